// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/documentfile.h"
#include "tests/report.h"
#include "tests/system/drivenprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int keysASecond = 20;
constexpr auto before = "# Kept\n\nWhat was there before.\n"_L1;

// A person's folders, and the program started in them again and again.
struct Desk
{
    Desk()
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(before.data(), before.size()));
    }

    std::unique_ptr<QProcess> start(const QString &deed, const QStringList &files = {}) const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), root.filePath(QString::fromLatin1(name).toLower()));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        program->setProcessEnvironment(environment);
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program->start(QCoreApplication::applicationFilePath(), QStringList{u"--driven"_s, deed} + files);
        return program;
    }
    QString path() const { return root.filePath(u"article.md"_s); }
    QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList journals() const
    {
        return QDir(root.filePath(u"xdg_state_home/galley/Galley/recovery"_s)).entryList({u"*.journal"_s}, QDir::Files);
    }

    QTemporaryDir root;
};

// Waits for a line that begins so and returns the rest of it.
QByteArray awaitLine(QProcess &program, const QByteArray &beginning)
{
    QByteArray rest;
    const bool came = QTest::qWaitFor(
        [&] {
            while (program.canReadLine()) {
                const QByteArray line = program.readLine().trimmed();
                if (line.startsWith(beginning))
                    rest = line.sliced(beginning.size()).trimmed();
                if (line.startsWith(beginning))
                    return true;
            }
            return program.state() == QProcess::NotRunning;
        },
        60'000);
    return came ? rest : QByteArray();
}

QString decoded(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromBase64(text));
}

void end(QProcess &program)
{
    program.kill();
    program.waitForFinished(30'000);
}

// How many keys were typed when the program was gone.
int typeUntilKilled(const Desk &desk, int keys, int delay)
{
    const auto program = desk.start(u"type"_s, {desk.path()});
    int typed = 0;
    while (typed < keys && program->state() != QProcess::NotRunning)
        typed = std::max(typed, awaitLine(*program, "typed").toInt());
    program->waitForFinished(delay); // which it does not by itself
    end(*program);
    while (program->canReadLine()) {
        const QByteArray line = program->readLine().trimmed();
        if (line.startsWith("typed "))
            typed = std::max(typed, line.sliced(6).toInt());
    }
    return typed;
}

QString textAfter(int keys)
{
    QString text = before;
    for (int key = 0; key < keys; ++key)
        text += QChar(u'a' + key % 26);
    return text;
}

} // namespace

// The real program, killed as the system kills: while somebody types into it, and while it recovers what was typed.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedComesBack()
    {
        for (int round = 0; round < rounds(); ++round) {
            const Desk desk;
            const int typed = typeUntilKilled(desk, 5 + round * 13 % 40, round * 7 % 50);
            QVERIFY(typed > 0);
            QCOMPARE(desk.journals().size(), 1);
            ++m_kills;
            const auto program = desk.start(u"keep"_s);
            const QString offered = decoded(awaitLine(*program, "offered"));
            QVERIFY2(textAfter(typed + 1).startsWith(offered) && offered.startsWith(before), qPrintable(offered));
            const int lost = int(textAfter(typed).size() - offered.size());
            QVERIFY2(lost <= keysASecond, qPrintable(u"%1 keys lost"_s.arg(lost)));
            QCOMPARE(decoded(awaitLine(*program, "kept")), offered);
            end(*program);
            QCOMPARE(desk.file(), QByteArray(before.data(), before.size()));
            ++m_recovered;
            m_lost = std::max(m_lost, lost);
        }
    }

    // The second start is killed somewhere between its first instruction and the text in its window.
    void recoveryIsKilledToo()
    {
        const Desk desk;
        const int typed = typeUntilKilled(desk, 30, 20);
        const auto first = desk.start(u"compare"_s);
        const QString offered = decoded(awaitLine(*first, "offered"));
        QVERIFY(textAfter(typed + 1).startsWith(offered));
        end(*first);
        for (int round = 0; round < rounds(); ++round) {
            const auto program = desk.start(u"keep"_s);
            QByteArray line;
            if (round % 3 == 0)
                program->waitForFinished(40 + round * 37 % 900);
            else
                line = awaitLine(*program, round % 3 == 1 ? "offered" : "kept");
            end(*program);
            QVERIFY(line.isEmpty() || decoded(line) == offered);
            ++m_kills;
            const auto next = desk.start(u"compare"_s);
            QCOMPARE(decoded(awaitLine(*next, "offered")), offered);
            end(*next);
            ++m_recovered;
        }
        QCOMPARE(desk.file(), QByteArray(before.data(), before.size()));
    }

    void crashInADialog_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("save as") << u"saveAs"_s;
        QTest::newRow("the question whether to save") << u"quit"_s;
    }
    void crashInADialog()
    {
        QFETCH(QString, deed);
        const Desk desk;
        const auto program = desk.start(deed, {desk.path()});
        QVERIFY(program->waitForFinished(60'000));
        QCOMPARE(program->exitStatus(), QProcess::CrashExit);
        const qsizetype typed = program->readAll().count("typed ");
        QVERIFY(typed > 0);
        checkOffer(desk, textAfter(int(typed)));
    }

    // Who ends the program by a signal is not asked about anything, and loses nothing.
    void signalsLoseNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("end") << SIGTERM;
        QTest::newRow("hang up") << SIGHUP;
        QTest::newRow("interrupt") << SIGINT;
    }
    void signalsLoseNothing()
    {
        QFETCH(int, signal);
        const Desk desk;
        const auto program = desk.start(u"type"_s, {desk.path()});
        while (awaitLine(*program, "typed").toInt() < 10)
            QVERIFY(program->state() != QProcess::NotRunning);
        ::kill(pid_t(program->processId()), signal);
        QVERIFY(program->waitForFinished(30'000));
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        const qsizetype typed = 10 + program->readAll().count("typed ");
        checkOffer(desk, textAfter(int(typed)));
    }

    void comparesAndDiscards()
    {
        const Desk desk;
        const int typed = typeUntilKilled(desk, 20, 0);
        const auto first = desk.start(u"compare"_s);
        const QString offered = decoded(awaitLine(*first, "offered"));
        const QList<QByteArray> sides = awaitLine(*first, "compared").split(' ');
        QCOMPARE(decoded(sides.value(0)), QString(before));
        QCOMPARE(decoded(sides.value(1)), offered);
        QVERIFY(textAfter(typed + 1).startsWith(offered));
        end(*first);
        const auto second = desk.start(u"discard"_s);
        QVERIFY(!awaitLine(*second, "offered").isEmpty());
        awaitLine(*second, "discarded");
        QVERIFY(desk.journals().isEmpty());
        end(*second);
        QCOMPARE(desk.file(), QByteArray(before.data(), before.size()));
    }

    void cleanupTestCase() const
    {
        qInfo("keys lost at most: %d", m_lost);
        report("the whole program killed, typing and recovering", m_kills, m_recovered, 0);
    }

private:
    void checkOffer(const Desk &desk, const QString &text)
    {
        ++m_kills;
        const auto next = desk.start(u"compare"_s);
        QCOMPARE(decoded(awaitLine(*next, "offered")), text);
        end(*next);
        QCOMPARE(desk.file(), QByteArray(before.data(), before.size()));
        ++m_recovered;
    }

    static int rounds() { return qEnvironmentVariableIsSet("GALLEY_LONG_TESTS") ? 20 : 3; }

    int m_kills = 0;
    int m_recovered = 0;
    int m_lost = 0;
};

int main(int argc, char **argv)
{
    const QByteArray first = argc > 1 ? argv[1] : "";
    if (first == "--driven" && argc > 2)
        return runDrivenProgram(argc, argv);
    if (first == "--probe-preview")
        return runGalley(argc, argv);
    QCoreApplication application(argc, argv);
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kills.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// What the program answers without opening a window.
struct Answer
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

// Takes down what a stream of the process gets, for as long as it lives.
class Taken
{
public:
    Taken(std::FILE *stream, const QString &path) : m_stream(stream), m_path(path), m_before(::dup(::fileno(stream)))
    {
        std::fflush(stream);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            ::dup2(file.handle(), ::fileno(stream));
    }
    QByteArray end()
    {
        std::fflush(m_stream);
        ::dup2(m_before, ::fileno(m_stream));
        ::close(m_before);
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    std::FILE *m_stream;
    QString m_path;
    int m_before;
};

Answer run(QByteArrayList arguments)
{
    const QTemporaryDir folder;
    arguments.prepend("galley");
    QList<char *> pointers;
    for (QByteArray &argument : arguments)
        pointers.append(argument.data());
    int count = int(pointers.size());
    pointers.append(nullptr);
    Taken output(stdout, folder.filePath(u"out"_s));
    Taken errors(stderr, folder.filePath(u"err"_s));
    Answer answer;
    answer.status = runGalley(count, pointers.data());
    answer.errors = errors.end();
    answer.output = output.end();
    return answer;
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // On no display at all: these need none.
    void initTestCase()
    {
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            qunsetenv(name);
        qputenv("LC_ALL", "C.UTF-8");
    }

    void answers_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("errors");
        const QByteArray usage = "Usage: galley [FILE";
        QTest::newRow("help") << QByteArrayList{"--help"} << 0 << usage << ""_ba;
        QTest::newRow("help, briefly") << QByteArrayList{"-h"} << 0 << usage << ""_ba;
        QTest::newRow("version") << QByteArrayList{"--version"} << 0 << "galley "_ba << ""_ba;
        QTest::newRow("unknown") << QByteArrayList{"--nonsense"} << 2 << ""_ba << "galley: --nonsense: no such option"_ba;
        QTest::newRow("no text") << QByteArrayList{"--\xff"} << 2 << ""_ba << "galley: --"_ba;
        QTest::newRow("a command") << QByteArrayList{"inspect", "--help"} << 0 << "Usage: galley inspect"_ba << ""_ba;
        QTest::newRow("a command with a fault") << QByteArrayList{"inspect", "--nonsense"} << 2 << ""_ba << "galley"_ba;
        QTest::newRow("a command and no such file") << QByteArrayList{"inspect", "/nowhere/a.md"} << 2 << ""_ba << "galley"_ba;
        QTest::newRow("a picture's help") << QByteArrayList{"screenshot", "--help"} << 0 << "Usage: galley screenshot"_ba << ""_ba;
        QTest::newRow("a picture to nowhere") << QByteArrayList{"screenshot"} << 2 << ""_ba << "galley"_ba;
        QTest::newRow("an article and no display") << QByteArrayList{"a.md"} << 2 << ""_ba << "galley: there is no display"_ba;
        QTest::newRow("nothing and no display") << QByteArrayList{} << 2 << ""_ba << "galley: there is no display"_ba;
    }
    void answers()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, errors);
        const Answer answer = run(arguments);
        QTEST(answer.status, "status");
        QVERIFY2(answer.output.startsWith(output), answer.output.constData());
        QVERIFY2(answer.errors.startsWith(errors), answer.errors.constData());
        QCOMPARE(answer.output.isEmpty(), output.isEmpty());
        QCOMPARE(answer.errors.isEmpty(), errors.isEmpty());
        if (answer.status != 0)
            QCOMPARE(answer.errors.count('\n'), 1);
    }
};

QTEST_APPLESS_MAIN(TestApplication)
#include "tst_application.moc"

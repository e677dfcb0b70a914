// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkcommand.h"

#include "tests/app/commands/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The work is shared by all processors; the answers stand in the order of the names.
    void keepsTheOrder()
    {
        CommandOptions options;
        for (int i = 0; i < 30; ++i)
            options.files.prepend(
                written(m_folder.filePath(u"order/%1.md"_s.arg(i)), "# T\n\n" + QByteArray("The the.\n\n").repeated(1 + i % 7)));
        const CommandRun run = runWith(runCheck, options);
        QCOMPARE(run.status, 1);
        QStringList names;
        for (const QString &line : QString::fromUtf8(run.output).split(u'\n'))
            if (const QString name = line.section(u':', 0, 0); line.contains("doubled-word"_L1) && names.value(names.size() - 1) != name)
                names += name;
        QCOMPARE(names, options.files);
        QVERIFY(run.output.contains("Files: 30, errors: 0, warnings: "));
    }

    void endsWith_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("as usual") << u"--json"_s << u""_s << 1;
        QTest::newRow("only another") << u"--only"_s << u"link-empty"_s << 0;
        QTest::newRow("only these, spaced") << u"--only"_s << u" doubled-word , link-empty"_s << 1;
        QTest::newRow("not these") << u"--off"_s << u"doubled-word"_s << 0;
        QTest::newRow("a comma at the end") << u"--off"_s << u"doubled-word,"_s << 2;
        QTest::newRow("unknown") << u"--off"_s << u"doubled-word,nothing"_s << 2;
        QTest::newRow("none named") << u"--only"_s << u""_s << 2;
    }
    void endsWith()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        CommandOptions options;
        options.files = {u"-"_s};
        options.values.insert(option, value);
        QTEST(runWith(runCheck, options, "# T\n\nThe the.\n").status, "status");
    }

    // One that cannot be read does not keep the others from being checked.
    void goesOnWithTheOthers()
    {
        CommandOptions options;
        options.files = {m_folder.filePath(u"missing.md"_s), written(m_folder.filePath(u"ok.md"_s), "# T\n\nThe the.\n")};
        options.values.insert(u"--json"_s, {});
        const CommandRun run = runWith(runCheck, options);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.errors.count(u'\n'), 1);
        QVERIFY(run.errors.startsWith(u"galley: "_s + options.files.first() + u": "_s));
        const QJsonObject json = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(json["files"_L1].toArray().size(), 1);
        QCOMPARE(json["counts"_L1]["warning"_L1].toInt(), 1);
    }

    void emptyFolder()
    {
        CommandOptions options;
        QDir(m_folder.path()).mkdir(u"empty"_s);
        options.files = {m_folder.filePath(u"empty"_s)};
        const CommandRun run = runWith(runCheck, options);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, "Files: 0, errors: 0, warnings: 0, notes: 0\n");
    }

    // What is wrong around a folder of articles is told once, not with each of them.
    void warnsOnce()
    {
        written(m_folder.filePath(u"warn/links.csv"_s), "x,y\n\"open\n");
        for (int i = 0; i < 5; ++i)
            written(m_folder.filePath(u"warn/%1.md"_s.arg(i)), "# T%1\n\n[INTERNAL_LINK:x]\n");
        CommandOptions options;
        options.files = {m_folder.filePath(u"warn"_s)};
        QCOMPARE(runWith(runCheck, options).errors.count("links.csv"_L1), 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"

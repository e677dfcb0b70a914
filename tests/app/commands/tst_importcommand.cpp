// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "tests/app/commands/commandrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "On Salt\nSalt is old, and it keeps what is kept in it .\nContents\n- Where It Comes From\n- Where It Goes\n"
                           "Where It Comes From\nFrom the sea it comes [2].\nWhere It Goes\n- Soup: It needs it.\n- Roads: They do, too.\n";

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prints();
    void writesAFile();
    void tellsItsDecisions();
    void leavesItsResultAlone();
    void errors();
};

void TestImportCommand::prints()
{
    const CommandRun outcome = runTyped({u"import"_s, u"-"_s}, article);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("# On Salt\n\nSalt is old"));
    QVERIFY(outcome.output.contains("- [Where It Goes](#where-it-goes)\n"));
    QVERIFY(outcome.output.contains("- **Soup:** It needs it.\n"));
}

void TestImportCommand::writesAFile()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"salt.md"_s);
    const CommandRun outcome = runTyped({u"import"_s, u"-"_s, u"-o"_s, out}, article);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(contentOf(out), runTyped({u"import"_s, u"-"_s}, article).output);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"salt.md"_s});
}

void TestImportCommand::tellsItsDecisions()
{
    const CommandRun outcome = runTyped({u"import"_s, u"-"_s, u"--json"_s}, article);
    QCOMPARE(outcome.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(object.value("title"_L1).toString(), u"On Salt"_s);
    QStringList kinds;
    for (const QJsonValue &value : object.value("decisions"_L1).toArray()) {
        const QJsonObject decision = value.toObject();
        kinds += decision.value("kind"_L1).toString();
        QVERIFY(decision.value("confidence"_L1).toDouble() > 0 && decision.value("confidence"_L1).toDouble() <= 1);
        QCOMPARE(decision.contains("level"_L1), kinds.last() == "section-heading"_L1);
        QCOMPARE(decision.value("line"_L1).toInt(), int(kinds.size()));
    }
    QCOMPARE(
        kinds.join(u' '), u"title paragraph toc-heading toc-entry toc-entry section-heading paragraph section-heading lead-in lead-in"_s);
    QStringList findings;
    for (const QJsonValue &value : object.value("findings"_L1).toArray())
        findings += value.toObject().value("id"_L1).toString();
    QCOMPARE(findings, (QStringList{u"citation-lost-mark"_s, u"citation-number-without-source"_s}));
}

void TestImportCommand::leavesItsResultAlone()
{
    const QByteArray once = runTyped({u"import"_s, u"-"_s}, article).output;
    QCOMPARE(runTyped({u"import"_s, u"-"_s}, once).output, once);
    const QByteArray untitled = runTyped({u"import"_s, u"-"_s}, "It costs *more* than <that>, as it ends.\nAnd this: & that.\n").output;
    QVERIFY(untitled.startsWith("It costs \\*more\\*"));
    QCOMPARE(runTyped({u"import"_s, u"-"_s}, untitled).output, untitled);
}

void TestImportCommand::errors()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none/salt.md"_s);
    const CommandRun outcome = runTyped({u"import"_s, u"-"_s, u"-o"_s, missing}, article);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.errors.startsWith(u"galley: "_s));
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    QCOMPARE(runTyped({u"import"_s, folder.filePath(u"none.txt"_s)}).status, 2);
    QCOMPARE(runTyped({u"import"_s, u"-"_s, u"--wrong"_s}).status, 2);
    QCOMPARE(runTyped({u"import"_s, u"-"_s}, QByteArray("a\0b\0\xff\xfe\0", 7)).status, 2);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"

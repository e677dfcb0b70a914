// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inspectcommand.h"

#include "tests/app/commands/commandrun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestInspectCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectsAnything_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("only blanks") << " \n\t\n"_ba;
        QTest::newRow("no line end") << "x"_ba;
        QTest::newRow("brackets") << QByteArray(10'000, '[');
        QTest::newRow("front matter that does not end") << "---\ntitle: x\n"_ba;
        QTest::newRow("broken front matter") << "---\na: [\n---\n\ntext\n"_ba;
        QTest::newRow("CR") << "# A\r\rb\r"_ba;
    }
    void inspectsAnything()
    {
        QFETCH(QByteArray, text);
        CommandOptions options;
        options.files = {u"-"_s};
        const CommandRun people = runWith(runInspect, options, text);
        QCOMPARE(people.status, 0);
        QVERIFY(people.output.startsWith("-\n  Words: ") && people.errors.isEmpty());
        options.values.insert(u"--json"_s, {});
        const CommandRun scripts = runWith(runInspect, options, text);
        QCOMPARE(scripts.status, 0);
        QCOMPARE(QJsonDocument::fromJson(scripts.output).object().size(), 8);
    }

    // What was found does not make it fail: it only tells.
    void findingsAreNoFailure()
    {
        CommandOptions options;
        options.files = {u"-"_s};
        const CommandRun run = runWith(runInspect, options, "# T\n\n[a](#gone)\n");
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("[link-anchor-missing]"));
    }
};

QTEST_GUILESS_MAIN(TestInspectCommand)
#include "tst_inspectcommand.moc"

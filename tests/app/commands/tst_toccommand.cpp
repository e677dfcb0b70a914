// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/toccommand.h"

#include "tests/app/commands/commandrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("toc");
        QTest::newRow("nothing") << ""_ba << ""_ba;
        QTest::newRow("only the title") << "# T\n"_ba << ""_ba;
        QTest::newRow("sections") << "# T\n\n## A\n\n### B\n\n## A\n"_ba << "- [A](#a)\n  - [B](#b)\n- [A](#a-1)\n"_ba;
        QTest::newRow("markup") << "# T\n\n## *A* `b` [c](d.md)\n\n## E[^1]\n\n[^1]: x\n"_ba << "- [A b c](#a-b-c)\n- [E](#e)\n"_ba;
        QTest::newRow("brackets") << "# T\n\n## A] [b\n"_ba << "- [A\\] \\[b](#a-b)\n"_ba;
    }
    void prints()
    {
        QFETCH(QByteArray, text);
        CommandOptions options;
        options.files = {u"-"_s};
        QTEST(runWith(runToc, options, text).output, "toc");
    }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("status");
        QTest::newRow("into the marker") << "# T\n\n<!-- toc -->\n\n<!-- tocstop -->\n\n## A\n"_ba
                                         << "# T\n\n<!-- toc -->\n\n- [A](#a)\n\n<!-- tocstop -->\n\n## A\n"_ba << 0;
        QTest::newRow("CRLF") << "# T\r\n\r\n## Contents\r\n\r\n- [B](#b)\r\n\r\n## A\r\n"_ba
                              << "# T\r\n\r\n## Contents\r\n\r\n- [A](#a)\r\n\r\n## A\r\n"_ba << 0;
        QTest::newRow("right already") << "# T\n\n## Contents\n\n* [A](#a)\n\n## A"_ba << "# T\n\n## Contents\n\n* [A](#a)\n\n## A"_ba << 0;
        QTest::newRow("in HTML, an address") << "## Contents\n\n<ul><li><a href=\"#x\">A</a></li></ul>\n\n## A\n"_ba
                                             << "## Contents\n\n<ul><li><a href=\"#a\">A</a></li></ul>\n\n## A\n"_ba << 0;
        QTest::newRow("in HTML, an entry is missing") << "## Contents\n\n<ul><li><a href=\"#a\">A</a></li></ul>\n\n## A\n\n## B\n"_ba
                                                      << "## Contents\n\n<ul><li><a href=\"#a\">A</a></li></ul>\n\n## A\n\n## B\n"_ba << 2;
        QTest::newRow("none") << "# T\n\n## A\n"_ba << "# T\n\n## A\n"_ba << 2;
    }
    void writes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, status);
        CommandOptions options;
        options.files = {written(m_folder.filePath(u"a.md"_s), before)};
        options.values.insert(u"--write"_s, {});
        for (int time = 0; time < 2; ++time) {
            const CommandRun run = runWith(runToc, options);
            QCOMPARE(run.status, status);
            QVERIFY(run.output.isEmpty());
            QCOMPARE(run.errors.isEmpty(), status == 0);
            QCOMPARE(contentOf(options.files.first()), after);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTocCommand)
#include "tst_toccommand.moc"

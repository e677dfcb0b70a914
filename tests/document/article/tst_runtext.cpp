// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/runtext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRunText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Pieces are joined by line ends, and each unit finds the way back.
    void pieces()
    {
        const QString block = u"> ab\n> cde"_s;
        InlineRun run;
        run.pieces = {{2, 4}, {7, 10}};
        const RunText text(block, run);
        QCOMPARE(text.text(), u"ab\ncde"_s);
        QCOMPARE(text.toSource({0, 2}), (SourceRange{2, 4}));
        QCOMPARE(text.toSource({3, 6}), (SourceRange{7, 10}));
        QCOMPARE(text.toSource({1, 4}), (SourceRange{3, 8}));
        QCOMPARE(text.toSource({1, 3}), (SourceRange{3, 7})); // with what stands between the pieces
        QCOMPARE(text.toSource({2, 4}), (SourceRange{4, 8}));
        QCOMPARE(text.toSource({2, 3}), (SourceRange{4, 7}));
        QCOMPARE(text.toSource({}), SourceRange());
    }

    void cells()
    {
        const QString block = u"| a\\|b `c\\|d` \\\\| |"_s;
        InlineRun run;
        run.kind = InlineRun::Kind::TableCell;
        run.pieces = {{2, 15}};
        const RunText text(block, run);
        QCOMPARE(text.text(), u"a|b `c|d` \\"_s);
        QCOMPARE(text.toSource({0, 2}), (SourceRange{2, 5}));
        QCOMPARE(text.toSource({1, 2}).end, 5);
        run.kind = InlineRun::Kind::Paragraph;
        QCOMPARE(RunText(block, run).text(), u"a\\|b `c\\|d` \\"_s);
    }

    // Positions that no block has make no text and no crash.
    void beyondTheBlock()
    {
        InlineRun run;
        run.pieces = {{-3, 2}, {2, 100}, {200, 300}, {3, 1}};
        const RunText text(u"abc", run);
        QCOMPARE(text.text(), u"ab\nc\n\n"_s);
        QVERIFY(text.toSource({0, text.text().size()}).end <= 3);
        QCOMPARE(RunText(u"abc", InlineRun()).text(), QString());
        QCOMPARE(RunText(u"", InlineRun()).toSource({0, 0}), SourceRange());
    }
};

QTEST_GUILESS_MAIN(TestRunText)
#include "tst_runtext.moc"

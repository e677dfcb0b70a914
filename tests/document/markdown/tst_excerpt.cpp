// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/excerpt.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As the whole article would have it, positions and lines counted from the stretch's start.
    void parses()
    {
        const QString text = u"## A\n\nsee [a] and[^n]\n\n> quote\n"_s;
        const auto excerpt = Excerpt::parse(text, {.prelude = u"[a]: x\n\n[^n]: x\n\nx\n\n"_s, .noteNumbers = {{u"n"_s, 4}}}, {});
        QVERIFY(excerpt);
        QCOMPARE(excerpt->blockCount(), 3);
        QCOMPARE(excerpt->frame(0).kind, BlockKind::Heading);
        QCOMPARE(excerpt->frame(2).kind, BlockKind::Quote);
        qsizetype next = 0;
        for (int i = 0; i < excerpt->blockCount(); ++i) {
            QCOMPARE(excerpt->rangeOf(i).start, next); // they tile it
            next = excerpt->rangeOf(i).end;
        }
        QCOMPARE(next, text.size());
        const auto rendered = excerpt->render(3, {{4, 2}}, QList<FootnoteNote>(4), {}, {}, {});
        QVERIFY(rendered && rendered->asExpected);
        QVERIFY(rendered->blocks[1].html.contains("href=\"x\""_L1));
        QVERIFY2(rendered->blocks[1].html.contains("fnref:4:2"_L1), qPrintable(rendered->blocks[1].html));
        QVERIFY(!rendered->blocks[0].html.contains("[a]: x"_L1));
    }

    // Other marks than the article has there are told: it must be parsed as a whole.
    void otherMarks()
    {
        const auto excerpt = Excerpt::parse(u"a[^n]\n", {.prelude = u"[^n]: x\n\nx\n\n"_s, .noteNumbers = {{u"n"_s, 1}}}, {});
        QVERIFY(!excerpt->render(1, {}, QList<FootnoteNote>(1), {}, {}, {})->asExpected);
        QVERIFY(excerpt->render(1, {{1, 1}}, QList<FootnoteNote>(1), {}, {}, {})->asExpected);
    }

    void stops()
    {
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(!Excerpt::parse(u"a\n"_s.repeated(10'000), {.prelude = u"x\n\n"_s, .noteNumbers = {}}, stop));
    }

    void nothing()
    {
        const auto excerpt = Excerpt::parse(u"", {.prelude = u"x\n\n"_s, .noteNumbers = {}}, {});
        QVERIFY(excerpt && excerpt->blockCount() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/stretchfacts.h"

#include "document/snapshotdata.h"
#include "tests/document/splicefuzz.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class StretchFactsTest : public QObject
{
    Q_OBJECT

    static BlockList blocksOf(const QString &text) { return DocumentSnapshot::Data::of(*snapshotOf(SourceText{text})).blocks; }

private Q_SLOTS:
    void tellsWhatStaysOpen()
    {
        const BlockList blocks = blocksOf(u"</div>\n\nWords.\n\n<div>\n"_s);
        const LooseElement all = looseElementsOf(blocks, 0, blocks.size()).value("div");
        QCOMPARE(std::pair(all.closed, all.opened), std::pair(1, 1));
        QCOMPARE(looseElementsOf(blocks, 0, 2).value("div").opened, 0);
        QVERIFY(looseElementsOf(blocks, 1, 2).isEmpty());
    }

    void collectsWhatItsBlocksDefine()
    {
        const BlockList blocks = blocksOf(u"[a]: /one\n\nWords.\n\n[b]: /two\n"_s);
        QCOMPARE(definitionsOf(blocks, 0, blocks.size()).size(), 2);
        QCOMPARE(definitionsOf(blocks, 0, 1).size(), 1);
        QVERIFY(definitionsOf(blocks, 1, 1).isEmpty());
    }

    void tellsTheOrderOfMarks()
    {
        const auto orderOf = [](const QString &text) {
            const BlockList blocks = blocksOf(text);
            return footnoteOrder(blocks, 0, blocks.size());
        };
        const QString notes = u"\n\n[^a]: One.\n\n[^b]: Two.\n"_s;
        QCOMPARE(orderOf(u"Said[^a] and[^b]."_s + notes), orderOf(u"It is said[^a] and more[^b]."_s + notes));
        QVERIFY(orderOf(u"Said[^a] and[^b]."_s + notes) != orderOf(u"Said[^a]."_s + notes));
        QCOMPARE(marksOf(blocksOf(u"Said[^a] and[^b]."_s + notes), 0, 1).size(), 2);
    }
};

QTEST_GUILESS_MAIN(StretchFactsTest)
#include "tst_stretchfacts.moc"

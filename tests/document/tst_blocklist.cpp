// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/blocklist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

class BlockListTest : public QObject
{
    Q_OBJECT

private:
    static QList<BlockPtr> make(int count, int length = 3)
    {
        QList<BlockPtr> blocks;
        for (int i = 0; i < count; ++i) {
            auto block = std::make_shared<Block>();
            block->length = length == 0 ? 0 : 1 + i % length;
            block->lines = i % 2;
            blocks.append(std::move(block));
        }
        return blocks;
    }

    // Against a plain list.
    static void verify(const BlockList &list, const QList<BlockPtr> &expected)
    {
        QCOMPARE(list.size(), int(expected.size()));
        QCOMPARE(list.isEmpty(), expected.isEmpty());
        QVERIFY(std::equal(list.begin(), list.end(), expected.begin(), expected.end()));
        qsizetype start = 0;
        int lines = 0;
        QList<qsizetype> starts;
        QList<int> ends;
        for (int i = 0; i < expected.size(); ++i) {
            QCOMPARE(list.at(i), expected.at(i));
            QCOMPARE(list.startOf(i), start);
            QCOMPARE(list.lineEndsBefore(i), lines);
            starts.append(start);
            ends.append(lines);
            start += expected.at(i)->length;
            lines += expected.at(i)->lines;
        }
        QCOMPARE(list.startOf(list.size()), start);
        QCOMPARE(list.lineEndsBefore(list.size()), lines);
        for (qsizetype units = -1; units <= start + 1; ++units)
            QCOMPARE(list.firstBehind(units), int(std::upper_bound(starts.begin(), starts.end(), units) - starts.begin()));
        for (int count = -1; count <= lines + 1; ++count)
            QCOMPARE(list.firstBehindLineEnds(count), int(std::upper_bound(ends.begin(), ends.end(), count) - ends.begin()));
    }

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 31, 128, 129, 1000})
            QTest::addRow("%d blocks", count) << count;
    }
    void holds()
    {
        QFETCH(int, count);
        const QList<BlockPtr> blocks = make(count);
        verify(BlockList(blocks), blocks);
        const QList<BlockPtr> empty = make(count, 0);
        verify(BlockList(empty), empty);
    }

    void replacesAnything()
    {
        QRandomGenerator random(7);
        for (const int count : {0, 1, 40, 700}) {
            QList<BlockPtr> expected = make(count);
            BlockList list(expected);
            for (int edit = 0; edit < 60; ++edit) {
                const int first = random.bounded(int(expected.size()) + 1);
                const int end = first + std::min(random.bounded(random.bounded(5) == 0 ? 300 : 4), int(expected.size()) - first);
                const QList<BlockPtr> with = make(random.bounded(random.bounded(5) == 0 ? 300 : 4));
                const BlockList before = list;
                const QList<BlockPtr> old = expected;
                list = list.replaced(first, end, with);
                expected.remove(first, end - first);
                for (int i = 0; i < with.size(); ++i)
                    expected.insert(first + i, with.at(i));
                verify(list, expected);
                if (QTest::currentTestFailed())
                    return;
                QVERIFY(std::equal(before.begin(), before.end(), old.begin(), old.end()));
            }
        }
    }

    void tellsCommonEnds_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("put");
        QTest::newRow("of nothing") << 0 << 0 << 0 << 1;
        QTest::newRow("unchanged") << 500 << 200 << 200 << 0;
        QTest::newRow("one replaced") << 500 << 200 << 201 << 1;
        QTest::newRow("one added") << 500 << 200 << 200 << 1;
        QTest::newRow("one taken") << 500 << 200 << 201 << 0;
        QTest::newRow("first replaced") << 500 << 0 << 1 << 1;
        QTest::newRow("last replaced") << 500 << 499 << 500 << 1;
        QTest::newRow("many taken") << 500 << 100 << 400 << 0;
        QTest::newRow("all replaced") << 500 << 0 << 500 << 500;
        QTest::newRow("all taken") << 500 << 0 << 500 << 0;
    }
    void tellsCommonEnds()
    {
        QFETCH(int, count);
        QFETCH(int, first);
        QFETCH(int, end);
        QFETCH(int, put);
        const QList<BlockPtr> blocks = make(count);
        const BlockList before(blocks);
        const BlockList shared = before.replaced(first, end, make(put));
        QList<BlockPtr> plain(shared.begin(), shared.end());
        for (const BlockList &now : {shared, BlockList(plain)}) {
            const auto common = BlockList::commonEnds(before, now);
            const bool same = first == end && put == 0;
            QCOMPARE(common.before, same ? count : first);
            QCOMPARE(common.after, same ? 0 : count - end);
        }
    }

    // However many there are.
    void sharesWhatStays()
    {
        const BlockList before(make(100'000));
        const BlockPtr watched = before.at(10);
        const long users = watched.use_count();
        const BlockList now = before.replaced(50'000, 50'001, make(1));
        QCOMPARE(watched.use_count(), users);
        QCOMPARE(now.at(10), watched);
    }
};

QTEST_GUILESS_MAIN(BlockListTest)
#include "tst_blocklist.moc"

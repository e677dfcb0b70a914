// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/stretchbounds.h"

#include "tests/document/checks/found.h"

#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Data = DocumentSnapshot::Data;

// Where a block begins in the text; its end for the number of blocks.
QString beginningOf(const Data &data, int block)
{
    const qsizetype start = data.startOf(block);
    return data.text.text({start, std::min(start + 5, data.text.length())}).section(u'\n', 0, 0);
}

} // namespace

class TestStretchBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // `|` is where the text changes.
    void restarts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::newRow("in the first block") << u"one| a\n\ntwo\n"_s << u"one a"_s;
        QTest::newRow("the block before may take it in") << u"one\n\ntwo\n\nth|ree\n\nfour\n"_s << u"two"_s;
        QTest::newRow("a line that continues a paragraph above") << u"zero\n\none\n# two\nth|ree\n"_s << u"one"_s;
        QTest::newRow("nothing stands open behind blank lines alone") << u"a\n\n# b\nc\n# d\ne|e\n"_s << u"# b"_s;
        QTest::newRow("indented lines belong to the footnote above") << u"x[^1]\n\ny\n\n[^1]: n\n\n    m\n\n    o\n\nz|z\n"_s << u"[^1]:"_s;
        QTest::newRow("front matter is no part of the body") << u"---\nt: x\n---\na|b\n"_s << u"ab"_s;
        QTest::newRow("at the end") << u"one\n\ntwo\n\nthree\n\n|"_s << u"two"_s;
    }
    void restarts()
    {
        QFETCH(QString, text);
        const qsizetype change = text.indexOf(u'|');
        const DocumentSnapshotPtr snapshot = snapshotOf(text.remove(change, 1));
        const Data &data = Data::of(*snapshot);
        const int block = restartBlock(data, change);
        QVERIFY(block >= data.bodyBegin());
        QVERIFY(data.startOf(block) < std::max<qsizetype>(change, 1) || block == data.bodyBegin());
        QTEST(beginningOf(data, block), "from");
    }

    void behind()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"---\nt: x\n---\none\n\ntwo[^1]\n\n[^1]: n\n"_s);
        const Data &data = Data::of(*snapshot);
        QCOMPARE(firstBlockBehind(data, 0), 1); // never the front matter
        QCOMPARE(beginningOf(data, firstBlockBehind(data, data.startOf(1))), u"two[^"_s);
        QCOMPARE(firstBlockBehind(data, 1'000), data.bodyEnd()); // nor the section of the footnotes
    }

    void reaches()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"a\n\nb\n# c\nd\n\ne\n\nf\n"_s);
        const Data &data = Data::of(*snapshot);
        QCOMPARE(beginningOf(data, reachOf(data, 1, 0)), u"b"_s);
        QCOMPARE(beginningOf(data, reachOf(data, 1, 1)), u"e"_s); // c and d stand free of nothing
        QCOMPARE(beginningOf(data, reachOf(data, 1, 2)), u"f"_s);
        QCOMPARE(reachOf(data, 1, 3), data.bodyEnd());
        QCOMPARE(reachOf(data, data.bodyEnd(), 0), data.bodyEnd());
    }

    // The stretch of the new text up to `reach` is parsed by itself; from `meets` on the old blocks stay.
    void meets_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("reach");
        QTest::addColumn<QString>("meets"); // where the old blocks go on; empty: it is too short to tell
        QTest::newRow("a word") << u"a\n\nb\n\nc\n\nd\n"_s << u"a\n\nbx\n\nc\n\nd\n"_s << 3 << u"c"_s;
        QTest::newRow("a fence opens") << u"a\n\nb\n\nc\n\nd\n"_s << u"a\n\n```\nb\n\nc\n\nd\n"_s << 3 << u""_s;
        QTest::newRow("a fence opens and all is there") << u"a\n\nb\n\nc\n"_s << u"a\n\n```\nb\n\nc\n"_s << 3 << u"END"_s;
        QTest::newRow("of another kind") << u"a\n\n- b\n\n- c\n\nd\n"_s << u"a\n\nx\n\n- c\n\nd\n"_s << 2 << u""_s;
    }
    void meets()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(int, reach);
        QFETCH(QString, meets);
        const DocumentSnapshotPtr snapshot = snapshotOf(before);
        const Data &data = Data::of(*snapshot);
        const TextDifference change = differenceBetween(data.text, SourceText(now));
        const qsizetype end = reach == data.bodyEnd() ? now.size() : data.startOf(reach) + change.growth();
        const auto excerpt = Excerpt::parse(QStringView(now).first(end), {.prelude = u"x\n\n"_s, .noteNumbers = {}}, {});
        QVERIFY(excerpt);
        const auto meeting = findMeeting(data, *excerpt, change, 0, reach);
        QCOMPARE(meeting.has_value(), !meets.isEmpty());
        if (!meeting)
            return;
        QVERIFY(meeting->old <= reach && meeting->fresh <= excerpt->blockCount());
        if (meets == u"END")
            QCOMPARE(meeting->old, data.bodyEnd());
        else
            QCOMPARE(beginningOf(data, meeting->old), meets);
    }
};

QTEST_GUILESS_MAIN(TestStretchBounds)
#include "tst_stretchbounds.moc"

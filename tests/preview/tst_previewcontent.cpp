// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewcontent.h"

#include "document/snapshotbuilder.h"
#include "tests/preview/handmade.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Galley;

Q_DECLARE_METATYPE(Galley::SameEnds)

class TestPreviewContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSnapshot()
    {
        const DocumentSnapshotPtr snapshot = build(u"# One\n\ntwo\n\n- three\n"_s, nullptr);
        const PreviewContent content = previewContent(snapshot);
        QCOMPARE(content.serial, snapshot->serial());
        QCOMPARE(content.count(), 3);
        QCOMPARE(content.same, SameEnds());
        for (int i = 0; i < content.count(); ++i) {
            QCOMPARE(content.blocks->at(i), snapshot->block(i));
            QCOMPARE(content.blocks->indexOf(snapshot->block(i)->id), i);
        }
        QCOMPARE(content.blocks->indexOf(BlockId{12345}), -1);
        QCOMPARE(content.blocks->source(2), u"- three\n"_s);
        QCOMPARE(PreviewContent().count(), 0);
    }

    void tellsWhatIsTheSame()
    {
        const DocumentSnapshotPtr first = build(u"one\n\ntwo\n\nthree\n\nfour\n"_s, nullptr);
        const DocumentSnapshotPtr second = build(u"one\n\ntwo\n\nthree!\n\nfour\n"_s, first.get());
        const PreviewContent before = previewContent(first);
        const PreviewContent after = previewContent(second);
        QCOMPARE(checkedSame(before, after, after.same), after.same);
        QVERIFY(after.same.before <= 2 && after.same.after <= 1);
    }

    void checks_data()
    {
        QTest::addColumn<SameEnds>("claimed");
        QTest::addColumn<SameEnds>("found");
        constexpr int most = std::numeric_limits<int>::max();
        QTest::newRow("true") << SameEnds{1, 1} << SameEnds{1, 1};
        QTest::newRow("nothing") << SameEnds{0, 0} << SameEnds{0, 0};
        QTest::newRow("start only") << SameEnds{1, 0} << SameEnds{1, 0};
        QTest::newRow("false at the seam") << SameEnds{2, 1} << SameEnds{0, 0};
        QTest::newRow("false at the other") << SameEnds{1, 2} << SameEnds{0, 0};
        QTest::newRow("more than there are") << SameEnds{2, 2} << SameEnds{0, 0};
        QTest::newRow("beyond all measure") << SameEnds{most, most} << SameEnds{0, 0};
        QTest::newRow("less than nothing") << SameEnds{-1, 1} << SameEnds{0, 0};
    }
    void checks()
    {
        QFETCH(SameEnds, claimed);
        const DocumentSnapshotPtr first = build(u"one\n\ntwo\n\nthree\n"_s, nullptr);
        const DocumentSnapshotPtr second = build(u"one\n\nother\n\nthree\n"_s, first.get());
        QVERIFY(first->block(0) == second->block(0) && first->block(2) == second->block(2) && first->block(1) != second->block(1));
        QTEST(checkedSame(previewContent(first), previewContent(second), claimed), "found");
    }

    void overBothSteps()
    {
        QCOMPARE(sameOverBoth({5, 1}, {3, 7}), (SameEnds{3, 1}));
        QCOMPARE(checkedSame({}, {}, {0, 0}), SameEnds());
        QCOMPARE(checkedSame({}, handMade(1, {handMadeBlock(1, u"a"_s)}), {1, 0}), SameEnds());
    }

private:
    static DocumentSnapshotPtr build(const QString &text, const DocumentSnapshot *previous)
    {
        const quint64 serial = previous ? previous->serial() + 1 : 7;
        return buildSnapshot(
            {.text = SourceText(text), .revision = Revision{serial}, .serial = serial, .surroundings = {}, .markdown = {}}, previous);
    }
};

QTEST_GUILESS_MAIN(TestPreviewContent)
#include "tst_previewcontent.moc"

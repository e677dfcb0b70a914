// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollsync.h"

#include "tests/system/windowstage.h"

using namespace Galley;
using namespace Qt::StringLiterals;

// How near the two sides are is measured by system.sync.
class TestScrollSync : public QObject
{
    Q_OBJECT

    static QByteArray article()
    {
        QByteArray text = "# Title\n\n";
        for (int i = 1; i <= 60; ++i)
            text += "## Section " + QByteArray::number(i) + "\n\n" + QByteArray("Words and words. ").repeated(20) + "\n\n";
        return text;
    }
    static Location placeOf(const WindowStage &stage, const QString &heading)
    {
        const DocumentSnapshotPtr snapshot = stage.session()->current();
        const qsizetype at = snapshot->source().toString().indexOf(heading);
        return {snapshot->revision(), {at, at + heading.size()}};
    }
    static bool isInSight(const WindowStage &stage, const QString &heading)
    {
        const double top = stage.topOf(u"h2"_s, heading);
        return top > -10 && top < stage.preview()->height();
    }

private Q_SLOTS:
    // A jump moves both sides, whether they are kept together or not.
    void jumps_data()
    {
        QTest::addColumn<ScrollSync::Mode>("mode");
        QTest::newRow("kept together") << ScrollSync::Mode::On;
        QTest::newRow("left alone") << ScrollSync::Mode::Off;
    }
    void jumps()
    {
        QFETCH(ScrollSync::Mode, mode);
        WindowStage stage;
        QVERIFY(stage.open(article()));
        ScrollSync *sync = stage.window->scrollSync();
        sync->setMode(mode);
        const Location place = placeOf(stage, u"Section 40"_s);
        sync->goTo(place);
        QCOMPARE(stage.pane()->caret(), place.range.start);
        QTRY_VERIFY(isInSight(stage, u"Section 40"_s));
    }

    // What is nowhere in the newest text is gone to by neither side.
    void placesThatAreGone()
    {
        WindowStage stage;
        QVERIFY(stage.open(article()));
        const Location place = placeOf(stage, u"Section 40"_s);
        stage.window->article()->startUntitled();
        QVERIFY(stage.settle());
        stage.window->scrollSync()->goTo(place);
        QCOMPARE(stage.pane()->caret(), 0);
    }

    void thePageFollowsOnlyWhenAsked()
    {
        WindowStage stage;
        QVERIFY(stage.open(article()));
        ScrollSync *sync = stage.window->scrollSync();
        sync->setMode(ScrollSync::Mode::Off);
        stage.pane()->scrollToLine(100);
        QVERIFY(stage.settle());
        QVERIFY(isInSight(stage, u"Section 1"_s));
        sync->alignPreview();
        QTRY_VERIFY(isInSight(stage, u"Section 26"_s));
        stage.pane()->scrollToLine(20);
        sync->setMode(ScrollSync::Mode::On);
        QTRY_VERIFY(isInSight(stage, u"Section 6"_s));
        stage.pane()->scrollToLine(150);
        QTRY_VERIFY(isInSight(stage, u"Section 38"_s));
    }

    // A place that is chosen on the page takes the caret there; the page stays.
    void takesTheCaretAlong()
    {
        WindowStage stage;
        QVERIFY(stage.open(article()));
        const Location place = placeOf(stage, u"## Section 30"_s);
        const DocumentSnapshotPtr snapshot = stage.session()->current();
        const int block = snapshot->blockIndexAt(place.range.start);
        stage.window->scrollSync()->takeCaretTo({snapshot->block(block)->id, 0});
        QCOMPARE(stage.pane()->caret(), place.range.start);
        QVERIFY(stage.settle());
        QVERIFY(isInSight(stage, u"Section 1"_s));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestScrollSync>(argc, argv);
}
#include "tst_scrollsync.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestWorkbench : public QObject
{
    Q_OBJECT

    static QString shown(const Workbench &workbench)
    {
        return QStringList{workbench.pane()->isVisible() ? u"text"_s : u""_s, workbench.preview()->isVisible() ? u"page"_s : u""_s}.join(
            u'|');
    }

private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<ViewMode>("mode");
        QTest::addColumn<QString>("wide");
        QTest::addColumn<QString>("narrow");
        QTest::newRow("write") << ViewMode::Write << u"text|"_s << u"text|"_s;
        QTest::newRow("side by side") << ViewMode::SideBySide << u"text|page"_s << u"text|"_s;
        QTest::newRow("read") << ViewMode::Read << u"|page"_s << u"|page"_s;
    }
    void modes()
    {
        QFETCH(ViewMode, mode);
        Workbench workbench;
        workbench.resize(1200, 600);
        workbench.show();
        workbench.setViewMode(mode);
        QTEST(shown(workbench), "wide");
        workbench.resize(Workbench::foldWidth - 1, 600);
        QTEST(shown(workbench), "narrow");
        QCOMPARE(workbench.viewMode(), mode); // what was chosen stays chosen
        workbench.resize(Workbench::foldWidth, 600);
        QTEST(shown(workbench), "wide");
    }

    // Who asks for both in a narrow window gets both.
    void askedForItIsShown()
    {
        Workbench workbench;
        workbench.resize(700, 600);
        workbench.show();
        QCOMPARE(workbench.shownViewMode(), ViewMode::Write);
        const QSignalSpy changed(&workbench, &Workbench::shownViewModeChanged);
        workbench.setViewMode(ViewMode::SideBySide);
        QCOMPARE(shown(workbench), u"text|page"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<ViewMode>(), ViewMode::SideBySide);
        workbench.resize(690, 600); // narrow as before
        QCOMPARE(shown(workbench), u"text|page"_s);
    }

    void theSplitComesBack()
    {
        Workbench one;
        one.resize(1200, 600);
        one.show();
        Workbench other;
        other.resize(1200, 600);
        other.show();
        const int width = other.pane()->parentWidget()->width();
        one.restoreSplit("nonsense");
        QCOMPARE(shown(one), u"text|page"_s);
        other.restoreSplit(one.saveSplit());
        QCOMPARE(other.pane()->parentWidget()->width(), width);
        other.restoreSplit({});
        QCOMPARE(shown(other), u"text|page"_s);
    }

    void thePartsHaveNames()
    {
        const Workbench workbench;
        QVERIFY(!workbench.pane()->accessibleName().isEmpty());
        QVERIFY(!workbench.preview()->accessibleName().isEmpty());
        QCOMPARE(workbench.focusProxy(), workbench.pane());
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"

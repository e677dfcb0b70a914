// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/panelframe.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPanelFrame : public QObject
{
    Q_OBJECT

    static QStringList labels(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible())
                texts += label->text();
        return texts;
    }

private Q_SLOTS:
    // A note while there is nothing, another while the filter leaves nothing.
    void notes()
    {
        PanelFrame frame;
        const QTreeView *list = frame.tree();
        frame.setNote(u"Nothing. <a href=\"x\">Do it</a>"_s);
        frame.setFilterNote(u"None of them."_s);
        frame.setCounts(0, 0);
        frame.show();
        QVERIFY(list->isHidden() || !list->isVisible());
        QVERIFY(labels(frame).contains(u"Nothing. <a href=\"x\">Do it</a>"_s));
        frame.setCounts(3, 0);
        QVERIFY(!list->isVisible());
        QVERIFY(labels(frame).contains(u"None of them."_s));
        frame.setCounts(3, 2);
        QVERIFY(list->isVisible());
        QCOMPARE(labels(frame), QStringList());
        frame.setWarning(u"Careful"_s, u"why"_s);
        QCOMPARE(labels(frame), QStringList{u"Careful"_s});
        frame.setWarning({}, {});
        QCOMPARE(labels(frame), QStringList());
    }

    // What is not read yet is not said to be empty.
    void showsNothingBeforeItIsTold()
    {
        PanelFrame frame;
        frame.setNote(u"Nothing."_s);
        frame.show();
        QCOMPARE(labels(frame), QStringList());
        QVERIFY(!frame.tree()->isVisible() && !frame.filter()->isVisible());
        frame.setCounts(0, 0);
        QCOMPARE(labels(frame), QStringList{u"Nothing."_s});
    }

    // A window of the system's costs more than all the rest of a panel.
    void nothingIsAWindowOnTheWay()
    {
        PanelFrame frame;
        frame.setCounts(3, 3);
        for (const QWidget *part : frame.findChildren<QWidget *>())
            QVERIFY2(!part->testAttribute(Qt::WA_WState_Created), part->metaObject()->className());
    }

    void linksAreToldOf()
    {
        PanelFrame frame;
        QSignalSpy activated(&frame, &PanelFrame::noteLinkActivated);
        frame.setNote(u"<a href=\"x\">Do it</a>"_s);
        frame.setCounts(0, 0);
        frame.show();
        for (QLabel *label : frame.findChildren<QLabel *>())
            if (label->text().contains("href"_L1))
                Q_EMIT label->linkActivated(u"x"_s);
        QCOMPARE(activated.size(), 1);
    }

    void keysOfTheFilter()
    {
        QStringListModel words({u"a"_s, u"b"_s});
        PanelFrame frame;
        QTreeView *list = frame.tree();
        list->setModel(&words);
        frame.setFilterText(u"Filter things"_s, u"Filter of things"_s);
        QCOMPARE(frame.filter()->accessibleName(), u"Filter of things"_s);
        QCOMPARE(frame.filter()->placeholderText(), u"Filter things"_s);
        frame.setCounts(2, 2);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        frame.activateWindow();
        frame.filter()->setFocus();
        QTest::keyClicks(frame.filter(), u"ab"_s);
        QTest::keyClick(frame.filter(), Qt::Key_Escape);
        QCOMPARE(frame.filter()->text(), QString());
        QTest::keyClick(frame.filter(), Qt::Key_Down);
        QTRY_COMPARE(frame.focusWidget(), list);
    }

    // A tool says what it does to those who do not see it.
    void tools()
    {
        PanelFrame frame;
        QAction action(u"&Do it"_s);
        frame.addTool(&action);
        const auto buttons = frame.findChildren<QToolButton *>();
        const auto found
            = std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton *button) { return button->defaultAction() == &action; });
        QVERIFY(found != buttons.end());
        QVERIFY(!(*found)->accessibleName().isEmpty() || !(*found)->text().isEmpty());
    }
};

QTEST_MAIN(TestPanelFrame)
#include "tst_panelframe.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/paneltitle.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPanelTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where panels share a place their tabs carry the names.
    void givesWayToTabs()
    {
        QMainWindow window;
        window.setCentralWidget(new QWidget);
        auto *first = new QDockWidget(u"Outline %1"_s, &window);
        auto *second = new QDockWidget(u"Links"_s, &window);
        for (QDockWidget *dock : {first, second}) {
            dock->setWidget(new QWidget);
            window.addDockWidget(Qt::LeftDockWidgetArea, dock);
        }
        auto *title = new PanelTitle(first);
        new PanelTitle(second);
        QCOMPARE(first->titleBarWidget(), title);
        const auto *name = title->findChild<QLabel *>(u"panelTitle"_s);
        auto *close = title->findChild<QToolButton *>(u"panelClose"_s);
        QCOMPARE(name->text(), u"Outline %1"_s);
        QVERIFY(close->accessibleName().contains(u"Outline %1"_s) && !close->toolTip().isEmpty());
        window.show();
        QTRY_VERIFY(name->isVisible());
        window.tabifyDockWidget(first, second);
        QTRY_VERIFY(name->isHidden() && close->isHidden());
        second->hide();
        QTRY_VERIFY(!name->isHidden());
        close->click();
        QVERIFY(first->isHidden());
        first->setWindowTitle(u"Gliederung"_s);
        title->retranslate();
        QCOMPARE(name->text(), u"Gliederung"_s);
    }
};

QTEST_MAIN(TestPanelTitle)
#include "tst_paneltitle.moc"

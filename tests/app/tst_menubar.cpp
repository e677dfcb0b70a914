// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menubar.h"

#include "app/languages.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMenuBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Titles, those of menus in menus too, are in the current language, whichever came before.
    void titlesFollowTheLanguage()
    {
        Languages languages;
        languages.use(u"en"_s);
        MenuBar bar;
        const QMenu *file = bar.addTitled("&File");
        QMenu *view = bar.addTitled("&View");
        const QMenu *colours = bar.addTitled(view, "Colo&urs");
        QCOMPARE(file->title(), u"&File"_s);
        QCOMPARE(view->actions().size(), 1);
        QCOMPARE(bar.actions().size(), 2);
        languages.use(u"de"_s);
        QTRY_COMPARE(file->title(), u"&Datei"_s);
        QTRY_VERIFY(colours->title() != u"Colo&urs"_s);
        languages.use(u"pl"_s);
        QTRY_COMPARE(file->title(), u"&Plik"_s);
        QCOMPARE(bar.addTitled("&File")->title(), u"&Plik"_s); // one that comes later
        languages.use(u"en"_s);
        QTRY_COMPARE(file->title(), u"&File"_s);
        QTRY_COMPARE(colours->title(), u"Colo&urs"_s);
    }

    // The status bar shows them.
    void noToolTips()
    {
        MenuBar bar;
        QVERIFY(!bar.addTitled("&File")->toolTipsVisible());
    }
};

QTEST_MAIN(TestMenuBar)
#include "tst_menubar.moc"

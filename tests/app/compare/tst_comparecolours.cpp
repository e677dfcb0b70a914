// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparecolours.h"

#include "app/looks.h"
#include "app/theme.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCompareColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOut_data()
    {
        QTest::addColumn<int>("name");
        for (const ThemeName name : allThemes)
            QTest::newRow(qPrintable(themeKey(name))) << int(name);
    }
    void textStandsOut()
    {
        QFETCH(int, name);
        const QPalette palette = paletteFor(theme(ThemeName(name)));
        const CompareColours colours = compareColours(palette);
        const QColor text = palette.color(QPalette::Text);
        for (const QColor &ground : {colours.removed, colours.removedWords, colours.added, colours.addedWords, colours.nothing})
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(ground.name()));
        // Words stand out from their line, and what went from what came.
        QVERIFY(colours.removed != colours.removedWords && colours.added != colours.addedWords && colours.removed != colours.added);
        QVERIFY(colours.removed.red() > colours.removed.green() && colours.added.green() > colours.added.red());
    }
};

QTEST_MAIN(TestCompareColours)
#include "tst_comparecolours.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/looks.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLooks : public QObject
{
    Q_OBJECT

    static void themes()
    {
        QTest::addColumn<ThemeName>("name");
        for (const ThemeName name : allThemes)
            QTest::newRow(qPrintable(themeKey(name))) << name;
    }

private Q_SLOTS:
    // What can be read in the window can be read in every theme.
    void palettes_data() { themes(); }
    void palettes()
    {
        QFETCH(ThemeName, name);
        const QPalette palette = paletteFor(theme(name));
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {{QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base}, {QPalette::LinkVisited, QPalette::Window}, {QPalette::PlaceholderText, QPalette::Base}};
        for (const auto &[ink, ground] : pairs) {
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
                const double ratio = contrast(palette.color(group, ink), palette.color(group, ground));
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(ratio)));
            }
        }
        // What cannot be used looks so.
        QVERIFY(palette.color(QPalette::Disabled, QPalette::ButtonText) != palette.color(QPalette::Active, QPalette::ButtonText));
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text).alpha() < 255);
    }

    void thePaneTakesThePreferences()
    {
        Preferences preferences;
        preferences.fontFamily = u"Some Face"_s;
        preferences.fontSize = 21;
        preferences.lineHeight = 1.75;
        preferences.columnCharacters = 55;
        preferences.highlightCurrentLine = false;
        const PaneLook look = paneLookFor(theme(ThemeName::Dark), preferences);
        QCOMPARE(look.font.family(), u"Some Face"_s);
        QCOMPARE(look.font.pointSize(), 21);
        QCOMPARE(look.lineHeight, 1.75);
        QCOMPARE(look.columnCharacters, 55);
        QVERIFY(!look.highlightCurrentLine);
        QVERIFY(look.dark);
        QCOMPARE(look.background, theme(ThemeName::Dark).pane);
        preferences.fontFamily.clear();
        QVERIFY(QFontInfo(paneLookFor(theme(ThemeName::Light), preferences).font).fixedPitch());
    }

    // The match one stands at is another colour than the others, and its text can be read.
    void foundTextStandsOut_data() { themes(); }
    void foundTextStandsOut()
    {
        QFETCH(ThemeName, name);
        const PaneLook look = paneLookFor(theme(name), {});
        QVERIFY(look.found != look.foundCurrent);
        QVERIFY(contrast(look.text, look.foundCurrent) >= 4.5);
    }

    void thePageTakesTheTheme_data() { themes(); }
    void thePageTakesTheTheme()
    {
        QFETCH(ThemeName, name);
        const Theme &colours = theme(name);
        const PreviewLook look = previewLookFor(colours);
        QCOMPARE(look.theme, themeKey(name));
        QCOMPARE(look.dark, colours.dark);
        QCOMPARE(look.background, colours.preview);
        QCOMPARE(look.variables.value(u"--page"_s), colours.preview.name());
        QCOMPARE(look.variables.value(u"--text"_s), colours.text.name());
        for (auto it = look.variables.begin(); it != look.variables.end(); ++it) {
            QVERIFY(it.key().startsWith("--"_L1));
            QVERIFY(!it->isEmpty() && !it->contains(u';') && !it->contains(u'}')); // no more than one value
        }
    }

    void fixedFontIsFixed() { QVERIFY(QFontInfo(fixedFont()).fixedPitch()); }

    void choices()
    {
        QCOMPARE(chosenTheme(ThemeChoice::Light), ThemeName::Light);
        QCOMPARE(chosenTheme(ThemeChoice::Dark), ThemeName::Dark);
        QCOMPARE(chosenTheme(ThemeChoice::Sepia), ThemeName::Sepia);
        const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        QCOMPARE(chosenTheme(ThemeChoice::System), dark ? ThemeName::Dark : ThemeName::Light);
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"

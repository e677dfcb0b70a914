// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
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
        const Theme &colors = theme(ThemeName(name));
        const std::pair<const char *, QColor> surfaces[] = {{"preview", colors.preview}, {"pane", colors.pane}, {"panels", colors.panels},
            {"code", colors.code}, {"current line", colors.currentLine}};
        const std::pair<const char *, QColor> texts[] = {{"text", colors.text}, {"muted", colors.muted}, {"accent", colors.accent},
            {"error", colors.error}, {"warning", colors.warning}, {"note", colors.note}};
        for (const auto &[surface, ground] : surfaces) {
            for (const auto &[text, ink] : texts) {
                const double ratio = contrast(ink, ground);
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(text), QLatin1StringView(surface)).arg(ratio)));
            }
        }
        QVERIFY(contrast(colors.text, colors.found) >= 4.5);
        QVERIFY(contrast(colors.text, colors.selection) >= 4.5);
    }

    void measuresContrast()
    {
        QVERIFY(qAbs(contrast(QColor(0, 0, 0), QColor(255, 255, 255)) - 21) < 0.001);
        QCOMPARE(contrast(QColor(10, 20, 30), QColor(10, 20, 30)), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stylesheet.h"

#include "app/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestStyleSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themes_data()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("sepia") << ThemeName::Sepia;
    }
    void themes()
    {
        QFETCH(ThemeName, name);
        const Theme &colours = theme(name);
        const QString sheet = styleSheetFor(colours);
        QVERIFY(sheet.contains("QMenu {"_L1));
        QVERIFY2(!sheet.contains(u'@'), "a token that no theme knows");
        for (const QColor &color : {colours.panels, colours.pane, colours.text, colours.muted, colours.accent, colours.hairline})
            QVERIFY(sheet.contains(color.name()));
        // A colour written into the sheet itself would be the same in every theme.
        static const QRegularExpression literal(u"#[0-9a-f]{6}\\b"_s);
        QSet<QString> written;
        for (const QRegularExpressionMatch &match : literal.globalMatch(styleSheetFor(theme(ThemeName::Light))))
            written.insert(match.captured());
        for (const QRegularExpressionMatch &match : literal.globalMatch(sheet))
            QVERIFY2(name == ThemeName::Light || !written.contains(match.captured()), qPrintable(match.captured()));
    }

    void isUnderstood()
    {
        QTest::failOnWarning();
        qApp->setStyleSheet(styleSheetFor(theme(ThemeName::Dark)));
        QVERIFY(!qApp->styleSheet().isEmpty());
    }
};

QTEST_MAIN(TestStyleSheet)
#include "tst_stylesheet.moc"

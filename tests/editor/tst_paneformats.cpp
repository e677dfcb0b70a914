// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/paneformats.h"

#include "tests/editor/examplelook.h"

#include <QTest>

using namespace Galley;

class TestPaneFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsRoles()
    {
        const PaneLook look = exampleLook();
        const auto ranges = PaneFormats(look).formatsFor({{0, 1, SourceRole::Text}, {1, 2, SourceRole::Marker}, {3, 4, SourceRole::Heading},
            {7, 1, SourceRole::Code}, {8, 1, SourceRole::LinkText}});
        QCOMPARE(ranges.size(), 4);
        QCOMPARE(ranges.at(0).start, 1);
        QCOMPARE(ranges.at(0).length, 2);
        QCOMPARE(ranges.at(0).format.foreground().color(), look.muted);
        QCOMPARE(ranges.at(1).format.fontWeight(), int(QFont::Bold));
        QVERIFY(!ranges.at(1).format.hasProperty(QTextFormat::FontPointSize));
        QCOMPARE(ranges.at(2).format.background().color(), look.code);
        QCOMPARE(ranges.at(3).format.foreground().color(), look.accent);
    }
};

QTEST_MAIN(TestPaneFormats)
#include "tst_paneformats.moc"

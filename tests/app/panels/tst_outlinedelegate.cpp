// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinedelegate.h"

#include "app/panels/outlinemodel.h"
#include "app/theme.h"
#include "tests/app/snapshotof.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestOutlineDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // With the figures a row is higher by a line.
    void heights()
    {
        OutlineModel model;
        model.setSnapshot(snapshotOf(u"# A\n\nwords\n"));
        OutlineDelegate delegate;
        QSignalSpy changed(&delegate, &OutlineDelegate::sizeHintChanged);
        QStyleOptionViewItem option;
        option.font = QFont();
        const int everything = delegate.sizeHint(option, model.index(0, 0)).height();
        delegate.setDetail(OutlineDelegate::Detail::Findings);
        QCOMPARE(changed.size(), 1);
        QVERIFY(delegate.sizeHint(option, model.index(0, 0)).height() < everything);
        option.font.setPixelSize(60);
        QVERIFY(delegate.sizeHint(option, model.index(0, 0)).height() >= 60);
    }

    // Whatever the row holds and however narrow it is, something is drawn and nothing outside of it.
    void paints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("usual") << u"# A heading\n\nSome words, 12 % of them [1].\n"_s << 300;
        QTest::newRow("narrow") << u"# A heading that is far too long for it\n\nSome words.\n"_s << 40;
        QTest::newRow("no room") << u"# A heading\n\nSome words.\n"_s << 3;
        QTest::newRow("without a title") << u"#\n\nSome words.\n"_s << 300;
        QTest::newRow("from right to left") << u"# \u0645\u0642\u0627\u0644\n\nSome words.\n"_s << 300;
    }
    void paints()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        OutlineModel model;
        model.setSnapshot(snapshotOf(text));
        for (const ThemeName name : allThemes) {
            for (const auto detail : {OutlineDelegate::Detail::Everything, OutlineDelegate::Detail::Findings}) {
                OutlineDelegate delegate;
                delegate.setTheme(theme(name));
                delegate.setDetail(detail);
                QImage image(400, 120, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                QStyleOptionViewItem option;
                option.rect = {20, 20, width, 60};
                option.state = QStyle::State_Enabled;
                option.direction = text.contains(QChar(0x0645)) ? Qt::RightToLeft : Qt::LeftToRight;
                delegate.paint(&painter, option, model.index(0, 0));
                painter.end();
                for (int y = 0; y < image.height(); ++y)
                    QVERIFY(image.pixelColor(19 + width + 40 > 399 ? 399 : 19 + width + 40, y) == QColor(Qt::white));
            }
        }
    }
};

QTEST_MAIN(TestOutlineDelegate)
#include "tst_outlinedelegate.moc"

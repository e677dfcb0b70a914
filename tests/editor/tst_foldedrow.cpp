// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/foldedrow.h"

#include "tests/editor/examplelook.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using Step = FoldedRow::Step;

class TestFoldedRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("place");
        QTest::addColumn<SourceRange>("seen");
        const QString line = u"x"_s.repeated(5000);
        QTest::newRow("nothing") << u""_s << qsizetype(0) << SourceRange{0, 0};
        QTest::newRow("the beginning") << line << qsizetype(-1) << SourceRange{0, FoldedRow::behind};
        QTest::newRow("around a place") << line << qsizetype(2000) << SourceRange{2000 - FoldedRow::before, 2000 + FoldedRow::behind};
        QTest::newRow("near the beginning") << line << qsizetype(7) << SourceRange{0, 7 + FoldedRow::behind};
        QTest::newRow("at the end") << line << qsizetype(5000) << SourceRange{5000 - FoldedRow::before, 5000};
        QTest::newRow("pairs stay whole") << u"🐢"_s.repeated(2000) << qsizetype(1001) << SourceRange{940, 1400};
        QTest::newRow("short") << u"short"_s << qsizetype(2) << SourceRange{0, 5};
    }
    void shows()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, place);
        const SourceText source(text);
        const FoldedRow row(source, {0, source.length()}, place < 0 ? std::nullopt : std::optional(place));
        QTEST(row.seen(), "seen");
        QCOMPARE(row.shownText().size(), row.seen().length());
    }

    void controlsAreBlanks()
    {
        const SourceText source(u"a\tb\u2028c\x01"
                                "d"_s);
        QCOMPARE(FoldedRow(source, {0, source.length()}, {}).shownText(), u"a b c d"_s);
    }

    void steps()
    {
        const QString text = u"one two e\u0301 🐢 "_s + u"x"_s.repeated(300);
        const SourceText source(text);
        const auto at = [&](qsizetype place) { return FoldedRow(source, {0, source.length()}, place); };
        QCOMPARE(at(0).placeAfter(Step::Character), 1);
        QCOMPARE(at(0).placeAfter(Step::Word), 4);
        QCOMPARE(at(8).placeAfter(Step::Character), 10); // a letter and its accent
        QCOMPARE(at(11).placeAfter(Step::Character), 13); // a pair
        QCOMPARE(at(13).placeBefore(Step::Character), 11);
        QCOMPARE(at(7).placeBefore(Step::Word), 4);
        QCOMPARE(at(0).placeBefore(Step::Character), 0);
        QCOMPARE(at(text.size()).placeAfter(Step::Word), text.size());
    }

    void isPaintedWithItsCaret()
    {
        const SourceText source(u"word "_s.repeated(100'000));
        QImage image(800, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRectF rect(10, 0, 780, 30);
        PaneLook look = exampleLook();
        look.text = Qt::black;
        look.muted = Qt::darkGray;
        const FoldedRow row(source, {0, source.length()}, 250'000);
        row.paint(painter, rect, painter.font(), look);
        painter.end();
        QVERIFY(image != QImage(image.size(), image.format()));
        const QRectF caret = row.caretRect(rect, QFont(), 2);
        QVERIFY(rect.contains(caret) && caret.left() > rect.left() + 50);
        QVERIFY(FoldedRow(source, {0, source.length()}, {}).caretRect(rect, QFont(), 2).isEmpty());
    }
};

QTEST_MAIN(TestFoldedRow)
#include "tst_foldedrow.moc"

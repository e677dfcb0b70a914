// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/editor/openpane.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QScreen>
#include <QTest>
#include <QTextBlock>

#include <cmath>

#include <random>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// Where its widget was painted.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    QRegion region;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestTextPaneView : public QObject
{
    Q_OBJECT

    static bool shows(const TextPane &pane, const QColor &colour)
    {
        const QImage image = const_cast<TextPane &>(pane).grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == colour.rgb())
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void looks()
    {
        OpenPane pane(u"one\n\ntwo|"_s);
        PaneLook look = exampleLook();
        look.background = QColor(0x102030);
        look.currentLine = QColor(0x334455);
        pane.setLook(look);
        QCOMPARE(pane.look(), look);
        QVERIFY(shows(pane, look.background));
        QVERIFY(shows(pane, look.currentLine));
        look.highlightCurrentLine = false;
        pane.setLook(look);
        QVERIFY(!shows(pane, look.currentLine));
    }

    // What cannot be scrolled shows nothing to scroll it by, in the place that is kept for it.
    void aShortTextHasNothingToScroll()
    {
        OpenPane pane(u"one|"_s);
        PaneLook look = exampleLook();
        look.hairline = QColor(0x8090a0); // the thumb's
        pane.setLook(look);
        QVERIFY(pane.verticalScrollBar()->isVisible());
        QVERIFY(!shows(pane, look.hairline));
        pane.insertPlainText(u"\n"_s.repeated(200));
        QTRY_VERIFY(shows(pane, look.hairline));
        pane.undo();
        QTRY_VERIFY(!shows(pane, look.hairline));
    }

    // All of it, wherever it has come to since it became the current one.
    void theOldCurrentLineGoes()
    {
        OpenPane pane(u"|"_s + u"one\n"_s.repeated(12));
        pane.resize(300, 600);
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.setSelection({4, 4});
        pane.setSelection({0, 0});
        pane.resize(900, 600);
        PaintedRegion painted(pane.viewport());
        QTRY_VERIFY(!painted.region.isEmpty() || (pane.viewport()->update(), false));
        painted.region = {};
        const QPoint inRow(pane.viewport()->width() - 20, pane.cursorRect().center().y());
        pane.setSelection({40, 40});
        QTRY_VERIFY2(painted.region.contains(inRow), "the row that was the current one was not painted again");
    }

    // A key has the rows painted that look otherwise: what is seen then must be what a pane that paints all would show.
    void paintsWhatLooksOtherwise()
    {
        const QString words = u"Some *marked* words, `code` and [a link](to.md) that go on "_s;
        QApplication::setCursorFlashTime(0); // a caret that blinks looks otherwise whenever it likes
        OpenPane pane(words.repeated(4) + u"\n\n|"_s + words.repeated(8) + u"\n\n- "_s + words.repeated(3) + u"\n\n\u05d0\u05d1 "_s
            + words.repeated(3));
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        PaintedRegion painted(pane.viewport());
        const auto settle = [&painted] { // colours come when they are known
            do {
                painted.region = {};
                QCoreApplication::processEvents();
            } while (!painted.region.isEmpty());
        };
        const auto seen = [&pane] { return pane.screen()->grabWindow(pane.winId()).toImage(); };
        std::mt19937 random(3);
        const auto below = [&random](int most) { return int(random() % quint32(most)); };
        const QStringList pieces{u"x"_s, u" "_s, u"*"_s, u"`"_s, u"word"_s, u"."_s, u"\u00e9"_s, u"\u05d0"_s, u"["_s, u"\n"_s};
        int small = 0;
        for (int i = 0; i < 400; ++i) {
            if (below(5) == 0) {
                const int place = below(int(pane.source()->text().length()));
                pane.setSelection({place, place + (below(8) == 0 ? 1 : 0)});
            }
            settle();
            painted.region = {};
            const int typed = below(4);
            if (typed == 0)
                QTest::keyClick(&pane, Qt::Key_Backspace);
            else
                pane.insertPlainText(typed == 1 ? pieces[below(int(pieces.size()))] : QString(QChar(u'a' + below(26))));
            QCoreApplication::processEvents();
            small += painted.region.boundingRect().height() < 3 * pane.cursorRect().height() ? 1 : 0; // rows have one and a half
            settle();
            const QImage inSteps = seen();
            pane.viewport()->repaint();
            QVERIFY2(inSteps == seen(), qPrintable(u"after change %1:\n%2"_s.arg(i).arg(pane.source()->text().toString())));
        }
        QVERIFY2(small > 100, qPrintable(QString::number(small)));
    }

    // A selection takes the current line's place, and fills the gaps between its lines.
    void selections()
    {
        OpenPane pane(u"|one\ntwo|"_s);
        QVERIFY(shows(pane, exampleLook().selection));
        QVERIFY(!shows(pane, exampleLook().currentLine));
        pane.setSelection({0, 0});
        QVERIFY(!shows(pane, exampleLook().selection));
    }

    void codeHasAGround()
    {
        OpenPane pane(u"|one\n\n```\ncode\n```\n"_s);
        pane.grab();
        QTRY_VERIFY(shows(pane, exampleLook().code));
    }

    void zoomEnds_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("zoom");
        QTest::newRow("as it is") << 100 << 100;
        QTest::newRow("smallest") << 50 << 50;
        QTest::newRow("too small") << 1 << 50;
        QTest::newRow("negative") << -100 << 50;
        QTest::newRow("largest") << 300 << 300;
        QTest::newRow("too large") << 100'000 << 300;
    }
    void zoomEnds()
    {
        QFETCH(int, wanted);
        QFETCH(int, zoom);
        OpenPane pane(longArticle());
        pane.scrollToLine(77);
        const QSignalSpy zoomed(&pane, &TextPane::zoomChanged);
        const double size = pane.font().pointSizeF();
        pane.setZoom(wanted);
        QCOMPARE(pane.zoom(), zoom);
        QCOMPARE(zoomed.size(), zoom == 100 ? 0 : 1);
        QVERIFY(std::abs(pane.font().pointSizeF() - size * zoom / 100) < 0.01);
        QCOMPARE(int(pane.topLine()), 77);
    }

    // Of the rows in view: in order, whole, and those that are seen.
    void rowsInView()
    {
        OpenPane pane(longArticle());
        pane.scrollToLine(100);
        const QList<SourceRange> rows = pane.rowsInView();
        QVERIFY(!rows.isEmpty());
        qsizetype before = -1;
        for (const SourceRange row : rows) {
            QVERIFY(row.start > before && row.end >= row.start && row.end <= pane.source()->text().length());
            before = row.end;
        }
        const SourceText &text = pane.source()->text();
        QVERIFY(text.lineAt(rows.first().start) <= 100);
        QVERIFY(text.lineAt(rows.last().end) >= int(pane.bottomLine()) - 1);
        QVERIFY(text.lineAt(rows.last().end) < 160);
    }

    void rowsOfNothing()
    {
        OpenPane pane;
        QVERIFY(pane.rowsInView().size() <= 1);
        QCOMPARE(pane.topLine(), 1.0);
        QVERIFY(pane.isAtTop());
        pane.reveal({0, 0});
        pane.reveal({99, 199}); // beyond the end
        QCOMPARE(pane.caret(), 0);
        pane.goToLine(-5);
        pane.goToLine(99);
        QCOMPARE(pane.caret(), 0);
    }

    // The last line can be brought up to the middle, so that one does not write at the window's edge.
    void roomBelowTheEnd()
    {
        OpenPane pane(longArticle());
        pane.scrollToLine(1e9);
        const QTextCursor last(pane.document()->lastBlock());
        const int y = pane.cursorRect(last).center().y();
        QVERIFY2(y > 0 && y < pane.viewport()->height() * 2 / 3, qPrintable(QString::number(y)));
    }

    void revealsFromAnywhere_data()
    {
        QTest::addColumn<int>("line");
        for (const int line : {1, 2, 7, 14, 200, 350, 399, 400})
            QTest::addRow("line %d", line) << line;
    }
    void revealsFromAnywhere()
    {
        QFETCH(int, line);
        OpenPane pane(longArticle());
        for (const double from : {1.0, 150.0, 1e9}) {
            pane.scrollToLine(from);
            pane.goToLine(line);
            const QRect caret = pane.cursorRect();
            QCOMPARE(pane.textCursor().blockNumber(), line - 1);
            QVERIFY(caret.top() >= 0 && caret.bottom() <= pane.viewport()->height() / 2);
        }
    }

    // A window that becomes narrower or wider keeps the column as long as it has room.
    void theColumn()
    {
        OpenPane pane(u"word "_s.repeated(100));
        PaneLook look = exampleLook();
        look.columnCharacters = 40;
        pane.setLook(look);
        pane.resize(1200, 500);
        const int narrow = pane.viewport()->width();
        look.columnCharacters = 80;
        pane.setLook(look);
        QVERIFY(pane.viewport()->width() > narrow * 3 / 2);
        pane.resize(1, 1); // smaller than anything
        pane.grab();
        pane.resize(1200, 500);
        look.columnCharacters = 40;
        pane.setLook(look);
        QCOMPARE(pane.viewport()->width(), narrow);
    }
};

QTEST_MAIN(TestTextPaneView)
#include "tst_textpaneview.moc"

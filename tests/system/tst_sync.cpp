// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/syncarticle.h"
#include "tests/system/windowstage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr double readingLine = 40; // CSS pixels below the page's upper edge

int positions()
{
    const int given = qEnvironmentVariableIntValue("GALLEY_SYNC_POSITIONS");
    return given > 0 ? given : 15;
}

// A numbered line as the page shows it: from its upper edge to its lower one.
struct ShownLine
{
    int line = 0;
    double top = 0;
    double bottom = 0;
};

const QString fromEnd = u"document.documentElement.scrollHeight - innerHeight - scrollY"_s;

const QString shownLinesScript = uR"(
(() => {
    const found = [];
    const near = element => {
        const {top, bottom} = element.getBoundingClientRect();
        return bottom > -3000 && top < 3000;
    };
    for (const part of [...document.querySelector('main').children].filter(near)) {
        const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            for (const match of node.data.matchAll(/L(\d{4})/g)) {
                const range = document.createRange();
                range.setStart(node, match.index);
                range.setEnd(node, match.index + match[0].length);
                const block = node.parentElement.closest('p, tr, li, pre, h2').getBoundingClientRect();
                found.push([Number(match[1]), range.getBoundingClientRect().top, block.bottom]);
            }
        }
        for (const image of part.querySelectorAll('img[alt]')) {
            const {top, bottom} = image.getBoundingClientRect();
            found.push([Number(image.alt.slice(1)), top, bottom]);
        }
    }
    found.sort((a, b) => a[0] - b[0]);
    return JSON.stringify({lines: found, edge: scrollY <= 0 || scrollY >= document.documentElement.scrollHeight - innerHeight - 1});
})())"_s;

// What the page shows where.
class ShownPage
{
public:
    explicit ShownPage(const QString &json)
    {
        const QJsonObject answer = QJsonDocument::fromJson(json.toUtf8()).object();
        m_atEdge = answer.value("edge"_L1).toBool();
        for (const QJsonValue &value : answer.value("lines"_L1).toArray()) {
            const QJsonArray line = value.toArray();
            m_lines.append({line.at(0).toInt(), line.at(1).toDouble(), line.at(2).toDouble()});
        }
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i)
            m_lines[i].bottom = std::min(m_lines.at(i).bottom, m_lines.at(i + 1).top);
    }

    bool isAtEdge() const { return m_atEdge; }
    bool isEmpty() const { return m_lines.size() < 2; }

    // Lines that show nothing lie between those that do.
    double heightOf(double line) const
    {
        const auto next = std::ranges::upper_bound(m_lines, line, {}, [](const ShownLine &shown) { return double(shown.line); });
        if (next == m_lines.begin() || next == m_lines.end())
            return 1e6;
        const ShownLine &at = *(next - 1);
        if (line < at.line + 1)
            return at.top + (line - at.line) * (at.bottom - at.top);
        return at.bottom + (line - at.line - 1) / std::max(1, next->line - at.line - 1) * (next->top - at.bottom);
    }

    double lineAt(double y) const
    {
        const auto next = std::ranges::upper_bound(m_lines, y, {}, [](const ShownLine &shown) { return shown.top; });
        if (next == m_lines.begin() || next == m_lines.end())
            return -1e6;
        const ShownLine &at = *(next - 1);
        if (y <= at.bottom)
            return at.line + (y - at.top) / std::max(1.0, at.bottom - at.top);
        return at.line + 1 + (y - at.bottom) / std::max(1.0, next->top - at.bottom) * (next->line - at.line - 1);
    }

private:
    QList<ShownLine> m_lines;
    bool m_atEdge = false;
};

struct Errors
{
    QList<double> lines;
    QList<double> pixels;

    static double p95(QList<double> values)
    {
        std::ranges::sort(values);
        return values.isEmpty() ? 1e6 : values.at((values.size() - 1) * 95 / 100);
    }
    QString summary() const
    {
        return u"%1 positions: p95 %2 lines, %3 px; greatest %4 lines, %5 px"_s.arg(lines.size())
            .arg(p95(lines), 0, 'f', 2)
            .arg(p95(pixels), 0, 'f', 1)
            .arg(lines.isEmpty() ? -1 : std::ranges::max(lines), 0, 'f', 2)
            .arg(pixels.isEmpty() ? -1 : std::ranges::max(pixels), 0, 'f', 1);
    }
};

} // namespace

// Text and page show the same place, whoever leads.
class TestSync : public QObject
{
    Q_OBJECT

private:
    static bool openArticle(WindowStage &stage, QSize size)
    {
        for (int image = 1; image <= SyncArticle::images; ++image)
            stage.write(u"image%1.svg"_s.arg(image), SyncArticle::image(500, 120 + 20 * image));
        return stage.open(SyncArticle().text(), size);
    }

    static ShownPage pageOf(const WindowStage &stage) { return ShownPage(stage.ask(shownLinesScript).toString()); }

    // In wrapped lines of the pane, which scrolls by them.
    static double rowOf(const WindowStage &stage, double line)
    {
        const QTextBlock block = stage.pane()->document()->findBlockByNumber(int(line) - 1);
        return block.firstLineNumber() + (line - std::floor(line)) * std::max(1, block.lineCount());
    }
    static double rowHeight(const WindowStage &stage)
    {
        return QFontMetricsF(stage.pane()->font()).lineSpacing() * stage.pane()->look().lineHeight;
    }

    static void tellLargest(const WindowStage &stage, const Errors &errors, double line)
    {
        if (errors.pixels.last() > 24)
            qInfo().noquote() << u"line %1: %2 lines, %3 px:"_s.arg(line).arg(errors.lines.last()).arg(errors.pixels.last())
                              << stage.pane()->document()->findBlockByNumber(int(line) - 1).text().left(40);
    }

    static void addWidths()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1000, 1280, 1800})
            QTest::addRow("%d pixels", width) << width;
    }

private Q_SLOTS:
    void thePageFollows_data() { addWidths(); }
    void thePageFollows()
    {
        QFETCH(int, width);
        WindowStage stage;
        QVERIFY(openArticle(stage, {width, 800}));
        QRandomGenerator random(11);
        Errors errors;
        for (int i = 0; i < positions(); ++i) {
            stage.pane()->scrollToLine(1 + random.bounded(double(stage.pane()->document()->blockCount())));
            QVERIFY(stage.settle());
            const double line = stage.pane()->topLine();
            const ShownPage page = pageOf(stage);
            QVERIFY(!page.isEmpty());
            if (page.isAtEdge())
                continue;
            errors.lines += std::abs(page.lineAt(readingLine) - line);
            errors.pixels += std::abs(page.heightOf(line) - readingLine);
            tellLargest(stage, errors, line);
        }
        qInfo().noquote() << "page follows," << width << "pixels wide," << errors.summary();
        QVERIFY(Errors::p95(errors.lines) <= 1);
        QVERIFY(Errors::p95(errors.pixels) <= 24);
    }

    void thePaneFollows_data() { addWidths(); }
    void thePaneFollows()
    {
        QFETCH(int, width);
        WindowStage stage;
        QVERIFY(openArticle(stage, {width, 800}));
        QRandomGenerator random(12);
        Errors errors;
        for (int i = 0; i < positions(); ++i) {
            stage.ask(u"scrollTo(0, %1 * (document.documentElement.scrollHeight - innerHeight)); 1"_s.arg(random.generateDouble()));
            QVERIFY(stage.settle());
            const double place = stage.ask(u"scrollY"_s).toDouble();
            const ShownPage page = pageOf(stage);
            QVERIFY(!page.isEmpty());
            if (page.isAtEdge())
                continue;
            const double line = page.lineAt(readingLine);
            errors.lines += std::abs(stage.pane()->topLine() - line);
            errors.pixels += std::abs(rowOf(stage, stage.pane()->topLine()) - rowOf(stage, line)) * rowHeight(stage);
            tellLargest(stage, errors, line);
            QVERIFY(stage.settle());
            QCOMPARE(stage.ask(u"scrollY"_s).toDouble(), place); // no echo
        }
        qInfo().noquote() << "pane follows," << width << "pixels wide," << errors.summary();
        QVERIFY(Errors::p95(errors.lines) <= 1);
        QVERIFY(Errors::p95(errors.pixels) <= 24);
    }

    // The page learns of the reader's movement a frame later than it happens; patches come in between.
    void theReaderMovesWhileThePageChanges()
    {
        WindowStage stage;
        QVERIFY(openArticle(stage, {1280, 800}));
        TextSource *source = stage.pane()->source();
        QRandomGenerator random(13);
        Errors errors;
        for (int i = 0; i < 5; ++i) {
            const QString scroll = u"scrollTo(0, %1 * (document.documentElement.scrollHeight - innerHeight))"_s;
            stage.ask(u"requestAnimationFrame(() => %1); 1"_s.arg(scroll.arg(0.1 + 0.8 * random.generateDouble())));
            QSignalSpy patched(stage.preview(), &PreviewPane::patched);
            for (int patches = 1; patches <= 20; ++patches) {
                QVERIFY(source->apply({source->revision(), {{{3, 4}, u"x"_s}}, {}})); // in the first heading
                QTRY_VERIFY(patched.count() >= patches);
            }
            QVERIFY(stage.settle());
            const ShownPage page = pageOf(stage);
            const double line = page.lineAt(readingLine);
            errors.lines += std::abs(stage.pane()->topLine() - line);
            errors.pixels += std::abs(rowOf(stage, stage.pane()->topLine()) - rowOf(stage, line)) * rowHeight(stage);
            tellLargest(stage, errors, line);
        }
        QVERIFY2(std::ranges::max(errors.pixels) <= 24, qPrintable(errors.summary()));
    }

    void endsMeet()
    {
        WindowStage stage;
        QVERIFY(openArticle(stage, {1280, 800}));
        stage.pane()->scrollToLine(1e9);
        QVERIFY(stage.settle());
        stage.pane()->scrollToLine(1e9); // the rows that came into view have been counted
        QTRY_VERIFY(stage.pane()->isAtEnd());
        QTRY_VERIFY(stage.ask(fromEnd).toDouble() < 1.5);
        stage.pane()->scrollToLine(1);
        QVERIFY(stage.settle());
        QCOMPARE(stage.ask(u"scrollY"_s).toDouble(), 0.0);
        stage.ask(u"scrollTo(0, 1e9); 1"_s);
        QTRY_VERIFY(stage.pane()->isAtEnd());
        stage.ask(u"scrollTo(0, 0); 1"_s);
        QTRY_VERIFY(stage.pane()->isAtTop());
        QVERIFY(stage.settle());
        QCOMPARE(stage.ask(u"scrollY"_s).toDouble(), 0.0);
    }

    // What was never in view has a guessed height on both sides; the end moves on when it is laid out.
    void thePageLeadsToTheEnd_data() { addWidths(); }
    void thePageLeadsToTheEnd()
    {
        QFETCH(int, width);
        WindowStage stage;
        QVERIFY(openArticle(stage, {width, 800}));
        stage.ask(u"scrollTo(0, 1e9); 1"_s);
        QTRY_VERIFY(stage.pane()->isAtEnd());
        QVERIFY(stage.settle());
        QVERIFY(stage.ask(fromEnd).toDouble() < 1.5);
        QVERIFY(stage.pane()->isAtEnd());
    }

    // Their summary stays under the pointer.
    void unfoldingAtTheEnd()
    {
        WindowStage stage;
        const QByteArray end = "<details><summary>More</summary>" + QByteArray("<p>a</p>").repeated(20) + "</details>\n";
        QVERIFY(stage.open(SyncArticle().text() + '\n' + end));
        stage.ask(u"scrollTo(0, 1e9); 1"_s);
        QTRY_VERIFY(stage.pane()->isAtEnd());
        QVERIFY(stage.settle());
        const double top = stage.topOf(u"summary"_s, u"More"_s);
        QVERIFY(top > 0 && top < 800);
        stage.ask(u"document.querySelector('summary').click(); 1"_s);
        QVERIFY(stage.settle());
        QVERIFY(stage.ask(fromEnd).toDouble() > 200);
        QCOMPARE(stage.topOf(u"summary"_s, u"More"_s), top);
    }

    // A picture above that takes its size late moves nothing that is looked at.
    void lateContent()
    {
        WindowStage stage;
        QVERIFY(openArticle(stage, {1280, 800}));
        stage.pane()->scrollToLine(stage.pane()->document()->blockCount() / 2);
        QVERIFY(stage.settle());
        const double line = stage.pane()->topLine();
        for (const int height : {900, 10, 500}) {
            stage.ask(
                u"{ const above = document.querySelectorAll('.part')[0].querySelector('p'); above.style.height = '%1px';"
                "document.querySelectorAll('p')[0].style.height = '%1px';"
                "[...document.querySelectorAll('p')].findLast(p => p.getBoundingClientRect().bottom < 0).style.height = '%1px'; } 1"_s.arg(
                    height));
            QVERIFY(stage.settle());
            const ShownPage page = pageOf(stage);
            const QString found = u"%1: line %2 instead of %3"_s.arg(height).arg(page.lineAt(readingLine)).arg(line);
            QVERIFY2(std::abs(page.heightOf(line) - readingLine) <= 24, qPrintable(found));
            QCOMPARE(stage.pane()->topLine(), line);
        }
    }

    // Neither within a line nor when lines come.
    void typingMovesNothing()
    {
        WindowStage stage;
        QVERIFY(openArticle(stage, {1280, 800}));
        stage.pane()->scrollToLine(100);
        QVERIFY(stage.settle());
        const int line = int(stage.pane()->topLine()) + 4;
        const SourceText &text = stage.pane()->source()->text();
        stage.pane()->setSelection({text.lineRange(line).end, text.lineRange(line).end});
        QVERIFY(stage.settle());
        const double top = stage.pane()->topLine();
        const double place = stage.ask(u"scrollY"_s).toDouble();
        QVERIFY(place > 0);
        for (int key = 0; key < 30; ++key) {
            if (key % 10 == 9)
                QTest::keyClick(stage.pane(), Qt::Key_Return);
            else
                QTest::keyClicks(stage.pane(), u" more"_s);
            QVERIFY(stage.settle());
            QCOMPARE(stage.ask(u"scrollY"_s).toDouble(), place);
        }
        QCOMPARE(stage.pane()->topLine(), top);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestSync>(argc, argv);
}
#include "tst_sync.moc"

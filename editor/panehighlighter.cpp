// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/panehighlighter.h"

#include "editor/panelayout.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr auto sliceTime = 4ms;
constexpr int longestLine = 10'000; // the engine takes about 4 ms for it
constexpr int linesAtOnce = 120; // scanned within a change, at most
constexpr int furthestGuess = 200; // lines above the view that are looked at for a blank one

struct ScannedBlock : QTextBlockUserData
{
    ScanState before{};
    ScanState after{};
    bool isCurrent = false; // for the block's text as it is
    bool hasFormats = false;
    bool isCode = false;
};

ScannedBlock *scanned(const QTextBlock &block)
{
    return static_cast<ScannedBlock *>(block.userData());
}

bool isCurrent(const QTextBlock &block)
{
    return scanned(block) && scanned(block)->isCurrent;
}

// Panes of one thread read with the same scanner, which lives as long as one of them: a second one would take the worker a
// tenth of a second, and as much memory again.
std::weak_ptr<MarkdownScanner> &scannerOfThread()
{
    thread_local std::weak_ptr<MarkdownScanner> scanner;
    return scanner;
}

// An input method shows what it composes inside the line, with formats of its own: ours make room for it.
QList<QTextLayout::FormatRange> aroundPreedit(const QList<QTextLayout::FormatRange> &ours, const QTextLayout &layout)
{
    const int start = layout.preeditAreaPosition();
    const int length = int(layout.preeditAreaText().size());
    QList<QTextLayout::FormatRange> ranges;
    for (QTextLayout::FormatRange range : ours) {
        if (range.start >= start) {
            range.start += length;
        } else if (range.start + range.length > start) {
            QTextLayout::FormatRange rest = range;
            rest.start = start + length;
            rest.length = range.start + range.length - start;
            ranges.append(rest);
            range.length = start - range.start;
        }
        ranges.append(range);
    }
    const QList<QTextLayout::FormatRange> present = layout.formats();
    std::copy_if(present.cbegin(), present.cend(), std::back_inserter(ranges), [start, length](const QTextLayout::FormatRange &range) {
        return range.start >= start && range.start + range.length <= start + length;
    });
    return ranges;
}

} // namespace

PaneHighlighter::PaneHighlighter(QTextDocument *document, PaneLayout *layout, QObject *parent)
    : QObject(parent), m_document(document), m_layout(layout), m_blockCount(document->blockCount())
{
    m_idle.setInterval(0ms);
    connect(&m_idle, &QTimer::timeout, this, &PaneHighlighter::scanSlice);
    connect(document, &QTextDocument::contentsChange, this, &PaneHighlighter::follow);
}

PaneHighlighter::~PaneHighlighter() = default;

void PaneHighlighter::start()
{
    if (m_started)
        return;
    m_started = true;
    if (const auto present = scannerOfThread().lock()) {
        QTimer::singleShot(0ms, this, [this, present] { begin(present); }); // now may be in the midst of painting
        return;
    }
    QThread *const home = thread();
    QtConcurrent::run([home] {
        auto scanner = std::make_shared<MarkdownScanner>();
        scanner->moveToThread(home);
        return scanner;
    }).then(this, [this](const std::shared_ptr<MarkdownScanner> &made) {
        const auto present = scannerOfThread().lock(); // of a pane that began at the same time
        if (!present)
            scannerOfThread() = made;
        begin(present ? present : made);
    });
}

void PaneHighlighter::begin(const std::shared_ptr<MarkdownScanner> &scanner)
{
    m_scanner = scanner;
    m_betweenParagraphs = scanner->scan({}, ScanState::TopOfText).after;
    scanVisible();
    scanRest();
}

void PaneHighlighter::suspend()
{
    m_suspended = true;
    m_idle.stop();
}

void PaneHighlighter::resume()
{
    m_suspended = false;
    if (!m_scanner)
        return;
    scanVisible();
    scanRest();
}

void PaneHighlighter::setLook(const PaneLook &look)
{
    m_formats = PaneFormats(look);
    forgetAll();
}

void PaneHighlighter::forgetAll()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (ScannedBlock *data = scanned(block))
            data->isCurrent = false;
    }
    m_frontier = 0;
    if (!m_scanner)
        return;
    scanVisible();
    scanRest();
}

void PaneHighlighter::setVisible(int firstBlock, int count)
{
    if (firstBlock == m_firstVisible && count == m_visibleCount)
        return;
    m_firstVisible = firstBlock;
    m_visibleCount = count;
    if (m_scanner)
        scanVisible();
}

bool PaneHighlighter::isCode(const QTextBlock &block) const
{
    return block.isValid() && scanned(block) && scanned(block)->isCode;
}

bool PaneHighlighter::isFinished() const
{
    return m_scanner && m_frontier >= m_document->blockCount();
}

qint64 PaneHighlighter::linesScanned() const
{
    return m_linesScanned;
}

void PaneHighlighter::follow(int from, int /*removed*/, int added)
{
    const int grown = m_document->blockCount() - m_blockCount;
    m_blockCount = m_document->blockCount();
    const int first = m_document->findBlock(from).blockNumber();
    const int last = m_document->findBlock(std::min(from + added, m_document->characterCount() - 1)).blockNumber();
    QTextBlock block = m_document->findBlockByNumber(first);
    for (int number = first; block.isValid() && number <= last; ++number, block = block.next()) {
        if (ScannedBlock *data = scanned(block))
            data->isCurrent = false;
    }
    // Below the change the blocks are those of before, as far as they were known.
    const int knownEnd = m_frontier > last - grown ? m_frontier + grown : 0;
    const bool known = first < m_frontier;
    m_frontier = std::min(m_frontier, first);
    if (!m_scanner || m_suspended)
        return;
    if (known && last - first < linesAtOnce)
        rescan(first, last, knownEnd);
    else if (last - first < linesAtOnce)
        scanVisible();
    if (!isFinished())
        scanRest();
}

// From the first changed line to where the lines below may stay as they are.
void PaneHighlighter::rescan(int first, int last, int knownEnd)
{
    QTextBlock block = m_document->findBlockByNumber(first);
    ScanState state = stateBefore(block);
    for (int number = first; block.isValid(); ++number, block = block.next()) {
        m_frontier = number;
        if (number > last && number < knownEnd && isCurrent(block) && scanned(block)->before == state) {
            m_frontier = knownEnd;
            return;
        }
        if (number - first >= linesAtOnce)
            return;
        state = passed(block, state);
    }
    m_frontier = m_document->blockCount();
}

void PaneHighlighter::scanVisible()
{
    const int end = m_firstVisible + m_visibleCount;
    if (m_frontier >= std::min(end, m_document->blockCount()))
        return;
    QTextBlock block = m_document->findBlockByNumber(std::max(m_firstVisible, m_frontier));
    if (!block.isValid())
        return;
    ScanState state = stateBefore(block);
    if (block.blockNumber() != m_frontier && !isCurrent(block.previous())) {
        for (int i = 0; i < furthestGuess && block.blockNumber() > m_frontier && block.length() > 1; ++i)
            block = block.previous();
        state = stateBefore(block);
    }
    for (int number = block.blockNumber(); block.isValid() && number < end; ++number, block = block.next())
        state = passed(block, state);
}

void PaneHighlighter::scanRest()
{
    if (!m_suspended && m_document->characterCount() <= longestFinished)
        m_idle.start();
}

void PaneHighlighter::scanSlice()
{
    QElapsedTimer timer;
    timer.start();
    QTextBlock block = m_document->findBlockByNumber(m_frontier);
    ScanState state = stateBefore(block);
    for (; block.isValid(); block = block.next(), ++m_frontier) {
        if (timer.durationElapsed() >= sliceTime)
            return;
        state = passed(block, state);
    }
    m_frontier = m_document->blockCount();
    m_idle.stop();
    Q_EMIT finished();
}

ScanState PaneHighlighter::stateBefore(const QTextBlock &block) const
{
    const QTextBlock above = block.previous();
    if (isCurrent(above))
        return scanned(above)->after;
    return above.isValid() ? m_betweenParagraphs : ScanState::TopOfText;
}

ScanState PaneHighlighter::passed(QTextBlock block, ScanState before)
{
    ScannedBlock *data = scanned(block);
    if (!data) {
        data = new ScannedBlock;
        block.setUserData(data);
    } else if (data->isCurrent && data->before == before) {
        return data->after;
    }
    ScannedLine line;
    if (block.length() <= longestLine)
        line = m_scanner->scan(block.text(), before);
    else
        line.after = before;
    ++m_linesScanned;
    data->before = before;
    data->after = line.after;
    data->isCurrent = true;
    data->isCode = line.isCode;
    if (!line.runs.isEmpty() || data->hasFormats)
        apply(block, line.runs);
    data->hasFormats = !line.runs.isEmpty();
    return line.after;
}

void PaneHighlighter::apply(const QTextBlock &block, const QList<RoleRun> &runs) const
{
    const QList<QTextLayout::FormatRange> formats = m_formats.formatsFor(runs);
    const QTextLayout &layout = *block.layout();
    m_layout->setFormats(block, layout.preeditAreaText().isEmpty() ? formats : aroundPreedit(formats, layout));
}

} // namespace Galley

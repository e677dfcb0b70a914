// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textpane.h"

#include "editor/editplan.h"
#include "editor/longlines.h"
#include "editor/panehighlighter.h"
#include "editor/panelayout.h"
#include "editor/textsource.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr qreal documentMargin = 24;
constexpr int caretWidth = 2;
constexpr auto flashTime = 900ms;
constexpr auto unseenTime = 200ms; // for a pane that is hidden
constexpr auto arrivalInterval = 100ms; // often enough for a scroll bar

QTextDocument *documentWith(PaneLayout **layout, QObject *parent)
{
    auto *document = new QTextDocument(parent);
    *layout = new PaneLayout(document);
    document->setDocumentLayout(*layout);
    document->setDocumentMargin(documentMargin);
    return document;
}

} // namespace

TextPane::TextPane(QWidget *parent) : QPlainTextEdit(parent)
{
    setDocument(documentWith(&m_layout, this));
    m_layout->setWidth(viewport()->width());
    m_source = new TextSource(document(), this);
    m_highlighter = new PaneHighlighter(document(), m_layout, this);
    setAccessibleName(tr("Text"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column must not move when it comes
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setCursor(Qt::ArrowCursor);
    setCursor(Qt::IBeamCursor);
    setCursorWidth(caretWidth);
    setAutoFillBackground(true);
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(flashTime);
    m_arrivals.setInterval(arrivalInterval);
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(unseenTime);
    connectAll();
}

TextPane::~TextPane() = default;

void TextPane::connectAll()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TextPane::announceViewport);
    const auto enableScrolling = [bar = verticalScrollBar()] { bar->setEnabled(bar->maximum() > bar->minimum()); };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, enableScrolling);
    enableScrolling();
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        bringFoldIntoView();
        updateCurrentLine();
        Q_EMIT caretMoved(caret());
    });
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flash.clear();
        showMarks();
    });
    followLoading();
    connect(m_source, &TextSource::textChanged, this, [this](const TextChange &change) {
        for (const TextEdit &edit : change.edits) {
            const int first = document()->findBlock(int(edit.range.start)).blockNumber();
            lookForLongLines(first, first + int(edit.replacement.count(u'\n')));
        }
    });
    connect(m_layout, &PaneLayout::rowsChanged, this, &TextPane::updateRows);
    connect(m_source, &TextSource::batchAboutToBeApplied, this, [this] {
        m_topOfBatch = QTextCursor(firstVisibleBlock());
        m_topBeforeBatch = topLine();
    });
    connect(m_source, &TextSource::batchApplied, this, [this] {
        if (m_topBeforeBatch > 1)
            scrollToLine(m_topOfBatch.blockNumber() + 1 + m_topBeforeBatch - std::floor(m_topBeforeBatch));
    });
}

void TextPane::followLoading()
{
    const auto lookFurther = [this] {
        lookForLongLines(m_lookedAt, document()->blockCount() - 1);
        m_lookedAt = document()->blockCount() - 1;
    };
    connect(m_source, &TextSource::loaded, this, [this, lookFurther] {
        m_longestTold = 0;
        m_lookedAt = 0;
        m_flash.clear();
        m_postponed.clear();
        if (!m_source->isContinued()) {
            moveCursor(QTextCursor::Start);
            verticalScrollBar()->setValue(0);
        }
        if (!m_source->isWhole()) {
            m_highlighter->suspend();
            m_layout->beSilent();
            m_arrived = document()->blockCount();
            m_arrivals.start();
            m_source->hold();
            m_unseen.start();
        }
        lookFurther();
    });
    connect(&m_unseen, &QTimer::timeout, m_source, &TextSource::goOn);
    connect(&m_arrivals, &QTimer::timeout, this, &TextPane::takeArrivals);
    connect(m_source, &TextSource::loadProgressed, this, lookFurther);
    connect(m_source, &TextSource::becameWhole, this, [this] {
        m_arrivals.stop();
        m_layout->speakAgain();
        m_highlighter->resume();
        const auto postponed = std::exchange(m_postponed, {});
        for (const auto &what : postponed)
            what();
    });
}

// To paint again is needed only where the end of what was there is in sight.
void TextPane::takeArrivals()
{
    const int rows = int(viewport()->height() / std::max(1.0, m_layout->lineSpacing())) + 2;
    if (firstVisibleBlock().blockNumber() + rows >= m_arrived)
        viewport()->update();
    m_arrived = document()->blockCount();
    m_layout->tellSize();
}

bool TextPane::postpone(qsizetype position, std::function<void()> what)
{
    if (m_source->isWhole() || position <= m_source->presentLength())
        return false;
    m_postponed.append(std::move(what));
    return true;
}

bool TextPane::postponeToLine(double line, std::function<void()> what)
{
    if (m_source->isWhole() || line < document()->blockCount())
        return false;
    m_postponed.append(std::move(what));
    return true;
}

qsizetype TextPane::within(qsizetype position) const
{
    return std::clamp<qsizetype>(position, 0, document()->characterCount() - 1);
}

TextSource *TextPane::source() const
{
    return m_source;
}

PaneHighlighter *TextPane::highlighter() const
{
    return m_highlighter;
}

void TextPane::lookForLongLines(int firstLine, int lastLine)
{
    QTextBlock block = document()->findBlockByNumber(std::max(firstLine, 0));
    for (int line = std::max(firstLine, 0); block.isValid() && line <= lastLine; ++line, block = block.next()) {
        const qsizetype length = block.length() - 1;
        const bool isNews = m_longestTold == 0 || (m_longestTold <= longestLaidOut && length > longestLaidOut);
        if (length <= slowLine || !isNews)
            continue;
        m_longestTold = length;
        Q_EMIT longLineFound(line + 1, length);
    }
}

qsizetype TextPane::caret() const
{
    return textCursor().position();
}

SourceRange TextPane::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void TextPane::setSelection(SourceRange range)
{
    if (postpone(std::max(range.start, range.end), [this, range] { setSelection(range); }))
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(within(range.start)));
    cursor.setPosition(int(within(range.end)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool TextPane::applyPlan(const EditPlan &plan)
{
    QTextCursor caret = textCursor();
    if (!m_source->apply({m_source->revision(), plan.edits, {}}, &caret))
        return false;
    setSelection(plan.selection);
    return true;
}

void TextPane::setMarks(Layer layer, const QList<QTextEdit::ExtraSelection> &marks)
{
    m_marks.at(size_t(layer)) = marks;
    showMarks();
}

void TextPane::showMarks()
{
    setExtraSelections(m_marks.at(size_t(Layer::Problems)) + m_marks.at(size_t(Layer::Find)) + m_flash);
}

void TextPane::flash(SourceRange range)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(int(within(range.start)));
    mark.cursor.setPosition(int(within(range.end)), QTextCursor::KeepAnchor);
    mark.format.setBackground(m_look.foundCurrent);
    m_flash = {mark};
    m_flashEnd.start();
    showMarks();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textpane.h"

#include "editor/editplan.h"
#include "editor/panehighlighter.h"
#include "editor/panelayout.h"
#include "editor/textsource.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr qreal documentMargin = 24;
constexpr int caretWidth = 2;
constexpr auto flashTime = 900ms;
constexpr int slowLine = 50'000; // a key in a line of this length takes longer than a frame

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
    connectAll();
}

TextPane::~TextPane() = default;

void TextPane::connectAll()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TextPane::announceViewport);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        updateCurrentLine();
        Q_EMIT caretMoved(caret());
    });
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flash.clear();
        showMarks();
    });
    connect(m_source, &TextSource::loaded, this, [this] {
        m_longLineSeen = false;
        m_flash.clear();
        moveCursor(QTextCursor::Start);
        verticalScrollBar()->setValue(0);
        lookForLongLines(0, document()->blockCount() - 1);
    });
    connect(m_source, &TextSource::textChanged, this, [this](const TextChange &change) {
        for (const TextEdit &edit : change.edits) {
            const int first = document()->findBlock(int(edit.range.start)).blockNumber();
            lookForLongLines(first, first + int(edit.replacement.count(u'\n')));
        }
    });
    connect(m_source, &TextSource::batchAboutToBeApplied, this, [this] {
        m_topOfBatch = QTextCursor(firstVisibleBlock());
        m_topBeforeBatch = topLine();
    });
    connect(m_source, &TextSource::batchApplied, this, [this] {
        if (m_topBeforeBatch > 1)
            scrollToLine(m_topOfBatch.blockNumber() + 1 + m_topBeforeBatch - std::floor(m_topBeforeBatch));
    });
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
    if (m_longLineSeen)
        return;
    QTextBlock block = document()->findBlockByNumber(std::max(firstLine, 0));
    for (; block.isValid() && block.blockNumber() <= lastLine; block = block.next()) {
        if (block.length() > slowLine) {
            m_longLineSeen = true;
            Q_EMIT longLineFound(block.blockNumber() + 1);
            return;
        }
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
    const qsizetype length = m_source->text().length();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(std::clamp<qsizetype>(range.start, 0, length)));
    cursor.setPosition(int(std::clamp<qsizetype>(range.end, 0, length)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool TextPane::applyPlan(const EditPlan &plan)
{
    if (!m_source->apply({m_source->revision(), plan.edits, {}}))
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
    const qsizetype length = m_source->text().length();
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(int(std::clamp<qsizetype>(range.start, 0, length)));
    mark.cursor.setPosition(int(std::clamp<qsizetype>(range.end, 0, length)), QTextCursor::KeepAnchor);
    mark.format.setBackground(m_look.foundCurrent);
    m_flash = {mark};
    m_flashEnd.start();
    showMarks();
}

} // namespace Galley

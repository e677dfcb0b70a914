// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reaches the pane from keys, mouse, clipboard and drag and drop.
#include "editor/editplan.h"
#include "editor/linkediting.h"
#include "editor/listediting.h"
#include "editor/panehighlighter.h"
#include "editor/panelayout.h"
#include "editor/panetext.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <memory>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int zoomStep = 10;
constexpr int wheelNotch = 120;

bool isFor(const QEvent *event, QEvent::Type first, QEvent::Type last)
{
    return event->type() >= first && event->type() <= last;
}

std::unique_ptr<QMouseEvent> at(QPointF position, const QMouseEvent *event)
{
    return std::make_unique<QMouseEvent>(event->type(), position, event->scenePosition(), event->globalPosition(), event->button(),
        event->buttons(), event->modifiers(), event->pointingDevice());
}

bool changesText(const QKeyEvent &event)
{
    const bool command = event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::MetaModifier | Qt::AltModifier);
    const bool types
        = !event.text().isEmpty() && (event.text().at(0).isPrint() || event.key() == Qt::Key_Return || event.key() == Qt::Key_Backspace);
    return (types && !command) || event.key() == Qt::Key_Delete || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::Cut);
}

void replaceSelection(TextPane &pane, const QString &text)
{
    const SourceRange replaced = pane.selection();
    const qsizetype end = replaced.start + text.size();
    pane.applyPlan({{{replaced, text}}, {end, end}});
    pane.ensureCursorVisible();
}

} // namespace

bool TextPane::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeColumn(); // before the viewport follows
    if (isFor(event, QEvent::MouseButtonPress, QEvent::MouseMove) && passToViewport(static_cast<QMouseEvent *>(event)))
        return true;
    return QPlainTextEdit::event(event);
}

// Beside the column a click means the line it is level with.
bool TextPane::passToViewport(QMouseEvent *event)
{
    QPointF position = viewport()->mapFrom(this, event->position());
    position.setX(std::clamp(position.x(), 0.0, double(viewport()->width() - 1)));
    return QCoreApplication::sendEvent(viewport(), at(position, event).get());
}

// QPlainTextEdit finds no line in the gaps between lines and would go to the line's end.
QPointF TextPane::ontoText(QPointF position) const
{
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= position.y(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const QTextLayout *layout = block.layout();
        for (int i = 0; position.y() < offset.y() + height && i < layout->lineCount(); ++i) {
            if (!m_layout->lineRect(block, i).translated(0, offset.y()).contains(QPointF(0, position.y())))
                continue;
            const QTextLine line = layout->lineAt(i);
            const qreal top = offset.y() + line.y();
            return {position.x(), std::clamp(position.y(), top + 1, top + line.height() - 1)};
        }
        offset.ry() += height;
    }
    return position;
}

void TextPane::mousePressEvent(QMouseEvent *event)
{
    QPlainTextEdit::mousePressEvent(at(ontoText(event->position()), event).get());
}

void TextPane::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(at(ontoText(event->position()), event).get());
}

void TextPane::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(at(ontoText(event->position()), event).get());
}

void TextPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::unique_ptr<QMouseEvent> onText = at(ontoText(event->position()), event);
    if (isFolded(cursorForPosition(onText->position().toPoint()).block()))
        QPlainTextEdit::mousePressEvent(onText.get()); // the end of a word would be looked for in all of it
    else
        QPlainTextEdit::mouseDoubleClickEvent(onText.get());
}

void TextPane::dragMoveEvent(QDragMoveEvent *event)
{
    QDragMoveEvent onText(
        ontoText(event->position()).toPoint(), event->possibleActions(), event->mimeData(), event->buttons(), event->modifiers());
    QPlainTextEdit::dragMoveEvent(&onText);
    event->setDropAction(onText.dropAction());
    event->setAccepted(onText.isAccepted());
}

void TextPane::dropEvent(QDropEvent *event)
{
    QDropEvent onText(ontoText(event->position()), event->possibleActions(), event->mimeData(), event->buttons(), event->modifiers());
    onText.setDropAction(event->dropAction());
    QPlainTextEdit::dropEvent(&onText);
    event->setDropAction(onText.dropAction());
    event->setAccepted(onText.isAccepted());
}

void TextPane::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QPlainTextEdit::wheelEvent(event);
    const int notches = event->angleDelta().y() / wheelNotch;
    if (notches != 0)
        setZoom(m_zoom + notches * zoomStep);
    event->accept();
}

QMimeData *TextPane::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(m_source->selectedText(textCursor()));
    return copied;
}

// Files are for the window.
bool TextPane::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls() && !isReadOnly();
}

void TextPane::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText() || isReadOnly())
        return;
    const QString text = asArticleText(source->text());
    const bool linked
        = !inCode() && plan([&text](QStringView lines, SourceRange selected) { return linkOverSelection(lines, selected, text); });
    if (linked)
        return;
    replaceSelection(*this, text);
}

void TextPane::pastePlain()
{
    if (isReadOnly())
        return;
    replaceSelection(*this, asArticleText(QGuiApplication::clipboard()->text()));
}

void TextPane::keyPressEvent(QKeyEvent *event)
{
    const bool composing = !textCursor().block().layout()->preeditAreaText().isEmpty();
    if (!composing && (handleKeyInFold(*event) || (!isReadOnly() && handleKey(event)))) {
        event->accept();
        return;
    }
    m_postponed.clear(); // the writer has gone elsewhere
    if (isReadOnly() && changesText(*event))
        Q_EMIT typingRefused();
    QPlainTextEdit::keyPressEvent(event);
}

// True when the key did something of ours; false leaves it to the text control.
bool TextPane::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool structured = !inCode() && !isFolded(textCursor().block());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Shift would put in U+2028.
        if (modifiers == Qt::ShiftModifier)
            return plan(structured ? breakInsideItem : breakPlainLine);
        return modifiers == Qt::NoModifier && plan(structured ? breakLine : breakPlainLine);
    case Qt::Key_Tab:
        return modifiers == Qt::NoModifier && plan(structured ? indent : indentCode);
    case Qt::Key_Backtab:
        return plan(outdent) || true; // never leaves the pane
    case Qt::Key_Backspace:
        return modifiers == Qt::NoModifier && structured && plan(removeMarkerBefore);
    default:
        return false;
    }
}

} // namespace Galley

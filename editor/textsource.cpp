// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsource.h"

#include "document/text/edithistory.h"
#include "editor/longlines.h"
#include "editor/panetext.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>
#include <QThread>

#include <algorithm>
#include <ranges>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype loadedAtOnce = 96 * 1024; // UTF-16 units; takes less than a frame
constexpr qsizetype firstSlice = 16 * 1024; // more than fits into a window

// What is the same at both ends was not changed: changes of formats, and steps of several changes, are reported as one
// wide stretch.
std::optional<TextEdit> trimmed(qsizetype start, QStringView before, QString after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto head = std::mismatch(before.begin(), before.begin() + shorter, after.cbegin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (head + tail == before.size() && head + tail == after.size())
        return {};
    return TextEdit{{start + head, start + before.size() - tail}, after.mid(head, after.size() - head - tail)};
}

// Whole lines from `start` on, of about `size` units: a line that grew with each slice would be laid out with each again.
// A line that is too long to be laid out may come in pieces, the first of which is too long as well.
SourceRange sliceFrom(const SourceText &text, qsizetype start, qsizetype size)
{
    if (start + size >= text.length())
        return {start, text.length()};
    const int line = text.lineAt(start + size);
    const qsizetype lineStart = text.lineStart(line);
    if (lineStart > start)
        return {start, lineStart};
    return {start, std::min(text.lineStart(line + 1), std::max(start + size, lineStart + longestLaidOut + 1))};
}

// Typing right after an insertion becomes part of its undo step. A removal at the end keeps the two apart.
void closeUndoStep(QTextCursor &cursor)
{
    cursor.insertText(u" "_s);
    cursor.deletePreviousChar();
}

} // namespace

TextSource::TextSource(QTextDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_text = SourceText(documentText({0, document->characterCount() - 1}));
    m_present = m_text.length();
    m_nextSlice.setInterval(0);
    connect(&m_nextSlice, &QTimer::timeout, this, &TextSource::addSlice);
    document->documentLayout(); // a document without a layout does not report what changes
    connect(document, &QTextDocument::contentsChange, this, &TextSource::follow);
    // Inside contentsChange the document reports no further change; outside, listeners may edit.
    connect(document, &QTextDocument::contentsChanged, this, &TextSource::announce);
}

const SourceText &TextSource::text() const
{
    return m_text;
}

Revision TextSource::revision() const
{
    return m_revision;
}

bool TextSource::isWhole() const
{
    return !m_onlyHead && m_present == m_text.length();
}

void TextSource::load(const SourceText &text)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_nextSlice.stop();
    m_held = false;
    if (text.length() > loadedAtOnce)
        beginSlices(text);
    else
        loadAtOnce(text.toString());
}

void TextSource::loadAtOnce(QString content)
{
    content = asArticleText(std::move(content));
    {
        const QScopedValueRollback loading(m_loading, true);
        m_unannounced.clear();
        m_onlyHead = false;
        m_continued = false;
        m_text = SourceText(content);
        m_present = m_text.length();
        m_revision = next(m_revision);
        m_document->setUndoRedoEnabled(true);
        m_document->setPlainText(toPaneText(std::move(content)));
        m_document->setModified(false);
    }
    Q_EMIT loaded(m_text, m_revision);
    Q_EMIT becameWhole();
}

void TextSource::showHead(const QString &head)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_nextSlice.stop();
    m_held = false;
    const QScopedValueRollback loading(m_loading, true);
    m_unannounced.clear();
    const QString content = asArticleText(head);
    m_text = SourceText(content);
    m_present = m_text.length();
    m_onlyHead = true;
    m_revision = next(m_revision);
    m_document->setUndoRedoEnabled(false);
    m_document->setPlainText(toPaneText(content));
}

void TextSource::beginSlices(const SourceText &text)
{
    m_continued = m_onlyHead && m_present > 0 && text.holds({0, m_present}, m_text.toString());
    {
        const QScopedValueRollback loading(m_loading, true);
        m_unannounced.clear();
        m_onlyHead = false;
        m_text = text;
        m_revision = next(m_revision);
        m_pace = LoadPace();
        m_document->setUndoRedoEnabled(false); // or each slice could be undone
        if (!m_continued) {
            m_present = sliceFrom(text, 0, firstSlice).end;
            m_document->setPlainText(toPaneText(asArticleText(text.text({0, m_present}))));
        }
    }
    m_nextSlice.start();
    Q_EMIT loaded(m_text, m_revision);
}

void TextSource::hold()
{
    m_held = m_held || m_nextSlice.isActive();
    m_nextSlice.stop();
}

void TextSource::goOn()
{
    if (std::exchange(m_held, false))
        m_nextSlice.start();
}

void TextSource::addSlice()
{
    QElapsedTimer timer;
    timer.start();
    const SourceRange range = sliceFrom(m_text, m_present, m_pace.next());
    const QString slice = m_text.text(range);
    if (asArticleText(slice) != slice) {
        m_nextSlice.stop();
        return loadAtOnce(m_text.toString()); // not as a file's text is: lines may become fewer
    }
    {
        const QScopedValueRollback loading(m_loading, true);
        QTextCursor cursor(m_document);
        cursor.beginEditBlock(); // else the cursor looks up its column in the whole of a growing line, twice for each slice
        cursor.setPosition(m_document->characterCount() - 1);
        cursor.insertText(toPaneText(slice));
        cursor.endEditBlock();
        m_present = range.end;
    }
    m_pace.took(range.length(), timer.durationElapsed());
    Q_EMIT loadProgressed(m_present, m_text.length());
    if (isWhole())
        finishSlices();
}

void TextSource::finishSlices()
{
    m_nextSlice.stop();
    {
        const QScopedValueRollback loading(m_loading, true);
        m_document->setUndoRedoEnabled(true);
        m_document->setModified(false);
    }
    Q_EMIT becameWhole();
}

bool TextSource::apply(const EditBatch &batch, QTextCursor *keep)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (!isWhole() || batch.base != m_revision || !isWellFormed(batch.edits, m_text.length()))
        return false;
    if (batch.edits.isEmpty())
        return true;
    Q_EMIT batchAboutToBeApplied();
    QList<TextEdit> edits = batch.edits;
    for (TextEdit &edit : edits)
        edit.replacement = asArticleText(std::move(edit.replacement));
    const qsizetype anchor = keep ? mapPosition(keep->anchor(), edits) : 0;
    const qsizetype position = keep ? mapPosition(keep->position(), edits) : 0;

    QTextCursor cursor(m_document);
    cursor.setPosition(keep ? keep->position() : int(edits.constFirst().range.start)); // an undo brings the caret back here
    cursor.beginEditBlock();
    for (const TextEdit &edit : std::as_const(edits) | std::views::reverse) {
        cursor.setPosition(int(edit.range.start));
        cursor.setPosition(int(edit.range.end), QTextCursor::KeepAnchor);
        cursor.insertText(toPaneText(edit.replacement));
    }
    closeUndoStep(cursor);
    m_applying = std::move(edits);
    cursor.endEditBlock();
    m_applying.clear();

    if (keep) {
        keep->setPosition(int(anchor));
        keep->setPosition(int(position), QTextCursor::KeepAnchor);
    }
    Q_EMIT batchApplied();
    return true;
}

QString TextSource::selectedText(const QTextCursor &cursor) const
{
    return fromPaneText(cursor.selectedText());
}

// The reported numbers may count the paragraph end that closes every document, and stretches where only formats
// changed; they are taken as the outer limits of what changed.
void TextSource::follow(int from, int removed, int added)
{
    if (m_loading || !isWhole())
        return;
    const qsizetype before = m_text.length();
    const qsizetype after = m_document->characterCount() - 1;
    if (!m_applying.isEmpty()) {
        qsizetype growth = 0;
        for (const TextEdit &edit : std::as_const(m_applying))
            growth += edit.growth();
        if (before + growth == after)
            return record(std::exchange(m_applying, {}));
    }
    qsizetype start = std::clamp<qsizetype>(from, 0, std::min(before, after));
    qsizetype taken = std::clamp<qsizetype>(removed, 0, before - start);
    qsizetype given = std::clamp<qsizetype>(added, 0, after - start);
    const qsizetype excess = (before - taken + given) - after;
    if (excess > 0 && given >= excess)
        given -= excess;
    else if (excess < 0 && taken >= -excess)
        taken += excess;
    if (before - taken + given != after || start + taken > before || start + given > after) {
        start = 0;
        taken = before;
        given = after;
    }
    if (const auto edit = readEdit({start, start + taken}, given))
        record({*edit});
}

std::optional<TextEdit> TextSource::readEdit(SourceRange before, qsizetype added) const
{
    QString now = documentText({before.start, before.start + added});
    if (before.isEmpty() && now.isEmpty())
        return {};
    if (before.isEmpty() || now.isEmpty())
        return TextEdit{before, std::move(now)};
    return trimmed(before.start, m_text.text(before), std::move(now));
}

void TextSource::record(QList<TextEdit> edits)
{
    TextChange change;
    change.base = m_revision;
    change.revision = next(m_revision);
    m_text = m_text.edited(edits);
    m_present = m_text.length();
    m_revision = change.revision;
    change.edits = std::move(edits);
    change.text = m_text;
    m_unannounced.append(change);
    Q_EMIT recorded(change);
}

void TextSource::announce()
{
    while (!m_unannounced.isEmpty())
        Q_EMIT textChanged(m_unannounced.takeFirst());
}

QString TextSource::documentText(SourceRange range) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    return fromPaneText(cursor.selectedText());
}

} // namespace Galley

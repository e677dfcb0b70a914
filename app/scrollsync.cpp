// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollsync.h"

#include "app/scrollmap.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Galley {

ScrollSync::ScrollSync(TextPane *pane, PreviewPane *preview, DocumentSession *session, QObject *parent)
    : QObject(parent), m_pane(pane), m_preview(preview), m_session(session)
{
    connect(pane, &TextPane::viewportMoved, this, &ScrollSync::followPane);
    connect(pane, &TextPane::painted, this, &ScrollSync::followLayout);
    connect(preview, &PreviewPane::anchorMoved, this, &ScrollSync::followPreview);
    connect(preview, &PreviewPane::atStart, this, [this] { movePane(1); });
    connect(preview, &PreviewPane::atEnd, this, [this] {
        const DocumentSnapshotPtr snapshot = m_session->current();
        if (m_session->map({snapshot->revision(), {}})) // while a text is opened the page's end is that of its beginning
            movePane(snapshot->source().lineCount() + 1);
    });
    connect(preview, &PreviewPane::patched, this, &ScrollSync::alignAgain);
}

void ScrollSync::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::On && m_leader == Leader::Pane)
        alignPreview();
}

void ScrollSync::alignPreview()
{
    rememberPane();
    m_isExact = m_session->current()->revision() == m_alignedFor;
    const bool fits = m_pane->isAtTop() && m_pane->isAtEnd();
    if (m_pane->isAtTop())
        m_preview->scrollToStart();
    else if (m_pane->isAtEnd() && !fits)
        m_preview->scrollToEnd();
    else if (const auto anchor = anchorAtLine(*m_session->current(), m_pane->topLine()))
        m_preview->scrollTo(*anchor);
}

// What was aligned by a snapshot older than the text was perhaps not at the right place. Else the page holds itself still,
// which an alignment after each key would not: the same row of text is another part of its paragraph as that grows.
void ScrollSync::alignAgain()
{
    if (m_mode == Mode::On && m_leader == Leader::Pane && !m_isExact)
        alignPreview();
}

void ScrollSync::rememberPane()
{
    m_alignedFor = m_session->newestRevision();
    m_alignedRow = topRow();
    m_alignedTop = m_pane->topLine();
    m_isExact = true;
}

int ScrollSync::topRow() const
{
    return m_pane->verticalScrollBar()->value();
}

void ScrollSync::goTo(const Location &location)
{
    const std::optional<SourceRange> range = m_session->map(location);
    if (!range)
        return;
    m_leader = Leader::Pane;
    m_pane->reveal(*range);
    m_pane->flash(*range);
    const DocumentSnapshotPtr snapshot = m_session->current();
    if (m_mode == Mode::On)
        alignPreview();
    else if (const auto anchor = anchorAtLine(*snapshot, snapshot->lineAt(range->start)))
        m_preview->scrollTo(*anchor);
}

void ScrollSync::takeCaretTo(const BlockAnchor &place)
{
    const DocumentSnapshotPtr snapshot = m_session->current();
    const std::optional<double> line = lineOfAnchor(*snapshot, place);
    if (!line)
        return;
    const LineRange lines = snapshot->linesOf(place.block);
    const int whole = std::clamp(int(*line), lines.first, std::max(lines.first, lines.end() - 1));
    const qsizetype start = snapshot->source().lineStart(whole);
    const std::optional<SourceRange> range = m_session->map({snapshot->revision(), {start, start}});
    if (!range)
        return;
    m_leader = Leader::Preview;
    const QScopedValueRollback guard(m_movingPane, true);
    m_pane->reveal(*range);
    m_followedTo = m_pane->topLine();
    m_wantedLine = m_followedTo;
    rememberPane();
}

void ScrollSync::followPane(double topLine)
{
    if (m_movingPane || topLine == m_followedTo || (m_leader == Leader::Pane && topLine == m_alignedTop))
        return;
    m_followedTo = -1;
    m_leader = Leader::Pane;
    const bool typed = m_session->newestRevision() != m_alignedFor;
    const bool scrolled = topRow() != m_alignedRow;
    rememberPane();
    if (m_mode == Mode::Off || (typed && !scrolled))
        return;
    // Lines of a text that no snapshot knows yet cannot be told from those of the last: the patch is waited for.
    if (m_session->current()->revision() == m_session->newestRevision())
        alignPreview();
    else
        m_isExact = false;
}

// Wrapped lines are counted when they are first shown. Then the place at the pane's top may be another one, and the end
// further down.
void ScrollSync::followLayout()
{
    if (m_leader == Leader::Pane) {
        followPane(m_pane->topLine());
        return;
    }
    const bool isBeforeEnd = m_wantedLine > m_session->current()->source().lineCount() && !m_pane->isAtEnd();
    if (m_mode == Mode::On && (m_pane->topLine() != m_followedTo || isBeforeEnd) && m_session->newestRevision() == m_alignedFor)
        movePane(m_wantedLine);
}

void ScrollSync::followPreview(const BlockAnchor &top, quint64 serial)
{
    const DocumentSnapshotPtr snapshot = m_session->current();
    if (m_mode == Mode::Off || serial > snapshot->serial())
        return;
    if (const auto line = lineOfAnchor(*snapshot, top))
        movePane(*line);
}

// The pane goes by whole rows: to the one above the line, or the one below if that is nearer.
void ScrollSync::goToNearestRow(double line)
{
    const double above = m_pane->topLine();
    QScrollBar *bar = m_pane->verticalScrollBar();
    if (line <= above || bar->value() == bar->maximum())
        return;
    bar->setValue(bar->value() + 1);
    if (m_pane->topLine() - line > line - above)
        bar->setValue(bar->value() - 1);
}

void ScrollSync::movePane(double line)
{
    if (m_mode == Mode::Off)
        return;
    m_leader = Leader::Preview;
    m_wantedLine = line;
    const QScopedValueRollback guard(m_movingPane, true);
    m_pane->scrollToLine(line);
    m_pane->scrollToLine(line); // wrapped lines are counted where they are shown; now those are
    goToNearestRow(line);
    m_followedTo = m_pane->topLine();
    rememberPane();
}

} // namespace Galley

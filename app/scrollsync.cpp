// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollsync.h"

#include "app/scrollmap.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Galley {

ScrollSync::ScrollSync(TextPane *pane, PreviewPane *preview, DocumentSession *session, QObject *parent)
    : QObject(parent), m_pane(pane), m_preview(preview), m_session(session)
{
    connect(pane, &TextPane::viewportMoved, this, &ScrollSync::followPane);
    connect(preview, &PreviewPane::anchorMoved, this, &ScrollSync::followPreview);
    connect(preview, &PreviewPane::atStart, this, [this] { movePane(1); });
    connect(preview, &PreviewPane::atEnd, this, [this] { movePane(m_session->current()->source().lineCount() + 1); });
    // A patch may have changed heights above the place both sides show.
    connect(preview, &PreviewPane::patched, this, [this] {
        if (m_mode == Mode::On && m_leader == Leader::Pane)
            alignPreview();
    });
}

void ScrollSync::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::On && m_leader == Leader::Pane)
        alignPreview();
}

void ScrollSync::alignPreview()
{
    const bool fits = m_pane->isAtTop() && m_pane->isAtEnd();
    if (m_pane->isAtTop())
        m_preview->scrollToStart();
    else if (m_pane->isAtEnd() && !fits)
        m_preview->scrollToEnd();
    else if (const auto anchor = anchorAtLine(*m_session->current(), m_pane->topLine()))
        m_preview->scrollTo(*anchor);
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
}

void ScrollSync::followPane(double topLine)
{
    if (m_movingPane || topLine == m_followedTo)
        return;
    m_followedTo = -1;
    m_leader = Leader::Pane;
    if (m_mode == Mode::On)
        alignPreview();
}

void ScrollSync::followPreview(const BlockAnchor &top, quint64 serial)
{
    const DocumentSnapshotPtr snapshot = m_session->current();
    if (m_mode == Mode::Off || serial > snapshot->serial())
        return;
    if (const auto line = lineOfAnchor(*snapshot, top))
        movePane(*line);
}

void ScrollSync::movePane(double line)
{
    if (m_mode == Mode::Off)
        return;
    m_leader = Leader::Preview;
    const QScopedValueRollback guard(m_movingPane, true);
    m_pane->scrollToLine(line);
    m_followedTo = m_pane->topLine();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemmarks.h"

#include "app/commands/findingtext.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QTextCharFormat formatOf(Severity severity, const PaneLook &look)
{
    QTextCharFormat format;
    switch (severity) {
    case Severity::Error:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(look.error);
        break;
    case Severity::Warning:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(look.warning);
        break;
    case Severity::Note:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(look.note);
        break;
    }
    return format;
}

} // namespace

ProblemMarks::ProblemMarks(TextPane *pane, const DocumentSession *session, QObject *parent)
    : QObject(parent), m_pane(pane), m_session(session)
{
    pane->viewport()->installEventFilter(this);
    connect(pane, &TextPane::viewportMoved, this, &ProblemMarks::mark);
    connect(pane->source(), &TextSource::loaded, this, [this] { setFindings(nullptr, {}); });
}

void ProblemMarks::setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings)
{
    m_snapshot = snapshot;
    m_findings = findings;
    m_longest = 0;
    for (const Finding &finding : findings)
        m_longest = std::max(m_longest, finding.range.length());
    mark();
}

std::optional<SourceRange> ProblemMarks::placeOf(const Finding &finding) const
{
    return m_snapshot ? m_session->map({m_snapshot->revision(), finding.range}) : std::nullopt;
}

// The findings stand in the order of their starts; one that reaches into the range starts at most the longest before it.
QList<qsizetype> ProblemMarks::findingsBetween(SourceRange range) const
{
    const auto startsBefore = [](const Finding &finding, qsizetype position) { return finding.range.start < position; };
    QList<qsizetype> indexes;
    auto it = std::lower_bound(m_findings.begin(), m_findings.end(), range.start - m_longest, startsBefore);
    for (; it != m_findings.end() && it->range.start <= range.end; ++it) {
        if (it->range.end >= range.start)
            indexes.append(it - m_findings.begin());
    }
    return indexes;
}

std::optional<QTextEdit::ExtraSelection> ProblemMarks::markOf(const Finding &finding, const QList<SourceRange> &view) const
{
    const auto place = placeOf(finding);
    const auto seen = [&place](const SourceRange &rows) { return rows.start <= place->end && rows.end >= place->start; };
    if (!place || place->end > m_pane->document()->characterCount() - 1 || std::none_of(view.begin(), view.end(), seen))
        return {};
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_pane->document());
    mark.cursor.setPosition(int(place->start));
    mark.cursor.setPosition(int(place->end), QTextCursor::KeepAnchor);
    if (place->isEmpty()) // a place without a width shows on the character after it
        mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    mark.format = formatOf(finding.severity, m_pane->look());
    return mark;
}

// The snapshot may be some keystrokes behind the text: what is in view may stand that far from its place now.
void ProblemMarks::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QList<SourceRange> view = m_snapshot && !m_findings.isEmpty() ? m_pane->rowsInView() : QList<SourceRange>();
    if (!view.isEmpty()) {
        const qsizetype moved = std::abs(m_pane->source()->text().length() - m_snapshot->source().length());
        for (const qsizetype index : findingsBetween({view.first().start - moved, view.last().end + moved})) {
            if (const auto mark = markOf(m_findings.at(index), view))
                marks.append(*mark);
        }
    }
    m_pane->setMarks(TextPane::Layer::Problems, marks);
}

QList<Finding> ProblemMarks::findingsAt(qsizetype position) const
{
    if (!m_snapshot)
        return {};
    // Typing since the snapshot moves a place by no more than it changed the length.
    const qsizetype moved = std::abs(m_pane->source()->text().length() - m_snapshot->source().length());
    QList<Finding> found;
    for (const qsizetype index : findingsBetween({position - moved, position + moved})) {
        const auto place = placeOf(m_findings.at(index));
        if (place && place->start <= position && place->end >= position)
            found.append(m_findings.at(index));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Finding &one, const Finding &other) { return one.range.length() < other.range.length(); });
    return found;
}

bool ProblemMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    for (const Finding &finding : findingsAt(m_pane->cursorForPosition(help->pos()).position()))
        lines.append(findingText(finding).toHtmlEscaped());
    if (lines.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    lines.append(u"<i>%1</i>"_s.arg(tr("Ctrl+. shows what can be done.").toHtmlEscaped()));
    QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(lines.join("</p><p>"_L1)), m_pane);
    return true;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citationtips.h"

#include "app/citations/entrytexts.h"
#include "document/article/inlineparse.h"
#include "document/bibliography/bibliography.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"

#include <QCursor>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostSources = 6;
constexpr qsizetype longestSource = 300;

QString paragraph(const BibliographyEntry &entry)
{
    QString text = u"<p><b>%1</b> %2"_s.arg(creatorsAndYear(entry).toHtmlEscaped(), entry.title().left(longestSource).toHtmlEscaped());
    if (const QString place = entryPlace(entry); !place.isEmpty())
        text += u"<br>"_s + place.left(longestSource).toHtmlEscaped();
    return text + u"</p>"_s;
}

QString paragraph(const NumberedSource &source)
{
    QString text = plainInlines(source.text);
    if (text.size() > longestSource)
        text = text.left(longestSource) + u'…';
    return u"<p><b>[%1]</b> %2</p>"_s.arg(source.number).arg(text.toHtmlEscaped());
}

QString paragraphFor(const DocumentSnapshot &snapshot, const QString &key)
{
    for (const NumberedSource &source : snapshot.sources())
        if (QString::number(source.number) == key && !source.text.isEmpty())
            return paragraph(source);
    const BibliographyPtr &bibliography = snapshot.surroundings()->bibliography;
    const BibliographyEntry *entry = bibliography ? bibliography->find(key) : nullptr;
    return entry ? paragraph(*entry) : QString();
}

} // namespace

QString sourceTip(const DocumentSnapshot &snapshot, const QStringList &keys)
{
    QString tip;
    for (const QString &key : keys.first(std::min(mostSources, keys.size())))
        tip += paragraphFor(snapshot, key);
    if (!tip.isEmpty() && keys.size() > mostSources)
        tip += u"<p>%1</p>"_s.arg(CitationTips::tr("and %Ln more", nullptr, int(keys.size() - mostSources)));
    return tip;
}

CitationTips::CitationTips(
    TextPane *pane, PreviewPane *preview, const DocumentSession *session, std::function<QString(qsizetype)> others, QObject *parent)
    : QObject(parent), m_pane(pane), m_preview(preview), m_session(session), m_others(std::move(others))
{
    pane->viewport()->installEventFilter(this);
    connect(preview, &PreviewPane::citationHovered, this, &CitationTips::showInPreview);
}

// Typing since the snapshot moves a place by no more than it changed the length.
QStringList CitationTips::keysAt(qsizetype position) const
{
    const DocumentSnapshotPtr snapshot = m_session->current();
    const QList<PlacedCitation> &citations = snapshot->citations();
    const qsizetype moved = std::abs(m_pane->source()->text().length() - snapshot->source().length());
    auto it = std::lower_bound(citations.begin(), citations.end(), position - moved,
        [](const PlacedCitation &placed, qsizetype place) { return placed.range().end < place; });
    for (; it != citations.end() && it->range().start <= position + moved; ++it) {
        const auto range = m_session->map({snapshot->revision(), it->range()});
        if (range && range->start <= position && position <= range->end)
            return it->citation.keys();
    }
    return {};
}

bool CitationTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype position = m_pane->cursorForPosition(help->pos()).position();
    const QString tip = sourceTip(*m_session->current(), keysAt(position));
    if (tip.isEmpty())
        return false; // another one may have something to tell
    QToolTip::showText(help->globalPos(), tip + m_others(position), m_pane);
    return true;
}

void CitationTips::showInPreview(const QStringList &keys)
{
    const QString tip = sourceTip(*m_session->current(), keys);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos(), tip, m_preview);
}

} // namespace Galley

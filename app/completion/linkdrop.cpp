// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/linkdrop.h"

#include "app/insertions.h"
#include "editor/linkediting.h"
#include "editor/panehighlighter.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool hasEnding(const QUrl &url, const QSet<QString> &endings)
{
    return endings.contains(QFileInfo(url.toLocalFile()).suffix().toLower());
}

bool isArticle(const QUrl &url)
{
    static const QSet<QString> endings{u"md"_s, u"markdown"_s, u"mdown"_s, u"mkd"_s, u"txt"_s, u"text"_s};
    return hasEnding(url, endings);
}

bool isPicture(const QUrl &url)
{
    static const QSet<QString> endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"svg"_s, u"webp"_s, u"avif"_s, u"bmp"_s};
    return hasEnding(url, endings);
}

bool isAddress(const QUrl &url)
{
    return !url.isLocalFile() && !singleUrl(url.toString(QUrl::FullyEncoded)).isEmpty();
}

QString wordsOfName(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    return name.replace(u'-', u' ').replace(u'_', u' ').simplified();
}

DroppedLink droppedFrom(const QUrl &url, const QString &folder)
{
    if (isAddress(url))
        return {DroppedLink::Kind::Address, url.toString(QUrl::FullyEncoded), {}};
    const QString path = url.toLocalFile();
    const auto kind = isPicture(url) ? DroppedLink::Kind::Image : DroppedLink::Kind::File;
    return {kind, linkTargetFor(path, folder), wordsOfName(path)};
}

} // namespace

LinkDrop::LinkDrop(TextPane *pane, QObject *parent) : QObject(parent), m_pane(pane)
{
    m_pane->viewport()->installEventFilter(this);
}

void LinkDrop::setArticlePath(const QString &path)
{
    m_folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
}

// Files go into the text or are opened; addresses go into the text.
bool LinkDrop::mayDrop(const QDropEvent &event) const
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return !urls.isEmpty() && (isOurs(event) || std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }));
}

bool LinkDrop::isOurs(const QDropEvent &event) const
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.isEmpty() || m_pane->isReadOnly() || !m_pane->source()->isWhole())
        return false;
    const bool modified = event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
    return std::all_of(urls.begin(), urls.end(), [modified](const QUrl &url) {
        if (!url.isLocalFile())
            return isAddress(url);
        return QFileInfo(url.toLocalFile()).isFile() && (modified || !isArticle(url));
    });
}

// On the selection when it is dropped there, else between two characters.
SourceRange LinkDrop::placeOf(const QDropEvent &event) const
{
    const qsizetype position = m_pane->cursorForPosition(event.position().toPoint()).position();
    const SourceRange selection = m_pane->selection();
    const bool onSelection = !selection.isEmpty() && position >= selection.start && position <= selection.end;
    return onSelection ? selection : SourceRange{position, position};
}

void LinkDrop::showPlace(const QDropEvent &event)
{
    if (m_pane->textCursor().hasSelection())
        return; // it may be what the link is for
    QTextCursor caret = m_pane->textCursor();
    caret.setPosition(int(placeOf(event).start));
    m_pane->setTextCursor(caret);
}

bool LinkDrop::insert(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const bool anyFile = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (anyFile && m_folder.isEmpty()) {
        Q_EMIT told(tr("Save the article first, so that a link can lead from its place to the file."));
        return false;
    }
    QList<DroppedLink> links;
    for (const QUrl &url : urls)
        links.append(droppedFrom(url, m_folder));
    const SourceText &text = m_pane->source()->text();
    const SourceRange place = placeOf(event);
    const SourceRange lines{text.lineStart(text.lineAt(place.start)), text.lineRange(text.lineAt(place.end)).end};
    const bool inCode = m_pane->highlighter()->isCode(m_pane->document()->findBlock(int(place.start)));
    const EditPlan plan
        = droppedLinks(text.text(lines), place.shifted(-lines.start), links, inCode ? DroppedInto::Code : DroppedInto::Text);
    m_pane->applyPlan(plan.shifted(lines.start));
    m_pane->setFocus();
    return true;
}

bool LinkDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        // Who takes the first of them gets all: a key may be pressed at any time until the drop.
        auto *drag = static_cast<QDropEvent *>(event);
        if (event->type() == QEvent::DragEnter)
            m_before = m_pane->textCursor();
        if (!mayDrop(*drag))
            break;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        if (isOurs(*drag))
            showPlace(*drag);
        return true;
    }
    case QEvent::DragLeave:
        if (!m_before.isNull())
            m_pane->setTextCursor(m_before);
        break;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!mayDrop(*drop))
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (!isOurs(*drop))
            Q_EMIT openRequested(drop->mimeData()->urls());
        else
            drop->setAccepted(insert(*drop));
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/linkcompletion.h"

#include "app/completion/completionpopup.h"
#include "app/completion/folderfiles.h"
#include "app/saving/diskthreads.h"
#include "document/bibliography/bibliography.h"
#include "editor/editplan.h"
#include "editor/panehighlighter.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <utility>

namespace Galley {

namespace {

bool isTyped(const QKeyEvent &key)
{
    const bool command = key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::MetaModifier)
        && !key.modifiers().testFlag(Qt::GroupSwitchModifier) && !key.modifiers().testFlag(Qt::AltModifier);
    return !command && !key.text().isEmpty() && key.text().at(0).isPrint();
}

bool steersList(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

} // namespace

LinkCompletion::LinkCompletion(TextPane *pane, QObject *parent) : QObject(parent), m_pane(pane), m_files(std::make_shared<FolderFiles>())
{
    m_pane->installEventFilter(this);
    m_pane->viewport()->installEventFilter(this);
    connect(m_pane, &QPlainTextEdit::cursorPositionChanged, this, &LinkCompletion::follow);
    connect(m_pane->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isOffering())
            m_popup->place(placeInWindow());
    });
}

LinkCompletion::~LinkCompletion() = default;

void LinkCompletion::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
}

void LinkCompletion::setArticlePath(const QString &path)
{
    m_folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
    m_hasTold = false;
    end();
}

bool LinkCompletion::isOffering() const
{
    return m_popup && m_popup->isVisible();
}

std::optional<CompletionQuery> LinkCompletion::queryAtCaret() const
{
    const QTextCursor cursor = m_pane->textCursor();
    const QTextBlock block = cursor.block();
    if (m_pane->isReadOnly() || cursor.hasSelection() || !block.layout()->preeditAreaText().isEmpty())
        return {};
    const auto query = completionQueryAt(block.text(), cursor.positionInBlock());
    if (!query || m_pane->highlighter()->isCode(block))
        return {};
    // Of the line's start, which this typing has not moved, the last snapshot still knows what it is in.
    const int index = m_snapshot ? m_snapshot->blockIndexAt(block.position()) : -1;
    const bool contains = index >= 0 && m_snapshot->rangeOfBlock(index).start < block.position();
    const bool isCode
        = contains && (m_snapshot->block(index)->kind == BlockKind::Code || m_snapshot->block(index)->kind == BlockKind::FrontMatter);
    return isCode ? std::nullopt : query;
}

void LinkCompletion::follow()
{
    const bool typed = std::exchange(m_typed, false);
    if (!typed && !m_session)
        return; // nothing is to be offered: the caret only goes somewhere
    const auto query = queryAtCaret();
    const qsizetype start = query ? m_pane->textCursor().block().position() + query->typed.start : -1;
    if (start != m_dismissed)
        m_dismissed = -1;
    if (!query || start == m_dismissed)
        return end();
    const bool goesOn
        = m_session && m_session->start == start && m_session->query.kind == query->kind && m_session->query.path == query->path;
    if (goesOn) {
        m_session->query = *query;
        show();
    } else if (typed) {
        begin(*query, start);
    } else {
        end();
    }
}

void LinkCompletion::begin(const CompletionQuery &query, qsizetype start)
{
    end();
    if (!m_snapshot)
        return;
    if (query.kind == CompletionQuery::Kind::Key && query.opening.isEmpty()) // elsewhere it may be somebody's handle
        tellIfNothingCanBeCited();
    m_session = Session{query, start, {}};
    ++m_order;
    gather(Listing::Cached);
    if (query.kind == CompletionQuery::Kind::Target || query.kind == CompletionQuery::Kind::Image)
        gather(Listing::Fresh);
}

void LinkCompletion::tellIfNothingCanBeCited()
{
    const BibliographyPtr &bibliography = m_snapshot->surroundings()->bibliography;
    if ((!bibliography || bibliography->entries().isEmpty()) && !std::exchange(m_hasTold, true))
        Q_EMIT told(tr("There is no bibliography to cite from. Put a .bib file beside the article or name one in its front matter."));
}

void LinkCompletion::gather(Listing listing)
{
    const auto job = [files = m_files, snapshot = m_snapshot, folder = m_folder, query = m_session->query, listing] {
        const bool anchors = query.kind == CompletionQuery::Kind::Anchor && !query.path.isEmpty() && !folder.isEmpty();
        return itemsFor(query, *snapshot, listing == Listing::Fresh ? files->list(folder) : files->cached(folder),
            anchors ? files->anchorsOf(QDir(folder).absoluteFilePath(query.path)) : QStringList());
    };
    runOnDisk(this, job, [this, order = m_order](const QList<CompletionItem> &items) {
        if (!m_session || order != m_order || items.size() < m_session->items.size())
            return;
        m_session->items = items;
        show();
    });
}

void LinkCompletion::show()
{
    const QList<CompletionItem> items = matchingItems(m_session->items, m_session->query.words);
    const bool isWritten = items.size() == 1 && items.first().insert == m_session->query.words;
    if (items.isEmpty() || isWritten) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new CompletionPopup(m_pane->window());
        connect(m_popup, &CompletionPopup::chosen, this, &LinkCompletion::accept);
        connect(m_popup, &CompletionPopup::currentChanged, this, [this](const QString &spoken) {
            QAccessibleAnnouncementEvent event(m_pane, spoken);
            QAccessible::updateAccessibility(&event);
        });
    }
    m_popup->display(items, placeInWindow());
}

QRect LinkCompletion::placeInWindow() const
{
    QTextCursor start = m_pane->textCursor();
    start.setPosition(int(m_session->start));
    const QRect line = m_pane->cursorRect(start);
    return {m_pane->viewport()->mapTo(m_pane->window(), line.topLeft()), line.size()};
}

void LinkCompletion::end()
{
    m_session.reset();
    if (m_popup)
        m_popup->hide();
}

void LinkCompletion::accept()
{
    const CompletionItem *item = m_popup ? m_popup->current() : nullptr;
    if (!item || !m_session)
        return end();
    const QTextCursor cursor = m_pane->textCursor();
    const SourceRange typed{m_session->start, cursor.position()};
    const CompletionQuery &query = m_session->query;
    const QString &closing = query.closing;
    const QString behind = cursor.block().text().sliced(cursor.positionInBlock());
    const bool isClosed = behind.startsWith(closing);
    const QString inserted = query.opening + item->insert;
    const QString added = isClosed || behind.startsWith(closing.first(1)) ? inserted : inserted + closing;
    const bool goesOn = query.kind == CompletionQuery::Kind::Key; // with a page, before the bracket
    const qsizetype caret = typed.start + (goesOn ? inserted.size() : added.size() + (isClosed ? closing.size() : 0));
    end();
    m_pane->applyPlan({{{typed, added}}, {caret, caret}});
    m_pane->ensureCursorVisible();
}

bool LinkCompletion::steer(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_popup->go(CompletionPopup::Step::Next);
        return true;
    case Qt::Key_Up:
        m_popup->go(CompletionPopup::Step::Previous);
        return true;
    case Qt::Key_PageDown:
        m_popup->go(CompletionPopup::Step::NextPage);
        return true;
    case Qt::Key_PageUp:
        m_popup->go(CompletionPopup::Step::PreviousPage);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_session->start;
        end();
        return true;
    default:
        return false;
    }
}

bool LinkCompletion::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isOffering() && key->modifiers() == Qt::NoModifier && steersList(key->key())) {
            event->accept(); // the window has uses of its own for some of them
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (watched == m_pane && isOffering() && plain && steer(key->key()))
            return true;
        m_typed = isTyped(*key);
        break;
    }
    case QEvent::InputMethod:
        m_typed = !static_cast<QInputMethodEvent *>(event)->commitString().isEmpty();
        break;
    case QEvent::FocusOut:
    case QEvent::MouseButtonPress:
    case QEvent::Hide:
        m_typed = false;
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Galley

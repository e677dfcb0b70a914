// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/completion/completionitems.h"
#include "document/documentsnapshot.h"

#include <QObject>

#include <memory>
#include <optional>

class QKeyEvent;

namespace Galley {

class CompletionPopup;
class FolderFiles;
class TextPane;

// Offers files, headings, pages and labels while a link is typed, and what can be cited while a citation is. A key reads the line it is
// typed in and nothing else; what can be offered is gathered on a thread when something begins to be typed. GUI thread.
class LinkCompletion : public QObject
{
    Q_OBJECT
public:
    LinkCompletion(TextPane *pane, QObject *parent);
    ~LinkCompletion() override;

    void setSnapshot(const DocumentSnapshotPtr &snapshot); // of DocumentSession::factsReady
    void setArticlePath(const QString &path); // from where links lead; empty when that is nowhere

    bool isOffering() const;

Q_SIGNALS:
    void told(const QString &message); // why nothing is offered

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What is being completed: the same as long as it begins at the same place.
    struct Session
    {
        CompletionQuery query; // of the newest key
        qsizetype start = 0; // in the text
        QList<CompletionItem> items;
    };

    std::optional<CompletionQuery> queryAtCaret() const;
    void follow();
    void begin(const CompletionQuery &query, qsizetype start);
    enum class Listing { Cached, Fresh };
    void gather(Listing listing);
    void show();
    void end();
    bool steer(int key);
    void accept();
    void tellIfNothingCanBeCited();
    QRect placeInWindow() const;

    TextPane *m_pane;
    CompletionPopup *m_popup = nullptr; // made when there is something to offer
    std::shared_ptr<FolderFiles> m_files;
    DocumentSnapshotPtr m_snapshot;
    QString m_folder;
    std::optional<Session> m_session;
    quint64 m_order = 0; // of the newest gathering
    qsizetype m_dismissed = -1; // where the writer wanted no help
    bool m_typed = false;
    bool m_hasTold = false; // that there is no bibliography
};

} // namespace Galley

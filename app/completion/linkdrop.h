// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QObject>
#include <QTextCursor>
#include <QUrl>

class QDropEvent;
class QMimeData;

namespace Galley {

class TextPane;

// Links and files that are dropped on the text. An address becomes a link, on the selection where it is dropped on that;
// so does a file that is no article, and an article while a modifier key is held. What is left is the window's: an
// article that is dropped is opened. GUI thread.
class LinkDrop : public QObject
{
    Q_OBJECT
public:
    LinkDrop(TextPane *pane, QObject *parent);

    void setArticlePath(const QString &path); // from where links lead; empty when that is nowhere

Q_SIGNALS:
    void openRequested(const QList<QUrl> &files); // dropped on the text, but not for it
    void told(const QString &message); // why nothing was put in

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayDrop(const QDropEvent &event) const;
    bool isOurs(const QDropEvent &event) const;
    bool insert(const QDropEvent &event);
    void showPlace(const QDropEvent &event);
    SourceRange placeOf(const QDropEvent &event) const;

    TextPane *m_pane;
    QString m_folder;
    QTextCursor m_before; // the caret's place while something is held over the text
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside/outsidewatch.h"
#include "document/text/merge3.h"

#include <QPointer>

namespace Galley {

class Article;
class CompareDialog;
class ConflictBar;
class MessageBar;
class TextPane;
class VersionKeeper;

// What other programs do to the file of one window's article, told and decided. A text without changes of its own takes
// theirs over; else a bar asks, and until the writer has chosen nothing is saved over them. GUI thread; nothing here
// waits for the disk or for a comparison.
class OutsideChanges : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Article *article;
        TextPane *pane;
        MessageBar *bar; // of its own: no other message takes its place
        ConflictBar *conflicts;
        VersionKeeper *versions; // may be null: then nothing is kept
    };
    OutsideChanges(const Parts &parts, QWidget *window);

    OutsideWatch *watch() { return &m_watch; }
    bool isUndecided() const { return m_theirs.has_value(); }

    // What the bar offers while the writer has a choice.
    void reload();
    void keepMine();
    void compare();
    void merge();

Q_SIGNALS:
    void told(const QString &note); // of no lasting importance
    void saveAsRequested();

private:
    void connectAll(QWidget *window);
    void followFile();
    void take(const OutsideLook &look);
    void takeChange(const DocumentFile &file);
    void ask(); // again, if need be
    void tellLoss(const OutsideLook &look);
    void tellMissing(const QString &movedTo);
    void tellUnreadable(const QString &error);
    void display(const QString &message, const QList<QPair<QString, std::function<void()>>> &remedies);
    void markUnsaved();
    void settle(); // nothing is to be decided any more
    void keepVersion(const SourceText &text, const FileFormat &format);
    void applyMerge(const Merge &merge, Revision revision, const DocumentFile &theirs);
    QString name() const;

    Parts m_parts;
    QWidget *m_window;
    OutsideWatch m_watch;
    SourceText m_base; // what the file and the text last had in common
    SourceText m_beingSaved;
    std::optional<DocumentFile> m_theirs; // while the writer has not chosen
    std::optional<OutsideLook> m_loss; // the file is not there, or is no text any more
    QPointer<CompareDialog> m_comparison;
    bool m_reloading = false;
    bool m_markedUnsaved = false;
};

} // namespace Galley

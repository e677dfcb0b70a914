// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/linkplans.h"
#include "document/documentsnapshot.h"

#include <QMenu>
#include <QUrl>

#include <functional>

namespace Galley {

enum class LinkRename { Target, Heading, Anchor };

// What can be done with one link: go to it, open, copy and edit it, mend it, give it another form, and rename what it
// leads to. Asks for everything, changes nothing itself.
class LinksMenu : public QMenu
{
    Q_OBJECT
public:
    LinksMenu(DocumentSnapshotPtr snapshot, const PlacedLink &placed, QWidget *parent);

Q_SIGNALS:
    void goRequested();
    void openRequested(const QUrl &target);
    void checkRequested(const QStringList &remoteAddresses);
    void editRequested(Galley::LinkPart part);
    void changeRequested(const Galley::EditBatch &batch);
    void renameRequested(Galley::LinkRename what);

private:
    void addWays();
    void addEdits();
    void addCandidates();
    void addForms();
    void addRenames();
    // An action that plans when it is chosen; its text names the undo step.
    void addChange(const QString &text, const QString &undoLabel, const std::function<EditBatch()> &plan);

    const DocumentSnapshotPtr m_snapshot;
    const PlacedLink m_placed;
};

// Where the link leads as an address to be opened; empty when that is nowhere.
QUrl addressOf(const DocumentSnapshot &snapshot, const PlacedLink &placed);

} // namespace Galley

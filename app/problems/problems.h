// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/remedypopup.h"
#include "document/checks/finding.h"
#include "document/documentsnapshot.h"

#include <QObject>

namespace Galley {

struct EditBatch;
struct Fix;
struct Theme;
class Article;
class FindingsWatch;
class ProblemMarks;
class TextPane;

// The findings of one window: searched for after each change, underlined in the pane, walked through and put right on
// request. GUI thread.
class Problems : public QObject
{
    Q_OBJECT
public:
    Problems(Article *article, TextPane *pane, QObject *parent = nullptr);

    void setSnapshot(const DocumentSnapshotPtr &snapshot); // of DocumentSession::factsReady
    void setTheme(const Theme &theme);

    const QList<Finding> &findings() const;
    QList<Finding> findingsAt(qsizetype position) const; // of the newest text
    int problemCount() const; // errors and warnings

    enum class Direction { Next, Previous };
    void go(Direction direction); // from the caret, round the end
    void offerRemedies(); // for what is at the caret
    void offerRemedies(const QList<Finding> &findings, const QPoint &globalPosition); // of one kind

Q_SIGNALS:
    void findingsReady(const Galley::DocumentSnapshotPtr &snapshot, const QList<Galley::Finding> &findings);
    void jumpRequested(const Galley::Location &location);
    void told(const QString &message); // for the status bar
    void ruleSwitchedOff(Galley::FindingKind kind); // everywhere: it belongs into the settings
    void folderRulesChangeRequested(Galley::FindingKind kind); // in the folder's `.galley.yaml`

private:
    void take(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings);
    QList<RemedyPopup::Remedy> remediesFor(const QList<Finding> &findings);
    RemedyPopup::Remedy remedyFor(const Fix &fix);
    QList<RemedyPopup::Remedy> remediesForAll(const QList<Fix> &fixes, FindingKind kind);
    RemedyPopup::Remedy citationPicker(const Finding &lostMark);
    QList<RemedyPopup::Remedy> waysToIgnore(FindingKind kind);
    void insertCitation(const Finding &lostMark);
    void apply(const EditBatch &batch, const QString &label);

    Article *m_article;
    TextPane *m_pane;
    FindingsWatch *m_watch;
    ProblemMarks *m_marks;
    RemedyPopup *m_popup = nullptr; // made when first asked for
    const Theme *m_theme;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/documentsnapshot.h"

#include <QList>
#include <QObject>
#include <QTextEdit>

#include <optional>

namespace Galley {

class DocumentSession;
class TextPane;

// Underlines findings in the text pane: errors wave, warnings dash, notes dot. Only what is in view is marked, so that
// ten thousand findings cost no more than ten. Resting the pointer on a mark tells what it means. GUI thread.
class ProblemMarks : public QObject
{
    Q_OBJECT
public:
    ProblemMarks(TextPane *pane, const DocumentSession *session, QObject *parent = nullptr);

    void setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings);

    // Those that touch the place in the newest text, the narrowest first.
    QList<Finding> findingsAt(qsizetype position) const;
    // Where a finding is now; nothing when the text there is gone.
    std::optional<SourceRange> placeOf(const Finding &finding) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // tool tips

private:
    void mark();
    std::optional<QTextEdit::ExtraSelection> markOf(const Finding &finding, const QList<SourceRange> &view) const;
    QList<qsizetype> findingsBetween(SourceRange range) const; // of the snapshot's text

    TextPane *m_pane;
    const DocumentSession *m_session;
    DocumentSnapshotPtr m_snapshot;
    QList<Finding> m_findings; // in document order
    qsizetype m_longest = 0; // length of the longest finding
};

} // namespace Galley

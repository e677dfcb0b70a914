// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/citationplans.h"
#include "document/documentsnapshot.h"

#include <QObject>

namespace Galley {

class Article;
class TextPane;

// Changes that concern all citations of an article. Each is shown as a comparison first and made as one undo step when
// the writer says so. GUI thread.
class CitationRepairs : public QObject
{
    Q_OBJECT
public:
    CitationRepairs(Article *article, TextPane *pane, QObject *parent);

    void preview(CitationRepair repair);
    void previewDrop(int number);
    void previewSourceRemoval(int number);

Q_SIGNALS:
    void told(const QString &message);

private:
    DocumentSnapshotPtr newest() const;
    void preview(const DocumentSnapshotPtr &snapshot, const EditBatch &batch, const QString &title, const QString &nothing);

    Article *m_article;
    TextPane *m_pane;
};

} // namespace Galley

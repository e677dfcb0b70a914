// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QObject>

#include <functional>

namespace Galley {

class DocumentSession;
class PreviewPane;
class TextPane;

// What the source list says of numbers and the bibliography of keys, as rich text of one paragraph each; what has no
// source is left out.
// Empty when none has one.
QString sourceTip(const DocumentSnapshot &snapshot, const QStringList &keys);

// Resting the pointer on a citation, in the text or in the page, shows its sources. GUI thread.
class CitationTips : public QObject
{
    Q_OBJECT
public:
    // `others`: what else is to be told of a place in the text, as paragraphs of rich text.
    CitationTips(
        TextPane *pane, PreviewPane *preview, const DocumentSession *session, std::function<QString(qsizetype)> others, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList keysAt(qsizetype position) const; // of the newest text
    void showInPreview(const QStringList &keys);

    TextPane *m_pane;
    PreviewPane *m_preview;
    const DocumentSession *m_session;
    std::function<QString(qsizetype)> m_others;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsession.h"
#include "document/text/sourcetext.h"

#include <QObject>
#include <QPointer>

class QTextDocument;
class QTextCursor;

namespace Galley {

// The only reader and the only writer of a pane's QTextDocument. It keeps the text as a SourceText beside it, follows
// every change (typing, undo, input methods) and applies batches as one undo step. GUI thread.
//
// QTextDocument makes U+2029, U+FDD0 and U+FDD1 paragraph ends; in the pane they stand as U+FDD2 to U+FDD4, so that
// positions are the same on both sides.
class TextSource : public QObject
{
    Q_OBJECT
public:
    explicit TextSource(QTextDocument *document, QObject *parent = nullptr);

    const SourceText &text() const;
    Revision revision() const;

    void load(const SourceText &text);                       // a new text: undo history cleared, not modified
    bool apply(const EditBatch &batch, QTextCursor *keep = nullptr); // one undo step; false when `base` is not revision()
    QString selectedText(const QTextCursor &cursor) const;   // as in the text: LF, NBSP kept

Q_SIGNALS:
    void loaded(const Galley::SourceText &text, Galley::Revision revision);
    void textChanged(const Galley::TextChange &change);
};

} // namespace Galley

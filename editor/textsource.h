// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsession.h"
#include "document/text/sourcetext.h"
#include "editor/loadpace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

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

    // A new text: undo history cleared, not modified. A long one goes into the document in slices, between which the
    // event loop runs: text() is all of it at once, the document has its beginning until becameWhole(), and nothing can
    // be changed before.
    void load(const SourceText &text);
    // The beginning of a text that is still being read, to be seen; load() goes on from it.
    void showHead(const QString &head);
    bool isWhole() const;
    // Nothing more of a long text is added to the document until then. Another load() forgets of it.
    void hold();
    void goOn();
    bool isContinued() const { return m_continued; } // the text just loaded goes on from a head that was shown
    qsizetype presentLength() const { return m_present; } // how much of text() stands in the document

    // One undo step; false when `base` is not revision() or the edits are not of this text. `keep` stays at its place
    // in the text; without it cursors go where QTextDocument puts them. Not from a slot of the document's own signals.
    bool apply(const EditBatch &batch, QTextCursor *keep = nullptr);
    QString selectedText(const QTextCursor &cursor) const; // as in the text: LF, NBSP kept

Q_SIGNALS:
    void loaded(const Galley::SourceText &text, Galley::Revision revision);
    void loadProgressed(qsizetype present, qsizetype whole); // of a long text
    void becameWhole(); // also of a short one
    // A change as soon as it is known, before the document lays it out or tells anybody else of it. Nobody may touch the
    // document from here: it would not report that.
    void recorded(const Galley::TextChange &change);
    void textChanged(const Galley::TextChange &change); // the document may be changed again from here
    void batchAboutToBeApplied();
    void batchApplied();

private:
    void loadAtOnce(QString content);
    void beginSlices(const SourceText &text);
    void addSlice();
    void finishSlices();
    void follow(int from, int removed, int added);
    void announce();
    void record(QList<TextEdit> edits);
    QString documentText(SourceRange range) const;
    std::optional<TextEdit> readEdit(SourceRange before, qsizetype added) const;

    QPointer<QTextDocument> m_document;
    SourceText m_text;
    Revision m_revision{};
    bool m_loading = false;
    bool m_onlyHead = false;
    bool m_continued = false;
    bool m_held = false;
    qsizetype m_present = 0;
    LoadPace m_pace;
    QTimer m_nextSlice;
    QList<TextEdit> m_applying; // what the change to come consists of, when it is ours
    QList<TextChange> m_unannounced;
};

} // namespace Galley

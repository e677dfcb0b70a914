// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "editor/panelook.h"

#include <QPlainTextEdit>

namespace Galley {

class TextSource;

// The Markdown pane: a centred column, highlighted, with line height of its own. It shows and edits; what a change
// means is for the snapshot. Positions are UTF-16 units of the text.
class TextPane : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextPane(QWidget *parent = nullptr);

    TextSource *source() const;

    void setLook(const PaneLook &look);
    const PaneLook &look() const;
    void setZoom(int percent);      // 50 to 300; keeps the top line
    int zoom() const;

    qsizetype caret() const;
    SourceRange selection() const;
    void setSelection(SourceRange range);
    void reveal(SourceRange range);          // selects nothing: puts the caret at its start, in view, upper third
    void flash(SourceRange range);           // shows where a jump went, without motion where motion is reduced

    // The place at the top of the viewport as a line and how far into it: 12.5 is half-way through line 12. Lines are
    // of the text, not visual ones.
    double topLine() const;
    double bottomLine() const;
    void scrollToLine(double line);          // puts it at the top, as far as the ends allow
    bool isAtTop() const;
    bool isAtEnd() const;

    // Extra selections by layer (find results, problems); drawn above the highlighting.
    enum class Layer { Find, Problems };
    void setMarks(Layer layer, const QList<QTextEdit::ExtraSelection> &marks);

public Q_SLOTS:
    // Toggles and insertions; each one undo step.
    void toggleBold();
    void toggleItalic();
    void toggleCode();
    void toggleStrikethrough();
    void insertLink();                       // Ctrl+K: `[sel](|)`, a URL from the clipboard prefilled; edits the link at the caret
    void toggleTaskBox();

Q_SIGNALS:
    void viewportMoved(double topLine);      // by the user or by scrollToLine
    void caretMoved(qsizetype position);
    void painted();                          // after each paint of the viewport
};

} // namespace Galley

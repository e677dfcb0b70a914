// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "editor/panelook.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <array>
#include <functional>

namespace Galley {

struct EditPlan;
class FoldedRow;
class PaneHighlighter;
class PaneLayout;
class TextSource;

// The Markdown pane: a centred column, highlighted, with line height of its own. It shows and edits; what a change
// means is for the snapshot. Positions are UTF-16 units of the text.
class TextPane : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextPane(QWidget *parent = nullptr);
    ~TextPane() override;

    TextSource *source() const;
    PaneHighlighter *highlighter() const;

    void setLook(const PaneLook &look);
    const PaneLook &look() const;
    void setZoom(int percent); // 50 to 300; keeps the top line
    int zoom() const;

    qsizetype caret() const;
    SourceRange selection() const;
    void setSelection(SourceRange range);
    void reveal(SourceRange range); // selects nothing: puts the caret at its start, in view, upper third
    void flash(SourceRange range); // shows where a jump went, without motion where motion is reduced
    void goToLine(int line); // counted from 1; clamped

    // The place at the top of the viewport as a line and how far into it: 12.5 is half-way through line 12. Lines are
    // of the text, not visual ones.
    double topLine() const;
    double bottomLine() const;
    void scrollToLine(double line); // puts it at the top, as far as the ends allow
    bool isAtTop() const;
    bool isAtEnd() const;
    // The text of the rows in view and of one more at either end, in order. What is folded is left out: nothing is marked
    // in it. Even of a very long line these are no more than fit into a window.
    QList<SourceRange> rowsInView() const;

    // Extra selections by layer (find results, problems); drawn above the highlighting.
    enum class Layer { Find, Problems };
    void setMarks(Layer layer, const QList<QTextEdit::ExtraSelection> &marks);

    bool applyPlan(const EditPlan &plan); // one undo step, then its selection

public Q_SLOTS:
    // Toggles and insertions; each one undo step.
    void toggleBold();
    void toggleItalic();
    void toggleCode();
    void toggleStrikethrough();
    void insertLink(); // Ctrl+K: `[sel](|)`, a URL from the clipboard prefilled; edits the link at the caret
    void toggleTaskBox();
    void pastePlain(); // the clipboard's text as it is

Q_SIGNALS:
    void viewportMoved(double topLine); // by the user or by scrollToLine
    void caretMoved(qsizetype position);
    void painted(); // after each paint of the viewport
    void zoomChanged(int percent);
    void longLineFound(int line, qsizetype length); // see editor/longlines.h; once for each text, twice if one is folded
    void typingRefused(); // somebody typed where there is only reading

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void connectAll();
    void applyLook();
    void placeColumn();
    void showMarks();
    void announceViewport();
    void showHighlighterTheView();
    void lookForLongLines(int firstLine, int lastLine);
    void followLoading();
    void takeArrivals(); // what came of a long text since the last time
    bool isFolded(const QTextBlock &block) const;
    FoldedRow foldedRow(const QTextBlock &block) const;
    bool handleKeyInFold(const QKeyEvent &event);
    void bringFoldIntoView(); // where the caret is in it
    void paintFoldedRows(const QRect &clip) const;
    void paintFoldedRow(const QTextBlock &block, qreal top, const QRect &clip) const;
    qsizetype within(qsizetype position) const; // clamped to what stands in the pane
    // Remembers what has to wait for a place that has not arrived yet; false when it need not.
    bool postpone(qsizetype position, std::function<void()> what);
    bool postponeToLine(double line, std::function<void()> what);
    QRect rowOf(const QTextCursor &cursor) const; // in the viewport, with a line around it
    void paintBands(const QRect &clip) const;
    void updateCurrentLine(); // where it was and where it is
    void updateRows(const QTextBlock &block, int first, int last);
    QRect rowsOf(const QTextBlock &block, int first, int last) const; // in the viewport, as wide as it is
    void keepTopLine(double line);
    QPointF ontoText(QPointF position) const;
    bool passToViewport(QMouseEvent *event);
    bool handleKey(QKeyEvent *event);
    bool inCode() const;
    void toggle(QStringView marker);
    // Plans from the lines that the selection touches, and applies what comes of it.
    using LinesPlan = std::function<EditPlan(QStringView lines, SourceRange selected)>;
    bool plan(const LinesPlan &make);

    TextSource *m_source;
    PaneLayout *m_layout;
    PaneHighlighter *m_highlighter;
    PaneLook m_look;
    int m_zoom = 100;
    QTextCursor m_current; // the caret, whose row is painted as the current one
    double m_announcedTop = -1;
    std::array<QList<QTextEdit::ExtraSelection>, 2> m_marks;
    QList<QTextEdit::ExtraSelection> m_flash;
    QTimer m_flashEnd;
    double m_topBeforeBatch = 1;
    QTextCursor m_topOfBatch;
    qsizetype m_longestTold = 0; // of the long lines
    int m_lookedAt = 0; // lines that were looked at for their length
    QTimer m_unseen; // while the rest of a long text waits for its beginning to be seen
    QTimer m_arrivals;
    int m_arrived = 0; // lines that the view knows of
    QList<std::function<void()>> m_postponed; // until the text is whole
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/typedrows.h"

#include <QFont>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <optional>

namespace Galley {

// Lays the pane's lines out with a height of their own, which QPlainTextEdit cannot, leaves room below the last line,
// and takes formats for single blocks without laying out anything else again.
//
// A line of more than `longestLaidOut` units is folded: it has the height of one row and no QTextLayout lines, whose
// making would take longer than a writer waits. Its rectangle has no width, because QPlainTextEdit looks for a line in
// every rectangle that is valid.
class PaneLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    explicit PaneLayout(QTextDocument *document);

    void setLineHeight(double timesTheFonts);
    qreal lineSpacing() const; // of a line of the document's own font, in whole pixels
    void setRoomBelow(qreal height);
    // Of the view, which has the base lay everything out again when it is another one. 0: the base's alone.
    void setWidth(int width);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
    // The part of the block's rectangle that belongs to one of its lines, gaps included. The block has been laid out:
    // blockBoundingRect() sees to it.
    QRectF lineRect(const QTextBlock &block, int line) const;

    void setFormats(const QTextBlock &block, const QList<QTextLayout::FormatRange> &formats);

    static bool isFolded(const QTextBlock &block);

    // While a long text arrives in slices: each is taken in without a word, or every one would have the view adjusted and
    // painted again. What came is told by tellSize(), and from speakAgain() on at once.
    void beSilent();
    void tellSize();
    void speakAgain();

Q_SIGNALS:
    void rowsChanged(const QTextBlock &block, int first, int last); // in a block; the others look as before

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    struct Change
    {
        int from = 0;
        int removed = 0;
        int added = 0;
    };

    void layOut(QTextBlock block);
    void layOutChanged(const QTextBlock &block, qreal heightBefore, const Change &change);
    void keepShaped(const QTextBlock &block);
    bool changesFoldedLine(const Change &change) const;
    void updateFolded(QTextBlock block);
    qreal placeLines(const QTextLayout &layout) const; // the height they take
    // A block that got other formats, and its height before; negative when it had not been laid out.
    struct Formatted
    {
        QTextBlock block;
        qreal height = -1;
    };
    void takeInto(const Change &change, const QList<Formatted> &formatted);
    qreal heightBefore(const QTextBlock &block, const QList<Formatted> &formatted) const;
    void layOutAgain(const Formatted &formatted);

    double m_lineHeight = 1.0;
    mutable QFont m_measuredFont;
    mutable qreal m_fontSpacing = 0;
    qreal m_roomBelow = 0;
    std::optional<Change> m_change; // reported, not laid out yet
    QList<Formatted> m_formatted; // meanwhile
    bool m_formatsOnly = false;
    int m_blockCount = 1;
    TypedRows m_typed; // of the block typed in last, while it is laid out as it was then
    QTextBlock m_shaped; // that block
    int m_width = 0;
    bool m_tellingSize = false;
    bool m_silent = false;
    bool m_untold = false; // something came in silence
};

} // namespace Galley

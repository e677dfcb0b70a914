// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <optional>

namespace Galley {

// Lays the pane's lines out with a height of their own, which QPlainTextEdit cannot, leaves room below the last line,
// and takes formats for single blocks without laying out anything else again.
class PaneLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    explicit PaneLayout(QTextDocument *document);

    void setLineHeight(double timesTheFonts);
    qreal lineSpacing() const; // of a line of the document's own font, in whole pixels
    void setRoomBelow(qreal height);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
    // The part of the block's rectangle that belongs to one of its lines, gaps included. The block has been laid out:
    // blockBoundingRect() sees to it.
    QRectF lineRect(const QTextBlock &block, int line) const;

    void setFormats(const QTextBlock &block, const QList<QTextLayout::FormatRange> &formats);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    struct Change
    {
        int from = 0;
        int removed = 0;
        int added = 0;
    };

    qreal placeLines(const QTextLayout &layout) const; // the height they take
    // A block that got other formats, and its height before; negative when it had not been laid out.
    struct Formatted
    {
        QTextBlock block;
        qreal height = -1;
    };
    void layOutAgain(const Formatted &formatted);

    double m_lineHeight = 1.0;
    mutable QFont m_measuredFont;
    mutable qreal m_fontSpacing = 0;
    qreal m_roomBelow = 0;
    std::optional<Change> m_change; // reported, not laid out yet
    QList<Formatted> m_formatted; // meanwhile
    bool m_formatsOnly = false;
};

} // namespace Galley

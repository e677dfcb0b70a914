// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdownscanner.h"
#include "editor/paneformats.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QTextBlock;
class QTextDocument;

namespace Galley {

class PaneLayout;

// Colours the pane's Markdown without ever standing in the way: what is visible first, the rest in short slices while
// nothing else is to be done, and after a change only as far as it reaches.
//
// A line's colours depend on where the lines above left off. Up to the frontier that is known; below it visible lines
// start from a guess at the nearest blank line, which the frontier corrects when it arrives. In a text of more than
// `longestFinished` units it never does: only what is seen is coloured. GUI thread.
class PaneHighlighter : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestFinished = 16 * 1024 * 1024;

    PaneHighlighter(QTextDocument *document, PaneLayout *layout, QObject *parent = nullptr);
    ~PaneHighlighter() override;

    void start(); // reads the definitions on a worker, unless another pane has them; once
    void setLook(const PaneLook &look);
    void setVisible(int firstBlock, int count); // what is in view
    // While a long text arrives only what is in view is coloured.
    void suspend();
    void resume();
    bool isCode(const QTextBlock &block) const; // fenced code or front matter, as far as is known

    bool isFinished() const; // every line has its final colours
    qint64 linesScanned() const; // since it was made: what a change costs

Q_SIGNALS:
    void finished();

private:
    void begin(const std::shared_ptr<MarkdownScanner> &scanner);
    void follow(int from, int removed, int added);
    void rescan(int first, int last, int knownEnd);
    void scanVisible();
    void scanSlice();
    void scanRest();
    ScanState stateBefore(const QTextBlock &block) const;
    ScanState passed(QTextBlock block, ScanState before); // scanned, unless that was done from this state
    void apply(const QTextBlock &block, const QList<RoleRun> &runs) const;
    void forgetAll();

    QTextDocument *m_document;
    PaneLayout *m_layout;
    std::shared_ptr<MarkdownScanner> m_scanner; // null until the definitions are there
    ScanState m_betweenParagraphs{}; // the guess
    PaneFormats m_formats;
    QTimer m_idle;
    int m_frontier = 0; // number of the first block whose state before is not known to be right
    int m_blockCount;
    int m_firstVisible = 0;
    int m_visibleCount = 60;
    bool m_started = false;
    bool m_suspended = false;
    qint64 m_linesScanned = 0;
};

} // namespace Galley

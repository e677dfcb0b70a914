// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessionstore.h"

#include <QWidget>

class QSplitter;

namespace Galley {

class ConflictBar;
class DocumentSession;
class FindBar;
class MessageBar;
class PreviewPane;
class TextPane;

// The middle of a window: text and preview side by side or one of them alone, with the bars above. In a window
// narrower than `foldWidth` the preview folds away until it is asked for.
class Workbench : public QWidget
{
    Q_OBJECT
public:
    static constexpr int foldWidth = 900;

    explicit Workbench(QWidget *parent = nullptr);

    TextPane *pane() const { return m_pane; }
    PreviewPane *preview() const { return m_preview; }
    FindBar *findBar() const { return m_findBar; }
    MessageBar *messageBar() const { return m_messageBar; }
    MessageBar *outsideBar() const { return m_outsideBar; } // for what other programs do to the file
    ConflictBar *conflictBar() const { return m_conflictBar; }

    void showPageOf(const DocumentSession *session); // whatever it publishes from now on

    void setViewMode(ViewMode mode);
    ViewMode viewMode() const { return m_mode; } // as chosen
    ViewMode shownViewMode() const; // as folded

    QByteArray saveSplit() const;
    void restoreSplit(const QByteArray &split);

Q_SIGNALS:
    void shownViewModeChanged(Galley::ViewMode mode);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyViewMode();

    MessageBar *m_messageBar;
    MessageBar *m_outsideBar;
    ConflictBar *m_conflictBar;
    QSplitter *m_splitter;
    QWidget *m_writing;
    TextPane *m_pane;
    FindBar *m_findBar;
    PreviewPane *m_preview;
    ViewMode m_mode = ViewMode::SideBySide;
    bool m_folded = false;
    bool m_wasNarrow = false;
};

} // namespace Galley

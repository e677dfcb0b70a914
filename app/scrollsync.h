// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blockanchor.h"
#include "document/documentsnapshot.h"

#include <QObject>

namespace Galley {

class DocumentSession;
class PreviewPane;
class TextPane;

// Keeps text and preview at the same place. The side that moved last leads; the other follows and its own movement by
// that is never answered. GUI thread.
class ScrollSync : public QObject
{
    Q_OBJECT
public:
    ScrollSync(TextPane *pane, PreviewPane *preview, DocumentSession *session, QObject *parent = nullptr);

    enum class Mode { Off, On };
    void setMode(Mode mode);
    void alignPreview(); // with the text as it is now, whatever the mode
    void goTo(const Location &location); // both sides, whatever the mode
    void takeCaretTo(const BlockAnchor &place); // chosen in the preview, which stays where it is

private:
    enum class Leader { Pane, Preview };
    void alignAgain();
    void rememberPane();
    int topRow() const; // of the pane, counting wrapped lines
    void followPane(double topLine);
    void followLayout();
    void followPreview(const BlockAnchor &top, quint64 serial);
    void movePane(double line);
    void goToNearestRow(double line);

    TextPane *m_pane;
    PreviewPane *m_preview;
    DocumentSession *m_session;
    Mode m_mode = Mode::On;
    Leader m_leader = Leader::Pane;
    bool m_movingPane = false;
    // Where the pane stood when the two were aligned last; not exact when the snapshot used was older than the text.
    Revision m_alignedFor{};
    int m_alignedRow = 0;
    double m_alignedTop = -1;
    bool m_isExact = false;
    double m_wantedLine = 1; // where the preview led the pane; it goes by rows
    double m_followedTo = -1; // where the pane stands because the preview led it there
};

} // namespace Galley

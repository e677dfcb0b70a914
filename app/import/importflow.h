// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QObject>

namespace Galley {

class MainWindow;

// Brings plain-text articles into a window: from a file, from the clipboard, or the text that was just opened.
// Each is reviewed first and applied as one undo step. GUI thread.
class ImportFlow : public QObject
{
    Q_OBJECT
public:
    explicit ImportFlow(MainWindow *window);

    void importFile(); // asks for it
    void importClipboard();
    void importThisText(); // what the window holds

private:
    void awaitFacts(); // of a file that was just shown
    void considerOffer(const DocumentSnapshotPtr &snapshot);
    void review(const QString &text);
    void put(MainWindow *window, const QString &result);

    MainWindow *m_window;
    QString m_considered; // the path whose text was looked at
    bool m_wasReadOnly = false; // as long as its encoding is to be chosen
    bool m_waits = false;
};

// Whether a text has no Markdown structure of its own, but one that an import would find.
bool deservesImport(const DocumentSnapshot &snapshot);

} // namespace Galley

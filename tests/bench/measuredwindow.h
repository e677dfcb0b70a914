// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace Galley {

class DocumentSession;
class MainWindow;
class PreviewPane;
class TextPane;
class Windows;

// The real window, opened on a generated document and driven from inside.
class MeasuredWindow
{
public:
    MeasuredWindow();
    ~MeasuredWindow();

    bool start(); // shown, and its preview there
    void open(const QString &path); // in this window, whatever it holds
    void read(const QString &path); // the same, but off this thread: nothing has come when it returns
    bool isWhole() const; // the text is all in the pane
    TextPane *openAnother(const QString &path); // as the program does: in a window of its own
    void closeAnother();
    bool settle(); // nothing is under way any more: session, page and frames

    TextPane *pane() const;
    PreviewPane *preview() const;
    DocumentSession *session() const;

private:
    std::unique_ptr<Windows> m_windows;
    MainWindow *m_window = nullptr;
};

} // namespace Galley

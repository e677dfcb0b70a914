// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Galley {

enum class ViewMode { Write, SideBySide, Read };

// How one window was left.
struct WindowState
{
    QString path; // empty: an untitled article
    qsizetype caret = 0;
    double topLine = 1;
    int zoom = 100;
    ViewMode viewMode = ViewMode::SideBySide;
    QByteArray geometry; // QWidget::saveGeometry
    QByteArray panels; // QMainWindow::saveState
    QByteArray split; // QSplitter::saveState
    QString draft; // the journal of unsaved changes that were kept on purpose; empty without any

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

QByteArray writeSession(const QList<WindowState> &windows);

// What cannot be understood is left out; numbers come within their bounds. Never fails.
QList<WindowState> readSession(QByteArrayView bytes);

// The session's file. It is replaced as a whole or not at all.
class SessionStore
{
public:
    explicit SessionStore(const QString &file) : m_file(file) { }
    static QString usualFile();

    bool hasSession() const; // there was a session before, if only an empty one
    QList<WindowState> read() const;
    bool write(const QList<WindowState> &windows) const;

private:
    QString m_file;
};

} // namespace Galley

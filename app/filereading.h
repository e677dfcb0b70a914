// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documentfile.h"

#include <QObject>

#include <memory>

namespace Galley {

// A file that is being read on a thread of the disk's. GUI thread; it may go before the disk has answered.
class FileReading : public QObject
{
    Q_OBJECT
public:
    explicit FileReading(const QString &path, const std::optional<EncodingChoice> &encoding = {}, QObject *parent = nullptr);
    ~FileReading() override;

    const QString &path() const { return m_path; }
    const std::optional<EncodingChoice> &encoding() const { return m_encoding; }

    // Most files are there in no time, and a window that first appears empty would flicker. Waits for that time and no
    // longer; true when the file has been read.
    bool waitBriefly() const;
    bool isRead() const;
    DocumentFile file() const; // once it has been read
    void announce(); // from here on the signals come, from the event loop
    // The beginning has been painted. Of a large file nothing more is read before, for a moment at most: the memory that
    // fills up would hold up whoever wants some to paint into.
    void goOn();

Q_SIGNALS:
    void headRead(const QString &head); // the beginning of a long text; not always
    void finished(const Galley::DocumentFile &file);

private:
    struct Shared;
    QString m_path;
    std::optional<EncodingChoice> m_encoding;
    std::shared_ptr<Shared> m_shared;
};

} // namespace Galley

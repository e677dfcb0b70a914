// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/saving/savejob.h"
#include "document/stoptoken.h"
#include "document/text/sourcetext.h"
#include "document/text/textencoding.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace Galley {

// A file as it was read. When `error` is not empty nothing could be read and there is no text.
struct DocumentFile
{
    QString path; // absolute
    SourceText text;
    FileFormat format;
    DecodingFault fault = DecodingFault::None; // with a fault the text is for reading only
    qsizetype faultOffset = -1;
    bool isNew = false; // there is no such file yet
    bool isWritable = true;
    QByteArray hash; // of the file's bytes; empty when it is new, or was not asked for
    QString error; // a whole sentence: what is wrong and what to do, without the file's name

    bool canBeSavedOver() const { return error.isEmpty() && fault == DecodingFault::None; }
};

inline constexpr qint64 largestDocument = 200LL * 1024 * 1024;
// In UTF-16 units. Long before, a line is no longer wrapped; but Qt still looks at all of the line that the caret is in,
// so that with longer ones the pane would stand still for more than a tenth of a second.
inline constexpr qsizetype longestLine = 2'000'000;

struct ReadOptions
{
    qint64 sizeLimit = largestDocument;
    std::optional<EncodingChoice> encoding; // what the writer chose; else it is recognised
    qsizetype lineLimit = 0; // what has a longer line is not opened; 0: none
    // Called once, with the beginning of a text that takes longer to read and the size of its file in bytes; not when that
    // is no text. Same thread, which goes on when it returns.
    std::function<void(const QString &head, qint64 size)> head;
    enum class Hash { Taken, LeftOut } hash = Hash::Taken; // who will not compare the file again needs none
    StopToken stop; // nobody wants the file any more: what comes has an error
};

// Never blocks on devices and pipes: only regular files are read. A path at which there is nothing gives a new, empty
// file, when its folder exists. That the text can be written back as the very same bytes is tried out: when not, it has
// a fault. Any thread; waits for the disk.
DocumentFile readDocumentFile(const QString &path, const ReadOptions &options, DiskAccess &disk = systemDisk());
DocumentFile readDocumentFile(const QString &path, qint64 sizeLimit = largestDocument);

// The sentence for a message bar above a text that is for reading only; empty without a fault.
QString explainFault(const DocumentFile &file);

} // namespace Galley

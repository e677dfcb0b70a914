// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"
#include "document/text/textencoding.h"

#include <QByteArray>
#include <QString>

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
    QByteArray hash; // of the file's bytes; empty when it is new
    QString error; // a whole sentence: what is wrong and what to do, without the file's name

    bool canBeSavedOver() const { return error.isEmpty() && fault == DecodingFault::None; }
};

inline constexpr qint64 largestDocument = 200LL * 1024 * 1024;

// Never blocks on devices and pipes: only regular files are read. A path at which there is nothing gives a new, empty
// file, when its folder exists.
DocumentFile readDocumentFile(const QString &path, qint64 sizeLimit = largestDocument);

// How contents are recognised again.
QByteArray contentHash(QByteArrayView bytes);

// The sentence for a message bar above a text that is for reading only; empty without a fault.
QString explainFault(const DocumentFile &file);

} // namespace Galley

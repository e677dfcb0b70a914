// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documentfile.h"
#include "app/outside/filestamp.h"

#include <QStringList>

namespace Galley {

// The file of an article as it was last read or written here.
struct KnownFile
{
    QString path; // empty: there is none
    QByteArray hash; // of its bytes; empty when there was no such file
    std::optional<EncodingChoice> encoding; // where it cannot be recognised
    FileStamp stamp;

    bool isNew() const { return hash.isEmpty(); }
};

// What has become of it.
struct OutsideLook
{
    enum class State {
        Same, // touched at most
        Changed, // `file` is what it holds now
        Unreadable, // it holds something else that is no text; `file.error` may say why
        Missing, // deleted, or moved to `movedTo` where that was found out
        FolderMissing, // the whole folder: removed, moved, unmounted
        Replaced // by a folder or something else that is no file
    };
    State state = State::Same;
    FileStamp stamp;
    bool settled = true; // it did not change while it was read
    DocumentFile file;
    QString movedTo;
    QStringList watched; // where changes of it show
};

// `Thorough` reads the file whatever its stamp says; `Quick` believes an unchanged stamp.
enum class Look { Quick, Thorough };

// Any thread but the GUI's; waits for the disk.
OutsideLook lookOutside(const KnownFile &known, Look look);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Galley {

// How a journal's files are called: `ID.GENERATION.journal`. A later generation holds all that an earlier one does and
// takes its place once it is on the disk.
struct JournalName
{
    QString id; // 16 hexadecimal digits
    int generation = 1;

    QString fileName() const;
    static std::optional<JournalName> parse(const QString &fileName);
    static QString newId();
    static bool isId(const QString &text);

    friend bool operator==(const JournalName &, const JournalName &) = default;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Galley {

// A text prepared for comparison: its letters and digits in lower case, as sorted pairs of neighbours.
class TextFingerprint
{
public:
    explicit TextFingerprint(QStringView text); // only the first 200 units count

    // From 0 (nothing in common) to 1 (the same letters in the same neighbourhoods).
    double similarityTo(const TextFingerprint &other) const;

private:
    QList<quint32> m_pairs;
};

} // namespace Galley

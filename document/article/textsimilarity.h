// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
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

// Texts that many others are compared with.
class SimilarTexts
{
public:
    SimilarTexts() = default;
    explicit SimilarTexts(const QStringList &texts);

    // Those whose similarity is no less, each once: the likeliest first, equal ones by their spelling.
    QStringList similarTo(const QString &wanted, double least, qsizetype most) const;
    qsizetype count() const { return m_texts.size(); }

private:
    struct Prepared
    {
        QString text;
        TextFingerprint fingerprint;
    };
    QList<Prepared> m_texts;
};

} // namespace Galley

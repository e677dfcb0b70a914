// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/textsimilarity.h"

#include <QString>

#include <algorithm>

namespace Galley {

TextFingerprint::TextFingerprint(QStringView text)
{
    constexpr qsizetype limit = 200;
    QString letters;
    bool gap = false;
    const QString lower = text.first(qMin(limit, text.size())).toString().toLower();
    for (const QChar c : lower) {
        const bool counts = c.isLetterOrNumber() || c.isSurrogate();
        if (counts && gap && !letters.isEmpty())
            letters += u' ';
        if (counts)
            letters += c;
        gap = !counts && c.isSpace();
    }
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const quint32 next = i + 1 < letters.size() ? letters[i + 1].unicode() : u' ';
        m_pairs += quint32(letters[i].unicode()) << 16 | next;
    }
    std::sort(m_pairs.begin(), m_pairs.end());
}

double TextFingerprint::similarityTo(const TextFingerprint &other) const
{
    if (m_pairs.isEmpty() || other.m_pairs.isEmpty())
        return 0;
    qsizetype common = 0;
    for (auto mine = m_pairs.begin(), theirs = other.m_pairs.begin(); mine != m_pairs.end() && theirs != other.m_pairs.end();) {
        if (*mine == *theirs) {
            ++common;
            ++mine;
            ++theirs;
        } else if (*mine < *theirs) {
            ++mine;
        } else {
            ++theirs;
        }
    }
    return 2.0 * double(common) / double(m_pairs.size() + other.m_pairs.size());
}

SimilarTexts::SimilarTexts(const QStringList &texts)
{
    m_texts.reserve(texts.size());
    for (const QString &text : texts)
        m_texts.append({text, TextFingerprint(text)});
}

QStringList SimilarTexts::similarTo(const QString &wanted, double least, qsizetype most) const
{
    struct Candidate
    {
        double similarity;
        QString text;
    };
    QList<Candidate> candidates;
    const TextFingerprint fingerprint(wanted);
    for (const Prepared &known : m_texts)
        if (const double similarity = fingerprint.similarityTo(known.fingerprint); similarity >= least)
            candidates.append({similarity, known.text});
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.text < b.text;
    });
    QStringList result;
    for (const Candidate &candidate : std::as_const(candidates))
        if (result.size() < most && !result.contains(candidate.text))
            result += candidate.text;
    return result;
}

} // namespace Galley

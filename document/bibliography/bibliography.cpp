// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliography.h"

#include "document/article/textsimilarity.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype mostSimilar = 3;
constexpr double similarEnough = 0.5;

} // namespace

struct Bibliography::Fingerprints
{
    struct Known
    {
        QString key;
        TextFingerprint fingerprint;
    };
    QList<Known> keys;
};

Bibliography::Bibliography(Origin origin, QList<File> files) : m_origin(origin), m_files(std::move(files))
{
    for (int i = 0; i < m_files.size(); ++i)
        for (const BibliographyEntry &entry : m_files[i].content->read.entries)
            add(entry, i);
}

void Bibliography::add(const BibliographyEntry &entry, int file)
{
    const bool isDuplicate = m_byKey.contains(entry.key);
    m_entries.append({&entry, isDuplicate, file});
    for (const QString &key : QStringList(entry.key) + entry.aliases) {
        if (m_byKey.contains(key))
            continue;
        m_byKey.insert(key, &entry);
        m_keys.insert(key);
    }
}

const BibliographyEntry *Bibliography::find(const QString &key) const
{
    return m_byKey.value(key, nullptr);
}

QStringList Bibliography::similarKeys(const QString &key) const
{
    const auto &known = m_fingerprints.get([this] {
        auto all = std::make_shared<Fingerprints>();
        for (const Entry &entry : m_entries)
            if (!entry.isDuplicate)
                all->keys.append({entry.entry->key, TextFingerprint(entry.entry->key)});
        return std::shared_ptr<const Fingerprints>(all);
    });
    const TextFingerprint wanted(key);
    QList<std::pair<double, QString>> candidates;
    for (const Fingerprints::Known &candidate : known->keys) {
        const bool sameButCase = candidate.key.compare(key, Qt::CaseInsensitive) == 0;
        const double similarity = sameButCase ? 2 : candidate.fingerprint.similarityTo(wanted);
        if (similarity >= similarEnough && candidate.key != key)
            candidates.append({similarity, candidate.key});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList keys;
    for (const auto &candidate : candidates.first(std::min(mostSimilar, candidates.size())))
        keys += candidate.second;
    return keys;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sourcematching.h"

#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestTitleWords = 3;
constexpr qsizetype mostTitleWords = 40;
constexpr qsizetype longestSource = 4096;

QString trimmedAddress(QString address)
{
    while (!address.isEmpty() && u".,;:)>]\"'”’"_s.contains(address.back()))
        address.chop(1);
    return address;
}

QStringList doisIn(const QString &text)
{
    static const QRegularExpression form(u"\\b10\\.\\d{4,9}/[^\\s\"<>]+"_s);
    QStringList dois;
    for (auto match = form.globalMatch(text); match.hasNext();)
        dois += trimmedAddress(match.next().captured()).toLower();
    return dois;
}

// Without what may differ between two ways to the same page.
QString comparedAddress(const QString &address)
{
    static const QRegularExpression scheme(u"^https?://(?:www\\.)?"_s, QRegularExpression::CaseInsensitiveOption);
    QString plain = trimmedAddress(address.trimmed()).remove(scheme);
    while (plain.endsWith(u'/'))
        plain.chop(1);
    const qsizetype host = plain.indexOf(u'/');
    return host < 0 ? plain.toLower() : plain.first(host).toLower() + plain.sliced(host);
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression form(u"https?://[^\\s<>\"]+"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList addresses;
    for (auto match = form.globalMatch(text); match.hasNext();)
        addresses += comparedAddress(match.next().captured());
    return addresses;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.toCaseFolded() + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else if (!word.isEmpty() && c != u'\'' && c != u'’')
            words += std::exchange(word, QString());
    }
    return words;
}

QString beginning(const QStringList &words, qsizetype at)
{
    return words[at] + u' ' + words[at + 1];
}

} // namespace

SourceMatcher::SourceMatcher(const Bibliography &bibliography)
{
    for (const Bibliography::Entry &listed : bibliography.entries()) {
        if (listed.isDuplicate)
            continue;
        const BibliographyEntry *entry = listed.entry;
        if (const QString doi = entry->fields.value(u"DOI"_s).trimmed().toLower(); !doi.isEmpty())
            m_dois.insert(doi, entry);
        if (const QString address = entry->fields.value(u"URL"_s); !address.isEmpty())
            m_addresses.insert(comparedAddress(address), entry);
        const QStringList words = wordsOf(entry->title());
        if (words.size() < fewestTitleWords || words.size() > mostTitleWords)
            continue;
        m_titles.insert(words.join(u' '), entry);
        if (!m_titleLengths.contains(beginning(words, 0), words.size()))
            m_titleLengths.insert(beginning(words, 0), words.size());
    }
}

const BibliographyEntry *SourceMatcher::find(const QString &source) const
{
    const QString text = source.first(std::min(longestSource, source.size()));
    const QStringList dois = doisIn(text);
    if (const BibliographyEntry *entry = only(m_dois, dois))
        return entry;
    if (const BibliographyEntry *entry = only(m_addresses, addressesIn(text)))
        return entry;
    return byTitle(text);
}

const BibliographyEntry *SourceMatcher::only(const Index &index, const QStringList &ids)
{
    const BibliographyEntry *found = nullptr;
    for (const QString &id : ids) {
        for (auto [entry, end] = index.equal_range(id); entry != end; ++entry) {
            if (found && found != *entry)
                return nullptr;
            found = *entry;
        }
    }
    return found;
}

// The longest title that stands there; of shorter ones inside it nothing is made.
const BibliographyEntry *SourceMatcher::byTitle(const QString &source) const
{
    const QStringList words = wordsOf(source);
    QMap<qsizetype, QStringList> titles; // by length
    for (qsizetype at = 0; at + 1 < words.size(); ++at)
        for (auto [length, end] = m_titleLengths.equal_range(beginning(words, at)); length != end; ++length)
            if (at + *length <= words.size())
                if (const QString title = words.sliced(at, *length).join(u' '); m_titles.contains(title))
                    titles[*length] += title;
    return titles.isEmpty() ? nullptr : only(m_titles, titles.last());
}

} // namespace Galley

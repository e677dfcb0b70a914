// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/personnames.h"

#include "document/bibliography/latextext.h"

#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Splits where no brace is open.
template <typename IsSeparator> QList<QStringView> splitOutside(QStringView text, IsSeparator &&lengthOfSeparator)
{
    QList<QStringView> parts;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && i + 1 < text.size()) {
            ++i;
            continue;
        }
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        const qsizetype length = depth > 0 ? 0 : lengthOfSeparator(text, i);
        if (length == 0)
            continue;
        parts.append(text.sliced(start, i - start));
        start = i + length;
        i = start - 1;
    }
    parts.append(text.sliced(start));
    return parts;
}

QList<QStringView> nonEmpty(QList<QStringView> parts)
{
    for (QStringView &part : parts)
        part = part.trimmed();
    parts.removeIf([](QStringView part) { return part.isEmpty(); });
    return parts;
}

QList<QStringView> personsIn(QStringView value)
{
    return nonEmpty(splitOutside(value, [](QStringView text, qsizetype i) -> qsizetype {
        const bool isAnd = text[i].isSpace() && text.sliced(i + 1).startsWith(u"and", Qt::CaseInsensitive) && i + 4 < text.size()
            && text[i + 4].isSpace();
        return isAnd ? 4 : 0; // the space behind may begin the next one
    }));
}

QList<QStringView> commaParts(QStringView name)
{
    QList<QStringView> parts = splitOutside(name, [](QStringView text, qsizetype i) -> qsizetype { return text[i] == u',' ? 1 : 0; });
    for (QStringView &part : parts)
        part = part.trimmed();
    return parts;
}

QList<QStringView> wordsIn(QStringView name)
{
    return nonEmpty(
        splitOutside(name, [](QStringView text, qsizetype i) -> qsizetype { return text[i].isSpace() || text[i] == u'~' ? 1 : 0; }));
}

QString joined(const QList<QStringView> &words)
{
    QString text;
    for (const QStringView word : words)
        text += (text.isEmpty() ? QString() : u" "_s) + word.toString();
    return latexText(text);
}

// Words in braces have no case, but for accents: `{\'e}`.
bool isParticle(QStringView word)
{
    if (word.startsWith(u'{') && !word.startsWith(u"{\\"))
        return false;
    for (const QChar c : latexText(word))
        if (c.isLetter())
            return c.isLower();
    return false;
}

bool isWhollyBraced(QStringView name)
{
    if (!name.startsWith(u'{') || !name.endsWith(u'}'))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        depth += name[i] == u'{' ? 1 : name[i] == u'}' ? -1 : 0;
        if (depth == 0)
            return i == name.size() - 1;
    }
    return false;
}

void setParticle(PersonName &name, const QString &particle, Particles particles)
{
    (particles == Particles::Kept ? name.nonDroppingParticle : name.droppingParticle) = particle;
}

// "von Last": the last word is never a particle.
void setFamily(PersonName &name, const QList<QStringView> &words, Particles particles)
{
    qsizetype from = 0;
    while (from + 1 < words.size() && isParticle(words[from]))
        ++from;
    setParticle(name, joined(words.first(from)), particles);
    name.family = joined(words.sliced(from));
}

// "First von Last".
PersonName inNaturalOrder(QStringView text, Particles particles)
{
    const QList<QStringView> words = wordsIn(text);
    PersonName name;
    if (words.isEmpty())
        return name;
    qsizetype first = 0;
    while (first < words.size() - 1 && !isParticle(words[first]))
        ++first;
    setFamily(name, words.sliced(first), particles);
    name.given = joined(words.first(first));
    return name;
}

std::optional<PersonName> withNamedParts(const QList<QStringView> &parts, Particles particles)
{
    PersonName name;
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            return {};
        const QStringView property = part.first(equals).trimmed();
        const QString value = latexText(part.sliced(equals + 1).trimmed());
        if (property == u"family")
            name.family = value;
        else if (property == u"given")
            name.given = value;
        else if (property == u"prefix")
            setParticle(name, value, particles);
        else if (property == u"suffix")
            name.suffix = value;
        else if (property != u"useprefix" && !property.endsWith(u"-i"))
            return {};
    }
    return name;
}

PersonName personFrom(QStringView text, Particles particles)
{
    PersonName name;
    if (isWhollyBraced(text)) {
        name.literal = latexText(text);
        return name;
    }
    const QList<QStringView> parts = commaParts(text);
    if (parts.first().contains(u'='))
        if (const auto named = withNamedParts(parts, particles))
            return *named;
    if (parts.size() == 1)
        return text == u"others" ? PersonName{.literal = u"others"_s} : inNaturalOrder(text, particles);
    setFamily(name, wordsIn(parts.first()), particles);
    name.given = latexText(parts.last());
    if (parts.size() > 2)
        name.suffix = latexText(parts[1]);
    return name;
}

} // namespace

QList<PersonName> namesFromBibtex(QStringView value, Particles particles)
{
    QList<PersonName> names;
    for (const QStringView person : personsIn(value))
        if (PersonName name = personFrom(person, particles); name != PersonName())
            names.append(std::move(name));
    return names;
}

PersonName nameFromRis(QStringView value)
{
    const QList<QStringView> parts = value.trimmed().split(u',');
    PersonName name;
    if (parts.size() == 1) {
        name.literal = parts.first().trimmed().toString();
        return name;
    }
    name.family = parts[0].trimmed().toString();
    name.given = parts[1].trimmed().toString();
    if (parts.size() > 2)
        name.suffix = parts[2].trimmed().toString();
    return name;
}

} // namespace Galley

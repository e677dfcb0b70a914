// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citations/entrytexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::BibliographyEntries)
};

constexpr qsizetype longestPart = 200;

QString shortened(const QString &text)
{
    return text.size() > longestPart ? text.left(longestPart) + u'…' : text;
}

} // namespace

QString creatorsText(const BibliographyEntry &entry)
{
    const QList<PersonName> creators = entry.creators();
    if (creators.isEmpty())
        return {};
    const QString first = shortened(creators.first().shortForm());
    if (creators.size() > 2 || creators.last().isOthers())
        return creators.size() == 1 ? QString() : Texts::tr("%1 et al.").arg(first);
    return creators.size() == 1 ? first : Texts::tr("%1 and %2", "two authors").arg(first, shortened(creators.last().shortForm()));
}

QString creatorsAndYear(const BibliographyEntry &entry)
{
    const QString creators = creatorsText(entry);
    const QString year = entry.year();
    return creators.isEmpty() ? year : year.isEmpty() ? creators : creators + u' ' + year;
}

QString entryLine(const BibliographyEntry &entry)
{
    const QString who = creatorsAndYear(entry);
    const QString title = shortened(entry.title());
    return who.isEmpty() ? title : title.isEmpty() ? who : Texts::tr("%1: %2", "author and year, title").arg(who, title);
}

QString entryPlace(const BibliographyEntry &entry)
{
    QStringList parts;
    const auto add = [&](QLatin1StringView variable) {
        if (const QString value = entry.fields.value(variable); !value.isEmpty())
            parts += shortened(value);
    };
    add("container-title"_L1);
    QString volume = entry.fields.value("volume"_L1);
    if (const QString issue = entry.fields.value("issue"_L1); !issue.isEmpty())
        volume += u'(' + issue + u')';
    if (!volume.isEmpty())
        parts += shortened(volume);
    add("page"_L1);
    add("publisher"_L1);
    add("publisher-place"_L1);
    return parts.join(u", "_s);
}

} // namespace Galley

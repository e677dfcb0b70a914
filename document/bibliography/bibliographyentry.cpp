// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyentry.h"

#include <QJsonArray>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QJsonObject cslName(const PersonName &name)
{
    QJsonObject object;
    const auto put = [&object](QLatin1StringView property, const QString &value) {
        if (!value.isEmpty())
            object.insert(property, value);
    };
    put("literal"_L1, name.literal);
    put("family"_L1, name.family);
    put("given"_L1, name.given);
    put("dropping-particle"_L1, name.droppingParticle);
    put("non-dropping-particle"_L1, name.nonDroppingParticle);
    put("suffix"_L1, name.suffix);
    return object;
}

QJsonArray dayArray(const BibliographyDate::Day &day)
{
    QJsonArray parts{day.year};
    if (day.month > 0)
        parts += day.month;
    if (day.month > 0 && day.day > 0)
        parts += day.day;
    return parts;
}

QJsonObject cslDate(const BibliographyDate &date)
{
    QJsonObject object;
    if (date.from) {
        QJsonArray parts; // in braces an array would be copied, not held, by some compilers
        parts += dayArray(*date.from);
        if (date.to)
            parts += dayArray(*date.to);
        object.insert("date-parts"_L1, parts);
    } else {
        object.insert("literal"_L1, date.literal);
    }
    if (date.isCirca)
        object.insert("circa"_L1, true);
    return object;
}

} // namespace

QString PersonName::shortForm() const
{
    if (!literal.isEmpty())
        return literal;
    if (family.isEmpty())
        return given;
    const QString &particle = nonDroppingParticle.isEmpty() ? droppingParticle : nonDroppingParticle;
    return particle.isEmpty() ? family : particle + u' ' + family;
}

QList<PersonName> BibliographyEntry::creators() const
{
    for (const QString &role : {u"author"_s, u"editor"_s, u"container-author"_s, u"director"_s, u"translator"_s})
        if (const auto found = names.constFind(role); found != names.cend() && !found->isEmpty())
            return *found;
    return {};
}

QJsonObject cslItem(const BibliographyEntry &entry)
{
    QJsonObject item{{u"id"_s, entry.key}, {u"type"_s, entry.type}};
    for (auto field = entry.fields.cbegin(); field != entry.fields.cend(); ++field)
        item.insert(field.key(), field.value());
    for (auto role = entry.names.cbegin(); role != entry.names.cend(); ++role) {
        QJsonArray list;
        for (const PersonName &name : role.value())
            list += cslName(name);
        item.insert(role.key(), list);
    }
    for (auto date = entry.dates.cbegin(); date != entry.dates.cend(); ++date)
        item.insert(date.key(), cslDate(date.value()));
    return item;
}

} // namespace Galley

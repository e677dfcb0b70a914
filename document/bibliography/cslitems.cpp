// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/cslitems.h"

#include <QJsonArray>
#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

// CSL marks up what is in italics and the like; a plain text goes without.
QString withoutMarkup(QString text)
{
    static const QStringList marks{u"<i>"_s, u"</i>"_s, u"<b>"_s, u"</b>"_s, u"<sub>"_s, u"</sub>"_s, u"<sup>"_s, u"</sup>"_s, u"<sc>"_s,
        u"</sc>"_s, u"<span class=\"nocase\">"_s, u"<span style=\"font-variant:small-caps;\">"_s,
        u"<span style=\"font-variant: small-caps;\">"_s, u"</span>"_s};
    if (text.contains(u'<'))
        for (const QString &mark : marks)
            text.remove(mark);
    return text.simplified();
}

PersonName nameFrom(const QJsonObject &object)
{
    PersonName name;
    name.family = object.value("family"_L1).toString().simplified();
    name.given = object.value("given"_L1).toString().simplified();
    name.droppingParticle = object.value("dropping-particle"_L1).toString();
    name.nonDroppingParticle = object.value("non-dropping-particle"_L1).toString();
    name.suffix = object.value("suffix"_L1).toString();
    if (name.family.isEmpty())
        name.literal = object.value("literal"_L1).toString().simplified();
    return name;
}

std::optional<BibliographyDate::Day> dayFrom(const QJsonArray &parts)
{
    bool isNumber = false;
    const auto number = [&](qsizetype i) { return plain(parts.at(i)).toInt(&isNumber); };
    const int year = number(0);
    if (!isNumber)
        return {};
    // Seasons are written as months beyond the twelfth: they are none.
    const auto upTo = [](int most, int value) { return value >= 1 && value <= most ? value : 0; };
    const int month = upTo(12, number(1));
    return BibliographyDate::Day{.year = year, .month = month, .day = month > 0 ? upTo(31, number(2)) : 0};
}

BibliographyDate dateFrom(const QJsonObject &object)
{
    BibliographyDate date;
    const QJsonArray parts = object.value("date-parts"_L1).toArray();
    if (!parts.isEmpty())
        date.from = dayFrom(parts.first().toArray());
    if (date.from && parts.size() > 1)
        date.to = dayFrom(parts.at(1).toArray());
    if (!date.from) {
        const QJsonValue raw = object.value("raw"_L1);
        date = dateFromText(plain(raw.isUndefined() ? object.value("literal"_L1) : raw));
    }
    const QJsonValue circa = object.value("circa"_L1);
    date.isCirca = date.isCirca || circa.toBool() || circa.toInt() != 0 || !circa.toString().isEmpty();
    return date;
}

bool isNameVariable(const QJsonArray &list)
{
    const QJsonObject first = list.isEmpty() ? QJsonObject() : list.first().toObject();
    return first.contains("family"_L1) || first.contains("literal"_L1) || first.contains("given"_L1);
}

bool isDateVariable(const QJsonObject &object)
{
    return object.contains("date-parts"_L1) || object.contains("raw"_L1) || object.contains("literal"_L1);
}

void take(BibliographyEntry &entry, const QString &variable, const QJsonValue &value)
{
    if (value.isString() || value.isDouble()) {
        if (const QString text = withoutMarkup(plain(value)); !text.isEmpty())
            entry.fields.insert(variable, text);
    } else if (value.isArray() && isNameVariable(value.toArray())) {
        QList<PersonName> &names = entry.names[variable];
        for (const QJsonValue &name : value.toArray())
            names.append(nameFrom(name.toObject()));
    } else if (value.isObject() && isDateVariable(value.toObject())) {
        entry.dates.insert(variable, dateFrom(value.toObject()));
    }
}

} // namespace

BibliographyEntry entryFromCslItem(const QJsonObject &item)
{
    BibliographyEntry entry;
    entry.key = plain(item.value("id"_L1)).trimmed();
    entry.type = item.value("type"_L1).toString();
    if (entry.type.isEmpty())
        entry.type = u"document"_s;
    for (auto variable = item.begin(); variable != item.end(); ++variable)
        if (variable.key() != "id"_L1 && variable.key() != "type"_L1)
            take(entry, variable.key(), variable.value());
    return entry;
}

bool isCslType(const QString &type)
{
    static const QSet<QString> types{u"article"_s, u"article-journal"_s, u"article-magazine"_s, u"article-newspaper"_s, u"bill"_s,
        u"book"_s, u"broadcast"_s, u"chapter"_s, u"classic"_s, u"collection"_s, u"dataset"_s, u"document"_s, u"entry"_s,
        u"entry-dictionary"_s, u"entry-encyclopedia"_s, u"event"_s, u"figure"_s, u"graphic"_s, u"hearing"_s, u"interview"_s,
        u"legal_case"_s, u"legislation"_s, u"manuscript"_s, u"map"_s, u"motion_picture"_s, u"musical_score"_s, u"pamphlet"_s,
        u"paper-conference"_s, u"patent"_s, u"performance"_s, u"periodical"_s, u"personal_communication"_s, u"post"_s, u"post-weblog"_s,
        u"regulation"_s, u"report"_s, u"review"_s, u"review-book"_s, u"software"_s, u"song"_s, u"speech"_s, u"standard"_s, u"thesis"_s,
        u"treaty"_s, u"webpage"_s};
    return types.contains(type);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographydate.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Galley {

struct PersonName
{
    QString family = {};
    QString given = {};
    QString droppingParticle = {}; // left out where the family name stands alone
    QString nonDroppingParticle = {};
    QString suffix = {};
    QString literal = {}; // of an institution; the rest is then empty

    // What names a person in short: the family name with its particle, or the institution.
    QString shortForm() const;
    bool isOthers() const { return literal == QLatin1StringView("others"); } // "and others"
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

// One work of a bibliography, in the terms of the Citation Style Language whatever format it was read from.
struct BibliographyEntry
{
    QString key; // what citations name it by
    QStringList aliases; // further keys
    QString type; // of CSL: "book", "article-journal"
    int line = 0; // where the entry begins in its file, counted from 1
    bool isBroken = false; // something of it could not be read
    QMap<QString, QString> fields; // CSL's standard and number variables, as plain text
    QMap<QString, QList<PersonName>> names; // CSL's name variables
    QMap<QString, BibliographyDate> dates; // CSL's date variables

    QString title() const { return fields.value(QLatin1StringView("title")); }
    QString year() const { return dates.value(QLatin1StringView("issued")).yearText(); }
    QList<PersonName> creators() const; // authors or, where there are none, editors or translators
    friend bool operator==(const BibliographyEntry &, const BibliographyEntry &) = default;
};

// The entry as an item of CSL-JSON, its id the key.
QJsonObject cslItem(const BibliographyEntry &entry);

} // namespace Galley

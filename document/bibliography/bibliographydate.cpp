// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographydate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDate = 64;

std::optional<BibliographyDate::Day> dayFrom(QStringView text)
{
    static const QRegularExpression form(uR"(^\s*([+-]?\d{1,5})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ][\d:.Z+-]*)?\s*$)"_s);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return {};
    BibliographyDate::Day day{
        .year = match.capturedView(1).toInt(), .month = match.capturedView(2).toInt(), .day = match.capturedView(3).toInt()};
    if (day.month > 12) // BibLaTeX's seasons
        day.month = 0;
    if (day.month == 0 || day.day > 31)
        day.day = 0;
    return day;
}

// The two sides of a span; one alone where it is none. A slash between numbers of two digits is part of a date.
QList<QStringView> sidesOf(QStringView text)
{
    static const QRegularExpression dashes(u"\\s*(?:--+|[\\x{2013}\\x{2014}])\\s*"_s);
    if (const auto match = dashes.matchView(text); match.hasMatch())
        return {text.first(match.capturedStart()), text.sliced(match.capturedEnd())};
    static const QRegularExpression years(u"^\\s*(\\d{4})-(\\d{4})\\s*$"_s);
    if (const auto match = years.matchView(text); match.hasMatch())
        return {match.capturedView(1), match.capturedView(2)};
    const qsizetype slash = text.indexOf(u'/');
    static const QRegularExpression begins(u"^(?:\\s*-?\\d{4}|\\.\\.|\\s*$)"_s);
    if (slash >= 0 && begins.matchView(text.sliced(slash + 1)).hasMatch() && text.count(u'/') == 1)
        return {text.first(slash), text.sliced(slash + 1)};
    return {text};
}

} // namespace

QString BibliographyDate::yearText() const
{
    if (!from)
        return literal;
    const QString first = QString::number(from->year);
    return to && to->year != from->year ? first + u'–' + QString::number(to->year) : first;
}

BibliographyDate dateFromText(QStringView text)
{
    BibliographyDate date;
    QString plain = text.first(std::min(longestDate, text.size())).trimmed().toString();
    if (plain.isEmpty())
        return date;
    while (plain.endsWith(u'/') && plain.count(u'/') > 1) // RIS's empty parts
        plain.chop(1);
    const auto isMark = [](QChar c) { return c == u'~' || c == u'?' || c == u'%'; };
    const qsizetype marks = std::count_if(plain.cbegin(), plain.cend(), isMark);
    QString bare = plain;
    bare.removeIf(isMark);
    if (bare.startsWith("ca."_L1) || bare.startsWith("c. "_L1)) {
        date.isCirca = true;
        bare = bare.sliced(3);
    }
    const QList<QStringView> sides = sidesOf(bare);
    date.from = dayFrom(sides.first());
    if (date.from && sides.size() > 1)
        date.to = dayFrom(sides.last());
    date.isCirca = date.from && (date.isCirca || marks > 0);
    if (!date.from)
        date.literal = plain;
    return date;
}

int monthFromText(QStringView text)
{
    static constexpr auto names = std::to_array<QStringView>({u"january", u"february", u"march", u"april", u"may", u"june", u"july",
        u"august", u"september", u"october", u"november", u"december"});
    QStringView plain = text.trimmed();
    bool isNumber = false;
    if (const int month = plain.toInt(&isNumber); isNumber)
        return month >= 1 && month <= 12 ? month : 0;
    if (plain.endsWith(u'.'))
        plain.chop(1);
    for (size_t i = 0; i < names.size(); ++i)
        if (plain.size() >= 3 && names.at(i).startsWith(plain, Qt::CaseInsensitive))
            return int(i) + 1;
    return 0;
}

} // namespace Galley

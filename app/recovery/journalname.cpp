// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalname.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype idSize = 16;
constexpr auto suffix = ".journal"_L1;

} // namespace

QString JournalName::fileName() const
{
    return u"%1.%2%3"_s.arg(id).arg(generation).arg(suffix);
}

bool JournalName::isId(const QString &text)
{
    return text.size() == idSize && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

std::optional<JournalName> JournalName::parse(const QString &fileName)
{
    if (!fileName.endsWith(suffix))
        return {};
    const QString stem = fileName.chopped(suffix.size());
    bool isNumber = false;
    JournalName name{stem.left(idSize), stem.mid(idSize + 1).toInt(&isNumber)};
    if (!isNumber || name.generation < 1 || !isId(name.id) || name.fileName() != fileName)
        return {};
    return name;
}

QString JournalName::newId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), int(idSize), 16, QChar(u'0'));
}

} // namespace Galley

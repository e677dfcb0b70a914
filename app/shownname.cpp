// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownname.h"

#include <utility>

namespace Galley {

namespace {

constexpr char16_t symbolForNull = u'\u2400'; // the symbols of the others follow
constexpr char16_t symbolForDelete = u'\u2421';

bool isWholePair(const QString &name, qsizetype high)
{
    return name.at(high).isHighSurrogate() && high + 1 < name.size() && name.at(high + 1).isLowSurrogate();
}

} // namespace

QString shownName(QString name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = std::as_const(name).at(i);
        if (c.unicode() < u' ')
            name[i] = QChar(symbolForNull + c.unicode());
        else if (c.unicode() == 0x7f)
            name[i] = QChar(symbolForDelete);
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            name[i] = QChar(QChar::ReplacementCharacter);
        else if (isWholePair(std::as_const(name), i))
            ++i;
        else if (c.isSurrogate())
            name[i] = QChar(QChar::ReplacementCharacter);
    }
    return name;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diskaccess.h"

#include "document/text/utf8.h"

namespace Galley {

namespace {

constexpr char16_t firstEscape = 0xDC00; // plus the byte, which is 0x80 or more

bool isEscape(QChar unit)
{
    return unit.unicode() >= firstEscape + 0x80 && unit.unicode() <= firstEscape + 0xFF;
}

} // namespace

QByteArray diskName(const QString &path)
{
    QByteArray name;
    qsizetype done = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!isEscape(path.at(i)) || (i > 0 && path.at(i - 1).isHighSurrogate()))
            continue;
        name += QStringView(path).sliced(done, i - done).toUtf8();
        name += char(path.at(i).unicode() - firstEscape);
        done = i + 1;
    }
    return name += QStringView(path).sliced(done).toUtf8();
}

QString pathOf(QByteArrayView name)
{
    QString path;
    for (qsizetype invalid = firstInvalidUtf8(name); invalid >= 0; invalid = firstInvalidUtf8(name)) {
        path += QString::fromUtf8(name.first(invalid));
        path += QChar(firstEscape + uchar(name.at(invalid)));
        name = name.sliced(invalid + 1);
    }
    return path += QString::fromUtf8(name);
}

} // namespace Galley

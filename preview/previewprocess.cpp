// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewprocess.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Galley {

Drawing drawingOfThisMachine()
{
#ifdef Q_OS_LINUX
    const bool card = !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty();
    return card ? Drawing::GraphicsCard : Drawing::Processor;
#else
    return Drawing::GraphicsCard;
#endif
}

// Every name resolves to nothing, addresses too: the one thing that stops connections which no request announces.
QByteArray chromiumFlags(const QByteArray &given, Drawing drawing)
{
    QByteArray flags = given.trimmed();
    const auto add = [&flags](QByteArrayView flag) {
        if (flags.contains(flag))
            return;
        if (!flags.isEmpty())
            flags += ' ';
        flags += flag;
    };
    add("--host-resolver-rules=\"MAP * ~NOTFOUND\"");
    add("--disable-background-networking");
    if (drawing == Drawing::Processor)
        add("--disable-gpu");
    return flags;
}

} // namespace Galley

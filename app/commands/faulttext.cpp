// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/faulttext.h"

#include <QCoreApplication>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Faults)
};

QString reason(const SurroundingsFault &fault)
{
    using enum SurroundingsFault::Kind;
    switch (fault.kind) {
    case Unreadable:
        return Texts::tr("it cannot be read; check its permissions");
    case TooLarge:
        return Texts::tr("it is too large, so only its beginning counts; make it smaller");
    case NotText:
        return Texts::tr("it is not a text; replace it");
    case Malformed:
        return Texts::tr("%1; correct it").arg(fault.detail);
    case UnknownRule:
        return Texts::tr("there is no finding “%1”; check its name").arg(fault.detail);
    case DuplicateSlug:
        return Texts::tr("several articles have the slug “%1”; give each its own").arg(fault.detail);
    case Circle:
        return Texts::tr("the slug “%1” leads back to itself; give it an address").arg(fault.detail);
    }
    return {};
}

} // namespace

QString faultText(const SurroundingsFault &fault)
{
    const QString why = reason(fault);
    if (fault.line <= 0)
        return QStringLiteral("%1: %2").arg(fault.file, why);
    return QStringLiteral("%1: %2: %3").arg(fault.file, Texts::tr("line %1").arg(fault.line), why);
}

} // namespace Galley

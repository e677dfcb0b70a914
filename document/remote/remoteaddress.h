// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Galley {

// The address by which a link's target can be looked for on the web: of http or https, encoded, without its fragment.
// Empty for any other target, and for one that names a user: nobody's credentials are sent anywhere.
QString remoteAddress(const QString &target);

// The host of such an address, with the port where it is not the usual one. Asked one question at a time.
QString hostOf(const QString &remoteAddress);

// Whether the host's name is one that exists nowhere by agreement (RFC 6761).
bool isNobodysHost(const QString &remoteAddress);

// Whether one of the patterns means the address. A pattern is a host, which means its subdomains too, or the beginning
// of an address; `*` stands for anything.
bool isIgnored(const QString &remoteAddress, const QStringList &patterns);

// From a text with one or several of them, between commas or blanks; from a list, each entry one of them.
QStringList addressPatterns(const QString &text);
QStringList addressPatterns(const QJsonValue &value);

} // namespace Galley

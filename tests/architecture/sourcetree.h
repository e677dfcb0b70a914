// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

struct SourceFile
{
    QString path; // from the root of the checkout
    QString text;

    QString folder() const { return path.section(u'/', 0, 0); }
    QString name() const { return path.section(u'/', -1); }
};

// An `#include` as written; `quoted` ones are ours.
struct Inclusion
{
    QString target;
    bool quoted = false;
    int line = 0;
    friend bool operator==(const Inclusion &, const Inclusion &) = default;
};

QString checkoutRoot();

// The files under the given folders of the checkout whose names match, in the order of their paths.
QList<SourceFile> sourceFiles(
    const QStringList &folders, const QStringList &nameFilters = {QStringLiteral("*.h"), QStringLiteral("*.cpp")});

QList<Inclusion> inclusions(const QString &text);

// The code alone: comments and the contents of literals are blanked, line ends stay.
QString withoutCommentsAndLiterals(const QString &text);

// "path:line" for each place of the pattern.
QStringList places(const SourceFile &file, const QString &text, const QString &pattern);

} // namespace Galley

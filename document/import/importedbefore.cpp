// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importedbefore.h"

#include "document/import/importedtext.h"

#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Takes away what the writer of an import puts into a line; the markers of blocks stay, they are read again.
QString plainLine(QString line)
{
    static const QRegularExpression entry(uR"(^( *(?:[-*]|\d{1,9}[.)]) )\[(.*)\]\(#[^\s()]*\)(.*)$)"_s);
    static const QRegularExpression leadIn(uR"(^( *(?:[-*]|\d{1,9}[.)]) )\*\*(.+?)\*\*(.*)$)"_s);
    static const QRegularExpression escape(uR"(\\([!-/:-@\[-`{-~]))"_s);
    if (line.startsWith(u'#') && line.endsWith("<!-- -->"_L1))
        line.chop(8);
    line.replace(entry, u"\\1\\2\\3"_s);
    line.replace(leadIn, u"\\1\\2\\3"_s);
    return line.replace(escape, u"\\1"_s);
}

} // namespace

bool wasImported(const QString &markdown)
{
    QString plain;
    for (const QString &line : markdown.split(u'\n'))
        plain += plainLine(line) + u'\n';
    plain.chop(1);
    return importedText(proposeImport(plain)) == markdown;
}

} // namespace Galley

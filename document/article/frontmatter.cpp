// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/frontmatter.h"

#include "document/article/yamlvalues.h"

namespace Galley {

namespace {

bool isFence(QStringView line, QStringView fence)
{
    while (!line.isEmpty() && (line.back() == u' ' || line.back() == u'\t'))
        line.chop(1);
    return line == fence;
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    FrontMatter matter;
    if (!text.startsWith(u"---"))
        return matter;
    qsizetype lineEnd = text.indexOf(u'\n');
    if (lineEnd < 0 || !isFence(text.first(lineEnd), u"---"))
        return matter;
    const qsizetype contentStart = lineEnd + 1;
    for (int lines = 2; lineEnd >= 0; ++lines) {
        const qsizetype start = lineEnd + 1;
        lineEnd = text.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        const QStringView line = text.sliced(start, end - start);
        if (lines == 2 && line.trimmed().isEmpty())
            return matter; // a rule between paragraphs, not the start of front matter
        if (!isFence(line, u"---") && !isFence(line, u"..."))
            continue;
        matter.range = {0, lineEnd < 0 ? text.size() : lineEnd + 1};
        matter.lines = lines;
        const YamlValues read = readYamlValues(text.sliced(contentStart, start - contentStart));
        matter.values = read.values;
        matter.fault = read.fault;
        if (!read.fault.isEmpty())
            matter.faultLine = qBound(1, read.faultLine + 1, lines);
        return matter;
    }
    return matter;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <optional>

namespace Galley {

// A stretch whose content is not read as Markdown.
struct RawSpan
{
    SourceRange range;
    SourceRange content;
};

// Code spans of one text. The runs of backticks are gathered once, so that unmatched ones cost nothing.
class CodeSpans
{
public:
    explicit CodeSpans(QStringView text) : m_text(text) { }
    qsizetype runAt(qsizetype position) const; // how many backticks
    std::optional<RawSpan> spanAt(qsizetype position);

private:
    QStringView m_text;
    QHash<qsizetype, QList<qsizetype>> m_runs; // places by length
    bool m_gathered = false;
};

// Math of one text: `$…$`, `$$…$$`, `$`…`$`, without white space just inside and without a digit behind.
class MathSpans
{
public:
    explicit MathSpans(QStringView text) : m_text(text) { }
    std::optional<RawSpan> spanAt(qsizetype position);

private:
    std::optional<RawSpan> displayAt(qsizetype position);
    std::optional<RawSpan> quotedAt(qsizetype position) const;
    std::optional<RawSpan> inlineAt(qsizetype position);

    QStringView m_text;
    qsizetype m_vainInline = 0; // searches from before here find nothing
    bool m_vainDisplay = false;
};

// `<scheme:…>` and `<mail@host>`.
struct PointedAutolink
{
    SourceRange range;
    SourceRange content;
    bool mail = false;
};
std::optional<PointedAutolink> pointedAutolinkAt(QStringView text, qsizetype position);

} // namespace Galley

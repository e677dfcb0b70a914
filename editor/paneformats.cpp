// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/paneformats.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace Galley {

PaneFormats::PaneFormats(const PaneLook &look)
{
    const auto at = [this](SourceRole role) -> QTextCharFormat & { return m_formats.at(size_t(role)); };
    for (const SourceRole role : {SourceRole::Marker, SourceRole::LinkTarget, SourceRole::Markup, SourceRole::Metadata, SourceRole::Comment,
             SourceRole::Strikethrough})
        at(role).setForeground(look.muted);
    for (const SourceRole role : {SourceRole::LinkText, SourceRole::CheckBox, SourceRole::Keyword, SourceRole::MetadataKey})
        at(role).setForeground(look.accent);
    for (const SourceRole role : {SourceRole::Heading, SourceRole::Strong, SourceRole::StrongEmphasis})
        at(role).setFontWeight(QFont::Bold);
    for (const SourceRole role : {SourceRole::Emphasis, SourceRole::StrongEmphasis, SourceRole::Comment})
        at(role).setFontItalic(true);
    at(SourceRole::Strikethrough).setFontStrikeOut(true);
    at(SourceRole::Literal).setForeground(look.note);
    at(SourceRole::Number).setForeground(look.warning);
    // Source shows its columns even where the article is written in a proportional face.
    const QStringList fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    for (const SourceRole role : {SourceRole::Code, SourceRole::Keyword, SourceRole::Literal, SourceRole::Number, SourceRole::Comment}) {
        at(role).setBackground(look.code);
        if (!QFontInfo(look.font).fixedPitch())
            at(role).setFontFamilies(fixed);
    }
    at(SourceRole::Comment).clearBackground();
}

QList<QTextLayout::FormatRange> PaneFormats::formatsFor(const QList<RoleRun> &runs) const
{
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(runs.size());
    for (const RoleRun &run : runs) {
        if (run.role != SourceRole::Text)
            ranges.append({run.start, run.length, m_formats.at(size_t(run.role))});
    }
    return ranges;
}

} // namespace Galley

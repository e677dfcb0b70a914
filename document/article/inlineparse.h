// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/htmltag.h"
#include "document/article/link.h"

#include <QList>
#include <QString>

namespace Galley {

struct DefinedLabels;

// What the inline parser made of one run. All positions count in the run's text.
struct InlineParse
{
    // How a link is written; the undefined ones are references to no definition.
    enum class Form { Inline, Full, Collapsed, Shortcut, Pointed, Bare, Footnote, UndefinedFull, UndefinedCollapsed };
    struct FoundLink
    {
        Form form = Form::Inline;
        Link link; // its text is filled in last

        bool isLink() const; // with a text that may hold no other link
        bool isUndefined() const;
    };
    // A stretch that shows as something else: markup as nothing, an escape as its character, code as its content.
    struct Shown
    {
        SourceRange range;
        QString text;
        bool opaque = false; // holds text that is not read as prose, such as code
    };

    QList<FoundLink> links;
    QList<HtmlTag> tags;
    QList<Shown> shown; // sorted and disjoint once the parse is done

    // The plain text of a stretch; very long ones are cut.
    QString plainText(QStringView text, SourceRange range) const;
};

InlineParse parseInlines(QStringView text, const DefinedLabels &labels);

// What a reader sees of a run: emphasis without its marks, of links their words. A long one is cut.
QString plainInlines(QStringView text);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Galley {

struct HtmlTag
{
    struct Attribute
    {
        SourceRange name;
        SourceRange value; // without quotes; empty: none
    };

    SourceRange range;
    SourceRange name;
    bool closing = false;
    QList<Attribute> attributes;

    bool isNamed(QStringView text, QStringView lowerCaseName) const;
    std::optional<SourceRange> valueOf(QStringView text, QStringView lowerCaseName) const; // the first of that name
};

// The tag whose `<` stands at the position, as CommonMark reads inline tags.
std::optional<HtmlTag> htmlTagAt(QStringView text, qsizetype position);

// Finds where comments, declarations, processing instructions and CDATA end. It remembers searches in vain, so that
// many openings cost no more than one.
class HtmlMarkupEnds
{
public:
    explicit HtmlMarkupEnds(QStringView text) : m_text(text) { }
    qsizetype endAt(qsizetype position); // behind the markup that opens there; -1 when there is none

private:
    enum Form { Comment, Instruction, CData, Declaration, FormCount };
    qsizetype commentEnd(qsizetype from);
    qsizetype find(Form form, QStringView closing, qsizetype from);

    QStringView m_text;
    bool m_vain[FormCount] = {};
};

} // namespace Galley

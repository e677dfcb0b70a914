// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/inlineparse.h"

#include <QList>
#include <QStringView>

namespace Galley {

class Emphasis;
struct DefinedLabels;

// The brackets that are open while a run is parsed. A closing one makes a link, an image, a footnote mark or nothing.
class BracketStack
{
public:
    enum class Kind { Link, Image };

    BracketStack(QStringView text, const DefinedLabels &labels, Emphasis &emphasis, InlineParse &parse)
        : m_text(text), m_labels(labels), m_emphasis(emphasis), m_parse(parse)
    {
    }

    bool isEmpty() const { return m_open.isEmpty(); }
    qsizetype open(qsizetype position, Kind kind); // both answer where to go on
    qsizetype close(qsizetype position);

private:
    struct Bracket
    {
        Kind kind = Kind::Link;
        qsizetype start = 0; // of `[` or `![`
        qsizetype content = 0; // behind it
        int emphasis = -1; // height of the delimiters when it opened
        bool active = true;
        bool bracketInside = false;
    };

    std::optional<qsizetype> closeInline(const Bracket &bracket, qsizetype position);
    std::optional<qsizetype> closeReference(const Bracket &bracket, qsizetype position);
    std::optional<qsizetype> closeFootnote(const Bracket &bracket, qsizetype position);
    Link linkOf(const Bracket &bracket, qsizetype position, qsizetype end) const;
    void setTarget(Link &link, const struct InlineTarget &target) const;
    void add(InlineParse::Form form, const Bracket &bracket, qsizetype position, const Link &link);
    void deactivateLinks();

    QStringView m_text;
    const DefinedLabels &m_labels;
    Emphasis &m_emphasis;
    InlineParse &m_parse;
    QList<Bracket> m_open;
    bool m_noActiveLinks = true; // nothing left to deactivate
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace Galley {

// Articles of every construct and edits of every kind, the same for the same seed.
class RandomArticle
{
public:
    explicit RandomArticle(quint32 seed) : m_random(seed) { }

    QString text(int blocks)
    {
        QString result;
        for (int i = 0; i < blocks; ++i)
            result += block().toString() + blankLine;
        return result;
    }
    QStringView block()
    {
        static constexpr QStringView blocks[] = {
            u"# A title",
            u"## A part of it",
            u"## A part of it",
            u"Setext\n======",
            u"A paragraph of words, [a link](#a-title) in it.",
            u"A line\nand another [12] with a number.",
            u"- one\n- two [INTERNAL_LINK:other]\n- three",
            u"1. first\n2. second",
            u"> a quote\n> # with a heading",
            u"```cpp\nint main() {}\n```",
            u"| a | b |\n|---|---|\n| [x][ref] | [@key, p. 3] |",
            u"[ref]: https://example.org \"Title\"",
            u"[12]: https://example.org/12",
            u"Text[^1] with a mark.",
            u"[^1]: The footnote's text.",
            u"<div>raw</div>",
            u"---",
            u"![image](a.png)",
            u"A [reference][ref] and [another][missing].",
            u"## References\n\n12. A source\n13. Another",
            u"$$\nx^2\n$$",
            u"\u4e2d\u6587\u3002\U0001F600",
            u"lazy\n> quote\nlazy",
            u"    indented code",
            u"TK [citation needed]",
        };
        return blocks[m_random.bounded(int(std::size(blocks)))];
    }
    QList<TextEdit> edits(qsizetype length)
    {
        static constexpr QStringView pieces[] = {u"x", u" ", u"\n", u"\n\n", u"`", u"```\n", u"[", u"]", u"[ref]", u"> ", u"# ", u"- ",
            u"word [3]", u"[^1]", u"<!--", u"*", u"|", u"---\n", u"\t"};
        const qsizetype start = m_random.bounded(int(length) + 1);
        const qsizetype removed = m_random.bounded(10) == 0 ? m_random.bounded(200) : m_random.bounded(3);
        const bool isBlock = m_random.bounded(6) == 0;
        const QString added
            = isBlock ? blankLine + block().toString() + blankLine : pieces[m_random.bounded(int(std::size(pieces)))].toString();
        return {{{start, std::min(start + removed, length)}, added}};
    }
    int bounded(int most) { return int(m_random.bounded(most)); }

private:
    inline static const QString blankLine = QStringLiteral("\n\n");
    QRandomGenerator m_random;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/articlefuzz.h"

namespace Galley {

using namespace Qt::StringLiterals;

SourceText ArticleFuzz::article()
{
    QString text;
    if (oneIn(6))
        text += frontMatters().at(below(frontMatters().size()));
    if (oneIn(40))
        text += QChar(QChar::ByteOrderMark);
    for (int blocks = 3 + below(25); blocks > 0; --blocks)
        text += block() + (oneIn(8) ? u"\n"_s : u"\n\n"_s);
    if (oneIn(5))
        text.chop(1);
    if (oneIn(12))
        text += costlyReferences();
    if (oneIn(20))
        text.replace(u"\n"_s, oneIn(2) ? u"\r\n"_s : u"\r"_s);
    m_past.clear();
    m_typed = 0;
    return SourceText(text);
}

SourceText ArticleFuzz::next(const SourceText &text)
{
    m_past.push_back(text);
    if (m_past.size() > 50)
        m_past.erase(m_past.begin());
    if (oneIn(40))
        return m_past.at(static_cast<size_t>(below(int(m_past.size())))); // several undo steps at once
    if (oneIn(30)) {
        SourceText result = text;
        for (int i = 2 + below(4); i > 0; --i)
            result = result.edited(edit(result));
        return result;
    }
    return text.edited(edit(text));
}

TextEdit ArticleFuzz::edit(const SourceText &text)
{
    const qsizetype length = text.length();
    if (m_typed-- > 0 && m_caret <= length) { // goes on typing
        const QString added = oneIn(12) ? pieces().at(below(pieces().size())) : QString(QChar(u'a' + below(26)));
        const qsizetype at = m_caret;
        m_caret += added.size();
        return {{at, at}, added};
    }
    m_caret = oneIn(12) ? below(std::min<qsizetype>(length, 30) + 1) : oneIn(12) ? length : below(length + 1);
    m_typed = oneIn(3) ? below(12) : 0;
    const qsizetype left = length - m_caret;
    switch (below(12)) {
    case 0:
        return {{m_caret, m_caret + std::min<qsizetype>(left, below(200))}, {}};
    case 1:
    case 2:
    case 3:
        return {{m_caret, m_caret + std::min<qsizetype>(left, 1 + below(4))}, {}};
    case 4:
        return {{m_caret, m_caret}, u"\n\n"_s + block() + u"\n\n"_s};
    case 5:
        return wholeBlock(text);
    case 6:
        if (length < 20000 && oneIn(10))
            return {{m_caret, m_caret}, longPaste()};
        return {{m_caret, m_caret}, oneIn(30) ? costlyReferences() : u"\n"_s};
    default:
        return {{m_caret, m_caret + (oneIn(5) ? std::min<qsizetype>(left, 1) : 0)}, pieces().at(below(pieces().size()))};
    }
}

TextEdit ArticleFuzz::wholeBlock(const SourceText &text)
{
    const QString all = text.toString();
    const qsizetype before = m_caret > 0 ? all.lastIndexOf("\n\n"_L1, m_caret - 1) : -1;
    const qsizetype start = before < 0 ? 0 : before + 2;
    const qsizetype behind = all.indexOf("\n\n"_L1, m_caret);
    const qsizetype end = std::max(start, behind < 0 ? all.size() : behind);
    if (oneIn(2))
        return {{start, end}, block()};
    const QString source = all.sliced(start, end - start);
    return oneIn(2) ? TextEdit{{start, end}, {}} : TextEdit{{end, end}, u"\n\n"_s + source};
}

QString ArticleFuzz::longPaste()
{
    QString result;
    const bool one = oneIn(2); // one giant list, quote, table, paragraph, code or comment
    const QString line = one ? giants().at(below(giants().size())) : QString();
    if (one)
        result += giantStarts().at(below(giantStarts().size()));
    for (int lines = 1000 + below(2000); lines > 0; --lines)
        result += one ? line : block() + (oneIn(2) ? u"\r\n"_s : u"\n\n"_s);
    return result;
}

// About as much as cmark writes for references before it takes them for text, a little less or a little more.
QString ArticleFuzz::costlyReferences()
{
    QString result = u"\n\n[long]: /"_s + QString(3000 + below(2000), u'x') + u"\n\n"_s;
    for (int marks = 15 + below(20); marks > 0; --marks)
        result += oneIn(6) ? u"[long] words\n\n"_s : u"[long] "_s;
    return result + u"\n\n"_s;
}

const QStringList &ArticleFuzz::frontMatters()
{
    static const QStringList all{u"---\ntitle: x\n---\n"_s, u"---\ntitle: x\ntags:\n  - a\n...\n\n"_s, u"---\n\n"_s, u"---\na: [\n---\n"_s};
    return all;
}

const QStringList &ArticleFuzz::giants()
{
    static const QStringList all{u"- item [a]\n"_s, u"1. item\n\n"_s, u"> quote [^1]\n"_s, u"| a | b |\n"_s, u"word\n"_s, u"    code\n"_s,
        u"> - deep [a]\n"_s, u"1. 1. both\n"_s, u"| [x][a] | [^two] |\n"_s, u"- [ ] task\n"_s};
    return all;
}

const QStringList &ArticleFuzz::giantStarts()
{
    static const QStringList all{u"\n\n"_s, u"\n"_s, u""_s, u"\n\n| a | b |\n|---|---|\n"_s, u"\n\n```\n"_s, u"\n\n<!--\n"_s,
        u"\n\n<div>\n"_s, u"\n\n[^1]: note\n"_s};
    return all;
}

const QStringList &ArticleFuzz::blocks()
{
    static const QStringList all{
        u"# A title"_s,
        u"## A part {#part}"_s,
        u"Setext\n======"_s,
        u"Two\nlines\n---"_s,
        u"A paragraph of words, [a link](#a-title) in it, and [12], [@key, p. 3]."_s,
        u"A [reference][a], [a], [A][], ![b][b] and [none][missing]."_s,
        u"Marks[^1] and[^two] and[^1] again."_s,
        u"Another[^1]."_s,
        u"Once[^two]."_s,
        u"Nothing[^nowhere] there."_s,
        u"- one\n- two [a]\n- three"_s,
        u"- one\n\n  more\n- two"_s,
        u"1. first\n2. second\n   - inner [^1]\n"_s,
        u"> a quote\n> # with a heading"_s,
        u"> quoted\nlazy [a]"_s,
        u"> [a\n> b]: /in/quote"_s,
        u"See [a\nb] and [a b]."_s,
        u"```cpp\nint main() {}\n```"_s,
        u"```\n[a]: not one\n\n[^1]: neither\n```"_s,
        u"~~~\nopen fence"_s,
        u"| a | b |\n|---|---|\n| [x][a] | [^1] |"_s,
        u"text before\n| a | b |\n|---|---|\n| c | d |"_s,
        u"[a]: https://example.org \"Title\""_s,
        u"[a]: <second one> 'ignored'"_s,
        u"[b]: /b.png\n[c]: /c\nwith text behind"_s,
        u"[\u1e9e\u00c4]: /umlaut"_s,
        u"[SS\u00e4] and [\ufb01n] and [FIN]"_s,
        u"[\ufb01n]: /ligature"_s,
        u"[^1]: The note's text."_s,
        u"[^two]: A note[^1] in a note [a].\n\n    Second paragraph [12]."_s,
        u"[^unused]: Nobody [a]\n\n    > [a]: /hidden\n\n        [b]: /code"_s,
        u"[^unused]: text\n[c]: /lazy"_s,
        u"> [^1]: quoted note"_s,
        u"[12]: https://example.org/12"_s,
        u"<div>\n\nin it [a]\n\n</div>"_s,
        u"<div>raw</div>"_s,
        u"<details>\n<summary>s</summary>\n"_s,
        u"</details>"_s,
        u"</div>"_s,
        u"<section>"_s,
        u"<!-- comment\n\n[a]: no -->"_s,
        u"<!-- open"_s,
        u"<pre>\n\nx"_s,
        u"---"_s,
        u"***"_s,
        u"$$\nx^2 \\[ y\n$$"_s,
        u"Inline $a_b$ and $$c$$ and $5 and \\$6 $x"_s,
        u"> [!NOTE]\n> An alert [a]"_s,
        u"> [!WARNING]"_s,
        u"Escaped \\[brackets\\] and \\@at"_s,
        u"\u4e2d\u6587\u3002\U0001F600 [\u94fe\u63a5][a]"_s,
        u"    indented code"_s,
        u"\tcode by tab"_s,
        u"  \n \t\n"_s,
        u"TK [citation needed] [INTERNAL_LINK:other]"_s,
        u"## References\n\n12. A source\n13. Another"_s,
        u"[1] Source one\n[2] Source two"_s,
        u"# Contents\n\n- [A title](#a-title)\n- [A part](#part)"_s,
        u"word [[wiki]] <https://example.org> www.example.org <b>x</b> <a id=\"here\"></a>"_s,
        u"- [ ] task\n- [x] done\n\n\n- after blanks"_s,
        u"+ a\n+ b\n\n      deep\n"_s,
        u"hard  \nbreak\\\nhere"_s,
        u"[\u017c\u00f3\u0142w]: /zolw\n[\u4e2d\u6587]: /zhongwen"_s,
        u"See [\u017b\u00d3\u0141W], [\u017c\u00f3\u0142w][], [x][\u4e2d\u6587] and [y][\u4e2d]."_s,
        u"Marks[^\u017c\u00f3\u0142w] and[^\u017b\u00d3\u0141W].\n\n[^\u017c\u00f3\u0142w]: A turtle [a]."_s,
        u"A zero\u2400 and [a"_s + QChar(u'\0') + u"b][a]"_s,
        u"windows\r\nlines [a]\r\n\r\n- and\r\n- items"_s,
        u"old\rmac [a]\r\r> quoted\r> so"_s,
        u"- ```\n  fence in an item\n- <!-- comment in one"_s,
        u"> ```\n> fence in a quote"_s,
        u"```md\n[a]: in an unclosed fence\n\n[^1]: as well"_s,
        u"<script>\nx"_s,
        u"<![CDATA[ x"_s,
        u"<?php x"_s,
    };
    return all;
}

const QStringList &ArticleFuzz::pieces()
{
    static const QStringList all{
        u"x"_s,
        u" "_s,
        u"\n"_s,
        u"\n\n"_s,
        u"    "_s,
        u"\t"_s,
        u"\n    "_s,
        u"`"_s,
        u"```\n"_s,
        u"~~~"_s,
        u"["_s,
        u"]"_s,
        u"[a]"_s,
        u"[A  B]"_s,
        u"[^1]"_s,
        u"[^two]"_s,
        u"]:"_s,
        u"[a]: "_s,
        u"\n[new]: /new\n"_s,
        u"> "_s,
        u"\n> "_s,
        u"# "_s,
        u"- "_s,
        u"\n- "_s,
        u"1. "_s,
        u"word [3]"_s,
        u"<!--"_s,
        u"-->"_s,
        u"<div>"_s,
        u"</div>"_s,
        u"\n<details>\n"_s,
        u"\n</details>\n"_s,
        u"*"_s,
        u"**"_s,
        u"_"_s,
        u"|"_s,
        u"\n|---|\n"_s,
        u"---\n"_s,
        u"\n---\n"_s,
        u"==="_s,
        u"\n===\n"_s,
        u"$"_s,
        u"$$"_s,
        u"\\"_s,
        u"\\["_s,
        u"!"_s,
        u"&amp;"_s,
        u"\u00df"_s,
        u"\u00e4"_s,
        u"\U0001F600"_s,
        QString(QChar(0xD83D)),
        QString(QChar(u'\0')),
        QString(QChar(QChar::ByteOrderMark)),
        u"\r"_s,
        u"\r\n"_s,
        u"\u2028"_s,
        u"\u1cc0"_s,
        u"{#id}"_s,
        u"<"_s,
        u">"_s,
        u"("_s,
        u")"_s,
        u"http://a.b"_s,
        u"[x](y \"z\")"_s,
        u"~~"_s,
        u"^"_s,
        u":"_s,
    };
    return all;
}

} // namespace Galley

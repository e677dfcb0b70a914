// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/badinput.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Make = std::function<QString(int count)>;

// The pattern for each number below the count, in place of its `%1`.
QString numbered(const QString &pattern, int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += QString(pattern).replace("%1"_L1, QString::number(i));
    return text;
}

Make repeated(const QString &pattern)
{
    return [pattern](int count) { return u"# T\n\n"_s + pattern.repeated(count) + u'\n'; };
}

Make counted(const QString &pattern)
{
    return [pattern](int count) { return u"# T\n\n"_s + numbered(pattern, count) + u'\n'; };
}

Make nested(const QString &opening, const QString &middle, const QString &closing)
{
    return [=](int count) { return u"# T\n\n"_s + opening.repeated(count) + middle + closing.repeated(count) + u'\n'; };
}

// A table of contents over as many headings, both by pattern.
Make contents(const QString &entry, const QString &heading)
{
    return [=](int count) { return u"# T\n\n## Contents\n\n"_s + numbered(entry, count) + u'\n' + numbered(heading, count); };
}

QString reversedContents(int count)
{
    QString text = u"# T\n\n## Contents\n\n"_s + numbered(u"- [Entry %1](#entry-%1)\n"_s, count) + u'\n';
    for (int i = count; i > 0; --i)
        text += u"## Entry %1\n\n"_s.arg(i);
    return text;
}

QString referencesToDefinitions(int count)
{
    return u"# T\n\n"_s + numbered(u"[a %1][l%1] "_s, count) + u"\n\n"_s + numbered(u"[l%1]: #t\n"_s, count);
}

QString citationsOfSources(int count)
{
    return u"# T\n\n"_s + numbered(u"It is so [%1].\n\n"_s, count) + u"## References\n\n"_s + numbered(u"%1. A source\n"_s, count);
}

QString footnotesAndMarks(int count)
{
    return u"# T\n\n"_s + numbered(u"So[^%1].\n\n"_s, count) + numbered(u"[^%1]: A note[^1].\n\n"_s, count);
}

QString headingsOfAllScripts(int count)
{
    static const std::array<QString, 10> words{u"Straße"_s, u"ΣΊΣΥΦΟΣ"_s, u"Ёлка"_s, u"İstanbul"_s, u"中文標題"_s, u"عنوان"_s, u"כותרת"_s,
        u"हिन्दी"_s, u"ไทย"_s, u"e\u0301te\u0301 \U0001F600"_s};
    QString text = u"# T\n\n"_s;
    for (int i = 0; i < count; ++i)
        text += u"## "_s + words.at(size_t(i) % words.size()) + u"\n\n[x](#none-%1)\n\n"_s.arg(i);
    return text;
}

QString entities(int count)
{
    QString text = u"<?xml version=\"1.0\"?>\n<!DOCTYPE urlset [\n<!ENTITY e0 \"https://example.org/a\">\n"_s;
    for (int i = 1; i <= count; ++i)
        text += u"<!ENTITY e%1 \"&e%2;&e%2;&e%2;&e%2;&e%2;&e%2;&e%2;&e%2;\">\n"_s.arg(i).arg(i - 1);
    return text + u"]>\n<urlset><url><loc>&e%1;</loc></url></urlset>\n"_s.arg(count);
}

// What is read without looking far is read so fast that a quarter of it fits into the processor's own memory while all of
// it does not, which costs twice as much for each letter. Ranges are the other way about: each stands for many numbers.
int unitsOf(const QString &unit)
{
    static const QHash<QString, int> counts{
        {u"*a_ "_s, 64000}, {u"~~a"_s, 64000}, {u"$a"_s, 64000}, {u"$$a"_s, 64000}, {u"[1-200]"_s, 4000}};
    return counts.value(unit, 16000);
}

} // namespace

QList<BadInput> badInlines()
{
    QList<BadInput> inputs;
    for (const QString &unit :
        {u"["_s, u"]"_s, u"!["_s, u"[a]("_s, u"[a](<b"_s, u"[a](b \""_s, u"[a]["_s, u"[a]"_s, u"[^"_s, u"*a_ "_s, u"*"_s, u"~~a"_s, u"`"_s,
            u"``a`"_s, u"$a"_s, u"$$a"_s, u"<"_s, u"<a b='"_s, u"<!--"_s, u"<?"_s, u"<![CDATA["_s, u"http://a)"_s, u"a@"_s, u"&#"_s,
            u"[["_s, u"[[a|"_s, u"[a]: "_s, u"[a]: b\n"_s, u"![[a]](b)"_s, u"<a href=x>"_s, u"[1,"_s, u"[1],"_s, u"[[1],"_s, u"[@a"_s,
            u"[@a;"_s, u"[x @a "_s, u"@a ["_s, u"@{"_s, u"@{a"_s, u"{"_s, u"("_s, u"[("_s, u"@"_s, u"-@"_s, u"TK"_s, u"【"_s, u"【1，"_s,
            u"[INTERNAL_LINK:"_s, u"[@a]{"_s, u"@a [p; "_s, u"[1-200]"_s, u"[[[1]]"_s, u"@a:"_s, u"a-"_s, u"[@a]("_s}) {
        const auto make = [unit](int count) {
            QString text;
            for (const QString &end : {u""_s, u"]"_s, u"}"_s, u";]"_s, u"](u)"_s, u"*"_s, u"</a>"_s})
                text += unit.repeated(count) + end.repeated(count) + u"\n\n"_s;
            return text;
        };
        inputs.append({unit.trimmed(), unitsOf(unit), make});
    }
    return inputs;
}

QList<BadInput> badArticles()
{
    return {{u"contents of 10,000 links"_s, 10000, contents(u"- [Entry %1](#entry-%1)\n"_s, u"## Entry %1\n\n"_s)},
        {u"contents of 10,000 lines"_s, 10000, contents(u"- Entry %1\n"_s, u"## Entry %1\n\n"_s)},
        {u"contents whose headings are called otherwise"_s, 10000, contents(u"- The entry %1\n"_s, u"## This heading %1\n\n"_s)},
        {u"contents without headings"_s, 10000, contents(u"- [Entry %1](#entry-%1)\n"_s, u""_s)},
        {u"contents without entries"_s, 10000, contents(u""_s, u"## Entry %1\n\n"_s)}, {u"contents in reverse"_s, 10000, reversedContents},
        {u"contents that are all the same"_s, 10000, contents(u"- [Same](#same)\n"_s, u"## Same\n\n"_s)},
        {u"100,000 links"_s, 50000, counted(u"[a](#t) [b %1](#none-%1)\n\n"_s)},
        {u"100,000 links in a paragraph"_s, 100000, counted(u"[a %1](#t) "_s)},
        {u"links to files"_s, 50000, counted(u"[a](file-%1.md)\n\n"_s)}, {u"references"_s, 20000, referencesToDefinitions},
        {u"undefined references"_s, 50000, counted(u"[a][l%1] "_s)}, {u"definitions of the same"_s, 20000, repeated(u"[a]: /b\n"_s)},
        {u"group of 5,000 numbers"_s, 5000, [](int count) { return u"# T\n\nSo ["_s + numbered(u"%1, "_s, count) + u"0].\n"_s; }},
        {u"groups of a number"_s, 50000, counted(u"[%1] "_s)}, {u"adjacent groups"_s, 20000, counted(u"[%1]"_s)},
        {u"ranges"_s, 20000, repeated(u"[1-200] "_s)},
        {u"group in a group"_s, 20000, [](int count) { return u"# T\n\nSo ["_s + numbered(u"[%1], "_s, count) + u"[1].\n"_s; }},
        {u"groups that do not close"_s, 20000, repeated(u"[[1], [2] "_s)}, {u"sources"_s, 20000, citationsOfSources},
        {u"footnotes"_s, 10000, footnotesAndMarks}, {u"brackets 10,000 deep"_s, 10000, nested(u"["_s, u"1"_s, u"]"_s)},
        {u"brackets that do not close"_s, 100000, repeated(u"["_s)}, {u"brackets that nothing opens"_s, 100000, repeated(u"]"_s)},
        {u"links in links"_s, 10000, nested(u"["_s, u"x"_s, u"](y)"_s)}, {u"images in images"_s, 10000, nested(u"!["_s, u"x"_s, u"](y)"_s)},
        {u"groups in groups"_s, 10000, nested(u"[1, "_s, u"2"_s, u"]"_s)},
        {u"pairs in brackets"_s, 10000, nested(u"[[1], "_s, u"2"_s, u"]"_s)}, {u"parentheses"_s, 50000, repeated(u"[a](("_s)},
        {u"keys in brackets"_s, 20000, nested(u"[@a "_s, u"b"_s, u"]"_s)}, {u"keys"_s, 20000, counted(u"[@key-%1, p. 3; @other] "_s)},
        {u"braces"_s, 20000, nested(u"@{"_s, u"b"_s, u"}"_s)}, {u"placeholders"_s, 20000, counted(u"[INTERNAL_LINK:slug-%1] "_s)},
        {u"placeholders that do not close"_s, 20000, repeated(u"[INTERNAL_LINK:"_s)}, {u"lost marks"_s, 50000, repeated(u"A word . "_s)},
        {u"doubled words"_s, 50000, repeated(u"word "_s)}, {u"lost marks among parentheses"_s, 20000, repeated(u"A word . [a](( "_s)},
        {u"lost marks among code"_s, 20000, repeated(u"A word . `` ` "_s)},
        {u"lost marks among tags"_s, 20000, repeated(u"A word . <a <!-- <? "_s)},
        {u"anchors in the wrong case"_s, 10000, counted(u"## Echo %1\n\n[a](#ECHO-%1)\n\n"_s)},
        {u"dead anchors"_s, 10000, counted(u"## Echo %1\n\n[a](#ecko-%1)\n\n"_s)},
        {u"links without text"_s, 10000, counted(u"## Echo %1\n\n[](#echo-%1)\n\n"_s)},
        {u"images without text"_s, 20000, counted(u"![](a-%1.png) "_s)}, {u"numbers twice"_s, 20000, counted(u"[%1, %1, 1] "_s)},
        {u"numbers in reverse"_s, 10000,
            [](int count) {
                QString text = u"# T\n\n"_s;
                for (int i = count; i > 0; --i)
                    text += u"So [%1]. "_s.arg(i);
                return text + u"\n\n## References\n\n"_s + numbered(u"%1. A source\n"_s, count);
            }},
        {u"undefined footnotes"_s, 20000, counted(u"So[^n%1]. "_s)},
        {u"footnotes that nothing refers to"_s, 20000, counted(u"[^n%1]: A note [^n%1].\n\n"_s)},
        {u"titles"_s, 20000, counted(u"# Title %1\n\n"_s)}, {u"empty headings"_s, 20000, repeated(u"##\n\n"_s)},
        {u"headings of jumping levels"_s, 10000, repeated(u"## a\n\n##### b\n\n"_s)},
        {u"a contents of wrong levels"_s, 5000, contents(u"- Entry %1\n    - Other %1\n"_s, u"## Other %1\n\n### Entry %1\n\n"_s)},
        {u"quotes"_s, 300, nested(u"> "_s, u"x"_s, u""_s)},
        {u"lists"_s, 300,
            [](int count) {
                QString text = u"# T\n\n"_s;
                for (int i = 0; i < count; ++i)
                    text += QString(i * 2, u' ') + u"- x\n"_s;
                return text;
            }},
        {u"emphasis"_s, 200000, repeated(u"*a **b "_s)},
        {u"code that does not close"_s, 300,
            [](int count) {
                QString text = u"# T\n\n"_s;
                for (int i = 1; i <= count; ++i)
                    text += QString(i, u'`') + u' ';
                return text;
            }},
        {u"raw HTML"_s, 20000, repeated(u"<div>\n\n"_s)}, {u"comments"_s, 20000, repeated(u"<!-- a <a href=\"b\n"_s)},
        {u"tables"_s, 5000, repeated(u"| a | b |\n|---|---|\n| [1] | c . |\n\n"_s)},
        {u"headings that are the same"_s, 20000, repeated(u"## Echo\n\n"_s)},
        {u"headings that are numbered"_s, 10000, counted(u"## Echo\n\n## Echo %1\n\n"_s)},
        {u"headings of all scripts"_s, 10000, headingsOfAllScripts},
        {u"front matter"_s, 20000, [](int count) { return u"---\n"_s + numbered(u"key%1: [a, {b: c}]\n"_s, count) + u"---\n\nx\n"_s; }},
        {u"front matter of brackets"_s, 20000, [](int count) { return u"---\na: "_s + u"["_s.repeated(count) + u"\n---\n\nx\n"_s; }}};
}

QList<BadInput> badLinkMaps()
{
    return {{u"rows"_s, 50000, [](int count) { return u"slug,url,title\n"_s + numbered(u"s%1,https://example.org/%1,T %1\n"_s, count); }},
        {u"rows in a circle"_s, 50000,
            [](int count) { return u"slug,url\n"_s + numbered(u"s%1,INTERNAL_LINK:s%1x\ns%1x,INTERNAL_LINK:s%1\n"_s, count); }},
        {u"a chain of rows"_s, 20000,
            [](int count) {
                QString text = u"slug,url\n"_s;
                for (int i = 0; i < count; ++i)
                    text += u"s%1,INTERNAL_LINK:s%2\n"_s.arg(i).arg(i + 1);
                return text;
            }},
        {u"the same slug"_s, 50000, [](int count) { return u"slug,url\n"_s + numbered(u"same,https://example.org/%1\n"_s, count); }},
        {u"quotes that do not close"_s, 20000, [](int count) { return u"slug,url\n"_s + u"a,\"b\n"_s.repeated(count); }},
        {u"quotes with something behind"_s, 20000, [](int count) { return u"slug,url\n"_s + u"\"a\"b,\"c\n"_s.repeated(count); }},
        {u"one row of fields"_s, 100000, [](int count) { return u"slug,url\n"_s + u"a,"_s.repeated(count) + u'\n'; }}};
}

QList<BadInput> badSitemaps()
{
    return {{u"addresses"_s, 20000,
                [](int count) {
                    return u"<urlset>"_s + numbered(u"<url><loc>https://example.org/%1</loc></url>\n"_s, count) + u"</urlset>"_s;
                }},
        {u"entities in entities"_s, 5000, entities},
        {u"elements that do not close"_s, 50000, [](int count) { return u"<url>"_s.repeated(count); }},
        {u"an address that does not end"_s, 200000,
            [](int count) { return u"<urlset><url><loc>https://example.org/"_s + u"a"_s.repeated(count); }}};
}

} // namespace Galley

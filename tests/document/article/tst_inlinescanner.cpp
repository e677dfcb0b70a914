// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/inlinescanner.h"

#include "document/markdown/parsedmarkdown.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Scanned
{
    QString html;
    QStringList links;
    QStringList targets; // of what becomes a link or an image in HTML
    QStringList citations;
    QStringList definitions;
    QStringList anchors;
};

QString kindOf(const Link &link)
{
    static const QStringList names{
        u"inline"_s, u"reference"_s, u"autolink"_s, u"image"_s, u"footnote"_s, u"wiki"_s, u"html"_s, u"placeholder"_s};
    return names.value(static_cast<int>(link.kind));
}

QString in(const QString &text, SourceRange range)
{
    return text.mid(range.start, range.length()).replace(u'\n', u'⏎');
}

// "kind|text|target|range|the target's range|title", empty fields at the end cut off.
QString shown(const Link &link, const QString &text)
{
    QStringList fields{kindOf(link), link.text, link.target, in(text, link.range), in(text, link.targetRange), link.title};
    while (fields.last().isEmpty())
        fields.removeLast();
    return fields.join(u'|');
}

DefinedLabels labelsOf(const QString &text, const ParsedMarkdown &parsed, Scanned &scanned)
{
    DefinedLabels labels;
    for (const ParsedBlock &block : parsed.blocks) {
        const QString blockText = text.mid(block.range.start, block.range.length());
        for (const LinkDefinition &definition : findDefinitions(blockText, block)) {
            QHash<QString, LinkDefinition> &table = definition.footnote ? labels.footnotes : labels.links;
            if (!table.contains(definition.key))
                table.insert(definition.key, definition);
            scanned.definitions << (definition.footnote ? u"^"_s : QString()) + definition.key + u'|' + definition.target + u'|'
                    + in(blockText, definition.range) + u'|' + QString::number(definition.line);
        }
    }
    return labels;
}

Scanned scan(const QString &text)
{
    Scanned scanned;
    const ParsedMarkdown parsed = *parseMarkdown(text, 0, {});
    const DefinedLabels labels = labelsOf(text, parsed, scanned);
    for (const ParsedBlock &block : parsed.blocks) {
        scanned.html += block.html;
        const QString blockText = text.mid(block.range.start, block.range.length());
        const InlineFacts facts = scanInlines(blockText, block, labels);
        for (const Link &link : facts.links) {
            scanned.links << shown(link, blockText);
            const bool undefined = link.target.isEmpty() && link.targetRange.isEmpty();
            if (!undefined && link.kind != LinkKind::Footnote && link.kind != LinkKind::Wiki && link.kind != LinkKind::Placeholder)
                scanned.targets << link.target;
        }
        for (const Citation &citation : facts.citations) {
            scanned.citations << citation.keys().join(u',') + (citation.malformed ? u"!"_s : QString())
                    + (citation.conditional ? u"?"_s : QString()) + u'|' + in(blockText, citation.range);
        }
        scanned.anchors += facts.anchors;
    }
    return scanned;
}

QStringList targetsIn(const QString &html)
{
    static const QRegularExpression target(u"<(?:a|img)\\b[^>]*?\\s(?:href|src)=\"([^\"]*)\""_s);
    QStringList result;
    for (auto it = target.globalMatch(html); it.hasNext();) {
        QString found = it.next().captured(1);
        found.replace(u"&amp;"_s, u"&"_s).replace(u"&#x27;"_s, u"'"_s);
        if (!found.isEmpty() && !found.startsWith(u"#fn"_s) && !found.startsWith(u"#user-content-fn"_s))
            result << QUrl::fromPercentEncoding(found.toUtf8());
    }
    result.sort();
    return result;
}

} // namespace

class TestInlineScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links() { check(&Scanned::links); }
    void citations_data();
    void citations() { check(&Scanned::citations); }
    void definitions_data();
    void definitions() { check(&Scanned::definitions); }
    void anchors_data();
    void anchors() { check(&Scanned::anchors); }
    void agreesWithTheParser_data();
    void agreesWithTheParser();
    void lines();
    void piecesAcrossContainers();
    void endlessRepetition_data();
    void endlessRepetition();

private:
    static void begin()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
    }
    static void row(const QString &text, const QStringList &expected = {})
    {
        QTest::newRow(qUtf8Printable(text.left(80))) << text << expected;
    }
    static void check(QStringList Scanned::*part)
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE((scan(text).*part).join(u'\n'), expected.join(u'\n'));
    }
};

void TestInlineScanner::links_data()
{
    begin();
    row(u"a [b](c) d"_s, {u"inline|b|c|[b](c)|c"_s});
    row(u"[b](c \"t\")"_s, {u"inline|b|c|[b](c \"t\")|c|t"_s});
    row(u"[b](<c d> 't')"_s, {u"inline|b|c d|[b](<c d> 't')|c d|t"_s});
    row(u"[b](c (t))"_s, {u"inline|b|c|[b](c (t))|c|t"_s});
    row(u"[b](a(b)c)"_s, {u"inline|b|a(b)c|[b](a(b)c)|a(b)c"_s});
    row(u"[b](a\\)c)"_s, {u"inline|b|a)c|[b](a\\)c)|a\\)c"_s});
    row(u"[b](x?a=1&amp;b=2)"_s, {u"inline|b|x?a=1&b=2|[b](x?a=1&amp;b=2)|x?a=1&amp;b=2"_s});
    row(u"[b](\n c\n)"_s, {u"inline|b|c|[b](⏎ c⏎)|c"_s});
    row(u"[]()"_s, {u"inline|||[]()"_s});
    row(u"[t](a b)"_s);
    row(u"[t] (a)"_s);
    row(u"\\[t](a)"_s);
    row(u"[t\\](a)"_s);
    row(u"`[t](a)`"_s);
    row(u"`` ` [t](a) ``"_s);
    row(u"` [t](a)"_s, {u"inline|t|a|[t](a)|a"_s});
    row(u"[a `](x)` b](c)"_s, {u"inline|a ](x) b|c|[a `](x)` b](c)|c"_s});
    row(u"$[t](a)$"_s);
    row(u"$5 [t](a) $6"_s, {u"inline|t|a|[t](a)|a"_s});
    row(u"$$ [t](a) $$"_s);
    row(u"$$[t](a)$$"_s);
    row(u"<!-- [t](a) -->"_s);
    row(u"a <!-- [t](a) --> [u](b)"_s, {u"inline|u|b|[u](b)|b"_s});
    row(u"    [t](a)"_s);
    row(u"```\n[t](a)\n```"_s);
    row(u"# The [t](a) #"_s, {u"inline|t|a|[t](a)|a"_s});
    row(u"The [t](a)\n==="_s, {u"inline|t|a|[t](a)|a"_s});
    row(u"[*a* **b** _c_ ~~d~~ `e` &amp; \\* f_g_h 2*3](u)"_s,
        {u"inline|a b c d e & * f_g_h 2*3|u|[*a* **b** _c_ ~~d~~ `e` &amp; \\* f_g_h 2*3](u)|u"_s});
    row(u"[a\nb  \nc](u)"_s, {u"inline|a b c|u|[a⏎b  ⏎c](u)|u"_s});
    row(u"[a [b](c) d](e)"_s, {u"inline|b|c|[b](c)|c"_s});
    row(u"[![a](b)](c)"_s, {u"inline|a|c|[![a](b)](c)|c"_s, u"image|a|b|![a](b)|b"_s});
    row(u"![a *b* [c](d)](e)"_s, {u"image|a b c|e|![a *b* [c](d)](e)|e"_s, u"inline|c|d|[c](d)|d"_s});
    row(u"![](x.png)"_s, {u"image||x.png|![](x.png)|x.png"_s});
    // references
    row(u"[a][b]\n\n[b]: u 't'"_s, {u"reference|a|u|[a][b]||t"_s});
    row(u"[B\n c][]\n\n[b C]: u"_s, {u"reference|B c|u|[B⏎ c][]"_s});
    row(u"[ẞ]\n\n[SS]: u"_s, {u"reference|ẞ|u|[ẞ]"_s});
    row(u"![b]\n\n[b]: u"_s, {u"image|b|u|![b]"_s});
    row(u"[a][b]"_s, {u"reference|a||[a][b]"_s});
    row(u"[a][]"_s, {u"reference|a||[a][]"_s});
    row(u"![a][b]"_s, {u"image|a||![a][b]"_s});
    row(u"[a]"_s);
    row(u"[a][b][c]\n\n[c]: u"_s, {u"reference|b|u|[b][c]"_s});
    row(u"[a][b](c)"_s, {u"inline|b|c|[b](c)|c"_s});
    row(u"list[i][j] int[][] a[][]"_s);
    row(u"[ ][x] [x][]"_s);
    row(u"[12][14]\n\n[12]: a\n[14]: b"_s, {u"reference|12|b|[12][14]"_s});
    row(u"[12]\n\n[12]: a"_s, {u"reference|12|a|[12]"_s});
    row(u"[a][b]\n\n[b]: INTERNAL_LINK:slug"_s, {u"placeholder|a|slug|[a][b]"_s});
    // addresses
    row(u"<https://a.b/c?d=e&f> <m@n.org>"_s,
        {u"autolink|https://a.b/c?d=e&f|https://a.b/c?d=e&f|<https://a.b/c?d=e&f>|https://a.b/c?d=e&f"_s,
            u"autolink|m@n.org|mailto:m@n.org|<m@n.org>|m@n.org"_s});
    row(u"See https://a.b/c_(d), www.e.f."_s,
        {u"autolink|https://a.b/c_(d)|https://a.b/c_(d)|https://a.b/c_(d)|https://a.b/c_(d)"_s,
            u"autolink|www.e.f|http://www.e.f|www.e.f|www.e.f"_s});
    row(u"to me.you+x@a-b.org, @me"_s, {u"autolink|me.you+x@a-b.org|mailto:me.you+x@a-b.org|me.you+x@a-b.org|me.you+x@a-b.org"_s});
    row(u"<b>a</b> x<3 <http:// a>"_s);
    // footnotes
    row(u"a[^1] b[^long-er]\n\n[^1]: one"_s, {u"footnote|1|1|[^1]"_s, u"footnote|long-er|long-er|[^long-er]"_s});
    row(u"[^a b] [^] `[^c]`"_s);
    row(u"wow![^1]\n\n[^1]: [x](y)"_s, {u"footnote|1|1|[^1]"_s, u"inline|x|y|[x](y)|y"_s});
    row(u"[^9]: unused [x](y)"_s, {u"inline|x|y|[x](y)|y"_s});
    // wiki
    row(u"[[page]] [[a b#c|the *text*]]"_s, {u"wiki|page|page|[[page]]|page"_s, u"wiki|the *text*|a b#c|[[a b#c|the *text*]]|a b#c"_s});
    row(u"[[12], [14]] [[12]] [[toc]] [[_TOC_]] [[ -f x ]] [[]] `[[a]]`"_s);
    row(u"[[a]](b)"_s, {u"inline|[a]|b|[[a]](b)|b"_s});
    row(u"\\[[a]] [[a\nb]]"_s);
    // placeholders
    row(u"[rivals]([INTERNAL_LINK:slug])"_s, {u"placeholder|rivals|slug|[rivals]([INTERNAL_LINK:slug])|slug"_s});
    row(u"[rivals](INTERNAL_LINK:slug)"_s, {u"placeholder|rivals|slug|[rivals](INTERNAL_LINK:slug)|slug"_s});
    row(u"[rivals]([INTERNAL_LINK: slug])"_s, {u"placeholder|rivals|slug|[rivals]([INTERNAL_LINK: slug])|slug"_s});
    row(u"[ri*va*ls](INTERNAL_LINK: some topic )"_s,
        {u"placeholder|rivals|some-topic|[ri*va*ls](INTERNAL_LINK: some topic )|some topic"_s});
    row(u"[r](<INTERNAL_LINK: slug> \"t\")"_s, {u"placeholder|r|slug|[r](<INTERNAL_LINK: slug> \"t\")|slug|t"_s});
    row(u"x [INTERNAL_LINK:slug] [IMAGE_SLOT:a b] TK [citation needed]"_s,
        {u"placeholder||slug|[INTERNAL_LINK:slug]|slug"_s, u"placeholder|a b|a b|[IMAGE_SLOT:a b]|a b"_s, u"placeholder|TK||TK"_s,
            u"placeholder|citation needed||[citation needed]"_s});
    row(u"`[INTERNAL_LINK:a]` \\[INTERNAL_LINK:b] `TK` $TK$"_s);
    row(u"[a TK b](c)"_s, {u"inline|a TK b|c|[a TK b](c)|c"_s, u"placeholder|TK||TK"_s});
    // raw HTML
    row(u"a <a href=\"u\" title='t'>the <b>text</b></a>."_s, {u"html|the text|u|<a href=\"u\" title='t'>the <b>text</b></a>|u|t"_s});
    row(u"a <img src=x.png alt=\"An &amp;\"/>"_s, {u"html|An &|x.png|<img src=x.png alt=\"An &amp;\"/>|x.png"_s});
    row(u"<div>\n<a href='u'>t <i>x</i></a> <img src=\"p\">\n</div>"_s,
        {u"html|t x|u|<a href='u'>t <i>x</i></a>|u"_s, u"html||p|<img src=\"p\">|p"_s});
    row(u"<!-- <a href=u>x</a> -->\n\n<script>\n\"<a href=u>\"\n</script>"_s);
    row(u"x <a href=\"INTERNAL_LINK:s\">t</a>"_s, {u"placeholder|t|s|<a href=\"INTERNAL_LINK:s\">t</a>|s"_s});
    row(u"a <a href=u>b"_s, {u"html||u|<a href=u>|u"_s});
    // containers
    row(u"- a\n  [b](c)\n\n> [d](e)"_s, {u"inline|b|c|[b](c)|c"_s, u"inline|d|e|[d](e)|e"_s});
    row(u"| a | b |\n|---|---|\n| [x\\|y](u) | `a\\|b` [z](v) |"_s, {u"inline|x|y|u|[x\\|y](u)|u"_s, u"inline|z|v|[z](v)|v"_s});
    row(u"| a |\n|---|\n| [[p\\|t]] |"_s, {u"wiki|t|p|[[p\\|t]]|p"_s});
}

void TestInlineScanner::citations_data()
{
    begin();
    row(u"labs [[12], [14]]."_s, {u"12,14|[[12], [14]]"_s});
    row(u"a [12] b `[13]` $[14]$ \\[15\\] \\[16] [17\\]"_s, {u"12|[12]"_s});
    row(u"[12] and [a](b) [3]\n\n[12]: u"_s, {u"12|[12]"_s, u"3|[3]"_s});
    row(u"[12][14]\n\n[12]: a\n[14]: b"_s);
    row(u"[12][14]\n\n[12]: a"_s, {u"12,14|[12][14]"_s});
    row(u"[12] [14]\n\n[12]: a\n[14]: b"_s, {u"12|[12]"_s, u"14|[14]"_s});
    row(u"[[12], [14]]\n\n[12]: a\n[14]: b"_s, {u"12,14|[[12], [14]]"_s});
    row(u"word[12]\n\n[12]: a"_s, {u"12?|[12]"_s});
    row(u"@doe [12]\n\n[12]: a"_s, {u"doe|@doe"_s, u"12|[12]"_s});
    row(u"`a`[12] <sup>[13]</sup> **b** [14] **[15]**"_s, {u"12?|[12]"_s, u"13|[13]"_s, u"14|[14]"_s, u"15|[15]"_s});
    row(u"[the @doe99 paper [3]](u) [x](y)[12]"_s, {u"doe99|@doe99"_s, u"3|[3]"_s, u"12|[12]"_s});
    row(u"[[3]](u)"_s, {u"3|[3]"_s});
    row(u"[3](u)"_s);
    row(u"![fig @doe99](u)"_s, {u"doe99|@doe99"_s});
    row(u"[see [x](y), @doe99, *p.* 3; `@no` @b]"_s, {u"doe99,b|[see [x](y), @doe99, *p.* 3; `@no` @b]"_s});
    row(u"_@doe99_ *@a* **[@b]**"_s, {u"doe99|@doe99"_s, u"a|@a"_s, u"b|[@b]"_s});
    row(u"a@b.org <c@d.org> \\@e https://x.org/@f mailto:g@h.org"_s);
    row(u"[p. 3]: u\n\n@doe [p. 3]"_s, {u"doe|@doe"_s});
    row(u"a\n> [12,\n> 14]"_s, {u"12,14|[12,⏎> 14]"_s});
    row(u"- [ ] task [3]\n- [x] done"_s, {u"3|[3]"_s});
    row(u"| a |\n|---|\n| b [12] |"_s, {u"12|[12]"_s});
    row(u"# Head [12]"_s, {u"12|[12]"_s});
    row(u"[^1]: note [@doe]\n\nx[^1]"_s, {u"doe|[@doe]"_s});
    row(u"<div>[12] @doe</div>"_s);
    row(u"    [12]\n\n```\n[13]\n```"_s);
    row(u"根据研究[12]。【3】"_s, {u"12|[12]"_s, u"3|【3】"_s});
    row(u"see [1-3][x] here"_s, {u"1,2,3|[1-3]"_s});
    row(u"[12, 14\\]"_s);
    row(u"[12&#93;"_s);
}

void TestInlineScanner::definitions_data()
{
    begin();
    row(u"[a]: b"_s, {u"a|b|[a]: b|0"_s});
    row(u"x\n\n[A  B]: <c d>\n  'the\ntitle'\n[e]: f"_s, {u"a b|c d|[A  B]: <c d>⏎  'the⏎title'|0"_s, u"e|f|[e]: f|3"_s});
    row(u"[a]: b \"t\" x"_s);
    row(u"[a]: b\n\"t\" x"_s, {u"a|b|[a]: b|0"_s});
    row(u"[a]: b\ntext"_s, {u"a|b|[a]: b|0"_s});
    row(u"text\n[a]: b"_s);
    row(u"> [a]: b"_s, {u"a|b|[a]: b|0"_s});
    row(u"[a]: <>"_s, {u"a||[a]: <>|0"_s});
    row(u"[a]:"_s);
    row(u"[ ]: b"_s);
    row(u"```\n[a]: b\n```"_s);
    row(u"x[^1]\n\n[^1]: the *note*\n    more"_s, {u"^1||[^1]: the *note*|0"_s});
    row(u"[^Un-used]: note"_s, {u"^un-used||[^Un-used]: note|0"_s});
    row(u"[12]: https://a.b\n[14]: https://c.d"_s, {u"12|https://a.b|[12]: https://a.b|0"_s, u"14|https://c.d|[14]: https://c.d|1"_s});
}

void TestInlineScanner::anchors_data()
{
    begin();
    row(u"x <a id=\"one\"></a> <a name='two'> <b id=three>"_s, {u"one"_s, u"two"_s});
    row(u"<a id=one></a>\n\ntext"_s, {u"one"_s});
    row(u"<div><a id=\"a&amp;b\" name=c></a></div>"_s, {u"a&b"_s, u"c"_s});
    row(u"`<a id=x>`"_s);
}

void TestInlineScanner::agreesWithTheParser_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"[a](b) ![c](d) <https://e.f> https://g.h www.i.j"_s, u"[a](b 'c') [d](<e f>) [g](h(i)j) [k](l\\)m)"_s,
             u"[a [b](c) d](e) [![f](g)](h) ![i `j`](l)"_s, u"*[a*](b) **[c](d)** _[e](f)_ ~~[g](h)~~"_s,
             u"`[a](b)` [c `](d)` e](f) ``[g](h)` [i](j)"_s, u"\\[a](b) [c\\](d) [e](f\\_g) [h](i&amp;j)"_s,
             u"[a][b] [c][] [d] [e][f] [g]\n\n[b]: 1\n[c]: 2\n[d]: 3 't'\n[f]: 4"_s, u"[a][b][c]\n\n[b]: 1\n[c]: 2"_s,
             u"[a](b c) [d] (e) [f]( g )"_s, u"[see https://a.b] (https://c.d). https://e.f/g_(h) https://i.j/k&l;"_s,
             u"<a@b.cd> e@f.gh mailto:i@j.kl xe:m@n.op"_s, u"$[a](b)$ $5 [c](d) $6 $$[e](f)$$ $`[g](h)`$"_s,
             u"<!-- [a](b) --> [c](d) <b title=\"[e](f)\">x</b> [g](h)"_s, u"- [a](b)\n  - [c](d)\n\n> [e](f)\n> > [g](h)"_s,
             u"| [a](b) | c |\n|---|---|\n| `d\\|e` [f\\|g](h) | [i](j) |"_s, u"# [a](b)\n\n[c](d)\n===\n\ntext [e\nf](g\n\"h\ni\")"_s,
             u"[a](b)[c](d)![e](f)[g]: h"_s, u"[foo]: /u\n[a][foo] text\n[b][foo]"_s, u"[ü](ä?ö=ß) [日本](語) https://xn--a.b/日本"_s,
             u"[a](<b\nc>) [d](<e>f) [g](h\"i\") [j](k \"l\"m)"_s, u"[a](b))(c [d](((e))) [f]((g)"_s,
             u"x <a href=\"u\">v</a> <img src=\"w\" alt=\"y\"> [z](1)"_s, u"<div>\n<a href=\"u\">v</a>\n</div>\n\n[a](b)"_s,
             u"***[a](b)*** *[c](d*) [*e](f)* __[g__](h)"_s, u"[](a) [b]() ![](c)"_s, u"a[^1] [b](c)\n\n[^1]: d [e](f)"_s,
             u"[a]([b) [c](]d) [e](f[g]h)"_s, u"https://a.b<c> https://d.e\" 'https://f.g' *https://h.i*"_s,
             u"x\twww.a.b (www.c.d) _www.e.f_ xwww.g.h"_s})
        QTest::newRow(qUtf8Printable(text.left(80))) << text;
}

void TestInlineScanner::agreesWithTheParser()
{
    QFETCH(QString, text);
    const Scanned scanned = scan(text);
    QStringList targets;
    for (const QString &target : scanned.targets)
        targets << QUrl::fromPercentEncoding(target.toUtf8());
    targets.sort();
    QCOMPARE(targets.join(u'\n'), targetsIn(scanned.html).join(u'\n'));
}

void TestInlineScanner::lines()
{
    const QString text = u"a\n[b](c)\n\n"_s;
    const ParsedMarkdown parsed = *parseMarkdown(text, 0, {});
    const InlineFacts facts = scanInlines(text, parsed.blocks.first(), {});
    QCOMPARE(facts.links.first().line, 1);
    QCOMPARE(facts.links.first().range, (SourceRange{2, 8}));
    QCOMPARE(facts.links.first().textRange, (SourceRange{3, 4}));
    QCOMPARE(facts.links.first().targetRange, (SourceRange{6, 7}));
}

// A construct that goes on in the next line of a quote runs from its first unit to its last.
void TestInlineScanner::piecesAcrossContainers()
{
    const QString text = u"> a [b\n>  c](d\n>\"t\") [@x,\n> p. 3]"_s;
    const QString first = u"[b\n>  c](d\n>\"t\")"_s;
    ParsedBlock block;
    block.runs.append({InlineRun::Kind::Paragraph, {{2, 6}, {9, 14}, {16, 25}, {28, 33}}, 0});
    const InlineFacts facts = scanInlines(text, block, {});
    QCOMPARE(facts.links.size(), 1);
    QCOMPARE(text.mid(facts.links[0].range.start, facts.links[0].range.length()), first);
    QCOMPARE(facts.links[0].text, u"b c"_s);
    QCOMPARE(facts.links[0].title, u"t"_s);
    QCOMPARE(facts.citations.size(), 1);
    QCOMPARE(text.mid(facts.citations[0].range.start, facts.citations[0].range.length()), u"[@x,\n> p. 3]"_s);
    QCOMPARE(facts.citations[0].line, 2);
}

void TestInlineScanner::endlessRepetition_data()
{
    QTest::addColumn<QString>("unit");
    for (const QString &unit :
        {u"["_s, u"]"_s, u"!["_s, u"[a]("_s, u"[a](<b"_s, u"[a](b \""_s, u"[a]["_s, u"[a]"_s, u"[^"_s, u"*a_ "_s, u"*"_s, u"~~a"_s, u"`"_s,
            u"``a`"_s, u"$a"_s, u"$$a"_s, u"<"_s, u"<a b='"_s, u"<!--"_s, u"<?"_s, u"<![CDATA["_s, u"http://a)"_s, u"a@"_s, u"&#"_s,
            u"[["_s, u"[[a|"_s, u"[a]: "_s, u"[a]: b\n"_s, u"![[a]](b)"_s, u"<a href=x>"_s, u"[1,"_s, u"[@a;"_s})
        QTest::newRow(qUtf8Printable(unit)) << unit;
}

// dev/bench shows that none of them takes the square of its length.
void TestInlineScanner::endlessRepetition()
{
    QFETCH(QString, unit);
    for (const QString &end : {QString(), u"]"_s, u"](u)"_s, u"*"_s, u"</a>"_s}) {
        const QString text = unit.repeated(20000) + end.repeated(20000);
        ParsedBlock block;
        block.runs.append({InlineRun::Kind::Paragraph, {{0, text.size()}}, 0});
        const InlineFacts facts = scanInlines(text, block, {});
        for (const Link &link : facts.links)
            QVERIFY(link.range.start < link.range.end && link.range.end <= text.size());
        for (const Citation &citation : facts.citations)
            QVERIFY(citation.range.start < citation.range.end && citation.range.end <= text.size());
    }
}

QTEST_APPLESS_MAIN(TestInlineScanner)
#include "tst_inlinescanner.moc"

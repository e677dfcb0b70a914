// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockhtml.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestInlineText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marks_data();
    void marks();
    void markup();
    void prose_data();
    void prose();
};

void TestInlineText::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // citations as ‹keys|source›, placeholders as «kind|target|text»
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"a [12] b"_s, u"a ‹12|[12]› b"_s);
    row(u"a [[12], [14]]."_s, u"a ‹12 14|[[12], [14]]›."_s);
    row(u"a [3-5]"_s, u"a ‹3 4 5|[3-5]›"_s);
    row(u"a \\[12\\] b"_s, u"a [12] b"_s);
    row(u"\\[12] [12\\]"_s, u"[12] [12]"_s);
    row(u"a word[12]"_s, u"a word[12]"_s);
    row(u"`[12]` $[12]$"_s, u"<code>[12]</code> <span class=\"math\" data-display=\"false\">[12]</span>"_s);
    row(u"[a [12]](b)"_s, u"<a href=\"b\">a [12]</a>"_s);
    row(u"[12]\n\n[12]: /u"_s, u"<a href=\"/u\">12</a>"_s);
    row(u"*[12]*"_s, u"<em>‹12|[12]›</em>"_s);
    row(u"[@a-b; @c]"_s, u"‹a-b c|[@a-b; @c]›"_s);
    row(u"\\@a"_s, u"@a"_s);
    row(u"x [INTERNAL_LINK:a-b] y"_s, u"x «internal-link|a-b|a-b» y"_s);
    row(u"[r s](INTERNAL_LINK:a-b)"_s, u"«internal-link|a-b|r s»"_s);
    row(u"[*r*]([INTERNAL_LINK:a-b])"_s, u"«internal-link|a-b|<em>r</em>»"_s);
    row(u"x [r [s]]([INTERNAL_LINK: a b]) y"_s, u"x «internal-link|a-b|r [s]» y"_s);
    row(u"[INTERNAL_LINK:\"><b>]"_s, u"[INTERNAL_LINK:&quot;&gt;<b>]</b>"_s);
    row(u"[[page]] [x]"_s, u"[[page]] [x]"_s);
    row(u":tada: *:zzz:*[:+1:](a)"_s, u"🎉 <em>💤</em><a href=\"a\">👍</a>"_s);
    row(u":heavy_check_mark:[12]"_s, u"✔\ufe0f‹12|[12]›"_s);
    row(u"\\:tada: :tada\\: [\\:tada: :tada\\:](a)"_s, u":tada: :tada: <a href=\"a\">:tada: :tada:</a>"_s);
    row(u"`:tada:` $:tada:$ <b title=\":tada:\">x</b>"_s,
        u"<code>:tada:</code> <span class=\"math\" data-display=\"false\">:tada:</span> <b title=\":tada:\">x</b>"_s);
    row(u"https://a.b/:tada:/c <https://a.b/:tada:>"_s,
        u"<a href=\"https://a.b/:tada:/c\">https://a.b/:tada:/c</a> <a href=\"https://a.b/:tada:\">https://a.b/:tada:</a>"_s);
}

void TestInlineText::marks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QString html = blockHtml(text).trimmed();
    static const QRegularExpression citation(u"<span class=\"citation\" data-keys=\"([^\"]*)\">([^<]*)</span>"_s);
    static const QRegularExpression placeholder(
        u"<span class=\"placeholder\" data-kind=\"([^\"]*)\" data-target=\"([^\"]*)\">(.*?)</span>"_s);
    html.replace(citation, u"‹\\1|\\2›"_s).replace(placeholder, u"«\\1|\\2|\\3»"_s);
    QCOMPARE(html, u"<p dir=\"auto\">"_s + expected + u"</p>"_s);
}

void TestInlineText::markup()
{
    QCOMPARE(blockHtml(u"[@\u00fc; p. \"3\" <x]"_s).count(u"<script"), 0);
    QCOMPARE(blockHtml(u"TK [IMAGE_SLOT: a \"b\"]"_s),
        u"<p dir=\"auto\"><span class=\"placeholder\" data-kind=\"to-come\" data-target=\"\">TK</span> "
        "<span class=\"placeholder\" data-kind=\"image-slot\" data-target=\"a &quot;b&quot;\">a &quot;b&quot;</span></p>\n"_s);
}

void TestInlineText::prose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // single spaced
    const auto row = [](const QString &text, const QString &words) { QTest::newRow(qPrintable(text)) << text << words; };
    row(u"a *b* **c** ~~d~~"_s, u"a b c d"_s);
    row(u"a `b` $c$ <b>d</b>"_s, u"a d"_s);
    row(u"a\nb\\\nc"_s, u"a b c"_s);
    row(u"[a b](c) [d][e]\n\n[e]: f"_s, u"a b d"_s);
    row(u"![a](b) c"_s, u"c"_s);
    row(u"https://a.b <c@d.e> www.f.gh x"_s, u"x"_s);
    row(u"[https://a.b](https://a.b)"_s, u""_s);
    row(u"a [12] b [@c] d [INTERNAL_LINK:e]"_s, u"a b d"_s);
    row(u"[a](INTERNAL_LINK:e)"_s, u"a"_s);
    row(u":tada: a [:zzz:](b)"_s, u":tada: a :zzz:"_s);
    row(u"# a\n\n> b\n\n- c\n- d\n\n|e|f|\n|-|-|\n|g|h|"_s, u"a b c d e f g h"_s);
    row(u"```\na\n```\n<div>b</div>\n\n    c"_s, u""_s);
    row(u"a&nbsp;b &amp; c"_s, u"a b & c"_s);
    row(u"> [!NOTE]\n> a"_s, u"a"_s);
}

void TestInlineText::prose()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QString found;
    const std::optional<ParsedMarkdown> markdown = parseMarkdown(text, 0, {});
    for (const ParsedBlock &block : markdown->blocks)
        found += block.prose + u'\n';
    QCOMPARE(found.replace(QChar(0xa0), u' ').simplified(), words);
}

QTEST_GUILESS_MAIN(TestInlineText)
#include "tst_inlinetext.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/parsedmarkdown.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHeadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headings_data();
    void headings();
    void idsLeaveTheHtml();
};

void TestHeadings::headings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // level, title, slug text, ids, nested or not | range | title range
    const auto row = [](const QString &text, const QStringList &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"# a"_s, {u"1 a/a// | # a | a"_s});
    row(u"   ###   a  b   "_s, {u"3 a  b/a  b// | ###   a  b    | a  b"_s});
    row(u"## a ##  "_s, {u"2 a/a// | ## a ##   | a"_s});
    row(u"## a#"_s, {u"2 a#/a#// | ## a# | a#"_s});
    row(u"#"_s, {u"1 /// | # | "_s});
    row(u"## ##"_s, {u"2 /// | ## ## | "_s});
    row(u"#\ta"_s, {u"1 a/a// | #\ta | a"_s});
    row(u"#a"_s, {});
    row(u"####### a"_s, {});
    row(u"a\n="_s, {u"1 a/a// | a\n= | a"_s});
    row(u"a\n *b*\n  ---"_s, {u"2 a b/a b// | a\n *b*\n  --- | a\n *b*"_s});
    row(u"[x]: /y\na\n---\nb"_s, {u"2 a/a// | a\n--- | a"_s});
    row(u"# *a* `b` [c](d) ![e](f) <b>g</b>"_s,
        {u"1 a b c  g/a b c  g// | # *a* `b` [c](d) ![e](f) <b>g</b> | *a* `b` [c](d) ![e](f) <b>g</b>"_s});
    row(u"# a $x_1$"_s, {u"1 a $x_1$/a x_1// | # a $x_1$ | a $x_1$"_s});
    row(u"# a[^1]\n\n[^1]: n"_s, {u"1 a/a// | # a[^1] | a[^1]"_s});
    row(u"# a {#id-1}"_s, {u"1 a/a/id-1/ | # a {#id-1} | a"_s});
    row(u"# a {#id} ##"_s, {u"1 a/a/id/ | # a {#id} ## | a"_s});
    row(u"# {#id}"_s, {u"1 //id/ | # {#id} | "_s});
    row(u"# a {#b c}"_s, {u"1 a {#b c}/a {#b c}// | # a {#b c} | a {#b c}"_s});
    row(u"# a {id}"_s, {u"1 a {id}/a {id}// | # a {id} | a {id}"_s});
    row(u"# `{#a}`"_s, {u"1 {#a}/{#a}// | # `{#a}` | `{#a}`"_s});
    row(u"# a \\[1\\] &amp; \\*"_s, {u"1 a [1] & */a [1] & *// | # a \\[1\\] &amp; \\* | a \\[1\\] &amp; \\*"_s});
    row(u"# ü 😀"_s, {u"1 ü 😀/ü 😀// | # ü 😀 | ü 😀"_s});
    row(u"> # a\n> b\n> =\n"_s, {u"1 a/a//nested | # a | a"_s, u"1 b/b//nested | b\n> = | b"_s});
    row(u"- # a\n\n  ## b"_s, {u"1 a/a//nested | # a | a"_s, u"2 b/b//nested | ## b | b"_s});
    row(u"1. > - # a"_s, {u"1 a/a//nested | # a | a"_s});
    row(u"```\n# a\n```\n<div>\n# b\n</div>"_s, {});
    row(u"$$\n## a\n$$"_s, {u"2 a/a// | ## a | a"_s}); // block structure comes first
    row(u"\ufeff# a"_s, {u"1 a/a// | # a | a"_s});
}

void TestHeadings::headings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    const std::optional<ParsedMarkdown> markdown = parseMarkdown(text, 0, {});
    for (const ParsedBlock &block : markdown->blocks) {
        for (const Heading &heading : block.headings) {
            const auto source = [&](SourceRange range) { return text.sliced(block.range.start + range.start, range.length()); };
            found.append(u"%1 %2/%3/%4/%5 | %6 | %7"_s.arg(heading.level)
                    .arg(heading.title, heading.slugText, heading.ids.join(u','), heading.nested ? u"nested"_s : QString(),
                        source(heading.range), source(heading.titleRange)));
        }
    }
    QCOMPARE(found, expected);
}

void TestHeadings::idsLeaveTheHtml()
{
    QCOMPARE(parseMarkdown(u"# a *b* {#c}", 0, {})->blocks.first().html, u"<h1 dir=\"auto\">a <em>b</em></h1>\n"_s);
}

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"

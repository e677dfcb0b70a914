// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockhtml.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBlockRenderer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renders_data();
    void renders();
    void depthIsCapped();
};

void TestBlockRenderer::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // without dir="auto"
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"a *b* **c** ~~d~~ `e`"_s, u"<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>"_s);
    row(u"a  \nb\\\nc"_s, u"<p>a<br>\nb<br>\nc</p>"_s);
    row(u"[a](b \"c\")"_s, u"<p><a href=\"b\" title=\"c\">a</a></p>"_s);
    row(u"[a](<b c>)"_s, u"<p><a href=\"b%20c\">a</a></p>"_s);
    row(u"[a](javascript:x)"_s, u"<p><a>a</a></p>"_s);
    row(u"[a](JavaScript&colon;x)"_s, u"<p><a>a</a></p>"_s);
    row(u"[a](&#1;javascript:x)"_s, u"<p><a>a</a></p>"_s);
    row(u"<javascript:x>"_s, u"<p><a>javascript:x</a></p>"_s);
    row(u"[a]\n\n[a]: data:text/html,x"_s, u"<p><a>a</a></p>"_s);
    row(u"[a](#b)"_s, u"<p><a href=\"#b\">a</a></p>"_s);
    row(u"![a *b*](c.png \"d\")"_s, u"<p><img src=\"c.png\" alt=\"a b\" title=\"d\" loading=\"lazy\"></p>"_s);
    row(u"![a :smile: `:smile:`](b)"_s, u"<p><img src=\"b\" alt=\"a \U0001F604 :smile:\" loading=\"lazy\"></p>"_s);
    row(u"![a](javascript:b)"_s, u"<p><img alt=\"a\" loading=\"lazy\"></p>"_s);
    row(u"![a\"><script>](b)"_s, u"<p><img src=\"b\" alt=\"a&quot;&gt;\" loading=\"lazy\"></p>"_s);
    row(u"[![a](b)](c)"_s, u"<p><a href=\"c\"><img src=\"b\" alt=\"a\" loading=\"lazy\"></a></p>"_s);
    row(u"- a\n- b"_s, u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>"_s);
    row(u"- a\n\n- b"_s, u"<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>"_s);
    row(u"3. a"_s, u"<ol start=\"3\">\n<li>a</li>\n</ol>"_s);
    row(u"- [ ] a\n- [x] b"_s,
        u"<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled> a</li>\n<li class=\"task\"><input type=\"checkbox\" disabled checked> b</li>\n</ul>"_s);
    row(u"> a"_s, u"<blockquote>\n<p>a</p>\n</blockquote>"_s);
    row(u"---"_s, u"<hr>"_s);
    row(u"a|b\n:-|-:\n1|2"_s,
        u"<div class=\"table\"><table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
        "<tbody>\n<tr>\n<td align=\"left\">1</td>\n<td align=\"right\">2</td>\n</tr>\n</tbody>\n</table></div>"_s);
    row(u"a <b>c *d</b> e*"_s, u"<p>a <b>c <em>d e</em></b></p>"_s);
    row(u"a <b>c\n\nd</b> e"_s, u"<p>a <b>c</b></p>\n<p>d e</p>"_s);
    row(u"- <b>a\n- c</b>"_s, u"<ul>\n<li><b>a</b></li>\n<li>c</li>\n</ul>"_s);
    row(u"*<i>a*"_s, u"<p><em><i>a</i></em></p>"_s);
    row(u"a <script>b</script>"_s, u"<p>a &lt;script&gt;b&lt;/script&gt;</p>"_s);
    row(u"a <!-- b --> c"_s, u"<p>a  c</p>"_s);
    row(u"<details>\n\n*a*\n\n</details>"_s, u"<details>\n<p><em>a</em></p>\n</details>"_s);
    row(u"> <div>\n>\n> a"_s, u"<blockquote>\n<div>\n<p>a</p>\n</div></blockquote>"_s);
    row(u"<div>\n\na"_s, u"<div>\n</div><p>a</p>"_s);
    row(u"&lt;b&gt; &quot;"_s, u"<p>&lt;b&gt; &quot;</p>"_s);
}

void TestBlockRenderer::renders()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(blockHtml(text).remove(u" dir=\"auto\""_s).trimmed(), expected);
}

// Deeper content is there, but flat.
void TestBlockRenderer::depthIsCapped()
{
    const QString html = blockHtml(QString(300, u'>') + u" **end**"_s);
    QCOMPARE(html.count(u"<blockquote"), 80);
    QCOMPARE(html.count(u"</blockquote>"), 80);
    QVERIFY(html.contains(u"<p dir=\"auto\"><strong>end</strong></p>"));
}

QTEST_GUILESS_MAIN(TestBlockRenderer)
#include "tst_blockrenderer.moc"

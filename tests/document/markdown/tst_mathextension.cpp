// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockhtml.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMathExtension : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void math_data();
    void math();
};

void TestMathExtension::math_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // inline math in ‹›, display math in «»
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"$x$"_s, u"<p>‹x›</p>"_s);
    row(u"a $x*y*z$ b"_s, u"<p>a ‹x*y*z› b</p>"_s);
    row(u"$a_1 + b_1$ and $c_2$"_s, u"<p>‹a_1 + b_1› and ‹c_2›</p>"_s);
    row(u"$\\alpha \\\\ \\{x\\}$"_s, u"<p>‹\\alpha \\\\ \\{x\\}›</p>"_s);
    row(u"$a < b & c$"_s, u"<p>‹a &lt; b &amp; c›</p>"_s);
    row(u"$a\nb$"_s, u"<p>‹a\nb›</p>"_s);
    row(u"$ x$"_s, u"<p>$ x$</p>"_s);
    row(u"$x $"_s, u"<p>$x $</p>"_s);
    row(u"$5 and $6"_s, u"<p>$5 and $6</p>"_s);
    row(u"US$5, US$6"_s, u"<p>US$5, US$6</p>"_s);
    row(u"$20,000 and USD$30,000"_s, u"<p>$20,000 and USD$30,000</p>"_s);
    row(u"\\$x$"_s, u"<p>$x$</p>"_s);
    row(u"$x\\$y$"_s, u"<p>‹x\\$y›</p>"_s);
    row(u"$x"_s, u"<p>$x</p>"_s);
    row(u"$"_s, u"<p>$</p>"_s);
    row(u"$$"_s, u"<p>$$</p>"_s);
    row(u"$$$"_s, u"<p>$$$</p>"_s);
    row(u"$$$$"_s, u"<p>$$$$</p>"_s);
    row(u"$$ $$"_s, u"<p>$$ $$</p>"_s);
    row(u"$$x$$"_s, u"«x»"_s);
    row(u"$$\nx\n$$"_s, u"«\nx\n»"_s);
    row(u"a $$x$$ b"_s, u"<p>a «x» b</p>"_s);
    row(u"$$x$$ $y$"_s, u"<p>«x» ‹y›</p>"_s);
    row(u"$$x$"_s, u"<p>$$x$</p>"_s);
    row(u"$x$$y$"_s, u"<p>‹x›‹y›</p>"_s);
    row(u"`$x$`"_s, u"<p><code>$x$</code></p>"_s);
    row(u"$`x`$"_s, u"<p>‹x›</p>"_s);
    row(u"$a `b$ c`"_s, u"<p>$a <code>b$ c</code></p>"_s);
    row(u"*$x$*"_s, u"<p><em>‹x›</em></p>"_s);
    row(u"[$x$](u)"_s, u"<p><a href=\"u\">‹x›</a></p>"_s);
    row(u"# $x$"_s, u"<h1>‹x›</h1>"_s);
    row(u"- $$x$$"_s, u"<ul>\n<li>«x»</li>\n</ul>"_s);
    row(u"> $$x$$"_s, u"<blockquote>\n«x»\n</blockquote>"_s);
    row(u"```math\nx^2\n```"_s, u"«x^2\n»"_s);
    row(u"$[12]$ $\\[12\\]$"_s, u"<p>‹[12]› ‹\\[12\\]›</p>"_s);
    row(u"$<b>x</b>$"_s, u"<p>‹&lt;b&gt;x&lt;/b&gt;›</p>"_s);
    row(u"|$a|b$|\n|-|-|\n|$c$|$d$|"_s,
        u"<table>\n<thead>\n<tr>\n<th>$a</th>\n<th>b$</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>‹c›</td>\n<td>‹d›</td>\n</tr>\n</tbody>\n</table>"_s);
}

void TestMathExtension::math()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QString html = blockHtml(text)
                       .trimmed()
                       .remove(u" dir=\"auto\""_s)
                       .remove(u"<div class=\"table\">"_s)
                       .replace(u"</table></div>"_s, u"</table>"_s);
    static const QRegularExpression inlined(u"<span class=\"math\" data-display=\"false\">([^<]*)</span>"_s);
    static const QRegularExpression display(u"<(span|div) class=\"math\" data-display=\"true\">([^<]*)</\\1>"_s);
    html.replace(inlined, u"‹\\1›"_s).replace(display, u"«\\2»"_s);
    QCOMPARE(html, expected);
}

QTEST_GUILESS_MAIN(TestMathExtension)
#include "tst_mathextension.moc"

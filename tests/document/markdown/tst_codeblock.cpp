// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockhtml.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCodeBlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void code_data();
    void code();
};

void TestCodeBlock::code_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected + u"\n"_s; };
    row(u"```\na < b\n```"_s, u"<pre class=\"code\"><code>a &lt; b\n</code></pre>"_s);
    row(u"    a\n\n    b"_s, u"<pre class=\"code\"><code>a\n\nb\n</code></pre>"_s);
    row(u"```py title=x\na\n```"_s, u"<pre class=\"code\" data-language=\"py\"><code>a\n</code></pre>"_s);
    row(u"```up\na\n```"_s, u"<pre class=\"code\" data-language=\"up\"><code><b>A\n</b></code></pre>"_s);
    row(u"```up\n\\[x\\]\n```"_s, u"<pre class=\"code\" data-language=\"up\"><code><b>\\[X\\]\n</b></code></pre>"_s);
    row(u"```\"><script>\na\n```"_s, u"<pre class=\"code\" data-language=\"&quot;&gt;&lt;script&gt;\"><code>a\n</code></pre>"_s);
    row(u"```mermaid\na --> b\n```"_s, u"<pre class=\"mermaid\">a --&gt; b\n</pre>"_s);
    row(u"~~~math\n\\frac{a}{b}\n~~~"_s, u"<div class=\"math\" data-display=\"true\">\\frac{a}{b}\n</div>"_s);
    row(u"```\n```"_s, u"<pre class=\"code\"><code></code></pre>"_s);
}

void TestCodeBlock::code()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const CodeColouring colouring = [](QStringView code, QStringView language) {
        return language == u"up" ? u"<b>"_s + code.toString().toUpper() + u"</b>"_s : QString();
    };
    QCOMPARE(blockHtml(text, {.colouring = colouring}), expected);
}

QTEST_GUILESS_MAIN(TestCodeBlock)
#include "tst_codeblock.moc"

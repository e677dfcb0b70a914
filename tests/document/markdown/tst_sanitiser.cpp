// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/sanitiser.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// Stands for "the whole input, escaped".
const QString escaped = u"(escaped)"_s;

} // namespace

class TestSanitiser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sanitises_data();
    void sanitises();
    void everyPrefixIsSafe();
};

void TestSanitiser::sanitises_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    int number = 0;
    const auto row = [&number](const char *html, const QString &expected) {
        static const QRegularExpression odd(u"[^ -~]"_s);
        const QString label = QString::fromUtf8(html).left(40).remove(odd);
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(++number).arg(label))) << QString::fromUtf8(html) << expected;
    };
    // What articles use.
    row("", u""_s);
    row("a & b &amp; c", u"a & b &amp; c"_s);
    row("a<br>b<br/>c<br />d", u"a<br>b<br>c<br>d"_s);
    row("H<sub>2</sub>O x<sup>2</sup>", u"H<sub>2</sub>O x<sup>2</sup>"_s);
    row("<KBD>Ctrl</KBD>", u"<kbd>Ctrl</kbd>"_s);
    row("<details open><summary>s</summary>t</details>", u"<details open=\"\"><summary>s</summary>t</details>"_s);
    row("<div align=center>x</div>", u"<div align=\"center\">x</div>"_s);
    row("<h2 dir=auto>x</h2><h2 dir=ltr>x</h2><p dir=auto>x</p>", u"<h2>x</h2><h2 dir=\"ltr\">x</h2><p dir=\"auto\">x</p>"_s);
    row("<p align='right' dir=rtl lang=he>x</p>", u"<p align=\"right\" dir=\"rtl\" lang=\"he\">x</p>"_s);
    row("<img src=a.png width=10 height=50% alt='a \"b\"'>",
        u"<img src=\"a.png\" width=\"10\" height=\"50%\" alt=\"a &quot;b&quot;\" loading=\"lazy\">"_s);
    row("<a href='https://e.org/?a=1&b=2'>x</a>", u"<a href=\"https://e.org/?a=1&amp;b=2\">x</a>"_s);
    row("<a href='#part'>x</a>", u"<a href=\"#part\">x</a>"_s);
    row("<a href='mailto:a@b.c'>x</a>", u"<a href=\"mailto:a@b.c\">x</a>"_s);
    row("<a href='../b c.md' title='t'>x</a>", u"<a href=\"../b%20c.md\" title=\"t\">x</a>"_s);
    row("<a id=here></a><a name='there'></a>", u"<a id=\"user-content-here\"></a><a name=\"user-content-there\"></a>"_s);
    row("<table><tr><td colspan=2>x</td></tr></table>", u"<table><tr><td colspan=\"2\">x</td></tr></table>"_s);
    row("<ol start=3 reversed><li value=4>x</li></ol>", u"<ol start=\"3\" reversed=\"\"><li value=\"4\">x</li></ol>"_s);
    row("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", u"<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"_s);
    row("<ins datetime=2024-01-01>a</ins><del>b</del><mark>c</mark>", u"<ins datetime=\"2024-01-01\">a</ins><del>b</del><mark>c</mark>"_s);
    row("<figure><figcaption>x</figcaption></figure>", u"<figure><figcaption>x</figcaption></figure>"_s);
    row("<picture><source srcset=a.webp media='(x)'><img src=a.png></picture>",
        u"<picture><source srcset=\"a.webp\" media=\"(x)\"><img src=\"a.png\" loading=\"lazy\"></picture>"_s);
    row("<img src='data:image/png;base64,AAAA'>", u"<img src=\"data:image/png;base64,AAAA\" loading=\"lazy\">"_s);
    row("a<!-- gone -->b", u"ab"_s);
    row("a<!---->b<!-->c", u"abc"_s);
    row("<hr width=50%>", u"<hr width=\"50%\">"_s);
    row("1 < 2 > 0", u"1 &lt; 2 &gt; 0"_s);
    row("<3", u"&lt;3"_s);
    // Balance.
    row("<b>x", u"<b>x</b>"_s);
    row("x</b>", u"x"_s);
    row("<b><i>x</b></i>", u"<b><i>x</i></b>"_s);
    row("<div><p>x</div>y", u"<div><p>x</p></div>y"_s);
    row("</div></div>x", u"x"_s);
    row("<br></br>x", u"<br>x"_s);
    row("<ul><li>a<li>b</ul>", u"<ul><li>a<li>b</li></li></ul>"_s);
    row("<b/>x", u"<b>x</b>"_s);
    // Elements that never get through.
    for (const char *html : {"<script>alert(1)</script>", "<style>a{}</style>", "<iframe src=x>", "<object data=x>", "<embed src=x>",
             "<form action=x>", "<input name=x>", "<button>", "<textarea>", "<select>", "<link rel=stylesheet href=x>",
             "<meta http-equiv=refresh content=0>", "<base href=x>", "<svg>", "<math>", "<title>", "<noscript>", "<noembed>", "<noframes>",
             "<xmp>", "<plaintext>", "<template>", "<frameset>", "<marquee>", "<video src=x>", "<audio src=x>", "<track>", "<canvas>",
             "<dialog open>", "<slot>", "<portal>", "<applet>", "<body onload=x>", "<html>", "<head>", "<foo>", "<x-y>", "<a:b>",
             "<image src=x>", "<keygen>", "<isindex>", "<!DOCTYPE html>", "<?php x ?>", "<![CDATA[x]]>", "<scr\xc4\xb1pt>"}) {
        row(html, escaped);
    }
    row("<script><img src=x></script>", u"&lt;script&gt;<img src=\"x\" loading=\"lazy\">&lt;/script&gt;"_s);
    row("<svg><b>x</b></svg>", u"&lt;svg&gt;<b>x</b>&lt;/svg&gt;"_s);
    row("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        u"&lt;noscript&gt;<p title=\"&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;\"></p>"_s);
    row("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        u"&lt;math&gt;&lt;mtext&gt;<table>&lt;mglyph&gt;&lt;style&gt;&lt;!--&lt;/style&gt;<img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\" loading=\"lazy\"></table>"_s);
    // Attributes.
    row("<img src=x onerror=alert(1)>", u"<img src=\"x\" loading=\"lazy\">"_s);
    row("<img/src=x/onerror=alert(1)>", u"<img src=\"x/onerror=alert(1)\" loading=\"lazy\">"_s);
    row("<b onclick='x' style='position:fixed' class=math>y</b>", u"<b>y</b>"_s);
    row("<div data-keys=1 aria-label=x role=alert tabindex=1 contenteditable>y</div>", u"<div>y</div>"_s);
    row("<div align='\" onclick=x'>y</div>", u"<div>y</div>"_s);
    row("<a href=x target=_blank ping=//e download>y</a>", u"<a href=\"x\">y</a>"_s);
    row("<a href=1 href=javascript:2>y</a>", u"<a href=\"1\">y</a>"_s);
    row("<img width=1e9 height=99999999 src=x>", u"<img src=\"x\" loading=\"lazy\">"_s);
    row("<td rowspan=x colspan=-1>y</td>", u"<td colspan=\"-1\">y</td>"_s);
    row("<p id='a b'>x</p>", u"<p>x</p>"_s);
    row("<p id='\"><script>'>x</p>", u"<p id=\"user-content-&quot;&gt;&lt;script&gt;\">x</p>"_s);
    row("<img srcset='a 1x, b 2x' src=x>", u"<img src=\"x\" loading=\"lazy\">"_s);
    row("<source srcset='a 1x, javascript:b'>", u"<source>"_s);
    row("<blockquote cite='javascript:x'>y</blockquote>", u"<blockquote>y</blockquote>"_s);
    row("<b title=`x` y=\"z>", escaped);
    row("<b <i>x</i>", u"&lt;b <i>x</i>"_s);
    // URLs.
    for (const char *url :
        {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
            "\x01javascript:alert(1)", "javascript&colon;alert(1)", "java&#115;cript:alert(1)", "&#x6a;avascript:alert(1)",
            "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58alert(1)",
            "vbscript:x", "data:text/html,x", "data:image/png,x", "file:///etc/passwd", "blob:x", "about:blank", "chrome://crash",
            "view-source:x", "galley:x", "tel:1", "ws://x", "feed:javascript:x", "x:y"}) {
        row((QByteArray("<a href=\"") + url + "\">y</a>").constData(), u"<a>y</a>"_s);
    }
    row("<a href='javascript\xc2\xa0:x'>y</a>", u"<a href=\"javascript%C2%A0:x\">y</a>"_s); // no scheme to any browser
    row("<a href='/javascript:x'>y</a>", u"<a href=\"/javascript:x\">y</a>"_s);
    row("<a href='?javascript:x'>y</a>", u"<a href=\"?javascript:x\">y</a>"_s);
    row("<img src='data:image/svg+xml,x'>", u"<img loading=\"lazy\">"_s);
    row("<img src='data:text/html,x'>", u"<img loading=\"lazy\">"_s);
    row("<img src='javascript:x'>", u"<img loading=\"lazy\">"_s);
    row("<img src='DATA:IMAGE/PNG;base64,x'>", u"<img src=\"DATA:IMAGE/PNG;base64,x\" loading=\"lazy\">"_s);
    row("<img src='mailto:x'>", u"<img loading=\"lazy\">"_s);
    row("<a href='x&foo;y'>y</a>", u"<a href=\"x&amp;foo;y\">y</a>"_s);
    // Broken beyond reading.
    for (const char *html : {"<", "</", "<a", "<a href", "<a href=", "<a href='x", "<!--", "<!-- x", "<!", "<?", "</ b>", "< b>"})
        row(html, escaped);
    row("<b\n\ttitle = 'x'\n>y</b\n>", u"<b title=\"x\">y</b>"_s);
    row("<<b>x</b>>", u"&lt;<b>x</b>&gt;"_s);
    row("<b>\xf0\x9f\x98\x80</b>", u"<b>😀</b>"_s);
}

void TestSanitiser::sanitises()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    if (expected == escaped)
        QCOMPARE(sanitised(html).replace(u"&quot;"_s, u"\""_s), html.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s));
    else
        QCOMPARE(sanitised(html), expected);
}

// Cut off anywhere, hostile input stays harmless and whole.
void TestSanitiser::everyPrefixIsSafe()
{
    const QString html
        = u"<div><a href='java&#115;cript:x' onclick=\"y\"><img src=x onerror='z'><script>a</script><!-- <b> --><svg/onload=q><table><td>"_s;
    static const QRegularExpression tag(u"<[^>]*>"_s);
    for (qsizetype length = 0; length <= html.size(); ++length) {
        const QString found = sanitised(html.first(length));
        int depth = 0;
        for (const QRegularExpressionMatch &match : tag.globalMatch(found)) {
            const QString text = match.captured();
            QVERIFY2(!text.contains(u"on") || text.contains(u"user-content"), qPrintable(found));
            QVERIFY2(!text.contains(u"script"), qPrintable(found));
            if (!text.startsWith(u"<img"))
                depth += text.startsWith(u"</") ? -1 : 1;
        }
        QCOMPARE(depth, 0);
    }
}

QTEST_GUILESS_MAIN(TestSanitiser)
#include "tst_sanitiser.moc"

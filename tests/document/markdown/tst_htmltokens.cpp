// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmltokens.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHtmlTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens_data();
    void tokens();
};

void TestHtmlTokens::tokens_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *html, const char *expected) { QTest::newRow(html) << QByteArray(html) << QByteArray(expected); };
    row("", "");
    row("a", "text:a");
    row("a<b>c</b>", "text:a start:b text:c end:b");
    row("<A B=C>", "start:a[b=C]");
    row("<a b>", "start:a[b=]");
    row("<a b=\"c d\" e='f'>", "start:a[b=c d][e=f]");
    row("<a b = c>", "start:a[b=c]");
    row("<a\nb\n>", "start:a[b=]");
    row("<a/>", "start:a");
    row("<a/b=c/>", "start:a[b=c/]");
    row("<a b=c/d>", "start:a[b=c/d]");
    row("<a b=&lt;&#65;>", "start:a[b=<A]");
    row("<a b='>'>c", "start:a[b=>] text:c");
    row("</a b=c>", "end:a[b=c]");
    row("<!--a-->b", "comment: text:b");
    row("<!-->b-->", "comment: text:b-->");
    row("<!--a", "text:<!--a");
    row("<!--a<b>", "text:<!--a start:b");
    row("<!x><?y?>", "other: other:");
    row("<!x", "text:<!x");
    row("<", "text:<");
    row("<<a>", "text:< start:a");
    row("< a>", "text:< a>");
    row("<1>", "text:<1>");
    row("<a", "text:<a");
    row("<a <b>", "text:<a  start:b");
    row("<a b=<c>", "text:<a b= start:c");
    row("<a b='c>", "text:<a b='c>");
    row("<a=>", "start:a=");
    row("<a =b>", "start:a[=b=]");
    row("<a b=>", "start:a[b=]");
    row("<a \"b>", "start:a[\"b=]");
}

void TestHtmlTokens::tokens()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QByteArrayList found;
    QByteArray sources;
    HtmlTokens tokens({html.constData(), size_t(html.size())});
    for (HtmlToken token; tokens.next(token);) {
        static const QByteArrayList kinds{"text:", "start:", "end:", "comment:", "other:"};
        const QByteArray source(token.source.data(), qsizetype(token.source.size()));
        QByteArray shown = kinds[int(token.kind)] + (token.kind == HtmlToken::Kind::Text ? source : QByteArray::fromStdString(token.name));
        for (const HtmlAttribute &attribute : token.attributes)
            shown += QByteArray::fromStdString("[" + attribute.name + "=" + attribute.value + "]");
        found.append(shown);
        sources += source;
    }
    QCOMPARE(found.join(' '), expected);
    QCOMPARE(sources, html);
}

QTEST_GUILESS_MAIN(TestHtmlTokens)
#include "tst_htmltokens.moc"

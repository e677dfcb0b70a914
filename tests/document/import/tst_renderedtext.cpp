// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/renderedtext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRenderedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("tags") << u"<p>a <em>b</em></p>\n"_s << u"a b\n"_s;
        QTest::newRow("attributes") << u"<a href=\"x\">b</a><br />c"_s << u"bc"_s;
        QTest::newRow("references") << u"&lt;b&gt; &amp;amp; &quot;&#39;&#x41;"_s << u"<b> &amp; \"'A"_s;
        QTest::newRow("no reference") << u"a & b &nothing; &"_s << u"a & b &nothing; &"_s;
        QTest::newRow("a tag that does not end") << u"a <b"_s << u"a "_s;
        QTest::newRow("only an opening") << u"<"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) << QString(QChar(0xd800));
    }
    void texts()
    {
        QFETCH(QString, html);
        QTEST(renderedText(html), "text");
    }
};

QTEST_GUILESS_MAIN(TestRenderedText)
#include "tst_renderedtext.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/htmltag.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHtmlTag : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tags_data();
    void tags();
    void otherMarkup_data();
    void otherMarkup();
};

void TestHtmlTag::tags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the tag, then its attributes
    QTest::newRow("plain") << u"<b>x"_s << u"<b>"_s;
    QTest::newRow("closing") << u"</b >x"_s << u"</b >"_s;
    QTest::newRow("attributes") << u"<a b = 'c>' d=\"e\" f=g h i:j=k/>"_s
                                << u"<a b = 'c>' d=\"e\" f=g h i:j=k/> b='c>' d='e' f='g' h='' i:j='k/'"_s;
    QTest::newRow("self-closing") << u"<br />"_s << u"<br />"_s;
    QTest::newRow("over lines") << u"<a\nb='c\nd'>"_s << u"<a\nb='c\nd'> b='c\nd'"_s;
    for (const QString &none :
        {u"<"_s, u"< b>"_s, u"<3>"_s, u"<a"_s, u"<a b='>"_s, u"<a =b>"_s, u"<a b=>"_s, u"<a'b'>"_s, u"</a b>"_s, u"<a b=c<d>"_s})
        QTest::newRow(qUtf8Printable(none)) << none << QString();
}

void TestHtmlTag::tags()
{
    QFETCH(QString, text);
    const auto tag = htmlTagAt(text, 0);
    QString found = tag ? text.mid(tag->range.start, tag->range.length()) : QString();
    for (const HtmlTag::Attribute &attribute : tag ? tag->attributes : QList<HtmlTag::Attribute>())
        found += u' ' + text.mid(attribute.name.start, attribute.name.length()) + u"='"_s
            + text.mid(attribute.value.start, attribute.value.length()) + u'\'';
    QTEST(found, "expected");
}

void TestHtmlTag::otherMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end");
    QTest::newRow("comment") << u"<!-- a - b --> -->"_s << 14;
    QTest::newRow("empty comments") << u"<!-->"_s << 5;
    QTest::newRow("almost empty") << u"<!--->"_s << 6;
    QTest::newRow("four hyphens end none") << u"<!-- a ---->"_s << -1;
    QTest::newRow("five do") << u"<!-- a ----->"_s << 13;
    QTest::newRow("open comment") << u"<!-- a"_s << -1;
    QTest::newRow("instruction") << u"<? a ?>"_s << 7;
    QTest::newRow("declaration") << u"<!DOCTYPE a>"_s << 12;
    QTest::newRow("small declaration") << u"<!doctype a>"_s << -1;
    QTest::newRow("cdata") << u"<![CDATA[ a > ]]>"_s << 17;
}

void TestHtmlTag::otherMarkup()
{
    QFETCH(QString, text);
    HtmlMarkupEnds ends(text);
    QTEST(static_cast<int>(ends.endAt(0)), "end");
}

QTEST_APPLESS_MAIN(TestHtmlTag)
#include "tst_htmltag.moc"

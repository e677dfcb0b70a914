// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/rawhtmllinks.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRawHtmlLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void facts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("links"); // text|target
        QTest::addColumn<QStringList>("anchors");
        QTest::newRow("a link") << u"<a href='b.md'>see <b>it</b></a>"_s << QStringList{u"see it|b.md"_s} << QStringList();
        QTest::newRow("an image") << u"<p><IMG SRC=a.png alt=\"A &amp; B\"></p>"_s << QStringList{u"A & B|a.png"_s} << QStringList();
        QTest::newRow("anchors") << u"<a id=x></a><a name='y'></a><p id=z>"_s << QStringList() << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("in a comment") << u"<!-- <a href=b> --><a href=c>d</a>"_s << QStringList{u"d|c"_s} << QStringList();
        QTest::newRow("in a script") << u"<script>'<a href=b>'</script>"_s << QStringList() << QStringList();
        QTest::newRow("open") << u"<a href='b"_s << QStringList() << QStringList();
        QTest::newRow("nothing else") << u"<video src=a.mp4></video>"_s << QStringList() << QStringList();
    }
    void facts()
    {
        QFETCH(QString, html);
        const HtmlFacts found = factsOfHtml(html);
        QStringList links;
        for (const Link &link : found.links)
            links += link.text + u'|' + link.target;
        QTEST(links, "links");
        QTEST(found.anchors, "anchors");
    }

    void manyOpenTags()
    {
        QCOMPARE(factsOfHtml(u"<a href='"_s.repeated(50'000)).links.size() <= 50'000, true);
        QCOMPARE(factsOfHtml(u"<!--"_s.repeated(100'000)).links.size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestRawHtmlLinks)
#include "tst_rawhtmllinks.moc"

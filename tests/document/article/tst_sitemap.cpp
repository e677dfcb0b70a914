// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/sitemap.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSitemap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void expandsNothing();
    void readsAsManyAsTheProtocolAllows();
};

static QString told(const ReadPages &read)
{
    QStringList lines;
    for (const KnownPage &page : read.pages)
        lines += page.slug + u" → "_s + page.target;
    for (const SurroundingsFault &fault : read.faults)
        lines += u"! line %1"_s.arg(fault.line);
    return lines.join(u'\n');
}

void TestSitemap::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const QByteArray start = "<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    QTest::newRow("addresses") << start
            + "<url><loc>https://x.y/a/one-two/</loc></url><url><loc> https://x.y/three.html?q=1 </loc></url></urlset>"
                               << u"one-two → https://x.y/a/one-two/\nthree → https://x.y/three.html?q=1"_s;
    QTest::newRow("images have addresses too") << start
            + "<url><loc>https://x.y/a</loc><image><loc>https://x.y/b.png</loc></image></url></urlset>"
                                               << u"a → https://x.y/a"_s;
    QTest::newRow("front page") << start + "<url><loc>https://x.y/</loc></url></urlset>" << u""_s;
    QTest::newRow("percent") << start + "<url><loc>https://x.y/%C5%82ad</loc></url></urlset>" << u"ład → https://x.y/%C5%82ad"_s;
    QTest::newRow("cut off") << start + "<url><loc>https://x.y/a</loc></url>\n<url><lo" << u"a → https://x.y/a\n! line 4"_s;
    QTest::newRow("no XML") << QByteArray("sitemap") << u"! line 1"_s;
}

void TestSitemap::reads()
{
    QFETCH(QByteArray, bytes);
    QTEST(told(readSitemap(bytes)), "expected");
}

void TestSitemap::expandsNothing()
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE u [<!ENTITY a \"https://x.y/a\">";
    for (char name = 'b'; name < 'z'; ++name)
        bomb += QByteArray("<!ENTITY ") + name + " \"" + QByteArray("&").append(char(name - 1)).append(';').repeated(10) + "\">";
    const ReadPages read = readSitemap(bomb + "]><urlset><url><loc>&y;</loc></url></urlset>");
    QVERIFY(read.pages.isEmpty());
    QCOMPARE(read.faults.size(), 1);
    QCOMPARE(read.faults.first().kind, SurroundingsFault::Kind::Malformed);
    QVERIFY(!readSitemap("<urlset>").faults.first().detail.endsWith(u'.'));
    const ReadPages external
        = readSitemap("<!DOCTYPE u [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>&x;</loc></url></urlset>");
    QVERIFY(external.pages.isEmpty());
    QCOMPARE(external.faults.size(), 1);
}

void TestSitemap::readsAsManyAsTheProtocolAllows()
{
    constexpr int most = 50'000;
    QByteArray bytes = "<urlset>";
    for (int i = 0; i < most; ++i)
        bytes += "<url><loc>https://x.y/" + QByteArray::number(i) + "</loc></url>";
    QCOMPARE(readSitemap(bytes + "</urlset>").faults.size(), 0);
    const ReadPages read = readSitemap(bytes + "<url><loc>https://x.y/one-more</loc></url> & no XML");
    QCOMPARE(read.pages.size(), most);
    QCOMPARE(read.faults.size(), 1);
    QCOMPARE(read.faults.first().kind, SurroundingsFault::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestSitemap)
#include "tst_sitemap.moc"

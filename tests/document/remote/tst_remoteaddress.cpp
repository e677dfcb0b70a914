// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remoteaddress.h"

#include <QJsonArray>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRemoteAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void hosts_data();
    void hosts();
    void ignores_data();
    void ignores();
    void patterns();
};

void TestRemoteAddress::addresses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"https://x.y/a?b=c"_s << u"https://x.y/a?b=c"_s;
    QTest::newRow("without a path") << u"http://x.y"_s << u"http://x.y/"_s;
    QTest::newRow("fragment") << u"http://x.y/a#b"_s << u"http://x.y/a"_s;
    QTest::newRow("without a scheme") << u"//x.y/a"_s << u"https://x.y/a"_s;
    QTest::newRow("capitals") << u"HTTPS://X.Y/A"_s << u"https://x.y/A"_s;
    QTest::newRow("blanks") << u" http://x.y/a b "_s << u"http://x.y/a%20b"_s;
    QTest::newRow("letters") << u"http://bücher.example/ä"_s << u"http://xn--bcher-kva.example/%C3%A4"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080/a"_s << u"http://127.0.0.1:8080/a"_s;
    QTest::newRow("credentials") << u"http://me:secret@x.y/a"_s << u""_s;
    QTest::newRow("user") << u"http://me@x.y/a"_s << u""_s;
    QTest::newRow("mail") << u"mailto:a@b.c"_s << u""_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
    QTest::newRow("local") << u"a.md#b"_s << u""_s;
    QTest::newRow("script") << u"javascript:http://x.y"_s << u""_s;
    QTest::newRow("no host") << u"http:///a"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("endless") << u"http://x.y/"_s + QString(5000, u'a') << u""_s;
    QTest::newRow("half a character") << u"http://x.y/"_s + QChar(0xd800) << u"http://x.y/%EF%BF%BD"_s;
}

void TestRemoteAddress::addresses()
{
    QFETCH(QString, target);
    const QString address = remoteAddress(target);
    QTEST(address, "expected");
    QCOMPARE(remoteAddress(address), address);
}

void TestRemoteAddress::hosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("nobodys");

    QTest::newRow("plain") << u"https://x.y/a"_s << u"x.y"_s << false;
    QTest::newRow("port") << u"https://x.y:81/a"_s << u"x.y:81"_s << false;
    QTest::newRow("six") << u"http://[::1]:81/"_s << u"::1:81"_s << false;
    QTest::newRow("nobody's") << u"http://a.invalid/"_s << u"a.invalid"_s << true;
    QTest::newRow("only so called") << u"http://invalid.example/"_s << u"invalid.example"_s << false;
}

void TestRemoteAddress::hosts()
{
    QFETCH(QString, address);
    QTEST(hostOf(address), "host");
    QTEST(isNobodysHost(address), "nobodys");
}

void TestRemoteAddress::ignores_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");

    QTest::newRow("host") << u"x.y"_s << u"https://x.y/a"_s << true;
    QTest::newRow("subdomain") << u"x.y"_s << u"https://www.x.y/a"_s << true;
    QTest::newRow("ends alike") << u"x.y"_s << u"https://axx.y/a"_s << false;
    QTest::newRow("capitals") << u"X.Y"_s << u"https://x.y/a"_s << true;
    QTest::newRow("address") << u"https://x.y/a"_s << u"https://x.y/a/b"_s << true;
    QTest::newRow("other address") << u"https://x.y/a"_s << u"https://x.y/b"_s << false;
    QTest::newRow("other scheme") << u"https://x.y/"_s << u"http://x.y/"_s << false;
    QTest::newRow("star") << u"https://*/login*"_s << u"https://x.y/a/login?b"_s << true;
    QTest::newRow("star in a host") << u"*.example"_s << u"https://a.b.example/"_s << true;
    QTest::newRow("host and path") << u"x.y/a"_s << u"https://x.y/a/b"_s << true;
    QTest::newRow("nothing") << u"  "_s << u"https://x.y/"_s << false;
    QTest::newRow("stars") << QString(200, u'*') + u"z"_s << u"https://x.y/"_s + QString(2000, u'a') << false;
}

void TestRemoteAddress::ignores()
{
    QFETCH(QString, pattern);
    QFETCH(QString, address);
    QTEST(isIgnored(address, {u"other.example"_s, pattern}), "expected");
}

void TestRemoteAddress::patterns()
{
    QCOMPARE(addressPatterns(u" a.b, c.d\te.f  a.b ,"_s), (QStringList{u"a.b"_s, u"c.d"_s, u"e.f"_s}));
    QCOMPARE(addressPatterns(u""_s), QStringList());
    const QJsonArray list{u" a.b "_s, u""_s, 7, QString(2000, u'x'), u"c,d"_s};
    QCOMPARE(addressPatterns(QJsonValue(list)), (QStringList{u"a.b"_s, u"c,d"_s}));
    QCOMPARE(addressPatterns(QJsonValue(u"a.b c.d"_s)), (QStringList{u"a.b"_s, u"c.d"_s}));
    QCOMPARE(addressPatterns(QJsonValue()), QStringList());
}

QTEST_GUILESS_MAIN(TestRemoteAddress)
#include "tst_remoteaddress.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remoteanswers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRemoteAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void takesAnything_data();
    void takesAnything();
    void takesDamage();
    void staysBounded();
};

static RemoteAnswers some()
{
    return {{u"https://a.b/"_s, {RemoteState::Ok, RemoteFailure::None, 200, {}, 1000}},
        {u"https://a.b/c"_s, {RemoteState::Redirected, RemoteFailure::None, 200, u"https://a.b/d"_s, 2000}},
        {u"https://a.b/e"_s, {RemoteState::Dead, RemoteFailure::NoSuchHost, 0, {}, 3000}},
        {u"https://a.b/f?g=%22"_s, {RemoteState::Unknown, RemoteFailure::None, 429, {}, 4000}}};
}

void TestRemoteAnswers::comesBack()
{
    QCOMPARE(readRemoteAnswers(writeRemoteAnswers(some())), some());
    QCOMPARE(readRemoteAnswers(writeRemoteAnswers({})), RemoteAnswers());
}

void TestRemoteAnswers::takesAnything_data()
{
    QTest::addColumn<QByteArray>("file");

    const auto entry = [](const QByteArray &address, const QByteArray &fields) {
        return R"({"version":1,"answers":{")" + address + R"(":[)" + fields + "]}}";
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\0\xff{{{[", 7);
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("other version") << QByteArray(R"({"version":2,"answers":{"https://a.b/":["ok","none",200,"",1]}})");
    QTest::newRow("no address") << entry("file:///x", R"("ok","none",200,"",1)");
    QTest::newRow("not as it is asked for") << entry("HTTP://A.B", R"("ok","none",200,"",1)");
    QTest::newRow("unknown state") << entry("https://a.b/", R"("fine","none",200,"",1)");
    QTest::newRow("strange status") << entry("https://a.b/", R"("ok","none",-3,"",1)");
    QTest::newRow("strange time") << entry("https://a.b/", R"("ok","none",200,"",-1)");
    QTest::newRow("too few") << entry("https://a.b/", R"("ok")");
    QTest::newRow("harmful target") << entry("https://a.b/", R"x("redirected","none",200,"javascript:alert(1)",1)x");
    QTest::newRow("target of none") << entry("https://a.b/", R"("ok","none",200,"https://x.y/",1)");
    QTest::newRow("other types") << entry("https://a.b/", R"({},[],"a",7,null)");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("too large") << QByteArray(largestRemoteFile + 1, ' ');
}

void TestRemoteAnswers::takesAnything()
{
    QFETCH(QByteArray, file);
    QCOMPARE(readRemoteAnswers(file), RemoteAnswers());
}

void TestRemoteAnswers::takesDamage()
{
    QRandomGenerator random(7);
    const QByteArray whole = writeRemoteAnswers(some());
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = whole.first(random.bounded(1, int(whole.size()) + 1));
        damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const RemoteAnswers answers = readRemoteAnswers(damaged);
        QVERIFY(answers.size() <= some().size());
    }
}

void TestRemoteAnswers::staysBounded()
{
    RemoteAnswers many;
    constexpr qint64 now = 1'800'000'000;
    for (int i = 0; i < int(mostRemoteAnswers) + 500; ++i)
        many.insert(u"https://a.b/%1"_s.arg(i), {RemoteState::Ok, RemoteFailure::None, 200, {}, now - (i < 400 ? 100 : 10)});
    many.insert(u"https://a.b/old"_s, {RemoteState::Ok, RemoteFailure::None, 200, {}, now - 100 * 24 * 3600});
    const RemoteAnswers fresh = freshAnswers(many, now);
    QCOMPARE(fresh.size(), mostRemoteAnswers);
    QVERIFY(!fresh.contains(u"https://a.b/old"_s));
    QVERIFY(!fresh.contains(u"https://a.b/7"_s));
    QCOMPARE(freshAnswers(some(), 1000).size(), 1); // the others are from the future
}

QTEST_GUILESS_MAIN(TestRemoteAnswers)
#include "tst_remoteanswers.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remoteanswer.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRemoteAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freshness_data();
    void freshness();
    void waits_data();
    void waits();
    void names();
};

void TestRemoteAnswer::freshness_data()
{
    QTest::addColumn<RemoteState>("state");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("expected");

    constexpr qint64 hour = 3600;
    QTest::newRow("just now") << RemoteState::Unknown << qint64(0) << true;
    QTest::newRow("there, six days") << RemoteState::Ok << 6 * 24 * hour << true;
    QTest::newRow("there, eight days") << RemoteState::Ok << 8 * 24 * hour << false;
    QTest::newRow("moved, six days") << RemoteState::Redirected << 6 * 24 * hour << true;
    QTest::newRow("gone, an hour") << RemoteState::Dead << hour << true;
    QTest::newRow("gone, two days") << RemoteState::Dead << 48 * hour << false;
    QTest::newRow("unknown, two hours") << RemoteState::Unknown << 2 * hour << false;
    QTest::newRow("from the future") << RemoteState::Ok << qint64(-10) << false;
}

void TestRemoteAnswer::freshness()
{
    QFETCH(RemoteState, state);
    QFETCH(qint64, age);
    constexpr qint64 now = 1'800'000'000;
    RemoteAnswer answer;
    answer.state = state;
    answer.time = now - age;
    QTEST(isFresh(answer, now), "expected");
}

void TestRemoteAnswer::waits_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("expected"); // -1: nothing

    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("blanks") << QByteArray(" 7 ") << qint64(7);
    QTest::newRow("less than nothing") << QByteArray("-5") << qint64(0);
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:30 GMT") << qint64(30);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:27:00 GMT") << qint64(0);
    QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
    QTest::newRow("endless") << QByteArray("99999999999999999999999") << qint64(-1);
}

void TestRemoteAnswer::waits()
{
    QFETCH(QByteArray, header);
    const QDateTime now(QDate(2015, 10, 21), QTime(7, 28), QTimeZone::UTC);
    QTEST(retryAfter(header, now).value_or(-1), "expected");
}

void TestRemoteAnswer::names()
{
    for (const RemoteState state : {RemoteState::Ok, RemoteState::Redirected, RemoteState::Dead, RemoteState::Unknown})
        QCOMPARE(remoteStateNamed(remoteStateName(state)), state);
    for (int failure = 0; failure <= int(RemoteFailure::Redirections); ++failure)
        QCOMPARE(remoteFailureNamed(remoteFailureName(RemoteFailure(failure))), RemoteFailure(failure));
    QVERIFY(!remoteStateNamed(u"nothing"));
    QVERIFY(!remoteFailureNamed(u"nothing"));
}

QTEST_GUILESS_MAIN(TestRemoteAnswer)
#include "tst_remoteanswer.moc"

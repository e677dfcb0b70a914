// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remotecheck.h"

#include "tests/app/remote/webserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RemoteCheck::Options hasty()
{
    return {.pace = {.atOnce = 6, .between = 0ms},
        .patience = {.redirections = 5, .retries = 1, .pause = 1ms, .longestPause = 2000ms},
        .timeout = 20'000ms};
}

// A check, and what it has told.
struct Bench
{
    explicit Bench(const RemoteCheck::Options &options = hasty()) : check(options)
    {
        QObject::connect(&check, &RemoteCheck::answered, &check,
            [this](const QString &address, const RemoteAnswer &answer) { answers.insert(address, answer); });
        QObject::connect(&check, &RemoteCheck::finished, &check, [this] { ++finished; });
    }
    bool run(const QStringList &addresses)
    {
        check.start(addresses);
        return QTest::qWaitFor([this] { return !check.isRunning(); }, 20'000);
    }
    QString answerTo(const QString &address) const
    {
        const RemoteAnswer answer = answers.value(address);
        return remoteStateName(answer.state) + u' '
            + (answer.failure == RemoteFailure::None ? QString::number(answer.status) : remoteFailureName(answer.failure));
    }

    RemoteCheck check;
    QHash<QString, RemoteAnswer> answers;
    int finished = 0;
};

} // namespace

class TestRemoteCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("questions");

        const auto row = [](const char *name, const QByteArray &head, const QByteArray &page, const QString &expected,
                             const QString &questions) { QTest::newRow(name) << head << page << expected << questions; };
        const auto status = [](int code) { return WebServer::status(code); };
        row("there", status(200), {}, u"ok 200"_s, u"HEAD"_s);
        row("gone", status(404), status(404), u"dead 404"_s, u"HEAD GET"_s);
        row("gone for good", status(410), status(410), u"dead 410"_s, u"HEAD GET"_s);
        row("only said so", status(404), status(200), u"ok 200"_s, u"HEAD GET"_s);
        row("headers refused", status(405), status(200), u"ok 200"_s, u"HEAD GET"_s);
        row("forbidden", status(403), status(403), u"unknown 403"_s, u"HEAD GET"_s);
        row("wants a password", WebServer::status(401, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            WebServer::status(401, "WWW-Authenticate: Basic realm=\"x\"\r\n"), u"unknown 401"_s, u"HEAD GET"_s);
        row("too many", status(429), {}, u"unknown 429"_s, u"HEAD HEAD"_s);
        row("too many, for an hour", WebServer::status(429, "Retry-After: 3600\r\n"), {}, u"unknown 429"_s, u"HEAD"_s);
        row("broken", status(500), status(502), u"unknown 502"_s, u"HEAD GET"_s);
        row("hangs up on headers", "CLOSE", status(200), u"ok 200"_s, QString());
        row("hangs up", "CLOSE", "CLOSE", u"unknown cut-off"_s, QString());
        row("hangs up half way", "HTTP/1.1 20CLOSE", "HTTP/1.1 20CLOSE", u"unknown cut-off"_s, QString());
        row("does not speak HTTP", "SSH-2.0-x\r\n\r\nCLOSE", "SSH-2.0-x\r\n\r\nCLOSE", u"unknown cut-off"_s, QString());
        row("a page without end", status(405), "HTTP/1.1 200 OK\r\n\r\nand so on", u"ok 200"_s, u"HEAD GET"_s);
    }
    void answers()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, page);
        QFETCH(QString, questions);
        WebServer server;
        QVERIFY(server.works());
        server.say(u"HEAD /a"_s, head);
        server.say(u"GET /a"_s, page);
        Bench bench;
        QVERIFY(bench.run({server.address(u"/a"_s)}));
        QTEST(bench.answerTo(server.address(u"/a"_s)), "expected");
        QVERIFY(bench.answers.begin()->time > 0);
        QCOMPARE(bench.finished, 1);
        if (!questions.isEmpty()) {
            QStringList methods;
            for (const QString &question : server.questions())
                methods += question.section(u' ', 0, 0);
            QCOMPARE(methods.join(u' '), questions);
        }
    }

    void redirections_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("target");
        QTest::newRow("for good") << u"/moved"_s << u"redirected 200"_s << u"/there"_s;
        QTest::newRow("for now") << u"/lent"_s << u"ok 200"_s << QString();
        QTest::newRow("for good, then for now") << u"/first"_s << u"redirected 200"_s << u"/lent"_s;
        QTest::newRow("to nothing") << u"/lost"_s << u"dead 404"_s << QString();
        QTest::newRow("in a circle") << u"/circle"_s << u"unknown redirections"_s << QString();
        QTest::newRow("without end") << u"/1"_s << u"unknown redirections"_s << QString();
        QTest::newRow("out of the web") << u"/out"_s << u"unknown redirections"_s << QString();
    }
    void redirections()
    {
        QFETCH(QString, start);
        QFETCH(QString, target);
        WebServer server;
        QVERIFY(server.works());
        server.say(u"/there"_s, WebServer::status(200));
        server.say(u"/moved"_s, WebServer::redirection(301, u"/there"_s));
        server.say(u"/lent"_s, WebServer::redirection(302, u"/there"_s));
        server.say(u"/first"_s, WebServer::redirection(308, server.address(u"/lent"_s)));
        server.say(u"/lost"_s, WebServer::redirection(301, u"/nowhere"_s));
        server.say(u"/circle"_s, WebServer::redirection(301, u"/back"_s));
        server.say(u"/back"_s, WebServer::redirection(301, u"/circle"_s));
        server.say(u"/out"_s, WebServer::redirection(301, u"file:///etc/passwd"_s));
        for (int i = 1; i < 10; ++i)
            server.say(u'/' + QString::number(i), WebServer::redirection(301, u'/' + QString::number(i + 1)));
        Bench bench;
        QVERIFY(bench.run({server.address(start)}));
        QTEST(bench.answerTo(server.address(start)), "expected");
        QCOMPARE(bench.answers.begin()->target, target.isEmpty() ? QString() : server.address(target));
    }

    void saysNothingOfTheArticle()
    {
        WebServer server;
        server.say(u"/a"_s, WebServer::status(302, "Location: /b\r\nSet-Cookie: id=7; Path=/\r\n"));
        server.say(u"/b"_s, WebServer::status(200));
        Bench bench;
        QVERIFY(bench.run({server.address(u"/a"_s)}));
        QVERIFY(bench.run({server.address(u"/b"_s)}));
        QCOMPARE(server.questions().size(), 3);
        const QByteArray head = server.lastHead().toLower();
        for (const char *header : {"cookie:", "referer:", "authorization:", "origin:"})
            QVERIFY2(!head.contains(header), header);
        QVERIFY(head.contains("user-agent:"));
    }

    void neverAnswers()
    {
        WebServer server;
        server.say(u"/a"_s, {});
        RemoteCheck::Options options = hasty();
        options.timeout = 50ms;
        Bench bench(options);
        QVERIFY(bench.run({server.address(u"/a"_s)}));
        QCOMPARE(bench.answerTo(server.address(u"/a"_s)), u"unknown not-answered"_s);
        QCOMPARE(server.questions().size(), 2); // once more
    }

    void nobodyListens()
    {
        QString address;
        {
            const WebServer server;
            address = server.address(u"/a"_s);
        }
        Bench bench;
        QVERIFY(bench.run({address}));
        QCOMPARE(bench.answerTo(address), u"unknown refused"_s);
    }

    // A host is gone only if the names of the net say so, not if they cannot be asked.
    void unknownHosts_data()
    {
        QTest::addColumn<bool>("unknown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("known nowhere") << true << u"dead no-such-host"_s;
        QTest::newRow("no net") << false << u"unknown not-answered"_s;
    }
    void unknownHosts()
    {
        QFETCH(bool, unknown);
        RemoteCheck::Options options = hasty();
        QStringList lookedUp;
        options.isUnknownHost = [&](const QString &host, const std::function<void(bool)> &tell) {
            lookedUp += host;
            tell(unknown);
        };
        Bench bench(options);
        const QString address = u"http://..not-a-name../"_s; // refused by the resolver without asking anybody
        QVERIFY(bench.run({address}));
        if (lookedUp.isEmpty())
            QSKIP("this system does not say that it knows no such host");
        QTEST(bench.answerTo(address), "expected");
    }

    void namesThatExistNowhere()
    {
        Bench bench;
        QVERIFY(bench.run({u"http://a.invalid/"_s, u"http://b.invalid/"_s}));
        QCOMPARE(bench.answerTo(u"http://a.invalid/"_s), u"dead no-such-host"_s);
        QCOMPARE(bench.answers.size(), 2);
        QCOMPARE(bench.finished, 1);
    }

    void retryAfterIsHonoured()
    {
        WebServer server;
        server.sayInTurn(u"/a"_s, {WebServer::status(503, "Retry-After: 1\r\n"), WebServer::status(200)});
        Bench bench;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(bench.run({server.address(u"/a"_s)}));
        QVERIFY(clock.elapsed() >= 1000);
        QCOMPARE(bench.answerTo(server.address(u"/a"_s)), u"ok 200"_s);
    }

    void pausesBetweenQuestions()
    {
        WebServer server;
        server.say(u"/a"_s, WebServer::status(200));
        server.say(u"/b"_s, WebServer::status(200));
        RemoteCheck::Options options = hasty();
        options.pace.between = 200ms;
        Bench bench(options);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(bench.run({server.address(u"/a"_s), server.address(u"/b"_s)}));
        QVERIFY(clock.elapsed() >= 200);
        QCOMPARE(bench.answers.size(), 2);
    }

    void cancels()
    {
        WebServer server;
        server.say(u"/a"_s, WebServer::status(200));
        server.say(u"/never"_s, {});
        Bench bench;
        QSignalSpy progressed(&bench.check, &RemoteCheck::progressed);
        bench.check.start({server.address(u"/a"_s), server.address(u"/never"_s), server.address(u"/later"_s)});
        QCOMPARE(bench.check.total(), 3);
        QTRY_COMPARE(server.questions().size(), 2);
        QCOMPARE(progressed.last(), (QVariantList{1, 3}));
        bench.check.cancel();
        QVERIFY(!bench.check.isRunning());
        QCOMPARE(bench.finished, 1);
        bench.check.cancel();
        QCOMPARE(bench.finished, 1);
        QCOMPARE(bench.answers.size(), 1);
        QVERIFY(bench.run({server.address(u"/a"_s)})); // and begins anew
        QCOMPARE(bench.answers.size(), 1);
        QCOMPARE(bench.finished, 2);
    }

    void cancelsFromWithin()
    {
        Bench bench;
        QObject::connect(&bench.check, &RemoteCheck::answered, &bench.check, &RemoteCheck::cancel);
        QVERIFY(bench.run({u"http://a.invalid/"_s, u"http://b.invalid/"_s, u"http://c.invalid/"_s}));
        QCOMPARE(bench.answers.size(), 1);
        QCOMPARE(bench.finished, 1);
    }

    void goesWhileItRuns()
    {
        WebServer server;
        server.say(u"/never"_s, {});
        {
            Bench bench;
            bench.check.start({server.address(u"/never"_s)});
            QTRY_COMPARE(server.questions().size(), 1);
        }
        QCoreApplication::processEvents();
    }

    void asksForEachOnce()
    {
        WebServer server;
        server.say(u"/a"_s, WebServer::status(200));
        Bench bench;
        bench.check.start({server.address(u"/a"_s), server.address(u"/a"_s), QString()});
        QVERIFY(bench.run({server.address(u"/a"_s)}));
        QCOMPARE(server.questions().size(), 1);
        bench.check.start({});
        QVERIFY(!bench.check.isRunning());
        QCOMPARE(bench.finished, 1);
    }
};

QTEST_GUILESS_MAIN(TestRemoteCheck)
#include "tst_remotecheck.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/webcheck.h"

#include "app/remote/remotestore.h"
#include "document/snapshotbuilder.h"
#include "tests/app/remote/webserver.h"
#include "tests/app/snapshotof.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksWhatIsDue()
    {
        WebServer server;
        QVERIFY(server.works());
        server.say(u"/ok"_s, WebServer::status(200));
        server.say(u"/old"_s, WebServer::redirection(301, u"/ok"_s));
        RemoteStore store({});
        WebCheck check(&store, hasty());
        QSignalSpy told(&check, &WebCheck::told);
        QSignalSpy running(&check, &WebCheck::runningChanged);
        const QString text = u"[a](%1) [b](%2#c) ![d](%3) [e](e.md)\n"_s.arg(
            server.address(u"/ok"_s), server.address(u"/old"_s), server.address(u"/gone"_s));
        check.check(*snapshotOf(text));
        QVERIFY(check.isRunning());
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString(), u"3 web link(s) checked · 1 gone · 1 moved"_s);
        QCOMPARE(running.count(), 2);
        QCOMPARE(store.answers()->size(), 3);

        const qsizetype asked = server.questions().size();
        check.check(*snapshotOf(text)); // the one that is gone may be back
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(server.questions().size(), asked + 2);
        check.check(*snapshotOf(u"[a](%1)\n"_s.arg(server.address(u"/ok"_s))));
        QCOMPARE(told.count(), 3);
        QVERIFY(!check.isRunning());
        check.checkAgain({server.address(u"/ok"_s)});
        QTRY_COMPARE(told.count(), 4);
        QCOMPARE(server.questions().size(), asked + 3);
    }

    void nothingToCheck()
    {
        RemoteStore store({});
        WebCheck check(&store, hasty());
        QSignalSpy told(&check, &WebCheck::told);
        check.check(*snapshotOf(u"[a](b.md) <mailto:a@b.c>\n"_s));
        QCOMPARE(told.count(), 1);
        QVERIFY(!check.isRunning());
        check.cancel();
        QCOMPARE(told.count(), 1);
    }

    void whatWasFoundOutStays()
    {
        WebServer server;
        server.say(u"/ok"_s, WebServer::status(200));
        server.say(u"/never"_s, {});
        RemoteStore store({});
        WebCheck check(&store, hasty());
        check.check(*snapshotOf(u"[a](%1) [b](%2)\n"_s.arg(server.address(u"/ok"_s), server.address(u"/never"_s))));
        QTRY_COMPARE(server.questions().size(), 2);
        check.cancel();
        QVERIFY(!check.isRunning());
        QCOMPARE(store.answers()->size(), 1);
    }

    // The states of links follow from text and surroundings alone.
    void linksShowWhatWasFoundOut()
    {
        WebServer server;
        RemoteStore store({});
        WebCheck check(&store, hasty());
        QSignalSpy told(&check, &WebCheck::told);
        SnapshotInput input;
        input.text = SourceText(u"[a](%1)\n"_s.arg(server.address(u"/gone"_s)));
        const DocumentSnapshotPtr before = buildSnapshot(input);
        QCOMPARE(before->links().first().state, LinkState::Unchecked);
        check.check(*before);
        QTRY_COMPARE(told.count(), 1);
        auto surroundings = std::make_shared<Surroundings>();
        surroundings->remote = store.answers();
        input.surroundings = surroundings;
        QCOMPARE(buildSnapshot(input)->links().first().state, LinkState::Dead);
        QCOMPARE(before->links().first().state, LinkState::Unchecked);
    }

private:
    static RemoteCheck::Options hasty()
    {
        return {.pace = {.atOnce = 4, .between = 0ms},
            .patience = {.redirections = 5, .retries = 0, .pause = 1ms, .longestPause = 1000ms},
            .timeout = 20'000ms};
    }
};

QTEST_GUILESS_MAIN(TestWebCheck)
#include "tst_webcheck.moc"

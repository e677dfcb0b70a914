// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remotewalk.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// "200", "301>address", "503~seconds", or how it failed.
RemoteResponse response(const QString &text)
{
    RemoteResponse made;
    if (const std::optional<RemoteFailure> failure = remoteFailureNamed(text)) {
        made.failure = *failure;
        return made;
    }
    made.status = text.left(3).toInt();
    made.location = text.section(u'>', 1);
    made.retryAfter = text.section(u'~', 1).toLatin1();
    return made;
}

QString asked(const RemoteWalk &walk)
{
    const RemoteWalk::Question &question = walk.question();
    const QString when = question.after > 0ms ? u"+%1 "_s.arg(question.after.count()) : QString();
    return when + (question.method == RemoteWalk::Method::Head ? u"HEAD "_s : u"GET "_s) + question.address;
}

} // namespace

class TestRemoteWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void means_data();
    void means();
    void asks_data();
    void asks();
    void staysOver();
};

void TestRemoteWalk::means_data()
{
    QTest::addColumn<QString>("responses");
    QTest::addColumn<QString>("expected"); // state, status or failure, and target

    const auto row = [](const char *responses, const char *expected) {
        QTest::newRow(responses) << QString::fromLatin1(responses) << QString::fromLatin1(expected);
    };
    row("200", "ok 200");
    row("204", "ok 204");
    row("304", "ok 304");
    row("404 404", "dead 404");
    row("410 410", "dead 410");
    row("404 200", "ok 200"); // it did not know the question
    row("405 200", "ok 200");
    row("501 404", "dead 404");
    row("400 403", "unknown 403");
    row("401 401", "unknown 401");
    row("403 403", "unknown 403");
    row("451 451", "unknown 451");
    row("500 500", "unknown 500");
    row("502 200", "ok 200");
    row("429 429 429", "unknown 429");
    row("429~1 200", "ok 200");
    row("503~2 503~2 200", "ok 200");
    row("503 503 503", "unknown 503");
    row("429~3600", "unknown 429"); // too long
    row("no-such-host", "dead no-such-host");
    row("refused", "unknown refused");
    row("insecure", "unknown insecure");
    row("not-answered not-answered not-answered", "unknown not-answered");
    row("not-answered 200", "ok 200");
    row("cut-off 200", "ok 200");
    row("cut-off cut-off cut-off cut-off", "unknown cut-off");
    row("none 200", "ok 200"); // nothing at all is an end too
    row("302>/b 200", "ok 200");
    row("303>/b 200", "ok 200");
    row("307>/b 200", "ok 200");
    row("301>/b 200", "redirected 200 http://x.y/b");
    row("308>https://x.y/a 200", "redirected 200 https://x.y/a");
    row("301>/b 301>/c 200", "redirected 200 http://x.y/c");
    row("301>/b 302>/c 200", "redirected 200 http://x.y/b");
    row("302>/b 301>/c 200", "ok 200");
    row("301>/b#part 200", "redirected 200 http://x.y/b#part");
    row("301>/b 404 404", "dead 404");
    row("301>/b 403 403", "unknown 403");
    row("301>/b 405 200", "redirected 200 http://x.y/b");
    row("301>/a", "unknown redirections"); // to itself
    row("301>/b 301>/a", "unknown redirections");
    row("301", "unknown redirections");
    row("301>javascript:alert(1)", "unknown redirections");
    row("301>file:///etc/passwd", "unknown redirections");
    row("301>http://me:secret@x.y/", "unknown redirections");
    row("301>http://a.invalid/", "dead no-such-host");
    row("301>/1 301>/2 301>/3 301>/4 301>/5 301>/6 301>/7 301>/8 301>/9 301>/10 301>/11", "unknown redirections");
    row("300>/b", "unknown 300");
    row("999 999", "unknown 999");
    row("100", "unknown 100");
}

void TestRemoteWalk::means()
{
    QFETCH(QString, responses);
    RemoteWalk walk(u"http://x.y/a"_s);
    for (const QString &one : responses.split(u' ')) {
        QVERIFY2(!walk.isOver(), qPrintable(one));
        walk.take(response(one), QDateTime::currentDateTimeUtc());
    }
    QVERIFY(walk.isOver());
    const RemoteAnswer &answer = walk.answer();
    const QString why = answer.failure == RemoteFailure::None ? QString::number(answer.status) : remoteFailureName(answer.failure);
    QTEST((remoteStateName(answer.state) + u' ' + why + u' ' + answer.target).trimmed(), "expected");
    QCOMPARE(walk.start(), u"http://x.y/a"_s);
}

void TestRemoteWalk::asks_data()
{
    QTest::addColumn<QString>("responses");
    QTest::addColumn<QString>("question");

    QTest::newRow("first") << u""_s << u"HEAD http://x.y/a"_s;
    QTest::newRow("refused") << u"405"_s << u"GET http://x.y/a"_s;
    QTest::newRow("gone?") << u"404"_s << u"GET http://x.y/a"_s;
    QTest::newRow("elsewhere") << u"302>https://z/b"_s << u"HEAD https://z/b"_s;
    QTest::newRow("elsewhere from the page") << u"405 302>b#c"_s << u"HEAD http://x.y/b"_s;
    QTest::newRow("busy") << u"503"_s << u"+5000 HEAD http://x.y/a"_s;
    QTest::newRow("asked to wait") << u"429~7"_s << u"+7000 HEAD http://x.y/a"_s;
    QTest::newRow("no answer") << u"not-answered"_s << u"+5000 HEAD http://x.y/a"_s;
}

void TestRemoteWalk::asks()
{
    QFETCH(QString, responses);
    RemoteWalk walk(u"http://x.y/a"_s);
    for (const QString &one : responses.split(u' ', Qt::SkipEmptyParts))
        walk.take(response(one), QDateTime::currentDateTimeUtc());
    QVERIFY(!walk.isOver());
    QTEST(asked(walk), "question");
}

void TestRemoteWalk::staysOver()
{
    RemoteWalk nobodys(u"http://a.invalid/"_s);
    QVERIFY(nobodys.isOver());
    nobodys.take(response(u"200"_s), QDateTime::currentDateTimeUtc());
    QCOMPARE(nobodys.answer().state, RemoteState::Dead);
}

QTEST_GUILESS_MAIN(TestRemoteWalk)
#include "tst_remotewalk.moc"

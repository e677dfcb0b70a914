// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/webchecknote.h"

#include "app/remote/remotestore.h"
#include "app/remote/webcheck.h"
#include "tests/app/remote/webserver.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebCheckNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAndStops()
    {
        WebServer server;
        server.say(u"/ok"_s, WebServer::status(200));
        server.say(u"/never"_s, {});
        RemoteStore store({});
        WebCheck check(&store, RemoteCheck::Options{.pace = {.atOnce = 4, .between = 0ms}, .patience = {}, .timeout = 20'000ms});
        QWidget window;
        auto *note = new WebCheckNote(&check, &window);
        window.show();
        QVERIFY(!note->isVisible());
        check.checkAgain({server.address(u"/ok"_s), server.address(u"/never"_s)});
        QVERIFY(note->isVisible());
        QTRY_COMPARE(note->findChild<QLabel *>()->text(), u"Web links: 1 of 2"_s);
        QCOMPARE(note->findChild<QProgressBar *>()->value(), 1);
        note->findChild<QToolButton *>()->click();
        QVERIFY(!note->isVisible() && !check.isRunning());
    }
};

QTEST_MAIN(TestWebCheckNote)
#include "tst_webchecknote.moc"

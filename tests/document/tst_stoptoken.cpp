// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/stoptoken.h"

#include <QTest>

#include <thread>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestStopToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stops()
    {
        const StopToken never;
        never.stop();
        QVERIFY(!never.isStopped()); // a default one has nobody to stop
        const StopToken token = StopToken::make();
        const StopToken copy = token;
        QVERIFY(!copy.isStopped());
        std::jthread([&copy] { copy.stop(); }).join();
        QVERIFY(token.isStopped() && copy.isStopped());
        QVERIFY(!StopToken::make().isStopped());
    }
};

QTEST_GUILESS_MAIN(TestStopToken)
#include "tst_stoptoken.moc"

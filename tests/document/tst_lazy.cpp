// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lazy.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLazy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Made once, by whoever asks first; all others get the same.
    void isMadeOnce()
    {
        const Lazy<int> value;
        std::atomic<int> made = 0;
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] { right += value.get([&] { return 40 + ++made; }) == 41; });
        }
        QCOMPARE(made, 1);
        QCOMPARE(right, 8);
        QCOMPARE(&value.get([] { return 0; }), &value.get([] { return 1; }));
    }
};

QTEST_GUILESS_MAIN(TestLazy)
#include "tst_lazy.moc"

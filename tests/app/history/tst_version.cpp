// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/version.h"

#include <QTest>

using namespace Galley;

namespace {

const QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000);

// Newest first; `ages` in minutes.
QList<KeptVersion> versionsOf(const QList<int> &ages)
{
    QList<KeptVersion> versions;
    for (const int age : ages) {
        KeptVersion version;
        version.number = int(ages.size() - versions.size());
        version.time = start.addSecs(-60LL * age);
        versions.append(version);
    }
    return versions;
}

} // namespace

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thinsOut_data()
    {
        QTest::addColumn<QList<int>>("ages");
        QTest::addColumn<QList<qsizetype>>("expendable");
        constexpr int hour = 60;
        constexpr int day = 24 * hour;
        QTest::newRow("none") << QList<int>{} << QList<qsizetype>{};
        QTest::newRow("one") << QList<int>{0} << QList<qsizetype>{};
        QTest::newRow("the newest are untouched") << QList<int>{0, 1, 2} << QList<qsizetype>{};
        QTest::newRow("ten minutes apart on the same day") << QList<int>{0, 1, 2, 5, 8, 11, 14} << QList<qsizetype>{3, 4, 5};
        QTest::newRow("an hour apart in the same week") << QList<int>{0, 1, 2, 2 * day, 2 * day + 20, 2 * day + 70} << QList<qsizetype>{4};
        QTest::newRow("a day apart later") << QList<int>{0, 1, 2, 20 * day, 20 * day + 5 * hour, 21 * day} << QList<qsizetype>{4};
        QTest::newRow("too old: one at a time") << QList<int>{0, 1, 2, 100 * day, 200 * day} << QList<qsizetype>{3};
        QTest::newRow("a clock that jumped ahead") << QList<int>{0, 90 * day + 1, 90 * day + 2, 90 * day + 3} << QList<qsizetype>{3};
        QTest::newRow("a clock that jumped back") << QList<int>{0, -500 * day, -500 * day - 1, 30} << QList<qsizetype>{};
    }
    void thinsOut()
    {
        QFETCH(QList<int>, ages);
        QFETCH(QList<qsizetype>, expendable);
        QCOMPARE(expendableVersions(versionsOf(ages), {.untouched = 3, .most = 200, .days = 90}), expendable);
    }

    void keepsNoMoreThanAllowed()
    {
        QList<int> ages;
        for (int i = 0; i < 300; ++i)
            ages.append(i * 60);
        QCOMPARE(expendableVersions(versionsOf(ages), {.untouched = 3, .most = 10, .days = 90}).size(), 290);
    }

    void guardedOnesAreNotCrowdedOut()
    {
        QList<KeptVersion> versions = versionsOf({0, 1, 2, 3, 4, 5});
        versions[4].reason = VersionReason::Shrinking;
        QCOMPARE(expendableVersions(versions, {.untouched = 3, .most = 200, .days = 90}), (QList<qsizetype>{3, 5}));
    }
};

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"

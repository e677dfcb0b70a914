// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findingswatch.h"

#include "tests/app/snapshotof.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFindingsWatch : public QObject
{
    Q_OBJECT

    static QString article(int deadLinks) { return u"# Title\n\n"_s + u"See [there](#nowhere) for more.\n\n"_s.repeated(deadLinks); }

private Q_SLOTS:
    void findsOffTheFirstThread()
    {
        FindingsWatch watch;
        const QSignalSpy ready(&watch, &FindingsWatch::findingsReady);
        const DocumentSnapshotPtr snapshot = snapshotOf(article(3));
        watch.setSnapshot(snapshot);
        QCOMPARE(ready.size(), 0); // from the event loop, never at once
        QVERIFY(!watch.snapshot());
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(watch.snapshot(), snapshot);
        QVERIFY(watch.findings().size() >= 3);
    }

    void nothingIsFoundInNothing()
    {
        FindingsWatch watch;
        const QSignalSpy ready(&watch, &FindingsWatch::findingsReady);
        watch.setSnapshot(snapshotOf(u""));
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(watch.findings().isEmpty());
    }

    // However many come, the last one is searched, and none twice.
    void theNewestWins()
    {
        FindingsWatch watch;
        QList<DocumentSnapshotPtr> found;
        connect(&watch, &FindingsWatch::findingsReady, this, [&found](const DocumentSnapshotPtr &snapshot) { found.append(snapshot); });
        QList<DocumentSnapshotPtr> given;
        for (int i = 1; i <= 50; ++i) {
            given.append(snapshotOf(article(i), given.isEmpty() ? DocumentSnapshotPtr() : given.last()));
            watch.setSnapshot(given.last());
        }
        QTRY_COMPARE(watch.snapshot(), given.last());
        QCOMPARE(found.last(), given.last());
        for (qsizetype i = 1; i < found.size(); ++i)
            QVERIFY(found.at(i)->serial() > found.at(i - 1)->serial());
        QVERIFY(watch.findings().size() >= 50);
    }

    void mayGoWhileItSearches()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(article(2000));
        for (int i = 0; i < 20; ++i) {
            auto watch = std::make_unique<FindingsWatch>();
            watch->setSnapshot(snapshot);
            watch->setSnapshot(snapshot);
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestFindingsWatch)
#include "tst_findingswatch.moc"

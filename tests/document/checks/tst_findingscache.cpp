// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/findingscache.h"

#include "document/checks/findings.h"
#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFindingsCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSameAfterEachEdit();
    void stops();
};

void TestFindingsCache::findsTheSameAfterEachEdit()
{
    QString text = u"# T\n\nSo it it is .\n\n## A\n\nMore of of this . And [3].\n\n- a a list .\n"_s;
    FindingsCache cache;
    DocumentSnapshotPtr before;
    const QStringList insertions{u"the the "_s, u"\n\n"_s, u"[1] ."_s, u"# B\n"_s, u"> "_s};
    for (int i = 0; i < 40; ++i) {
        text.insert((i * 37) % text.size(), insertions[i % insertions.size()]);
        SnapshotInput input;
        input.text = SourceText(text);
        input.revision = Revision{quint64(i + 1)};
        const DocumentSnapshotPtr snapshot = buildSnapshot(input, before.get());
        QCOMPARE(cache.findFindings(*snapshot).value(), findFindings(*snapshot));
        before = snapshot;
    }
}

void TestFindingsCache::stops()
{
    const StopToken stop = StopToken::make();
    stop.stop();
    FindingsCache cache;
    const DocumentSnapshotPtr snapshot = snapshotOf(u"the the\n"_s);
    QVERIFY(!cache.findFindings(*snapshot, stop));
    QCOMPARE(cache.findFindings(*snapshot).value().size(), 2);
}

QTEST_GUILESS_MAIN(TestFindingsCache)
#include "tst_findingscache.moc"

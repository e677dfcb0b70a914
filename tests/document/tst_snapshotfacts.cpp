// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotfacts.h"

#include "document/snapshotdata.h"
#include "tests/document/checks/found.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString article = u"# One\n\n## Contents\n\n- [Two](#two)\n\n## Two\n\nWords [a][b] and [1].\n\n[b]: https://example.org\n\n"
                        "## References\n\n[1] A source.\n"_s;

const SnapshotFacts &factsOf(const DocumentSnapshot &snapshot)
{
    return *DocumentSnapshot::Data::of(snapshot).facts;
}

} // namespace

class TestSnapshotFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheWholeArticle()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(article);
        const SnapshotFacts &facts = factsOf(*snapshot);
        QCOMPARE(facts.headings(*snapshot).outline.size(), 4);
        QVERIFY(facts.toc(*snapshot));
        QCOMPARE(facts.links(*snapshot).size(), 2);
        QCOMPARE(facts.links(*snapshot)[0].state, LinkState::Ok); // the headings are known to it
        QCOMPARE(facts.definitions(*snapshot).size(), 1);
        QCOMPARE(facts.citations(*snapshot).size(), 1);
        QCOMPARE(facts.citations(*snapshot)[0].state, CitationState::Ok); // and the sources
        QCOMPARE(facts.sources(*snapshot).size(), 1);
        QVERIFY(facts.statistics(*snapshot).words > 5);
        for (int i = 0; i < snapshot->blockCount(); ++i)
            QCOMPARE(facts.indexOf(*snapshot, snapshot->block(i)->id), i);
        QCOMPARE(facts.indexOf(*snapshot, BlockId{999'999}), -1);
    }

    // What was asked for once is not made again: it is the same object.
    void staysWhatItWas()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(article);
        const SnapshotFacts &facts = factsOf(*snapshot);
        const auto *links = &facts.links(*snapshot);
        const auto *first = facts.links(*snapshot).constData();
        facts.gather(*snapshot);
        QCOMPARE(&facts.links(*snapshot), links);
        QCOMPARE(facts.links(*snapshot).constData(), first);
    }

    // Threads that ask at the same time get the same.
    void manyAskAtOnce()
    {
        for (int round = 0; round < 50; ++round) {
            const DocumentSnapshotPtr snapshot = snapshotOf(article);
            const SnapshotFacts &facts = factsOf(*snapshot);
            std::vector<const void *> seen(4);
            std::vector<std::thread> threads;
            for (size_t i = 0; i < seen.size(); ++i)
                threads.emplace_back([&, i] {
                    if (i % 2 == 0)
                        facts.gather(*snapshot);
                    seen[i] = facts.citations(*snapshot).constData();
                });
            for (std::thread &thread : threads)
                thread.join();
            for (const void *one : seen)
                QCOMPARE(one, seen.front());
        }
    }

    void nothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no text") << u""_s;
        QTest::newRow("blank") << u"\n \n"_s;
        QTest::newRow("not parsed") << u"# One\n\n[a](b) [1] and more than that\n\n[1]: c\n"_s;
    }
    void nothing()
    {
        QFETCH(QString, text);
        SnapshotInput input;
        input.text = SourceText(text);
        input.longestParsed = 30;
        const DocumentSnapshotPtr snapshot = buildSnapshot(input);
        const SnapshotFacts &facts = factsOf(*snapshot);
        facts.gather(*snapshot);
        QVERIFY(facts.links(*snapshot).isEmpty() && facts.citations(*snapshot).isEmpty() && facts.sources(*snapshot).isEmpty());
        QVERIFY(!facts.toc(*snapshot));
        QVERIFY(facts.headings(*snapshot).outline.isEmpty());
        QCOMPARE(facts.statistics(*snapshot).words, 0);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotFacts)
#include "tst_snapshotfacts.moc"

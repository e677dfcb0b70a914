// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkcandidates.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkCandidates : public QObject
{
    Q_OBJECT

    static SurroundingsPtr folder()
    {
        auto known = std::make_shared<Surroundings>();
        known->articlePath = u"/articles/own.md"_s;
        known->files.insert(
            u"gone.md"_s, {.exists = false, .actualCase = {}, .anchors = {}, .similar = {u"my gone.md"_s, u"sub/gone.md"_s}});
        known->files.insert(u"Case.md"_s, {.exists = true, .actualCase = u"case.md"_s, .anchorsKnown = true, .anchors = {u"start"_s}});
        known->pages.add({u"google-ai"_s, u"google.md"_s, u"Google"_s, KnownPage::Origin::Article});
        known->pages.add({u"start"_s, u"https://x.y/start"_s, {}, KnownPage::Origin::LinkMap});
        known->pages.add({u"twice"_s, u"one.md"_s, {}, KnownPage::Origin::Article});
        known->pages.add({u"twice"_s, u"two.md"_s, {}, KnownPage::Origin::Article});
        return known;
    }

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("candidates");
        QTest::newRow("file") << u"[a](gone.md#x)"_s << u"my%20gone.md#x sub/gone.md#x"_s;
        QTest::newRow("case") << u"[a](Case.md)"_s << u"case.md"_s;
        QTest::newRow("case of file and anchor") << u"[a](Case.md#Start)"_s << u"case.md#start"_s;
        QTest::newRow("anchor") << u"# Making it\n\n[a](#makin-it)"_s << u"#making-it"_s;
        QTest::newRow("anchor's case") << u"# Making it\n\n[a](#Making-It)"_s << u"#making-it"_s;
        QTest::newRow("nothing like it") << u"# Making it\n\n[a](#zzz)"_s << u""_s;
        QTest::newRow("fine") << u"# One\n\n[a](#one)"_s << u""_s;
    }
    void targets()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text, folder());
        QTEST(targetCandidates(*snapshot, snapshot->links().first()).join(u' '), "candidates");
    }

    void labels()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"[a][wrongs]\n\n[wrong]: x\n[other]: y\n"_s);
        QCOMPARE(labelCandidates(*snapshot, snapshot->links().first()), QStringList{u"wrong"_s});
    }

    void pages()
    {
        const DocumentSnapshotPtr snapshot
            = snapshotOf(u"[INTERNAL_LINK:google-a] [INTERNAL_LINK:start] [IMAGE_SLOT:start] [[#Google AI]]"_s, folder());
        QCOMPARE(pageCandidates(*snapshot, snapshot->links()[0]).first().slug, u"google-ai"_s);
        QCOMPARE(pageCandidates(*snapshot, snapshot->links()[1]).size(), 1);
        QVERIFY(pageCandidates(*snapshot, snapshot->links()[2]).isEmpty());
        QVERIFY(pageCandidates(*snapshot, snapshot->links()[3]).isEmpty()); // a heading of its own, if any
    }

    void resolvesTheClearOnes()
    {
        const QString text = u"[INTERNAL_LINK:google-a] [x](INTERNAL_LINK:start) [INTERNAL_LINK:twice] [INTERNAL_LINK:zzzz] TK"_s;
        const EditBatch batch = planResolveClear(*snapshotOf(text, folder()));
        QCOMPARE(
            applyEdits(text, batch.edits), u"[Google](google.md) [x](https://x.y/start) [INTERNAL_LINK:twice] [INTERNAL_LINK:zzzz] TK"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkCandidates)
#include "tst_linkcandidates.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remotelinks.h"

#include "document/article/linkcandidates.h"
#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRemoteLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states();
    void findsTheDead();
    void moved_data();
    void moved();
    void takesNewAddressesOver_data();
    void takesNewAddressesOver();
    void addresses();
};

static SurroundingsPtr known()
{
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->remote = std::make_shared<const RemoteAnswers>(RemoteAnswers{
        {u"https://x.y/ok"_s, {RemoteState::Ok, RemoteFailure::None, 200, {}, 1}},
        {u"https://x.y/old"_s, {RemoteState::Redirected, RemoteFailure::None, 200, u"https://x.y/new"_s, 1}},
        {u"https://x.y/place"_s, {RemoteState::Redirected, RemoteFailure::None, 200, u"https://x.y/new#there"_s, 1}},
        {u"https://x.y/gone"_s, {RemoteState::Dead, RemoteFailure::None, 404, {}, 1}},
        {u"https://x.y/busy"_s, {RemoteState::Unknown, RemoteFailure::None, 429, {}, 1}},
        {u"https://x.y/"_s, {RemoteState::Dead, RemoteFailure::NoSuchHost, 0, {}, 1}},
    });
    return surroundings;
}

void TestRemoteLinks::states()
{
    const DocumentSnapshotPtr snapshot = snapshotOf(
        u"[a](https://x.y/ok) [b](HTTPS://X.Y/old#c) <https://x.y/gone> https://x.y/busy [](https://x.y/ok) [d][e] ![f](//x.y) "
        "[g](https://x.y/never) <mailto:a@x.y> [h](a.md)\n\n[e]: https://x.y/gone\n"_s,
        known());
    QList<LinkState> states;
    for (const PlacedLink &placed : snapshot->links())
        states += placed.state;
    using enum LinkState;
    QCOMPARE(states, (QList{Ok, Redirected, Dead, Unknown, Empty, Dead, Dead, Unchecked, Unchecked, Unchecked}));
}

void TestRemoteLinks::findsTheDead()
{
    const DocumentSnapshotPtr snapshot = snapshotOf(u"# T\n\n[a](https://x.y/gone) [b](https://x.y/old) <https://x.y/gone>\n"_s, known());
    QCOMPARE(listed(findFindings(*snapshot), *snapshot),
        u"link-remote-dead <[a](https://x.y/gone)> https://x.y/gone | \nlink-remote-dead <<https://x.y/gone>> https://x.y/gone | "_s);
    QCOMPARE(offered(u"# T\n\n[a](https://x.y/gone) <https://x.y/gone>\n"_s, u"link-remote-dead"_s, known()), u"remove-link\n"_s);
}

void TestRemoteLinks::moved_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"https://x.y/old"_s << u"https://x.y/new"_s;
    QTest::newRow("keeps the place") << u"https://x.y/old#here"_s << u"https://x.y/new#here"_s;
    QTest::newRow("another place") << u"https://x.y/place#here"_s << u"https://x.y/new#there"_s;
    QTest::newRow("has not") << u"https://x.y/ok"_s << u""_s;
    QTest::newRow("unknown") << u"https://x.y/never"_s << u""_s;
    QTest::newRow("local") << u"a.md"_s << u""_s;
}

void TestRemoteLinks::moved()
{
    QFETCH(QString, target);
    QTEST(movedTarget(*known(), target), "expected");
    QCOMPARE(movedTarget(Surroundings(), target), QString());
}

void TestRemoteLinks::takesNewAddressesOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("inline") << u"[a](https://x.y/old \"t\") [b](https://x.y/ok)\n"_s
                            << u"[a](https://x.y/new \"t\") [b](https://x.y/ok)\n"_s;
    QTest::newRow("reference used twice") << u"[a][c] [b][c]\n\n[c]: https://x.y/old\n"_s << u"[a][c] [b][c]\n\n[c]: https://x.y/new\n"_s;
    QTest::newRow("address") << u"<https://x.y/old> https://x.y/old#z\n"_s << u"<https://x.y/new> https://x.y/new#z\n"_s;
    QTest::newRow("raw HTML") << u"<a href=\"https://x.y/old\">a</a>\n"_s << u"<a href=\"https://x.y/new\">a</a>\n"_s;
    QTest::newRow("nothing") << u"text\n"_s << u"text\n"_s;
}

void TestRemoteLinks::takesNewAddressesOver()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text, known());
    const EditBatch plan = planNewAddresses(*snapshot);
    QVERIFY(isWellFormed(plan.edits, text.size()));
    QTEST(applyEdits(text, plan.edits), "expected");
    for (const PlacedLink &placed : snapshot->links())
        if (placed.state == LinkState::Redirected)
            QCOMPARE(targetCandidates(*snapshot, placed).size(), 1);
}

void TestRemoteLinks::addresses()
{
    const QString text = u"---\ngalley:\n  ignore-links: [left.out]\n---\n\n[a](https://x.y/b#c) [d](a.md) ![e](http://x.y/f) "
                         "<https://x.y/b> [^1] [INTERNAL_LINK:g] https://www.left.out/ [h](mailto:a@b.c)\n\n[^1]: see https://z.z\n"_s;
    QCOMPARE(remoteAddresses(*snapshotOf(text)), (QStringList{u"https://x.y/b"_s, u"http://x.y/f"_s, u"https://z.z/"_s}));
}

QTEST_GUILESS_MAIN(TestRemoteLinks)
#include "tst_remotelinks.moc"

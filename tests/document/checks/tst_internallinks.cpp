// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/internallinks.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestInternalLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolves_data();
    void resolves();
    void tellsSelfAndDuplicates();
    void offersCandidates();
};

static SurroundingsPtr knownPages()
{
    auto known = std::make_shared<Surroundings>();
    known->articlePath = u"/articles/own.md"_s;
    known->pages.add({u"google-ai"_s, u"google ai.md"_s, u"Google & AI"_s, KnownPage::Origin::Article});
    known->pages.add({u"start"_s, u"https://x.y/start"_s, {}, KnownPage::Origin::LinkMap});
    known->pages.add({u"own"_s, u"own.md"_s, {}, KnownPage::Origin::Article});
    known->pages.setOwnTarget(u"own.md"_s);
    return known;
}

void TestInternalLinks::resolves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("title") << u"[INTERNAL_LINK:google-ai] x"_s << u"[Google \\& AI](<google ai.md>) x"_s;
    QTest::newRow("words of the slug") << u"[INTERNAL_LINK: Start]"_s << u"[start](https://x.y/start)"_s;
    QTest::newRow("own text") << u"[*rivals*]([INTERNAL_LINK:start])"_s << u"[*rivals*](https://x.y/start)"_s;
    QTest::newRow("without brackets") << u"[rivals](INTERNAL_LINK:start)"_s << u"[rivals](https://x.y/start)"_s;
    QTest::newRow("wiki") << u"[[start|the start]] [[none]]"_s << u"[the start](https://x.y/start) [[none]]"_s;
    QTest::newRow("raw HTML") << u"<a href=\"INTERNAL_LINK:start\">x</a>"_s << u"<a href=\"https://x.y/start\">x</a>"_s;
    QTest::newRow("unknown and own") << u"[INTERNAL_LINK:none] [INTERNAL_LINK:own]"_s << u"[INTERNAL_LINK:none] [INTERNAL_LINK:own]"_s;
}

void TestInternalLinks::resolves()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text, knownPages());
    QTEST(applyEdits(text, planResolveAll(*snapshot).edits), "expected");
}

void TestInternalLinks::tellsSelfAndDuplicates()
{
    const DocumentSnapshotPtr snapshot = snapshotOf(u"[INTERNAL_LINK:start] [INTERNAL_LINK:own] [a](INTERNAL_LINK:start)"_s, knownPages());
    const QList<InternalLinkNote> notes = internalLinkNotes(*snapshot);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].kind, InternalLinkNote::Kind::Self);
    QCOMPARE(notes[0].link, 1);
    QCOMPARE(notes[1].kind, InternalLinkNote::Kind::Duplicate);
    QCOMPARE(notes[1].link, 2);
    QCOMPARE(notes[1].earlier, 0);
}

void TestInternalLinks::offersCandidates()
{
    const QString text = u"# A\n\nSee [INTERNAL_LINK:google-api].\n"_s;
    QCOMPARE(offered(text, u"internal-link-unresolved"_s, knownPages()),
        u"replace-slug resolve-placeholder keep-placeholder-text remove-placeholder"_s);
    QCOMPARE(fixed(text, u"replace-slug"_s, knownPages()), u"# A\n\nSee [INTERNAL_LINK:google-ai].\n"_s);
    QCOMPARE(fixed(text, u"keep-placeholder-text"_s, knownPages()), u"# A\n\nSee google api.\n"_s);
    QCOMPARE(fixed(text, u"remove-placeholder"_s, knownPages()), u"# A\n\nSee.\n"_s);
}

QTEST_GUILESS_MAIN(TestInternalLinks)
#include "tst_internallinks.moc"

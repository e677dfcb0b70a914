// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotbuilder.h"

#include "tests/document/fingerprint.h"
#include "tests/document/randomarticle.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

DocumentSnapshotPtr build(const QString &text, const DocumentSnapshotPtr &previous = {}, SurroundingsPtr surroundings = {})
{
    SnapshotInput input;
    input.text = SourceText{QStringView(text)};
    input.revision = previous ? next(previous->revision()) : Revision{1};
    input.serial = previous ? previous->serial() + 1 : 1;
    input.surroundings = std::move(surroundings);
    return buildSnapshot(input, previous.get());
}

// All but the ids is the same; the first line that differs is shown.
void checkSame(const DocumentSnapshot &actual, const DocumentSnapshot &expected)
{
    const QStringList a = Fingerprint(actual, Fingerprint::Ids::LeftOut).toString().split(u'\n');
    const QStringList b = Fingerprint(expected, Fingerprint::Ids::LeftOut).toString().split(u'\n');
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        QCOMPARE(a[i], b[i]);
    QCOMPARE(a.size(), b.size());
}

void checkChanges(const DocumentSnapshot &before, const DocumentSnapshot &now)
{
    const Changes &changes = now.changes();
    QVERIFY(!changes.all);
    QVERIFY(changes.before + changes.after <= std::min(before.blockCount(), now.blockCount()));
    for (int i = 0; i < changes.before; ++i)
        QCOMPARE(now.block(i), before.block(i));
    for (int i = 1; i <= changes.after; ++i)
        QCOMPARE(now.block(now.blockCount() - i), before.block(before.blockCount() - i));
    QSet<BlockId> removed(changes.removed.begin(), changes.removed.end());
    for (int i = 0; i < before.blockCount(); ++i)
        QCOMPARE(removed.contains(before.block(i)->id), now.indexOf(before.block(i)->id) < 0);
}

} // namespace

class SnapshotBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsFromAnything_data();
    void buildsFromAnything();
    void keepsTheOtherBlocks_data();
    void keepsTheOtherBlocks();
    void rescansWhenALabelChanges();
    void neverGivesAnIdTwice();
    void buildsTheSameWithAndWithoutAPredecessor();
    void tellsTheSameWithoutHtml();
    void neverChangesASnapshot();
    void seesItsSurroundings();
    void stops();
    void leavesALongTextUnparsed();
    void leavesALongLineUnparsed();
    void rendersTheBody();
};

void SnapshotBuilderTest::buildsFromAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a line end") << u"\n"_s;
    QTest::newRow("blank lines") << u"\n\n  \n\t\n"_s;
    QTest::newRow("no final line end") << u"# a\n\nb"_s;
    QTest::newRow("only front matter") << u"---\ntitle: x\n---"_s;
    QTest::newRow("front matter that never ends") << u"---\ntitle: x\n"_s;
    QTest::newRow("broken front matter") << u"---\n: [\n---\n# a\n"_s;
    QTest::newRow("only definitions") << u"[a]: b\n[c]: d"_s;
    QTest::newRow("only footnotes") << u"[^1]: text\n"_s;
    QTest::newRow("footnote without a line end") << u"a[^1]\n\n[^1]: text"_s;
    QTest::newRow("NUL") << u"a\0b\n\n# c\0\n"_s;
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xD800) + u"b\n"_s + QChar(0xDC00));
    QTest::newRow("deep quotes") << u">"_s.repeated(3000) + u"a\n"_s;
    QTest::newRow("deep lists") << u"- "_s.repeated(500) + u"a\n"_s;
    QTest::newRow("brackets") << u"["_s.repeated(20000);
    QTest::newRow("an open fence") << u"```\n# no\n"_s;
    QTest::newRow("a very long line") << u"word [1] "_s.repeated(20000);
    QTest::newRow("separators") << u"a\u2028b\u2029c\n\n# d\u2028e\n"_s;
}

void SnapshotBuilderTest::buildsFromAnything()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = build(text);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->source().toString(), text);
    QVERIFY(snapshot->changes().all);
    qsizetype reached = 0;
    int line = 1;
    for (int i = 0; i < snapshot->blockCount(); ++i) {
        QCOMPARE(snapshot->rangeOfBlock(i).start, reached);
        QCOMPARE(snapshot->linesOfBlock(i).first, line);
        if (reached < text.size()) {
            QCOMPARE(snapshot->lineAt(reached), line);
        }
        reached = snapshot->rangeOfBlock(i).end;
        line = snapshot->linesOfBlock(i).end();
    }
    QCOMPARE(reached, text.size());
    renderBody(*snapshot);
}

void SnapshotBuilderTest::keepsTheOtherBlocks_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("becomes");
    QTest::newRow("a letter") << u"Second"_s << u"Secondly"_s;
    QTest::newRow("a heading's word") << u"Part"_s << u"Parting"_s;
    QTest::newRow("a list item") << u"- two"_s << u"- two\n- three"_s;
    QTest::newRow("code") << u"int x;"_s << u"int y;\nint z;"_s;
    QTest::newRow("a cell") << u"| c |"_s << u"| see |"_s;
}

void SnapshotBuilderTest::keepsTheOtherBlocks()
{
    QFETCH(QString, was);
    QFETCH(QString, becomes);
    const QString text = u"# Title\n\nFirst paragraph.\n\n## Part\n\nSecond paragraph [1].\n\n- one\n- two\n\n"
                         "```cpp\nint x;\n```\n\n| a | b |\n|---|---|\n| c | d |\n\nLast.\n"_s;
    const qsizetype at = text.indexOf(was);
    QVERIFY(at >= 0);
    const DocumentSnapshotPtr before = build(text);
    const int edited = before->blockIndexAt(at);
    const DocumentSnapshotPtr now = build(QString(text).replace(at, was.size(), becomes), before);
    QCOMPARE(now->blockCount(), before->blockCount());
    for (int i = 0; i < now->blockCount(); ++i) {
        QCOMPARE(now->block(i)->id, before->block(i)->id);
        QCOMPARE(now->block(i) == before->block(i), i != edited);
    }
    QCOMPARE(now->changes().before, edited);
    QCOMPARE(now->changes().after, now->blockCount() - edited - 1);
    QVERIFY(now->changes().removed.isEmpty());
}

void SnapshotBuilderTest::rescansWhenALabelChanges()
{
    const QString body = u"See [this][ref].\n\nNothing here.\n\n"_s;
    const DocumentSnapshotPtr without = build(body + u"[other]: x\n"_s);
    QCOMPARE(without->links().size(), 1);
    QCOMPARE(without->links().first().state, LinkState::Undefined);
    const DocumentSnapshotPtr with = build(body + u"[ref]: https://example.org\n"_s, without);
    QCOMPARE(with->links().size(), 1);
    QCOMPARE(with->links().first().state, LinkState::Unchecked);
    QCOMPARE(with->links().first().link.target, u"https://example.org"_s);
    QCOMPARE(with->block(1), without->block(1));
    const DocumentSnapshotPtr elsewhere = build(body + u"[ref]: https://example.com\n"_s, with);
    QCOMPARE(elsewhere->links().first().link.target, u"https://example.com"_s);
}

void SnapshotBuilderTest::neverGivesAnIdTwice()
{
    QSet<BlockId> gone;
    RandomArticle article(17);
    DocumentSnapshotPtr snapshot = build(article.text(20));
    for (int i = 0; i < 200; ++i) {
        const SourceText text = snapshot->source().edited(article.edits(snapshot->source().length()));
        snapshot = build(text.toString(), snapshot);
        QSet<BlockId> present;
        for (int block = 0; block < snapshot->blockCount(); ++block) {
            const BlockId id = snapshot->block(block)->id;
            QVERIFY(!present.contains(id));
            QVERIFY(!gone.contains(id));
            present.insert(id);
        }
        gone.unite(QSet<BlockId>(snapshot->changes().removed.begin(), snapshot->changes().removed.end()));
    }
}

void SnapshotBuilderTest::buildsTheSameWithAndWithoutAPredecessor()
{
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        RandomArticle article(seed);
        DocumentSnapshotPtr snapshot = build(article.text(25));
        for (int i = 0; i < 150; ++i) {
            const SourceText text = snapshot->source().edited(article.edits(snapshot->source().length()));
            const DocumentSnapshotPtr following = build(text.toString(), snapshot);
            checkSame(*following, *build(text.toString()));
            if (QTest::currentTestFailed())
                return;
            checkChanges(*snapshot, *following);
            snapshot = following;
        }
    }
}

void SnapshotBuilderTest::tellsTheSameWithoutHtml()
{
    const auto factsOf = [](const DocumentSnapshot &snapshot) {
        return Fingerprint(snapshot, Fingerprint::Ids::LeftOut, Fingerprint::Html::LeftOut).toString();
    };
    for (const quint32 seed : {6U, 7U, 8U}) {
        RandomArticle article(seed);
        DocumentSnapshotPtr bare;
        SnapshotInput input;
        input.text = SourceText(article.text(40));
        input.html = BlockHtml::LeftOut;
        for (int i = 0; i < 40; ++i) {
            bare = buildSnapshot(input, bare.get());
            for (int block = 0; block < bare->blockCount(); ++block)
                QCOMPARE(bare->block(block)->html, QString());
            QCOMPARE(factsOf(*bare), factsOf(*build(input.text.toString())));
            input.text = input.text.edited(article.edits(input.text.length()));
        }
    }
}

void SnapshotBuilderTest::neverChangesASnapshot()
{
    RandomArticle article(99);
    QList<DocumentSnapshotPtr> snapshots{build(article.text(30))};
    QStringList prints{Fingerprint(*snapshots.first()).toString()};
    for (int i = 0; i < 80; ++i) {
        const SourceText text = snapshots.last()->source().edited(article.edits(snapshots.last()->source().length()));
        snapshots.append(build(text.toString(), snapshots.last()));
        prints.append(Fingerprint(*snapshots.last()).toString());
    }
    for (qsizetype i = 0; i < snapshots.size(); ++i)
        QCOMPARE(Fingerprint(*snapshots[i]).toString(), prints[i]);
}

void SnapshotBuilderTest::seesItsSurroundings()
{
    const QString text = u"# Here\n\n[a](there.md) [b](#here) [INTERNAL_LINK:other]\n"_s;
    const DocumentSnapshotPtr before = build(text);
    QVERIFY(before->surroundings());
    QCOMPARE(before->links().size(), 3);
    QCOMPARE(before->links()[0].state, LinkState::Unchecked);
    QCOMPARE(before->links()[1].state, LinkState::Ok);
    QCOMPARE(before->links()[2].state, LinkState::Unresolved);
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->generation = Generation{4};
    surroundings->articlePath = u"/articles/this.md"_s;
    surroundings->files.insert(u"there.md"_s, {});
    surroundings->pages.add({u"other"_s, u"other.md"_s, {}, KnownPage::Origin::Article});
    const DocumentSnapshotPtr after = build(text, before, surroundings);
    QCOMPARE(after->generation(), Generation{4});
    QCOMPARE(after->links()[0].state, LinkState::FileMissing);
    QCOMPARE(after->links()[2].state, LinkState::Ok);
    QCOMPARE(after->changes().before, after->blockCount());
    QCOMPARE(before->links()[0].state, LinkState::Unchecked);
}

void SnapshotBuilderTest::stops()
{
    const StopToken stop = StopToken::make();
    stop.stop();
    SnapshotInput input;
    input.text = SourceText(u"# a\n");
    QVERIFY(!buildSnapshot(input, nullptr, stop));
    QVERIFY(buildSnapshot(input, nullptr, StopToken::make()));
}

void SnapshotBuilderTest::leavesALongTextUnparsed()
{
    SnapshotInput input;
    input.text = SourceText(u"# One\n\n[a](b)"_s);
    input.longestParsed = input.text.length() - 1;
    const DocumentSnapshotPtr tooLong = buildSnapshot(input);
    QVERIFY(!tooLong->isParsed());
    QCOMPARE(tooLong->blockCount(), 1);
    QCOMPARE(tooLong->rangeOfBlock(0), (SourceRange{0, input.text.length()}));
    QCOMPARE(tooLong->linesOfBlock(0), (LineRange{1, 3}));
    QVERIFY(tooLong->outline().isEmpty());
    QVERIFY(tooLong->links().isEmpty());

    const BlockId id = tooLong->block(0)->id;
    const DocumentSnapshotPtr longer = buildSnapshot(input, tooLong.get());
    QCOMPARE(longer->block(0)->id, id);
    ++input.longestParsed;
    const DocumentSnapshotPtr shortEnough = buildSnapshot(input, longer.get());
    QVERIFY(shortEnough->isParsed());
    QCOMPARE(shortEnough->outline().size(), 1);
    QCOMPARE(shortEnough->links().size(), 1);
    for (int i = 0; i < shortEnough->blockCount(); ++i)
        QVERIFY(shortEnough->block(i)->id != id);
}

void SnapshotBuilderTest::leavesALongLineUnparsed()
{
    SnapshotInput input;
    input.text = SourceText(u"# One\n\n"_s + u"word "_s.repeated(20));
    input.longestLine = 99;
    const DocumentSnapshotPtr tooLong = buildSnapshot(input);
    QVERIFY(!tooLong->isParsed());
    QCOMPARE(tooLong->blockCount(), 1);
    ++input.longestLine;
    QVERIFY(buildSnapshot(input, tooLong.get())->isParsed());
}

void SnapshotBuilderTest::rendersTheBody()
{
    const QString body = renderBody(*build(u"---\ntitle: x\n---\n# One\n\n> ## Two\n\n# One\n\n<h4>raw</h4>\n\nThree\n---\n"_s));
    QVERIFY2(body.contains(u"<h1 id=\"user-content-one\""), qPrintable(body));
    QVERIFY2(body.contains(u"<h2 id=\"user-content-two\""), qPrintable(body));
    QVERIFY2(body.contains(u"<h1 id=\"user-content-one-1\""), qPrintable(body));
    QVERIFY2(body.contains(u"<h2 id=\"user-content-three\""), qPrintable(body));
    QVERIFY2(body.contains(u"<h4>raw"), qPrintable(body));
    QVERIFY2(!body.contains(u"title: x"), qPrintable(body));
    QCOMPARE(renderBody(*build(QString())), QString());
}

QTEST_APPLESS_MAIN(SnapshotBuilderTest)
#include "tst_snapshotbuilder.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/completionitems.h"

#include "tests/app/snapshotof.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

DocumentSnapshotPtr article()
{
    SnapshotInput input;
    input.text = SourceText(u"# Making it {#made}\n\n# Other\n\n[a][one]\n\n[one]: x.md\n[ONE]: y.md\n[two]: z.md\n[^n]: note\n"_s);
    auto known = std::make_shared<Surroundings>();
    known->pages.add({u"google-ai"_s, u"google ai.md"_s, u"Google AI"_s, KnownPage::Origin::Article});
    known->pages.add({u"start"_s, u"https://x.y/start"_s, {}, KnownPage::Origin::Sitemap});
    input.surroundings = known;
    return buildSnapshot(input);
}

QString inserts(const QList<CompletionItem> &items)
{
    QStringList all;
    for (const CompletionItem &item : items)
        all.append(item.insert);
    return all.join(u' ');
}

} // namespace

class TestCompletionItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rank");
        QTest::newRow("nothing typed") << u"name"_s << u""_s << int(MatchRank::Prefix);
        QTest::newRow("prefix") << u"Name"_s << u"na"_s << int(MatchRank::Prefix);
        QTest::newRow("word start") << u"my-name"_s << u"na"_s << int(MatchRank::WordStart);
        QTest::newRow("folder") << u"sub/name.md"_s << u"na"_s << int(MatchRank::WordStart);
        QTest::newRow("hump") << u"myName"_s << u"na"_s << int(MatchRank::WordStart);
        QTest::newRow("later word start") << u"banana name"_s << u"na"_s << int(MatchRank::WordStart);
        QTest::newRow("inside") << u"banana"_s << u"na"_s << int(MatchRank::Inside);
        QTest::newRow("scattered") << u"northern area"_s << u"na"_s << int(MatchRank::Scattered);
        QTest::newRow("none") << u"name"_s << u"nx"_s << int(MatchRank::None);
        QTest::newRow("longer than the name") << u"na"_s << u"name"_s << int(MatchRank::None);
        QTest::newRow("empty name") << u""_s << u"n"_s << int(MatchRank::None);
    }
    void ranks()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QTEST(int(matchRank(name, words)), "rank");
    }

    void bestFirst()
    {
        const QList<CompletionItem> items{{u"1"_s, u"banana"_s, {}}, {u"2"_s, u"my-name"_s, {}}, {u"3"_s, u"north area"_s, {}},
            {u"4"_s, u"x"_s, {}}, {u"5"_s, u"Name"_s, {}}, {u"6"_s, u"y"_s, u"Name of y"_s}, {u"7"_s, u"#name"_s, {}}};
        QCOMPARE(inserts(matchingItems(items, u"na"_s)), u"5 7 2 6 1 3"_s);
        QCOMPARE(inserts(matchingItems(items, u"na"_s, 2)), u"5 7"_s);
        QCOMPARE(inserts(matchingItems(items, u""_s)), u"1 2 3 4 5 6 7"_s);
    }

    void items_data()
    {
        using Kind = CompletionQuery::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("target") << int(Kind::Target) << u""_s << u"my%20file.md pic.PNG #made #making-it #other https://x.y/start"_s;
        QTest::newRow("image") << int(Kind::Image) << u""_s << u"pic.PNG"_s;
        QTest::newRow("anchor") << int(Kind::Anchor) << u""_s << u"made making-it other"_s;
        QTest::newRow("anchor of a file") << int(Kind::Anchor) << u"my file.md"_s << u"there"_s;
        QTest::newRow("label") << int(Kind::Label) << u""_s << u"one two"_s;
        QTest::newRow("page") << int(Kind::Page) << u""_s << u"google-ai start"_s;
        QTest::newRow("slug") << int(Kind::Slug) << u""_s << u"google-ai start"_s;
    }
    void items()
    {
        QFETCH(int, kind);
        QFETCH(QString, path);
        CompletionQuery query;
        query.kind = CompletionQuery::Kind(kind);
        query.path = path;
        QTEST(inserts(itemsFor(query, *article(), {u"my file.md"_s, u"pic.PNG"_s}, {u"there"_s})), "expected");
    }

    void thereIsAnEnd()
    {
        CompletionQuery query;
        query.kind = CompletionQuery::Kind::Anchor;
        QCOMPARE(itemsFor(query, *snapshotOf(u"# a\n"_s.repeated(6000)), {}, {}).size(), 5000);
    }
};

QTEST_GUILESS_MAIN(TestCompletionItems)
#include "tst_completionitems.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/knownpages.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestKnownPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstOnesComeFirst();
    void findsSimilarOnes();
};

void TestKnownPages::firstOnesComeFirst()
{
    KnownPages pages;
    pages.add({u"Start"_s, u"own.md"_s, {}, KnownPage::Origin::Article});
    pages.add({u"start"_s, u"other.md"_s, {}, KnownPage::Origin::Article});
    pages.add({u"start"_s, u"https://x.y"_s, {}, KnownPage::Origin::LinkMap});
    QCOMPARE(pages.find(u"START"_s)->target, u"own.md"_s);
    QCOMPARE(pages.duplicates(), QStringList(u"start"_s));
    pages.setOwnTarget(u"own.md"_s);
    QCOMPARE(pages.find(u"start"_s)->target, u"other.md"_s);
    pages.add({u"me"_s, u"own.md"_s, {}, KnownPage::Origin::Article});
    QVERIFY(!pages.find(u"me"_s));
    QVERIFY(pages.isOwn(u"me"_s));
    QVERIFY(!pages.isOwn(u"none"_s));
    QCOMPARE(pages.pages().size(), 1);
}

void TestKnownPages::findsSimilarOnes()
{
    KnownPages pages;
    pages.add({u"google-ai-vs-openai"_s, u"a.md"_s, {}, KnownPage::Origin::Article});
    pages.add({u"tomatoes"_s, u"b.md"_s, u"Growing tomatoes"_s, KnownPage::Origin::Article});
    QCOMPARE(pages.similarTo(u"google-vs-openai"_s).value(0).target, u"a.md"_s);
    QCOMPARE(pages.similarTo(u"growing-tomatoes"_s).value(0).target, u"b.md"_s);
    QVERIFY(pages.similarTo(u"zzz"_s).isEmpty());

    // What was asked for before does not keep a copy, or a page that comes later, from being found.
    KnownPages others = pages;
    others.add({u"growing-tomatoes"_s, u"c.md"_s, {}, KnownPage::Origin::Article});
    others.setOwnTarget(u"a.md"_s);
    QCOMPARE(others.similarTo(u"growing-tomatoes"_s).value(0).target, u"c.md"_s);
    QVERIFY(others.similarTo(u"google-vs-openai"_s).isEmpty());
    QCOMPARE(pages.similarTo(u"growing-tomatoes"_s).value(0).target, u"b.md"_s);
    QCOMPARE(pages.similarTo(u"google-vs-openai"_s).value(0).target, u"a.md"_s);
}

QTEST_GUILESS_MAIN(TestKnownPages)
#include "tst_knownpages.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocupdate.h"

#include "tests/document/checks/fixed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
    void marker();
    void nothingToDo();
    void byHand();
    void settles();
};

void TestTocUpdate::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("missing and gone") << u"update-toc"_s
                                      << u"# T\n\n## Contents\n\n- [One](#one)\n- [Gone away](#gone)\n\n## One\n\n## Two\n"_s
                                      << u"# T\n\n## Contents\n\n- [One](#one)\n- [Two](#two)\n\n## One\n\n## Two\n"_s;
    QTest::newRow("plain stays plain") << u"update-toc"_s << u"# T\n\n## Contents\n\n* One\n\n## One\n\n## Two\n"_s
                                       << u"# T\n\n## Contents\n\n* One\n* Two\n\n## One\n\n## Two\n"_s;
    QTest::newRow("one that is numbered") << u"update-toc"_s << u"# T\n\n## Contents\n\n1. One\n\n## One\n\n## Two\n"_s
                                          << u"# T\n\n## Contents\n\n1. One\n2. Two\n\n## One\n\n## Two\n"_s;
    QTest::newRow("the first is missing") << u"update-toc"_s << u"# T\n\n## Contents\n\n- [Two](#two)\n\n## One\n\n## Two\n"_s
                                          << u"# T\n\n## Contents\n\n- [One](#one)\n- [Two](#two)\n\n## One\n\n## Two\n"_s;
    QTest::newRow("the first is gone") << u"update-toc"_s << u"# T\n\n## Contents\n\n- [Gone away](#gone)\n- [Two](#two)\n\n## Two\n"_s
                                       << u"# T\n\n## Contents\n\n- [Two](#two)\n\n## Two\n"_s;
    QTest::newRow("numbers, the first is missing")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n2. Two\n3. Three\n\n## One\n\n## Two\n\n## Three\n"_s
        << u"# T\n\n## Contents\n\n2. One\n3. Two\n4. Three\n\n## One\n\n## Two\n\n## Three\n"_s;
    QTest::newRow("a heading's number in another form")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n1) One\n2) Two\n\n## One\n\n## Two\n\n## 3. Three\n\n## 2. Four\n"_s
        << u"# T\n\n## Contents\n\n1) One\n2) Two\n3) 3. Three\n4) 2. Four\n\n## One\n\n## Two\n\n## 3. Three\n\n## 2. Four\n"_s;
    QTest::newRow("a heading's number is the next")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n1. One\n2. Two\n\n## 1. One\n\n## 2. Two\n\n## 3. Three\n\n## 2. Four\n"_s
        << u"# T\n\n## Contents\n\n1. One\n2. Two\n3. Three\n4. 2. Four\n\n## 1. One\n\n## 2. Two\n\n## 3. Three\n\n## 2. Four\n"_s;
    QTest::newRow("other markers") << u"update-toc"_s << u"# T\n\n## Contents\n\n- [Two](#two)\n\n* [One](#one)\n\n## One\n\n## Two\n"_s
                                   << u"# T\n\n## Contents\n\n- [One](#one)\n- [Two](#two)\n\n## One\n\n## Two\n"_s;
    QTest::newRow("two lists")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n- [A](#a)\n\nThen:\n\n1. [C](#c)\n\n## A\n\n## B\n\n## C\n\n## D\n"_s
        << u"# T\n\n## Contents\n\n- [A](#a)\n- [B](#b)\n\nThen:\n\n1. [C](#c)\n2. [D](#d)\n\n## A\n\n## B\n\n## C\n\n## D\n"_s;
    QTest::newRow("quoted") << u"update-toc"_s << u"> Contents\n> * [A](#a)\n>\n> * [C](#cc)\n>\n> x\n\n## A\n\n## B\n\n## C\n"_s
                            << u"> Contents\n> * [A](#a)\n>\n> * [B](#b)\n>\n> * [C](#c)\n>\n> x\n\n## A\n\n## B\n\n## C\n"_s;
    QTest::newRow("in an item") << u"update-toc"_s << u"1. **Contents**\n   - [A](#a)\n2. More\n\n## A\n\n### B\n\n## C\n"_s
                                << u"1. **Contents**\n   - [A](#a)\n   - [C](#c)\n2. More\n\n## A\n\n### B\n\n## C\n"_s;
    QTest::newRow("what leads elsewhere stays")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n- [Gone away](#gone)\n- [x](x.md)\n- [A](#a)\n\n## A\n\n## B\n"_s
        << u"# T\n\n## Contents\n\n- [x](x.md)\n- [A](#a)\n- [B](#b)\n\n## A\n\n## B\n"_s;
    QTest::newRow("a deeper one first") << u"update-toc"_s << u"# T\n\n## Contents\n\n- [B](#b)\n  - [C](#c)\n\n### A\n\n## B\n\n### C\n"_s
                                        << u"# T\n\n## Contents\n\n- [A](#a)\n- [B](#b)\n  - [C](#c)\n\n### A\n\n## B\n\n### C\n"_s;
    QTest::newRow("words and addresses in HTML")
        << u"update-toc"_s << u"## Contents\n\n<ul><li><a href=\"#aa\">A</a></li><li><a href='#b'>B</a></li></ul>\n\n## A\n\n## B\n"_s
        << u"## Contents\n\n<ul><li><a href=\"#a\">A</a></li><li><a href='#b'>B</a></li></ul>\n\n## A\n\n## B\n"_s;
    QTest::newRow("mixed markers") << u"update-toc"_s << u"# T\n\n## Contents\n\n1. [Two](#two)\n   - [One](#one)\n\n## One\n\n## Two\n"_s
                                   << u"# T\n\n## Contents\n\n- [One](#one)\n1. [Two](#two)\n\n## One\n\n## Two\n"_s;
    QTest::newRow("held together by tags")
        << u"update-toc"_s
        << u"# T\n\n<details>\n<summary>Contents</summary>\n\n- [Gone away](#gone)\n- [One](#one)\n\n</details>\n\n## One\n\n## Two\n"_s
        << u"# T\n\n<details>\n<summary>Contents</summary>\n\n- [One](#one)\n- [Two](#two)\n\n</details>\n\n## One\n\n## Two\n"_s;
    QTest::newRow("order") << u"update-toc"_s << u"# T\n\n## Contents\n\n- [Two](#two)\n- [One](#one) – a note\n\n## One\n\n## Two\n"_s
                           << u"# T\n\n## Contents\n\n- [One](#one) – a note\n- [Two](#two)\n\n## One\n\n## Two\n"_s;
    QTest::newRow("at the end")
        << u"update-toc"_s << u"# T\n\n## One\n\n## Two\n\n## Three\n\n## Contents\n\n- [One](#one)\n- [Two](#dead)\n"_s
        << u"# T\n\n## One\n\n## Two\n\n## Three\n\n## Contents\n\n- [One](#one)\n- [Two](#two)\n- [Three](#three)\n"_s;
    QTest::newRow("authored text of a live link stays")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n- [My words](#one)\n- [Two](#dead)\n\n## One\n\n## Two\n"_s
        << u"# T\n\n## Contents\n\n- [My words](#one)\n- [Two](#two)\n\n## One\n\n## Two\n"_s;
    QTest::newRow("renamed heading")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n- [The first part](#the-first-part)\n\n## The first parts\n\n## Two\n"_s
        << u"# T\n\n## Contents\n\n- [The first parts](#the-first-parts)\n- [Two](#two)\n\n## The first parts\n\n## Two\n"_s;
    QTest::newRow("three deep")
        << u"update-toc"_s << u"# T\n\n## Contents\n\n- [One](#one)\n    - [Sub](#sub)\n\n## One\n\n### Sub\n\n### Other\n\n## Two\n"_s
        << u"# T\n\n## Contents\n\n- [One](#one)\n    - [Sub](#sub)\n    - [Other](#other)\n- [Two](#two)\n\n## One\n\n### Sub\n\n### Other\n\n## Two\n"_s;
    QTest::newRow("counted on")
        << u"update-toc"_s
        << u"# T\n\n## Contents\n\n1. [One](#one)\n   1. [Sub](#sub)\n2. [Gone](#gone)\n3. [Two](#two)\n\n## One\n\n### Sub\n\n### So\n\n## Two\n\n## Last\n"_s
        << u"# T\n\n## Contents\n\n1. [One](#one)\n   1. [Sub](#sub)\n   2. [So](#so)\n2. [Two](#two)\n3. [Last](#last)\n\n## One\n\n### Sub\n\n### So\n\n## Two\n\n## Last\n"_s;
    QTest::newRow("not counted") << u"update-toc"_s << u"# T\n\n## Contents\n\n1. One\n1. Two\n\n## One\n\n## Two\n\n## Last\n"_s
                                 << u"# T\n\n## Contents\n\n1. One\n1. Two\n1. Last\n\n## One\n\n## Two\n\n## Last\n"_s;
    QTest::newRow("an empty heading") << u"update-toc"_s << u"# T\n\n## Contents\n\n- One\n\n## One\n\n##\n\n## Last\n"_s
                                      << u"# T\n\n## Contents\n\n- One\n- Last\n\n## One\n\n##\n\n## Last\n"_s;
    QTest::newRow("no end of line") << u"update-toc"_s << u"# T\n\n## One\n\n## Two\n"_s << u"# T\n\n## One\n\n## Two\n"_s;
}

void TestTocUpdate::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    const QString once = fixed(text, fix);
    QTEST(once, "expected");
    QCOMPARE(fixed(once, fix), once);
}

void TestTocUpdate::marker()
{
    const QString text = u"# T\n\n<!-- toc -->\n\n<!-- tocstop -->\n\n## One\n"_s;
    const QList<TextEdit> edits = planTocUpdate(FactIndex(*snapshotOf(text)));
    QCOMPARE(applyEdits(text, edits), u"# T\n\n<!-- toc -->\n\n- [One](#one)\n\n<!-- tocstop -->\n\n## One\n"_s);
}

void TestTocUpdate::nothingToDo()
{
    QVERIFY(planTocUpdate(FactIndex(*snapshotOf(u"# T\n"_s))).isEmpty());
    QVERIFY(planTocUpdate(FactIndex(*snapshotOf(u"T\n\nTable of Contents\n\n- One\n- Two\n\nOne\n\ntext\n"_s))).isEmpty());
    QVERIFY(planTocUpdate(FactIndex(*snapshotOf(u"# T\n\n## Contents\n\n1. One\n2. Two\n\n## One\n\n## Two\n"_s))).isEmpty());
}

void TestTocUpdate::byHand()
{
    const auto needs = [](const QString &list) {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"## Contents\n\n%1\n\n## A\n\n## B\n"_s.arg(list));
        const FactIndex facts(*snapshot);
        return std::pair(needsHand(facts), planTocUpdate(facts).size());
    };
    using Answer = std::pair<bool, qsizetype>;
    QCOMPARE(needs(u"<ul><li><a href=\"#a\">A</a></li><li>B</li></ul>"_s), Answer(false, 0));
    QCOMPARE(needs(u"<ul><li><a href=\"#x\">A</a></li><li>B</li></ul>"_s), Answer(false, 1));
    QCOMPARE(needs(u"<ul><li><a href=\"#a\">A</a></li></ul>"_s), Answer(true, 0)); // B is missing
    QCOMPARE(needs(u"<ul><li><a href=\"#x\">A</a></li></ul>"_s), Answer(true, 0)); // no half of it
    QCOMPARE(needs(u"<ul><li><a href=#x>A</a></li><li>B</li></ul>"_s), Answer(true, 0)); // an address without quotes
    QCOMPARE(needs(u"- [A](#a)"_s), Answer(false, 1));
    QCOMPARE(needs(u""_s), Answer(false, 0));
}

// What is matched by its likeness only may be matched otherwise when the rest is right.
void TestTocUpdate::settles()
{
    const QStringList words{u"Alpha beta"_s, u"Beta gamma"_s, u"Gamma alpha"_s, u"Delta alpha beta"_s, u"Beta"_s, u"Gamma delta"_s};
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        QString text = u"# T\n\n## Contents\n\n"_s;
        for (int i = random.bounded(1, 7); i > 0; --i)
            text += u"  "_s.repeated(random.bounded(2)) + u"- %1 %2\n"_s.arg(words[random.bounded(6)], words[random.bounded(6)]);
        for (int i = random.bounded(1, 7); i > 0; --i)
            text += u"\n%1 %2 %3\n"_s.arg(u"#"_s.repeated(random.bounded(2, 4)), words[random.bounded(6)], words[random.bounded(6)]);
        const QString once = applyEdits(text, planTocUpdate(FactIndex(*snapshotOf(text))));
        const DocumentSnapshotPtr snapshot = snapshotOf(once);
        QVERIFY2(planTocUpdate(FactIndex(*snapshot)).isEmpty(), qPrintable(text));
        for (const TocEntry &entry : snapshot->toc()->entries)
            QVERIFY2(entry.state == TocEntryState::Ok, qPrintable(text + u"\n->\n"_s + once));
    }
}

QTEST_GUILESS_MAIN(TestTocUpdate)
#include "tst_tocupdate.moc"

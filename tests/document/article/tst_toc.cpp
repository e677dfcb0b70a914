// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/toc.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestToc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_data();
    void entries();
    void places_data();
    void places();
    void pastedText();
    void listRangeCoversTheEntries();
    void made_data();
    void made();
    void manyEntriesTakeLinearTime();
};

static DocumentSnapshotPtr snapshotOf(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    return buildSnapshot(input);
}

static QString stateName(TocEntryState state)
{
    static const QStringList names{u"ok"_s, u"missing"_s, u"dead"_s, u"wrong"_s, u"text"_s, u"level"_s, u"order"_s};
    return names[int(state)];
}

// One line for each entry: its text, its anchor, its state.
static QString listed(const std::optional<Toc> &toc)
{
    QStringList lines;
    if (toc)
        for (const TocEntry &entry : toc->entries)
            lines += u"%1 | %2 | %3"_s.arg(entry.text, entry.anchor, stateName(entry.state));
    return lines.join(u'\n');
}

static void check(const QString &text, const QString &expected)
{
    QCOMPARE(listed(findToc(*snapshotOf(text))), expected);
}

void TestToc::entries_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("expected");

    const QString abc = u"## A\n\n## B\n\n## C\n"_s;
    QTest::newRow("plain") << u"- A\n- B\n"_s << u"## A\n\n## B\n"_s << u"A | a | ok\nB | b | ok"_s;
    QTest::newRow("linked") << u"- [A](#a)\n- [B](#b)\n"_s << u"## A\n\n## B\n"_s << u"A | a | ok\nB | b | ok"_s;
    QTest::newRow("loose list") << u"* A\n\n* B\n"_s << u"## A\n\n## B\n"_s << u"A | a | ok\nB | b | ok"_s;
    QTest::newRow("markup in both") << u"- Using **`x`**\n"_s << u"## *Using* `x`\n"_s << u"Using x | using-x | ok"_s;
    QTest::newRow("numbered list, numbered headings") << u"1. A\n2. B\n"_s << u"## 1. A\n\n## 2. B\n"_s << u"A | 1-a | ok\nB | 2-b | ok"_s;
    QTest::newRow("heading missing") << u"- A\n- Nothing alike\n"_s << u"## A\n"_s << u"A | a | ok\nNothing alike |  | missing"_s;
    QTest::newRow("link to nothing, no such heading") << u"- [Xyz](#xyz)\n"_s << u"## A\n"_s << u"Xyz |  | missing"_s;
    QTest::newRow("dead link, exact text") << u"- [A](#aa)\n"_s << u"## A\n"_s << u"A | a | dead"_s;
    QTest::newRow("dead link, similar text") << u"- [Cooking with gas](#gas)\n"_s << u"## Cooking with fire and gas\n"_s
                                             << u"Cooking with gas | cooking-with-fire-and-gas | dead"_s;
    QTest::newRow("live link to another heading") << u"- [A](#b)\n- [C](#c)\n"_s << abc << u"A | a | wrong\nC | c | ok"_s;
    QTest::newRow("live link, other words") << u"- [Start here](#a)\n"_s << abc << u"Start here | a | text"_s;
    QTest::newRow("another case") << u"- install it\n"_s << u"## Install it\n"_s << u"install it | install-it | text"_s;
    QTest::newRow("link in another case leads there") << u"- [A](#A)\n"_s << abc << u"A | a | ok"_s;
    QTest::newRow("similar text") << u"- The reason behind his departure\n"_s << u"## The real reason behind the departure\n"_s
                                  << u"The reason behind his departure | the-real-reason-behind-the-departure | text"_s;
    QTest::newRow("two swapped") << u"- B\n- A\n- C\n"_s << abc << u"B | b | ok\nA | a | order\nC | c | ok"_s;
    QTest::newRow("the last one first") << u"- C\n- A\n- B\n"_s << abc << u"C | c | order\nA | a | ok\nB | b | ok"_s;
    QTest::newRow("nested") << u"- A\n  - B\n- C\n"_s << u"## A\n\n### B\n\n## C\n"_s << u"A | a | ok\nB | b | ok\nC | c | ok"_s;
    QTest::newRow("nested too deeply") << u"- A\n  - B\n"_s << u"## A\n\n## B\n"_s << u"A | a | ok\nB | b | level"_s;
    QTest::newRow("not nested") << u"- A\n- B\n"_s << u"## A\n\n### B\n"_s << u"A | a | ok\nB | b | level"_s;
    QTest::newRow("a skipped level is one step") << u"- A\n  - B\n"_s << u"## A\n\n#### B\n"_s << u"A | a | ok\nB | b | ok"_s;
    QTest::newRow("headings of one title") << u"- [A](#a)\n- [X](#x)\n- [X](#x-1)\n"_s << u"## A\n\n### X\n\n## X\n"_s
                                           << u"A | a | ok\nX | x | level\nX | x-1 | ok"_s;
    QTest::newRow("further anchors") << u"- [A](#own)\n"_s << u"## A {#own}\n"_s << u"A | a | ok"_s;
    QTest::newRow("an anchor in HTML") << u"- [A](#own)\n"_s << u"<a id=\"own\"></a>\n\n## A\n"_s << u"A | a | ok"_s;
    QTest::newRow("reference links") << u"- [A][r]\n"_s << u"## A\n\n[r]: #a\n"_s << u"A | a | ok"_s;
    QTest::newRow("percent-encoded") << u"- [Łódź](#%C5%82%C3%B3d%C5%BA)\n"_s << u"## Łódź\n"_s << u"Łódź | łódź | ok"_s;
    QTest::newRow("task boxes and tabs") << u"-\tA\n\t- B\n"_s << u"## A\n\n### B\n"_s << u"A | a | ok\nB | b | ok"_s;
    QTest::newRow("an entry that leads to another document")
        << u"- [A](#a)\n- See [other](other.md)\n- <https://x.y>\n- [INTERNAL_LINK: x]\n- [B](#b)\n"_s << u"## A\n\n## B\n"_s
        << u"A | a | ok\nother |  | ok\nhttps://x.y |  | ok\n[INTERNAL_LINK: x] |  | ok\nB | b | ok"_s;
    QTest::newRow("a heading's name with a link to another document")
        << u"- A ([more](a.md))\n- [B](#b)\n"_s << u"## A\n\n## B\n"_s << u"A | a | ok\nB | b | ok"_s;
    QTest::newRow("only names with links to other documents")
        << u"- A ([more](a.md))\n- B: [less](b.md)\n"_s << u"## A\n\n## B\n"_s << u"A | a | ok\nB | b | ok"_s;
    QTest::newRow("a link to another document, then into the article") << u"- [x](a.md), [A](#a)\n"_s << u"## A\n"_s << u"A | a | ok"_s;
    QTest::newRow("two lists") << u"- A\n\n**II**\n\n* B\n* C\n"_s << abc << u"A | a | ok\nB | b | ok\nC | c | ok"_s;
    QTest::newRow("a second list of other things") << u"- A\n\ntext\n\n* Eggs\n* Milk\n"_s << u"## A\n"_s << u"A | a | ok"_s;
    QTest::newRow("the first is deeper than the next")
        << u"- A\n- B\n- C\n  - D\n"_s << u"### A\n\n## B\n\n## C\n\n### D\n"_s << u"A | a | ok\nB | b | ok\nC | c | ok\nD | d | ok"_s;
    QTest::newRow("in HTML")
        << u"<ol>\n  <li><a href=\"#a\">A</a><ul><li><a href='#bb'>B &amp; c</a></li></ul></li>\n<li>Gone</li>\n</ol>\n"_s
        << u"## A\n\n### B & c\n"_s << u"A | a | ok\nB & c | b--c | dead\nGone |  | missing"_s;
    QTest::newRow("a numbered one in HTML") << u"<ol><li>A</li><li>B</li></ol>\n"_s << u"## 1. A\n\n## 2. B\n"_s
                                            << u"A | 1-a | ok\nB | 2-b | ok"_s;
    QTest::newRow("links to other articles") << u"- [A](a.md)\n- [B](b.md)\n"_s << abc << u""_s;
}

void TestToc::entries()
{
    QFETCH(QString, list);
    QFETCH(QString, headings);
    QFETCH(QString, expected);
    check(u"# Title\n\n## Contents\n\n"_s + list + u"\n"_s + headings, expected);
}

void TestToc::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("count"); // -1: no table of contents

    QTest::newRow("none") << u"# T\n\n- a\n- b\n"_s << 0 << -1;
    QTest::newRow("empty") << u""_s << 0 << -1;
    QTest::newRow("heading without a list") << u"# Contents\n\ntext\n"_s << 0 << -1;
    QTest::newRow("heading, then text") << u"# Contents\n\ntext\n\n- a\n"_s << 0 << -1;
    QTest::newRow("bold line") << u"# T\n\n**Table of Contents:**\n\n- a\n"_s << 3 << 1;
    QTest::newRow("last line of a paragraph") << u"T\ntext\nTable of Contents\n- a\n- b\n"_s << 3 << 2;
    QTest::newRow("not its last line") << u"Contents\ntext\n- a\n"_s << 0 << -1;
    QTest::newRow("setext heading") << u"Contents\n--------\n\n1. a\n"_s << 1 << 1;
    QTest::newRow("emoji") << u"## 📖 Contents\n\n- a\n"_s << 1 << 1;
    QTest::newRow("German") << u"## Inhaltsverzeichnis\n\n- a\n"_s << 1 << 1;
    QTest::newRow("Polish") << u"## SPIS TREŚCI\n\n- a\n"_s << 1 << 1;
    QTest::newRow("Japanese") << u"## 目次\n\n- a\n"_s << 1 << 1;
    QTest::newRow("marker and list") << u"[TOC]\n\n- a\n"_s << 1 << 1;
    QTest::newRow("marker alone") << u"x\n\n[[_TOC_]]\n\ntext\n"_s << 3 << 0;
    QTest::newRow("wiki marker") << u"[[toc]]\n"_s << 1 << 0;
    QTest::newRow("between comments") << u"<!-- toc -->\n\n- a\n- b\n\n<!-- tocstop -->\n"_s << 1 << 2;
    QTest::newRow("comments with nothing between") << u"<!-- toc -->\n\n<!-- tocstop -->\n\n- a\n"_s << 1 << 0;
    QTest::newRow("doctoc")
        << u"<!-- START doctoc generated TOC please keep -->\n<!-- DON'T EDIT -->\n**Table of Contents**\n\n- [a](#a)\n\n<!-- END doctoc -->\n"_s
        << 1 << 1;
    QTest::newRow("comment under a heading") << u"## Contents\n\n<!-- toc -->\n\n- a\n\n<!-- tocstop -->\n"_s << 1 << 1;
    QTest::newRow("list before marker") << u"[TOC]\n\ntext\n\n## Contents\n\n- a\n"_s << 5 << 1;
    QTest::newRow("inside code") << u"```\n## Contents\n\n- a\n```\n"_s << 0 << -1;
    QTest::newRow("HTML heading") << u"<h2>Contents</h2>\n\n- a\n"_s << 1 << 1;
    const QString list = u"- [A](#a)\n- B\n"_s;
    QTest::newRow("held together by tags") << QString(u"<details>\n<summary>Table of Contents</summary>\n\n"_s + list + u"\n</details>\n"_s)
                                           << 1 << 2;
    QTest::newRow("summary with a hint") << QString(
        u"# T\n\n<details open>\n<summary><b>Contents</b> (click to expand)</summary>\n\n"_s + list + u"</details>\n\n- c\n"_s)
                                         << 3 << 2;
    QTest::newRow("tag, then summary") << QString(u"<details>\n\n<summary>Contents</summary>\n<br>\n\n"_s + list + u"\n</details>\n"_s) << 3
                                       << 2;
    QTest::newRow("heading in tags") << QString(u"<details>\n<summary>Show</summary>\n\n## Contents\n\n"_s + list + u"\n</details>\n"_s)
                                     << 4 << 2;
    QTest::newRow("heading before tags") << QString(u"## Contents\n\n<details>\n<summary>Show</summary>\n\n"_s + list + u"\n</details>\n"_s)
                                         << 1 << 2;
    QTest::newRow("line before tags") << QString(u"**Contents**\n\n<div>\n\n"_s + list + u"\n</div>\n"_s) << 1 << 2;
    QTest::newRow("heading in tags before the list") << QString(u"<div>\n\n## Contents\n\n</div>\n\n"_s + list) << 3 << 2;
    QTest::newRow("comments in tags") << QString(u"<details>\n\n<!-- toc -->\n\n"_s + list + u"\n<!-- tocstop -->\n\n</details>\n"_s) << 3
                                      << 2;
    QTest::newRow("another summary") << QString(u"<details>\n<summary>Show</summary>\n\n"_s + list + u"\n</details>\n"_s) << 0 << -1;
    QTest::newRow("summary above text") << QString(u"<details>\n<summary>Contents</summary>\n\ntext\n\n"_s + list + u"\n</details>\n"_s)
                                        << 0 << -1;
    const QString headings = u"\n## A\n\n## B\n"_s;
    QTest::newRow("in a quote") << QString(u"> ## Contents\n> - [A](#a)\n> - B\n"_s + headings) << 1 << 2;
    QTest::newRow("of other things in a quote") << QString(u"> ## Contents\n> - Eggs\n> - Milk\n"_s + headings) << 0 << -1;
    QTest::newRow("in an item") << QString(u"- x\n- Contents\n  - A\n  - B\n"_s + headings) << 2 << 2;
    QTest::newRow("in a numbered item") << QString(u"1. **Table of contents**\n   - [A](#a)\n     - B\n2. x\n"_s + headings) << 1 << 2;
    QTest::newRow("of other things in an item") << QString(u"- Contents\n  - Eggs\n  - Milk\n"_s + headings) << 0 << -1;
    QTest::newRow("between comments in a quote")
        << QString(u"> <!-- toc -->\n>\n> - [A](#a)\n>\n> <!-- tocstop -->\n"_s + headings) << 1 << 1;
    QTest::newRow("by itself behind one in an item") << QString(u"- Contents\n  - A\n\n## Contents\n\n"_s + list + headings) << 4 << 2;
    QTest::newRow("in HTML") << QString(
        u"<!-- TABLE OF CONTENTS -->\n<details>\n  <summary>Table of Contents</summary>\n  <ol>\n    <li>\n      <a href=\"#a\">A</a>\n"_s
        + u"      <ul>\n        <li><a href=\"#b\">B</a></li>\n      </ul>\n    </li>\n  </ol>\n</details>\n"_s + headings)
                             << 3 << 2;
    QTest::newRow("list in HTML") << u"<details>\n<summary>Contents</summary>\n<ul><li>A</li></ul>\n</details>\n"_s << 0 << -1;
    QTest::newRow("empty items") << u"## Contents\n\n-\n-\n"_s << 1 << 2;
}

void TestToc::places()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, count);
    const std::optional<Toc> toc = findToc(*snapshotOf(text));
    QCOMPARE(toc ? toc->entries.size() : -1, count);
    if (toc)
        QCOMPARE(toc->line, line);
}

void TestToc::pastedText()
{
    check(u"The title\nAn opening paragraph .\nTable of Contents\n- First part\n- Second part\nFirst part\nLong text here.\n"
          "Second part\nMore text:\n- A lead-in: text\n- Another: text\nThe end.\n"_s,
        u"First part |  | missing\nSecond part |  | missing"_s);
}

void TestToc::listRangeCoversTheEntries()
{
    const QString text = u"Contents\n- A\n- B\nA\nlines of text\n"_s;
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    QCOMPARE(snapshot->text(snapshot->toc()->listRange), u"- A\n- B\n"_s);
    QCOMPARE(snapshot->text(snapshot->toc()->entries.at(1).range), u"B"_s);
    QCOMPARE(snapshot->toc()->entries.at(1).line, 3);
}

void TestToc::made_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no headings") << u"text\n"_s << u""_s;
    QTest::newRow("title only") << u"# Title\n"_s << u""_s;
    QTest::newRow("nested") << u"# T\n\n## A\n\n### B\n\n## C\n"_s << u"- [A](#a)\n  - [B](#b)\n- [C](#c)\n"_s;
    QTest::newRow("skipped level") << u"# T\n\n## A\n\n#### B\n"_s << u"- [A](#a)\n  - [B](#b)\n"_s;
    QTest::newRow("first deeper than the next") << u"### A\n\n## B\n"_s << u"- [A](#a)\n- [B](#b)\n"_s;
    QTest::newRow("no title") << u"## A\n\n## A\n"_s << u"- [A](#a)\n- [A](#a-1)\n"_s;
    QTest::newRow("as deep as the present one") << u"# T\n\n## Contents\n\n- A\n\n## A\n\n### B\n\n## C\n"_s << u"- [A](#a)\n- [C](#c)\n"_s;
    QTest::newRow("at the end") << u"# T\n\n## A\n\n### B\n\n## C\n\n## Contents\n\n- A\n"_s << u"- [A](#a)\n- [C](#c)\n"_s;
    QTest::newRow("at the end of what has no title")
        << u"## A\n\n## C\n\n<!-- toc -->\n\n- A\n\n<!-- tocstop -->\n"_s << u"- [A](#a)\n- [C](#c)\n"_s;
    QTest::newRow("what stands before it is left out") << u"# T\n\n## Before\n\n## Contents\n\n- A\n\n## A\n"_s << u"- [A](#a)\n"_s;
    QTest::newRow("under a marker") << u"# T\n\n[TOC]\n\n## A\n\n### B\n"_s << u"- [A](#a)\n  - [B](#b)\n"_s;
    QTest::newRow("markup") << u"## Use `x*` *now*\n"_s << u"- [Use `x*` *now*](#use-x-now)\n"_s;
    QTest::newRow("links and brackets") << u"## See [this](x.md) [1]\n"_s << u"- [See this \\[1\\]](#see-this-1)\n"_s;
    QTest::newRow("quoted headings are left out") << u"## A\n\n> ## B\n"_s << u"- [A](#a)\n"_s;
}

void TestToc::made()
{
    QFETCH(QString, text);
    QTEST(makeToc(*snapshotOf(text)), "expected");
}

void TestToc::manyEntriesTakeLinearTime()
{
    QString list;
    QString headings;
    for (int i = 0; i < 3000; ++i) {
        list += u"- Entry %1 gone astray\n"_s.arg(i);
        headings += u"## Some heading %1\n\n"_s.arg(i);
    }
    QCOMPARE(findToc(*snapshotOf(u"# Contents\n\n"_s + list + u"\n"_s + headings))->entries.size(), 3000);
    QVERIFY(!findToc(*snapshotOf(u"<p>Contents</p>\n\n"_s.repeated(20000))));
    QVERIFY(findToc(*snapshotOf(u"<!-- toc -->\n\n"_s.repeated(20000))));
}

QTEST_GUILESS_MAIN(TestToc)
#include "tst_toc.moc"

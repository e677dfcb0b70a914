// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/namedfixes.h"

#include "tests/document/checks/fixed.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestNamedFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chooses_data();
    void chooses();
    void takesNothingAway_data();
    void takesNothingAway();
};

static SurroundingsPtr known()
{
    auto known = std::make_shared<Surroundings>();
    known->articlePath = u"/articles/article.md"_s;
    const auto missing = [&](const QString &path, const QStringList &similar) {
        known->files.insert(
            path, {.exists = false, .folder = false, .actualCase = {}, .anchorsKnown = false, .anchors = {}, .similar = similar});
    };
    missing(u"gone.png"_s, {});
    missing(u"one.png"_s, {u"img/one.png"_s});
    missing(u"two.png"_s, {u"a/two.png"_s, u"b/two.png"_s});
    missing(u"gone.md"_s, {});
    missing(u"one.md"_s, {u"texts/one.md"_s});
    missing(u"two.md"_s, {u"a/two.md"_s, u"b/two.md"_s});
    known->pages.add({u"choosing-an-editor"_s, u"editor.md"_s, u"Choosing"_s, KnownPage::Origin::Article});
    known->pages.add({u"first-page"_s, u"1.md"_s, u"First"_s, KnownPage::Origin::Article});
    known->pages.add({u"first-pages"_s, u"2.md"_s, u"Firsts"_s, KnownPage::Origin::Article});
    return known;
}

// As `check --fix=ID` does it: until there is nothing left to do.
static QString mended(QString text, FindingKind kind)
{
    for (int round = 0; round < 50; ++round) {
        const DocumentSnapshotPtr snapshot = snapshotOf(text, known());
        QList<Finding> findings = findFindings(*snapshot);
        findings.removeIf([kind](const Finding &finding) { return finding.kind != kind; });
        const EditBatch plan = planFixes(*snapshot, findings, {kind});
        if (plan.edits.isEmpty())
            break;
        if (!isWellFormed(plan.edits, text.size()))
            qFatal("the plan is not well formed");
        text = applyEdits(text, plan.edits);
    }
    return text;
}

void TestNamedFixes::chooses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the same where it is left

    const auto row = [](const char *name, const QString &id, const QString &text, const QString &expected) {
        QTest::newRow(name) << id << u"# A\n\n"_s + text << u"# A\n\n"_s + (expected.isNull() ? text : expected);
    };
    row("image without candidate", u"image-file-missing"_s, u"x ![words](gone.png) y\n"_s, {});
    row("image with one candidate", u"image-file-missing"_s, u"x ![words](one.png) y\n"_s, u"x ![words](img/one.png) y\n"_s);
    row("image with two candidates", u"image-file-missing"_s, u"x ![words](two.png) y\n"_s, {});
    row("image in raw HTML", u"image-file-missing"_s, u"x <img src=\"gone.png\" alt=\"words\"> y\n"_s, {});
    row("link without candidate", u"link-file-missing"_s, u"[words](gone.md)\n"_s, {});
    row("link with one candidate", u"link-file-missing"_s, u"[words](one.md)\n"_s, u"[words](texts/one.md)\n"_s);
    row("link with two candidates", u"link-file-missing"_s, u"[words](two.md)\n"_s, {});
    row("anchor without candidate", u"link-anchor-missing"_s, u"[words](#zzz)\n"_s, {});
    row("anchor with one candidate", u"link-anchor-missing"_s, u"[words](#a-way-ou)\n\n## A way out\n"_s,
        u"[words](#a-way-out)\n\n## A way out\n"_s);
    row("anchor with two candidates", u"link-anchor-missing"_s, u"[words](#part)\n\n## Part 1\n\n## Part 2\n"_s, {});
    row("label with one candidate", u"link-reference-undefined"_s, u"[text][chapters]\n\n[chapter]: #a\n"_s,
        u"[text][chapter]\n\n[chapter]: #a\n"_s);
    row("label with two candidates", u"link-reference-undefined"_s, u"[text][chapter]\n\n[chapter1]: #a\n[chapter2]: #a\n"_s, {});
    row("slug without candidate", u"internal-link-unresolved"_s, u"[words](INTERNAL_LINK:zzzz) [INTERNAL_LINK:zzzz]\n"_s, {});
    row("slug with one candidate", u"internal-link-unresolved"_s, u"[INTERNAL_LINK:choosing-an-edito]\n"_s,
        u"[INTERNAL_LINK:choosing-an-editor]\n"_s);
    row("slug with two candidates", u"internal-link-unresolved"_s, u"[INTERNAL_LINK:first-pag]\n"_s, {});
    row("placeholder", u"placeholder-left"_s, u"so TK it [IMAGE_SLOT:a picture] is\n"_s, {});
    row("empty link with words", u"link-empty"_s, u"[words]() and\n"_s, u"words and\n"_s);
    row("empty image", u"link-empty"_s, u"![words]() and\n"_s, {});
    row("empty heading", u"heading-empty"_s, u"##\n\ntext\n"_s, u"\ntext\n"_s);
    row("entry without heading", u"toc-entry-without-heading"_s, u"## Contents\n\n- [One](#one)\n- Gone\n\n## One\n"_s, {});
    row("order, with an entry that would go", u"toc-order"_s,
        u"## Contents\n\n- [Two](#two)\n- [One](#one)\n- Gone\n\n## One\n\n## Two\n"_s, {});
    row("order", u"toc-order"_s, u"## Contents\n\n- [Two](#two)\n- [One](#one)\n\n## One\n\n## Two\n"_s,
        u"## Contents\n\n- [One](#one)\n- [Two](#two)\n\n## One\n\n## Two\n"_s);
    row("unused source", u"citation-source-unused"_s, u"So [1].\n\n## Sources\n\n1. one\n2. two\n"_s, {});
    row("unused definition", u"link-definition-unused"_s, u"text\n\n[x]: y\n"_s, u"text\n\n"_s);
    row("unused footnote", u"footnote-unused"_s, u"text\n\n[^x]: words\n"_s, {});
    row("words in a group", u"citation-group-malformed"_s, u"So [[1], [2], see] it is.\n\n## Sources\n\n1. one\n2. two\n"_s, {});
    row("doubled word", u"doubled-word"_s, u"So the the end.\n"_s, u"So the end.\n"_s);
}

void TestNamedFixes::chooses()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    const QList<Finding> findings = findFindings(*snapshotOf(text, known()));
    const auto isMeant = [&id](const Finding &finding) { return findingId(finding.kind) == id; };
    if (id != "citation-group-malformed"_L1)
        QVERIFY2(std::any_of(findings.begin(), findings.end(), isMeant), "the text does not show what is meant");
    QTEST(mended(text, findingKind(id).value()), "expected");
}

// What the kind's name speaks of may change: words that stand twice, that the table of contents has otherwise, numbers
// that are given anew, labels that become links.
static bool isNamed(FindingKind kind, const QString &word)
{
    switch (kind) {
    case FindingKind::DoubledWord:
        return word == "the"_L1;
    case FindingKind::TocTextDiffers:
        return word == "Fuor"_L1 || word == "Three"_L1 || word == "Two"_L1;
    case FindingKind::CitationNumberRepeated:
    case FindingKind::CitationNumberOrder:
        return word.toInt() > 0;
    case FindingKind::LinkReferenceUndefined:
        return word == "undefined"_L1;
    case FindingKind::FootnoteUndefined:
        return word == "none"_L1;
    default:
        return false;
    }
}

// Words that a reader sees, and pictures.
static QHash<QString, int> seenIn(const QString &text)
{
    static const QRegularExpression tag(u"<(?!img)[^>]*>"_s);
    static const QRegularExpression word(u"<img|[\\p{L}\\p{N}]+"_s);
    QHash<QString, int> counts;
    const QString page = renderBody(*snapshotOf(text)).remove(tag);
    for (const QRegularExpressionMatch &match : word.globalMatch(page))
        ++counts[match.captured()];
    return counts;
}

void TestNamedFixes::takesNothingAway_data()
{
    QTest::addColumn<FindingKind>("kind");
    for (const FindingKind kind : allFindingKinds())
        QTest::newRow(qPrintable(findingId(kind))) << kind;
}

// Whatever is named, over texts in which everything is wrong: what goes is only what the kind's name speaks of.
void TestNamedFixes::takesNothingAway()
{
    QFETCH(FindingKind, kind);
    const QString body
        = u"## Contents\n\n- [One](#won)\n- Gone\n- [Three](#two)\n- [Two](#two)\n- [![i](gone.png) Fuor](#four)\n\n## One\n\n"
          "Text the the [[1], [2], see] and [9] [3, 3] so . [a](gone.md) [b](two.md) ![c](gone.png) ![d](two.png) [e](#zz) "
          "[](one.md) []() [f]() ![g]() [h][undefined] [^none] TK [IMAGE_SLOT:i] [INTERNAL_LINK:j] [k](INTERNAL_LINK:j)\n"
          "<img src=\"gone.png\" alt=\"l\"> <a href=\"gone.md\">m</a> ![](one.png) [![n](gone.png)](gone.md)\n\n"
          "#### Two\n\n# ![](gone.png)\n\n#\n\n## Three\n\n## Four\n\n## Two\n\n[x]: y\n[x]: z \"title\"\n\n[^u]: words of it\n\n"
          "## Sources\n\n1. one\n2. two\n4. four\n"_s;
    for (const QString &text : {u"# A\n\n"_s + body, body, u"---\ntitle: a: b\n---\n\n# A\n\n# B\n\n"_s + body}) {
        const QString after = mended(text, kind);
        QHash<QString, int> lost = seenIn(text);
        const QHash<QString, int> kept = seenIn(after);
        for (auto word = kept.cbegin(); word != kept.cend(); ++word)
            lost[word.key()] -= word.value();
        lost.removeIf([](auto word) { return word.value() <= 0; });
        QStringList beyond;
        for (auto word = lost.cbegin(); word != lost.cend(); ++word)
            if (!isNamed(kind, word.key()))
                beyond += word.key();
        QVERIFY2(beyond.isEmpty(), qPrintable(beyond.join(u' ') + u'\n' + after));
    }
}

QTEST_GUILESS_MAIN(TestNamedFixes)
#include "tst_namedfixes.moc"

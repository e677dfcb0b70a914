// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/linkchecks.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
};

static SurroundingsPtr knownFiles()
{
    auto known = std::make_shared<Surroundings>();
    known->articlePath = u"/articles/article.md"_s;
    known->files.insert(u"there.md"_s,
        {.exists = true, .folder = false, .actualCase = {}, .anchorsKnown = true, .anchors = {u"first-part"_s, u"second"_s}});
    known->files.insert(
        u"There.md"_s, {.exists = true, .folder = false, .actualCase = u"there.md"_s, .anchorsKnown = true, .anchors = {u"second"_s}});
    known->files.insert(u"gone.md"_s, {});
    known->files.insert(u"gone.png"_s, {});
    LocalFile misspelled;
    misspelled.similar = {u"the re.md"_s, u"there.md"_s};
    known->files.insert(u"thre.md"_s, misspelled);
    known->files.insert(u"pic.png"_s, {.exists = true, .folder = false, .actualCase = {}, .anchorsKnown = false, .anchors = {}});
    known->pages.add({u"known-slug"_s, u"there.md"_s, {}, KnownPage::Origin::Article});
    return known;
}

void TestLinkChecks::findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("fine") << u"# A\n\n[a](there.md#second) [b](#a) [c](https://x.y) ![d](pic.png) [e](#) [f](#top)\n"_s << u""_s;
    QTest::newRow("file missing") << u"[a](gone.md)\n"_s << u"link-file-missing <[a](gone.md)> gone.md | "_s;
    QTest::newRow("file missing, another meant")
        << u"[a](thre.md#x)\n"_s << u"link-file-missing <[a](thre.md#x)> thre.md#x | the%20re.md#x"_s;
    QTest::newRow("image missing") << u"![a](gone.png)\n"_s << u"image-file-missing <![a](gone.png)> gone.png | "_s;
    QTest::newRow("image in HTML missing") << u"x <img src=\"gone.png\" alt=\"a\">\n"_s
                                           << u"image-file-missing <<img src=\"gone.png\" alt=\"a\">> gone.png | "_s;
    QTest::newRow("anchor missing") << u"[a](there.md#first-prt)\n"_s
                                    << u"link-anchor-missing <[a](there.md#first-prt)> there.md#first-prt | there.md#first-part"_s;
    QTest::newRow("anchor missing, nothing like it") << u"# A\n\n[a](#xyz)\n"_s << u"link-anchor-missing <[a](#xyz)> #xyz | "_s;
    QTest::newRow("case of the file") << u"[a](There.md#second)\n"_s
                                      << u"link-case <[a](There.md#second)> There.md#second | there.md#second"_s;
    QTest::newRow("case of one of several anchors")
        << u"# A {#One}\n\n# B {#oNE}\n\n[a](#ONE)\n"_s << u"link-case <[a](#ONE)> #ONE | #One"_s;
    QTest::newRow("case of the anchor") << u"# A\n\n[a](#A)\n"_s << u"link-case <[a](#A)> #A | #a"_s;
    QTest::newRow("no target, no text") << u"[a]() [](https://x.y)\n"_s
                                        << u"link-empty <[a]()>  | \nlink-empty <[](https://x.y)> https://x.y | "_s;
    QTest::newRow("no text, and nowhere to lead")
        << u"[](gone.md) [ ](#nowhere) [![](pic.png \"t\")](gone.md)\n"_s
        << u"link-file-missing <[](gone.md)> gone.md | \nlink-empty <[](gone.md)> gone.md | "
           u"\nlink-anchor-missing <[ ](#nowhere)> #nowhere | \nlink-empty <[ ](#nowhere)> #nowhere | "
           u"\nlink-file-missing <[![](pic.png \"t\")](gone.md)> gone.md | "
           u"\nimage-alt-missing <![](pic.png \"t\")> pic.png | "_s;
    QTest::newRow("reference undefined") << u"[a][nowhere]\n"_s << u"link-reference-undefined <[a][nowhere]> nowhere | "_s;
    QTest::newRow("reference undefined, another meant")
        << u"[a][nowhere] [b][now here]\n\n[now here]: #\n"_s << u"link-reference-undefined <[a][nowhere]> nowhere | now here"_s;
    QTest::newRow("image without text") << u"![](pic.png)\n"_s << u"image-alt-missing <![](pic.png)> pic.png | "_s;
    QTest::newRow("image in HTML without text")
        << u"x <img src=\"pic.png\">\n"_s << u"image-alt-missing <<img src=\"pic.png\">> pic.png | "_s;
    QTest::newRow("a decoration") << u"x <img src=\"pic.png\" alt=\"\">\n"_s << u""_s;
    QTest::newRow("slugs") << u"[INTERNAL_LINK:known-slug] [INTERNAL_LINK: other slug]\n"_s
                           << u"internal-link-unresolved <[INTERNAL_LINK: other slug]> other-slug"_s;
    QTest::newRow("placeholders")
        << u"[IMAGE_SLOT:a cat] [citation needed] TK\n"_s
        << u"placeholder-left <[IMAGE_SLOT:a cat]> a cat\nplaceholder-left <[citation needed]> [citation needed]\nplaceholder-left <TK> TK"_s;
    QTest::newRow("footnote undefined") << u"a[^x]\n"_s << u"footnote-undefined <[^x]> x"_s;
    QTest::newRow("classes of characters") << u"Take ([^a-z0-9]+) or [^0-9]; [^\\w] fits.\n"_s << u""_s;
    QTest::newRow("footnotes that look a little so")
        << u"a[^a] b[^a-b] c[^1-9] d[^a-zone]\n"_s
        << u"footnote-undefined <[^a]> a\nfootnote-undefined <[^a-b]> a-b\nfootnote-undefined <[^1-9]> 1-9\n"
           "footnote-undefined <[^a-zone]> a-zone"_s;
    QTest::newRow("names of program code") << u"Its [[Prototype]] and [[nodiscard]], and [[Prototypes]].\n"_s
                                           << u"internal-link-unresolved <[[Prototypes]]> Prototypes"_s;
    QTest::newRow("names of program code among links to pages")
        << u"[[known-slug]] and [[Prototype]]\n"_s << u"internal-link-unresolved <[[Prototype]]> Prototype"_s;
    QTest::newRow("links of the table of contents are told there") << u"# T\n\n## Contents\n\n- [A](#x)\n\n## A\n"_s << u""_s;
}

void TestLinkChecks::findings()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text, knownFiles());
    QTEST(listed(checkLinks(*snapshot), *snapshot), "expected");
}

QTEST_GUILESS_MAIN(TestLinkChecks)
#include "tst_linkchecks.moc"

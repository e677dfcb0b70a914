// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/linkfixes.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
    void isSafe();
    void writesTargets_data();
    void writesTargets();
};

static SurroundingsPtr knownFiles()
{
    auto known = std::make_shared<Surroundings>();
    known->articlePath = u"/articles/article.md"_s;
    known->files.insert(
        u"There.md"_s, {.exists = true, .folder = false, .actualCase = u"there.md"_s, .anchorsKnown = false, .anchors = {}});
    known->files.insert(u"gone.png"_s,
        {.exists = false, .folder = false, .actualCase = {}, .anchorsKnown = false, .anchors = {}, .similar = {u"a b/gone.png"_s}});
    return known;
}

void TestLinkFixes::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("case") << u"replace-target"_s << u"# A\n\n[x](There.md)\n"_s << u"# A\n\n[x](there.md)\n"_s;
    QTest::newRow("case in pointed brackets") << u"replace-target"_s << u"# A\n\n[x](<There.md> \"t\")\n"_s
                                              << u"# A\n\n[x](there.md \"t\")\n"_s;
    QTest::newRow("case in a definition") << u"replace-target"_s << u"# A\n\n[x][y]\n\n[y]: There.md\n"_s
                                          << u"# A\n\n[x][y]\n\n[y]: there.md\n"_s;
    QTest::newRow("case in raw HTML") << u"replace-target"_s << u"# A\n\n<a href=\"There.md\">x</a>\n"_s
                                      << u"# A\n\n<a href=\"there.md\">x</a>\n"_s;
    QTest::newRow("image elsewhere") << u"replace-target"_s << u"# A\n\n![x](gone.png)\n"_s << u"# A\n\n![x](a%20b/gone.png)\n"_s;
    QTest::newRow("anchor") << u"replace-target"_s << u"# A way out\n\n[x](#a-way-ou)\n"_s << u"# A way out\n\n[x](#a-way-out)\n"_s;
    QTest::newRow("unlinked") << u"remove-link"_s << u"# A\n\n[*x*](#zz) y\n"_s << u"# A\n\n*x* y\n"_s;
    QTest::newRow("empty") << u"fill-link-text"_s << u"# A\n\n[](#a)\n"_s << u"# A\n\n[A](#a)\n"_s;
    QTest::newRow("label") << u"replace-label"_s << u"# A\n\n[text][chapters]\n\n[chapter]: #a\n"_s
                           << u"# A\n\n[text][chapter]\n\n[chapter]: #a\n"_s;
    QTest::newRow("definition") << u"add-definition"_s << u"# A\n\n[text][other]\n"_s << u"# A\n\n[text][other]\n\n[other]: <>\n"_s;
    QTest::newRow("image") << u"describe-image"_s << u"# A\n\n![](my-first_photo.png)\n"_s
                           << u"# A\n\n![my first photo](my-first_photo.png)\n"_s;
}

void TestLinkFixes::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix, knownFiles()), "expected");
}

void TestLinkFixes::isSafe()
{
    QCOMPARE(offered(u"# A\n\n[x](There.md)\n"_s, u"link-case"_s, knownFiles()), u"replace-target!"_s);
    QVERIFY(!offered(u"# A way out\n\n[x](#a-way-ou)\n"_s, u"link-anchor-missing"_s).contains(u'!'));
}

void TestLinkFixes::writesTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"a.md#b"_s << u"a.md#b"_s;
    QTest::newRow("balanced") << u"a(b).md"_s << u"a(b).md"_s;
    QTest::newRow("closing first") << u"a)b(.md"_s << u"<a)b(.md>"_s;
    QTest::newRow("blank") << u"a b.md"_s << u"<a b.md>"_s;
    QTest::newRow("pointed") << u"<a> b"_s << u"<\\<a\\> b>"_s;
    QTest::newRow("nothing") << u""_s << u"<>"_s;
}

void TestLinkFixes::writesTargets()
{
    QFETCH(QString, target);
    QTEST(writtenTarget(target), "expected");
}

QTEST_GUILESS_MAIN(TestLinkFixes)
#include "tst_linkfixes.moc"

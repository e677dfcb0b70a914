// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/bibliographychecks.h"

#include "tests/document/bibliography/surroundingswith.h"
#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString twoBooks = u"@book{moxon1683, title = {M}}\n@book{gaskell1972, title = {G}}\n"_s;
const QString broken = u"@book{open,\n title = {x\n}\n\n@book{dup}\n@book{dup}\n"_s;

// Severities first.
QString found(const QString &text, const SurroundingsPtr &surroundings)
{
    static const QStringList severities{u"error"_s, u"warning"_s, u"note"_s};
    const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
    QStringList lines;
    for (const Finding &finding : checkBibliography(*snapshot))
        lines += severities[int(finding.severity)] + u' ' + listed({finding}, *snapshot);
    return lines.join(u'\n');
}

} // namespace

class TestBibliographyChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsUnknownKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("known") << u"So [@moxon1683; see -@gaskell1972, p. 3]. @moxon1683 says.\n"_s << u""_s;
        QTest::newRow("unknown") << u"So [@moxon; @gaskell1972].\n"_s << u"error citation-key-unknown <moxon> moxon"_s;
        QTest::newRow("without its author") << u"So [-@moxon].\n"_s << u"error citation-key-unknown <moxon> moxon"_s;
        QTest::newRow("in braces") << u"So [@{a b}] [@{x}].\n"_s << u"error citation-key-unknown <x> x"_s;
        QTest::newRow("a handle") << u"Ask @moxon about it.\n"_s << u"note citation-key-unknown <moxon> moxon"_s;
        QTest::newRow("in brackets behind a key") << u"@moxon1683 [p. 3; @gone] says.\n"_s << u"error citation-key-unknown <gone> gone"_s;
        QTest::newRow("everything") << u"All: [@*].\n"_s << u""_s;
        QTest::newRow("mail") << u"me@example.com\n"_s << u""_s;
        QTest::newRow("code") << u"`[@gone]`\n\n    [@gone]\n"_s << u""_s;
    }
    void findsUnknownKeys()
    {
        QFETCH(QString, text);
        QTEST(found(text, surroundingsWith(twoBooks)), "expected");
    }

    void nothingIsKnownToBeWrongUnlessLookedFor()
    {
        QCOMPARE(found(u"So [@gone].\n"_s, {}), u""_s);
        QCOMPARE(found(u"So [@gone].\n"_s, surroundingsWith({})), u"error citation-key-unknown <gone> gone"_s);
    }

    void tellsTheBibliographysFaults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("origin");
        QTest::addColumn<QString>("expected");
        using enum Bibliography::Origin;
        const QString both = u"warning bibliography-entry-broken <%1> a brace is not closed | refs.bib:1\n"
                             "warning bibliography-key-duplicate <%1> dup | refs.bib:6"_s;
        QTest::newRow("named") << u"---\ntitle: refs.bib\nbibliography: refs.bib\n---\nText.\n"_s << int(FrontMatter)
                               << both.arg(u"refs.bib"_s);
        QTest::newRow("named in a list") << u"---\nbibliography:\n  - refs.bib\n---\nText.\n"_s << int(FrontMatter)
                                         << both.arg(u"refs.bib"_s);
        QTest::newRow("beside") << u"So [@dup].\n"_s << int(Folder) << both.arg(u"So [@dup]."_s);
        QTest::newRow("beside an article without citations") << u"So it is.\n"_s << int(Folder) << u""_s;
        QTest::newRow("library") << u"So [@open].\n"_s << int(Library)
                                 << u"warning bibliography-entry-broken <So [@open].> a brace is not closed | refs.bib:1"_s;
    }
    void tellsTheBibliographysFaults()
    {
        QFETCH(QString, text);
        QFETCH(int, origin);
        QTEST(found(text, surroundingsWith(broken, Bibliography::Origin(origin))), "expected");
    }

    void standsWhereItIsNamed()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"---\ntitle: refs.bib\nbibliography: refs.bib\n---\n"_s, surroundingsWith(broken));
        QCOMPARE(snapshot->lineAt(checkBibliography(*snapshot).first().range.start), 3);
    }

    void suggestsKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nearly") << u"So [@moxon1638].\n"_s << u"So [@moxon1683].\n"_s;
        QTest::newRow("in braces") << u"So [@{Gaskell1972}, p. 2].\n"_s << u"So [@{gaskell1972}, p. 2].\n"_s;
        QTest::newRow("nothing alike") << u"So [@qqq].\n"_s << u"So [@qqq].\n"_s;
    }
    void suggestsKeys()
    {
        QFETCH(QString, text);
        QTEST(fixed(text, u"replace-key"_s, surroundingsWith(twoBooks)), "expected");
        QVERIFY(!offered(text, u"citation-key-unknown"_s, surroundingsWith(twoBooks)).contains(u'!'));
    }

    void bearsGarbage()
    {
        QString text = u"@book{a, x = y}\n"_s.repeated(5000);
        QVERIFY(checkBibliography(*snapshotOf(u"---\nbibliography: refs.bib\n---\n"_s, surroundingsWith(text))).size() <= 200);
    }
};

QTEST_GUILESS_MAIN(TestBibliographyChecks)
#include "tst_bibliographychecks.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/placeholderfixes.h"

#include "document/checks/findings.h"
#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPlaceholderFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("results"); // of each fix
        QTest::newRow("like a page")
            << u"See [INTERNAL_LINK:red-aple] there.\n"_s
            << u"See [INTERNAL_LINK:red-apple] there.|See [Red apples](red-apple.md) there.|See red aple there.|See there."_s;
        QTest::newRow("to no heading of its own") << u"See [[#red-aple|it]] there.\n"_s << u"See it there.|See there."_s;
        QTest::newRow("like nothing") << u"See [INTERNAL_LINK:zzz] there.\n"_s << u"See zzz there.|See there."_s;
        QTest::newRow("with a text") << u"See [the fruit](INTERNAL_LINK:zzz) there.\n"_s << u"See the fruit there.|See there."_s;
        QTest::newRow("to be filled in") << u"See [IMAGE_SLOT: a view] there.\n"_s << u"See there."_s;
    }
    void offers()
    {
        QFETCH(QString, text);
        auto surroundings = std::make_shared<Surroundings>();
        surroundings->articlePath = u"/x/a.md"_s;
        surroundings->pages.add({u"red-apple"_s, u"red-apple.md"_s, u"Red apples"_s});
        const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
        const FactIndex facts(*snapshot);
        PlaceholderFixes fixes(facts);
        QStringList results;
        for (const Finding &finding : findFindings(*snapshot))
            if (finding.kind == FindingKind::InternalLinkUnresolved || finding.kind == FindingKind::PlaceholderLeft)
                for (const Fix &fix : fixes.fixesFor(finding)) {
                    QCOMPARE(fix.safety, Fix::Safety::Chosen);
                    results += applyEdits(text, fix.edits.edits).trimmed();
                }
        QTEST(results.join(u'|'), "results");
    }

    void nothingThere()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"text\n"_s);
        const FactIndex facts(*snapshot);
        QVERIFY(PlaceholderFixes(facts).fixesFor(makeFinding(FindingKind::PlaceholderLeft, {0, 4}, {})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlaceholderFixes)
#include "tst_placeholderfixes.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliographystates.h"

#include "tests/document/bibliography/surroundingswith.h"
#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibliographyStates : public QObject
{
    Q_OBJECT

    static QString states(const QString &text, const SurroundingsPtr &surroundings)
    {
        static const QStringList names{u"ok"_s, u"unused"_s, u"broken"_s, u"duplicate"_s};
        const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
        QStringList lines;
        for (const ListedEntry &listed : listedEntries(*snapshot))
            lines += listed.entry->key + u' ' + names[int(listed.state)];
        return lines.join(u", "_s);
    }

private Q_SLOTS:
    void tells()
    {
        const SurroundingsPtr known = surroundingsWith(u"@book{a}\n@book{b, ids = {bb}}\n@book{c, x = y}\n@book{a}\n"_s);
        QCOMPARE(states(u"So [@a].\n"_s, known), u"a ok, b unused, c broken, a duplicate"_s);
        QCOMPARE(states(u"So @bb says.\n"_s, known), u"a unused, b ok, c broken, a duplicate"_s);
        QCOMPARE(states(u"So [@*].\n"_s, known), u"a ok, b ok, c broken, a duplicate"_s);
        QCOMPARE(states(u"So [@a].\n"_s, {}), QString());
    }

    void givesCitationsTheirState()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"[@a] [@gone] @gone, [@*]\n"_s, surroundingsWith(u"@book{a}"_s));
        QList<CitationState> states;
        for (const PlacedCitation &placed : snapshot->citations())
            states += placed.state;
        using enum CitationState;
        QCOMPARE(states, (QList<CitationState>{Ok, SourceMissing, SourceMissing, Ok}));
        QCOMPARE(snapshotOf(u"[@gone]\n"_s)->citations().first().state, Ok); // nobody has looked
    }
};

QTEST_GUILESS_MAIN(TestBibliographyStates)
#include "tst_bibliographystates.moc"

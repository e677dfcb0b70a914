// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/factindex.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFactIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByPlace()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(
            u"# T\n\n## Contents\n\n- [A](#a)\n\n## A\n\n[x][r] [1, 2] [y](z)\n\n[r]: u\n[R]: v\n\n## Sources\n\n1. One\n2. Two\n"_s);
        const FactIndex facts(*snapshot);
        for (const PlacedLink &link : snapshot->links())
            QCOMPARE(facts.linkAt(link.range()), &link);
        for (const PlacedDefinition &definition : snapshot->definitions()) {
            QCOMPARE(facts.definitionAt(definition.range()), &definition);
            QCOMPARE(facts.definitionAtStart(definition.range().start), &definition);
            QCOMPARE(facts.firstDefinitionOf(definition), &snapshot->definitions().first());
        }
        for (const NumberedSource &source : snapshot->sources())
            QCOMPARE(facts.sourceAt(source.range), &source);
        for (int i = 0; i < snapshot->outline().size(); ++i)
            QCOMPARE(facts.headingAt(snapshot->outline()[i].range), i);
        QCOMPARE(facts.tocEntryAt(snapshot->toc()->entries.first().range), 0);
        const SourceRange group = snapshot->citations().first().range();
        QCOMPARE(facts.citationAround({group.start + 1, group.start + 2}), &snapshot->citations().first());
        QCOMPARE(facts.definitionOf(u" R "_s)->definition.target, u"u"_s);
        QCOMPARE(facts.firstLinkIn({group.end, snapshot->source().length()})->link.target, u"z"_s);
        // A range that is nearly one of them is none.
        const SourceRange nearly{group.start + 1, group.end + 1};
        QVERIFY(!facts.linkAt(nearly) && !facts.citationAround(nearly) && !facts.definitionAt(nearly) && !facts.sourceAt(nearly));
        QVERIFY(facts.headingAt(nearly) < 0 && facts.tocEntryAt(nearly) < 0 && !facts.definitionOf(u"none"_s));
    }

    void emptyText()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u""_s);
        const FactIndex facts(*snapshot);
        QVERIFY(!facts.linkAt({}) && !facts.firstLinkIn({}) && !facts.citationAround({}) && !facts.definitionAt({}) && !facts.sourceAt({}));
        QVERIFY(facts.headingAt({}) < 0 && facts.tocEntryAt({}) < 0);
        QCOMPARE(facts.wholeLines({}), SourceRange());
        QCOMPARE(facts.indentBefore(0), QString());
        QCOMPARE(applyEdits(QString(), facts.appended(u"x\n"_s)), u"x\n"_s);
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text"); // what is looked at between bars
        QTest::addColumn<QString>("rest"); // without its whole lines
        QTest::newRow("alone") << u"a\n|b|\nc"_s << u"a\nc"_s;
        QTest::newRow("with blanks") << u"a\n \t|b| \nc"_s << u"a\nc"_s;
        QTest::newRow("last line") << u"a\n|b|"_s << u"a\n"_s;
        QTest::newRow("beside others") << u"a  |b| c"_s << u"a c"_s;
        QTest::newRow("behind others") << u"a\u00a0|b|\nc"_s << u"a\nc"_s;
        QTest::newRow("before others") << u"|b| c"_s << u" c"_s;
        QTest::newRow("two lines") << u"a\n|b\nb|\nc"_s << u"a\nc"_s;
        QTest::newRow("with its line end") << u"a\n|b\n|c"_s << u"a\nc"_s;
    }
    void lines()
    {
        QFETCH(QString, text);
        const SourceRange range{text.indexOf(u'|'), text.lastIndexOf(u'|') - 1};
        const DocumentSnapshotPtr snapshot = snapshotOf(text.remove(u'|'));
        QTEST(applyEdits(text, {{FactIndex(*snapshot).wholeLines(range), {}}}), "rest");
    }

    void appends_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("no line end") << u"a"_s << u"a\n\nx\n"_s;
        QTest::newRow("line end") << u"a\n"_s << u"a\n\nx\n"_s;
        QTest::newRow("blank line") << u"a\n\n"_s << u"a\n\nx\n"_s;
    }
    void appends()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QTEST(applyEdits(text, FactIndex(*snapshot).appended(u"x\n"_s)), "result");
    }

    void indents()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"a\n \t b"_s);
        const FactIndex facts(*snapshot);
        QCOMPARE(facts.indentBefore(5), u" \t "_s);
        QCOMPARE(facts.indentBefore(1), QString());
        QCOMPARE(facts.withBlanksBefore({5, 6}), (SourceRange{2, 6}));
    }
};

QTEST_GUILESS_MAIN(TestFactIndex)
#include "tst_factindex.moc"

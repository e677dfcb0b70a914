// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/definedlabels.h"

#include "document/snapshotdata.h"
#include "tests/document/splicefuzz.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class DefinedLabelsTest : public QObject
{
    Q_OBJECT

    static DefinedLabels labelsIn(const QString &text)
    {
        return labelsOf(DocumentSnapshot::Data::of(*snapshotOf(SourceText{text})).blocks);
    }

private Q_SLOTS:
    void theFirstDefinitionWins()
    {
        const DefinedLabels labels = labelsIn(u"[A]: /one\n\n> [a]: /two\n\n[b]: /three\n\n[^n]: Note.\n\nSeen[^n].\n"_s);
        QCOMPARE(labels.links.size(), 2);
        QCOMPARE(labels.links.value(u"a"_s).target, u"/one"_s);
        QCOMPARE(labels.footnotes.size(), 1);
    }

    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << u"More words.\n\n[b]: /two\n[a]: /one\n"_s << QStringList();
        QTest::newRow("a target") << u"[a]: /uno\n[b]: /two\n"_s << QStringList{u"a"_s, u"a"_s};
        QTest::newRow("a title") << u"[a]: /one\n[b]: /two 'x'\n"_s << QStringList{u"b"_s, u"b"_s};
        QTest::newRow("one goes") << u"[a]: /one\n"_s << QStringList{u"b"_s};
        QTest::newRow("one comes") << u"[a]: /one\n[b]: /two\n[c]: /three\n"_s << QStringList{u"c"_s};
    }
    void tellsWhatChanged()
    {
        QFETCH(QString, now);
        QTEST(changedLabels(labelsIn(u"[a]: /one\n[b]: /two\n"_s), labelsIn(now)), "expected");
    }

    void givesTheSourcesOfAllBlocks()
    {
        const SourceText text{u"# T\n\nSee [a] and[^n].\n\n[a]: /one\n\nMore.\n\n- [b]: /two\n\n[^n]: Note.\n"_s};
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        const DocumentSnapshot::Data &data = DocumentSnapshot::Data::of(*snapshot);
        const auto sources = sourcesOf(data.blocks, text, data.notes);
        QVERIFY(sources->coverNotes());
        const QString prelude = sources->contextOf(u"[a] [b]", {})->prelude;
        QVERIFY2(prelude.contains("[a]: /one"_L1) && prelude.contains("[b]: /two"_L1), qPrintable(prelude));
    }
};

QTEST_GUILESS_MAIN(DefinedLabelsTest)
#include "tst_definedlabels.moc"

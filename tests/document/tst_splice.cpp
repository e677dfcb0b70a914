// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/splice.h"

#include "tests/document/splicefuzz.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace Qt::StringLiterals;

class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAWholeBuildAfterAnyEdit_data();
    void equalsAWholeBuildAfterAnyEdit();
    void seesAReferenceComeBack();
    void countsEscapesInDefinitions();
    void takesNoGuessForKnown();
    void keepsByteOrderMarksInside();
};

void SpliceTest::equalsAWholeBuildAfterAnyEdit_data()
{
    QTest::addColumn<quint32>("seed");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void SpliceTest::equalsAWholeBuildAfterAnyEdit()
{
    QFETCH(quint32, seed);
    SpliceFuzz fuzz{.seed = seed, .edits = 300, .fault = {}};
    fuzz.run();
    QVERIFY2(fuzz.fault.isEmpty(), qPrintable(fuzz.fault));
    QVERIFY2(fuzz.spliced > fuzz.edits / 4, qPrintable(QString::number(fuzz.spliced)));
}

// The last reference is text because those before it make all that the parser allows, which is just short of the limit.
void SpliceTest::seesAReferenceComeBack()
{
    const QString definition = u"[long]: /"_s + QString(3807, u'x') + u"\n\n"_s;
    const SourceText before{definition + u"[long] words\n\n"_s.repeated(27)};
    const qsizetype first = definition.size();
    const DocumentSnapshotPtr old = snapshotOf(before);
    QVERIFY(!old->block(old->blockCount() - 1)->html.contains("<a"_L1));
    const DocumentSnapshotPtr now = snapshotOf(before.edited(TextEdit{{first, first + 1}, {}}), old);
    QVERIFY(now->block(now->blockCount() - 1)->html.contains("<a"_L1));
    QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
}

// The same target, but more of it to the parser.
void SpliceTest::countsEscapesInDefinitions()
{
    const DocumentSnapshotPtr old = snapshotOf(SourceText{u"A [link][a].\n\n[a]: https://example.org\n\nThe end.\n"_s});
    const qsizetype colon = old->source().toString().indexOf("://"_L1);
    const DocumentSnapshotPtr now = snapshotOf(old->source().edited(TextEdit{{colon, colon}, u"\\"_s}), old);
    QCOMPARE(now->block(0)->html, old->block(0)->html);
    QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
}

// Nothing refers to the note at first, so that nothing is left of it to tell what it is.
void SpliceTest::takesNoGuessForKnown()
{
    const QString note = QChar(QChar::ByteOrderMark) + u"> [^1]: A note\n\n"_s;
    const DocumentSnapshotPtr old = snapshotOf(SourceText{note + u"The end.\n"_s});
    const DocumentSnapshotPtr now = snapshotOf(old->source().edited(TextEdit{{note.size(), note.size()}, note}), old);
    QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
}

// The parser skips the mark where a text begins, and a stretch of one begins elsewhere.
void SpliceTest::keepsByteOrderMarksInside()
{
    const QString first = u"Some words.\n\n"_s;
    const QString all = first.repeated(5) + QChar(QChar::ByteOrderMark) + u"A paragraph.\n\n"_s + first.repeated(5);
    const DocumentSnapshotPtr old = snapshotOf(SourceText{all});
    const QString marked = QChar(QChar::ByteOrderMark) + first;
    const DocumentSnapshotPtr begun = snapshotOf(SourceText{marked + first});
    const DocumentSnapshotPtr twice = snapshotOf(begun->source().edited(TextEdit{{marked.size(), marked.size()}, marked}), begun);
    QCOMPARE(firstDifference(*twice, *snapshotOf(twice->source())), QString());
    for (const int at : {60, 70, 75, 80, 90}) {
        const DocumentSnapshotPtr now = snapshotOf(old->source().edited(TextEdit{{at, at}, u"x"_s}), old);
        QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
    }
}

QTEST_APPLESS_MAIN(SpliceTest)
#include "tst_splice.moc"

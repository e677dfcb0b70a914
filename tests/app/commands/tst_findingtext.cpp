// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/findingtext.h"

#include "document/snapshotbuilder.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFindingText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindHasItsSentence();
    void argumentsStandAsTheyAre();
    void places();
};

void TestFindingText::eachKindHasItsSentence()
{
    QSet<QString> sentences;
    const QList<FindingKind> kinds = allFindingKinds();
    for (const FindingKind kind : kinds) {
        const QString sentence = findingText(makeFinding(kind, {}, {u"first"_s, u"second"_s}));
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), kinds.size());
}

void TestFindingText::argumentsStandAsTheyAre()
{
    const QString sentence = findingText(makeFinding(FindingKind::TocTextDiffers, {}, {u"100 %2 %1"_s, u"%1"_s}));
    QVERIFY2(sentence.contains(u"“100 %2 %1”"_s) && sentence.contains(u"“%1”"_s), qPrintable(sentence));
}

void TestFindingText::places()
{
    SnapshotInput input;
    input.text = SourceText(u"one\n\n  two\n");
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    const FindingPlaces places(*snapshot);
    const auto placeAt = [&](qsizetype position) {
        const FindingPlace place = places.of(makeFinding(FindingKind::DoubledWord, {position, position + 1}, {}));
        return std::pair(place.line, place.column);
    };
    QCOMPARE(placeAt(0), std::pair(1, qint64(1)));
    QCOMPARE(placeAt(3), std::pair(1, qint64(4)));
    QCOMPARE(placeAt(4), std::pair(2, qint64(1)));
    QCOMPARE(placeAt(7), std::pair(3, qint64(3)));
    QCOMPARE(placeAt(11), std::pair(4, qint64(1))); // the text's end
}

QTEST_GUILESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"

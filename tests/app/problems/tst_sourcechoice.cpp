// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/sourcechoice.h"

#include "tests/app/snapshotof.h"
#include "tests/document/bibliography/surroundingswith.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class SourceChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersTheListAndTheKeys();
    void offersTheBibliography();
    void offersNothingWithoutSources();
    void bracketsWhatIsTyped_data();
    void bracketsWhatIsTyped();
};

void SourceChoiceTest::offersTheListAndTheKeys()
{
    const auto snapshot
        = snapshotOf(u"# T\n\nOne [1], two [@doe] and [@doe; @roe].\n\n## References\n\n[1] First *source*\n\n[2] Second source\n"_s);
    QStringList marks;
    for (const SourceOffer &offer : offeredSources(*snapshot))
        marks.append(offer.mark);
    QCOMPARE(marks, QStringList({u"[1]"_s, u"[2]"_s, u"[@doe]"_s, u"[@roe]"_s}));
    QCOMPARE(offeredSources(*snapshot).first().text, u"First source"_s);
}

void SourceChoiceTest::offersTheBibliography()
{
    SnapshotInput input;
    input.text = SourceText(u"One [@doe] and [@gone].\n"_s);
    input.surroundings = surroundingsWith(u"@book{doe, author = {Doe, J}, title = {T}}@book{roe}@book{doe}"_s);
    QStringList marks;
    const QList<SourceOffer> offers = offeredSources(*buildSnapshot(input));
    for (const SourceOffer &offer : offers)
        marks.append(offer.mark);
    QCOMPARE(marks, QStringList({u"[@doe]"_s, u"[@roe]"_s, u"[@gone]"_s}));
    QCOMPARE(offers.first().text, u"Doe: T"_s);
}

void SourceChoiceTest::offersNothingWithoutSources()
{
    QVERIFY(offeredSources(*snapshotOf(QString())).isEmpty());
}

void SourceChoiceTest::bracketsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mark");
    QTest::newRow("number") << u" 3 "_s << u"[3]"_s;
    QTest::newRow("key") << u"@doe"_s << u"[@doe]"_s;
    QTest::newRow("as it is") << u"[3, 4]"_s << u"[3, 4]"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void SourceChoiceTest::bracketsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, mark);
    QCOMPARE(bracketed(typed), mark);
}

QTEST_GUILESS_MAIN(SourceChoiceTest)
#include "tst_sourcechoice.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/findingtitles.h"

#include <QSet>
#include <QTest>

using namespace Galley;

class FindingTitlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasATitleOfItsOwn();
    void severitiesDifferInWordAndShape();
};

void FindingTitlesTest::everyKindHasATitleOfItsOwn()
{
    QSet<QString> titles;
    const QList<FindingKind> kinds = allFindingKinds();
    for (const FindingKind kind : kinds) {
        QVERIFY2(!findingTitle(kind).isEmpty(), qPrintable(findingId(kind)));
        titles.insert(findingTitle(kind));
    }
    QCOMPARE(titles.size(), kinds.size());
}

void FindingTitlesTest::severitiesDifferInWordAndShape()
{
    QSet<QString> words, icons;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        words.insert(severityText(severity));
        icons.insert(severityIconName(severity));
    }
    QCOMPARE(words.size(), 3);
    QCOMPARE(icons.size(), 3);
}

QTEST_GUILESS_MAIN(FindingTitlesTest)
#include "tst_findingtitles.moc"

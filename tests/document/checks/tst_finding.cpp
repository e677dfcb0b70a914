// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/finding.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreStable();
    void unknownIds();
};

void TestFinding::idsAreStable()
{
    static const QRegularExpression kebab(u"^[a-z]+(-[a-z]+)+$"_s);
    QSet<QString> ids;
    const QList<FindingKind> kinds = allFindingKinds();
    for (const FindingKind kind : kinds) {
        const QString id = findingId(kind);
        QVERIFY2(kebab.match(id).hasMatch(), qPrintable(id));
        QCOMPARE(findingKind(id), kind);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), kinds.size());
    QCOMPARE(findingId(FindingKind::TocEntryWithoutHeading), u"toc-entry-without-heading"_s);
    QCOMPARE(findingId(FindingKind::DoubledWord), u"doubled-word"_s);
}

void TestFinding::unknownIds()
{
    QVERIFY(!findingKind(u"").has_value());
    QVERIFY(!findingKind(u"Toc-order").has_value());
    QVERIFY(!findingKind(u"toc").has_value());
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"

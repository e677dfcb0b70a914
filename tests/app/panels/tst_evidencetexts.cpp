// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidencetexts.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEvidenceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatThereIsNoneOf()
    {
        QCOMPARE(evidenceFigures({.words = 3}).size(), 1);
        QCOMPARE(evidenceFigures({.words = 3, .citations = 1, .links = 2, .imagesWithoutText = 1}).size(), 4);
        QVERIFY(claimsText({.words = 3}).isEmpty());
    }

    void tellsWhatIsMissing()
    {
        const SectionEvidence evidence{.words = 3, .findings = 2, .worst = Severity::Note, .claims = 1};
        QVERIFY(!claimsText(evidence).isEmpty());
        QVERIFY(evidenceSentence(evidence).contains(claimsText(evidence)));
        QCOMPARE(evidenceSentence(evidence).count(u", "_s), 2);
        QVERIFY(claimsText({.claims = 2}) != claimsText({.claims = 1}));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceTexts)
#include "tst_evidencetexts.moc"

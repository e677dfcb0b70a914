// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyfault.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibliographyFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLeadBack()
    {
        for (int i = 0; i <= int(BibliographyFault::Kind::RecordNotClosed); ++i) {
            for (const QString &detail : {u""_s, u"x: y"_s}) {
                const BibliographyFault fault{BibliographyFault::Kind(i), 0, {}, detail};
                QCOMPARE(faultFromWords(faultWords(fault)), fault);
            }
        }
        QVERIFY(!faultFromWords(u"anything else"_s));
    }
};

QTEST_APPLESS_MAIN(TestBibliographyFault)
#include "tst_bibliographyfault.moc"

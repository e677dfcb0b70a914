// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/remedytexts.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRemedyTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // It goes on after "All 13: ", and says nothing of a single finding.
    void eachKindHasOne()
    {
        for (int kind = 0; kind <= int(FixKind::ReplaceKey); ++kind) {
            if (FixKind(kind) == FixKind::AddTitle)
                continue; // an article lacks one title at most
            const QString text = remedyTextForAll(FixKind(kind));
            QVERIFY2(!text.isEmpty() && !text.contains(u'%') && !text.endsWith(u'.') && !text.contains(u"“”"_s),
                qPrintable(fixId(FixKind(kind))));
        }
        QCOMPARE(remedyTextForAll(FixKind::RemoveRepeatedWord), u"remove the second word"_s);
    }
};

QTEST_GUILESS_MAIN(TestRemedyTexts)
#include "tst_remedytexts.moc"

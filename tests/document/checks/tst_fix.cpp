// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/fix.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Ids are what scripts and settings know fixes by.
    void idsAreStableAndUnique()
    {
        static const QRegularExpression kebab(u"^[a-z]+(-[a-z]+)*$"_s);
        QSet<QString> seen;
        for (int i = 0; i <= int(FixKind::ReplaceKey); ++i) {
            const auto kind = FixKind(i);
            const QString id = fixId(kind);
            QVERIFY2(kebab.match(id).hasMatch(), qPrintable(id));
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
            QCOMPARE(fixKind(id), std::optional(kind));
        }
        QCOMPARE(fixId(FixKind::CloseGap), u"close-gap"_s);
        QVERIFY(!fixKind(u"no-such-fix"_s));
        QVERIFY(!fixKind(QString()));
    }
};

QTEST_APPLESS_MAIN(TestFix)
#include "tst_fix.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/citation.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysStandInOrder()
    {
        Citation citation;
        QCOMPARE(citation.keys(), QStringList());
        for (const QString &key : {u"14"_s, u"3"_s, u"14"_s})
            citation.members.append({key, {}, {}, {}, false});
        QCOMPARE(citation.keys(), (QStringList{u"14"_s, u"3"_s, u"14"_s}));
    }
};

QTEST_APPLESS_MAIN(TestCitation)
#include "tst_citation.moc"

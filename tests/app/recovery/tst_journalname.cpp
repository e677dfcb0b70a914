// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalname.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestJournalName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<bool>("isName");
        QTest::newRow("one") << u"0123456789abcdef.1.journal"_s << true;
        QTest::newRow("a later generation") << u"0123456789abcdef.4711.journal"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("upper case") << u"0123456789ABCDEF.1.journal"_s << false;
        QTest::newRow("too short") << u"0123456789abcde.1.journal"_s << false;
        QTest::newRow("no generation") << u"0123456789abcdef..journal"_s << false;
        QTest::newRow("generation zero") << u"0123456789abcdef.0.journal"_s << false;
        QTest::newRow("a number written otherwise") << u"0123456789abcdef.01.journal"_s << false;
        QTest::newRow("a path") << u"../../../../../etc.1.journal"_s << false;
        QTest::newRow("kept aside") << u"0123456789abcdef.1.journal.damaged"_s << false;
    }
    void parses()
    {
        QFETCH(QString, fileName);
        QFETCH(bool, isName);
        const auto name = JournalName::parse(fileName);
        QCOMPARE(name.has_value(), isName);
        if (name)
            QCOMPARE(name->fileName(), fileName);
    }

    void newIdsAreIds()
    {
        const QString id = JournalName::newId();
        QVERIFY(JournalName::isId(id));
        QVERIFY(id != JournalName::newId());
    }
};

QTEST_GUILESS_MAIN(TestJournalName)
#include "tst_journalname.moc"

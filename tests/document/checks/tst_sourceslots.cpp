// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sourceslots.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSourceSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // each with the number 77
        QTest::newRow("items") << u"## Sources\n\n1. One\n2. Two\n"_s << u"1i 77. One|2i 77. Two"_s;
        QTest::newRow("brackets") << u"## Sources\n\n[1] One\n\n[12] Two\n"_s << u"1b [77] One|12b [77] Two"_s;
        QTest::newRow("definitions") << u"So [1].\n\n[1]: https://x.y/1 \"1\"\n"_s << u"1d [77]: https://x.y/1 \"1\""_s;
        QTest::newRow("goes on") << u"## Sources\n\n[1] One\nand on\n\n[2] Two\nand on"_s << u"1b [77] One\nand on|2b [77] Two\nand on"_s;
        QTest::newRow("without a blank line") << u"## Sources\n\n[1] One\n[2] Two\n"_s << u"1b [77] One|2b [77] Two"_s;
        QTest::newRow("brackets in items") << u"## Sources\n\n- [1] One\n  and on\n- No number\n- [2] Two\n"_s
                                           << u"1b [77] One\n  and on|2b [77] Two"_s;
        QTest::newRow("emphasised") << u"## Sources\n\n- **[1]** One\n  and on\n- **[2]** Two\n\n**[3]** Three\nand on\n"_s
                                    << u"1b [77]** One\n  and on|2b [77]** Two|3b [77]** Three\nand on"_s;
        QTest::newRow("other items") << u"## Sources\n\n1. One\nand on\n    - and this\n- not this\n"_s
                                     << u"1i 77. One\nand on\n    - and this"_s;
        QTest::newRow("a heading behind") << u"## Sources\n\n1. One\n# More\n"_s << u"1i 77. One"_s;
        QTest::newRow("none") << u"text\n"_s << u""_s;
    }
    void places()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        const FactIndex facts(*snapshot);
        QStringList found;
        for (const SourceSlot &slot : sourceSlots(facts)) {
            QCOMPARE(facts.text(slot.digits), QString::number(slot.number));
            QCOMPARE(slot.numbered(slot.number, facts), facts.text(slot.range));
            found += QString::number(slot.number) + u"bid"[int(slot.form)] + u' ' + slot.numbered(77, facts);
        }
        QTEST(found.join(u'|'), "expected");
    }
};

QTEST_GUILESS_MAIN(TestSourceSlots)
#include "tst_sourceslots.moc"

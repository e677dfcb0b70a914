// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosefixes.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProseFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
};

void TestProseFixes::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("gap") << u"close-gap"_s << u"# A\n\nIt is strong . And it goes on .\n"_s << u"# A\n\nIt is strong. And it goes on.\n"_s;
    QTest::newRow("gap of no-break spaces") << u"close-gap"_s << u"# A\n\nIt is strong .\n"_s << u"# A\n\nIt is strong.\n"_s;
    QTest::newRow("mark needed") << u"mark-citation-needed"_s << u"# A\n\nIt is strong .\n"_s
                                 << u"# A\n\nIt is strong [citation needed].\n"_s;
    QTest::newRow("unused source") << u"insert-citation"_s << u"# A\n\nIt is [1]. It is strong .\n\n## Sources\n\n1. One\n2. Two\n"_s
                                   << u"# A\n\nIt is [1]. It is strong [2].\n\n## Sources\n\n1. One\n2. Two\n"_s;
    QTest::newRow("doubled word") << u"remove-repeated-word"_s << u"# A\n\nIt was was so.\n"_s << u"# A\n\nIt was so.\n"_s;
    QTest::newRow("doubled word across lines") << u"remove-repeated-word"_s << u"# A\n\nIt was\nwas so.\n"_s << u"# A\n\nIt was so.\n"_s;
}

void TestProseFixes::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix), "expected");
}

QTEST_GUILESS_MAIN(TestProseFixes)
#include "tst_prosefixes.moc"

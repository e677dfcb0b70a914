// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/renumbering.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRenumbering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
};

void TestRenumbering::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("list") << u"renumber-citations"_s << u"# A\n\nSo [3] and [1, 2].\n\n## Sources\n\n1. One\n2. Two\n   more\n3. Three\n"_s
                          << u"# A\n\nSo [1] and [2, 3].\n\n## Sources\n\n1. Three\n2. One\n3. Two\n   more\n"_s;
    QTest::newRow("range") << u"renumber-citations"_s << u"# A\n\nSo [4], [1-3].\n\n## Sources\n\n1. One\n2. Two\n3. Three\n4. Four\n"_s
                           << u"# A\n\nSo [1], [2-4].\n\n## Sources\n\n1. Four\n2. One\n3. Two\n4. Three\n"_s;
    QTest::newRow("definitions") << u"renumber-citations"_s << u"# A\n\nSo [2] and [1], [text][2].\n\n[1]: a\n[2]: b\n"_s
                                 << u"# A\n\nSo [1] and [2], [text][1].\n\n[1]: b\n[2]: a\n"_s;
    QTest::newRow("brackets, form kept") << u"renumber-citations"_s << u"# A\n\nSo [[9], [4]].\n\n[4] Four\n\n[9] Nine\n"_s
                                         << u"# A\n\nSo [[1], [2]].\n\n[1] Nine\n\n[2] Four\n"_s;
}

void TestRenumbering::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix), "expected");
}

QTEST_GUILESS_MAIN(TestRenumbering)
#include "tst_renumbering.moc"

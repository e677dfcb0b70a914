// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/definitionfixes.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDefinitionFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
    void isSafe();
};

void TestDefinitionFixes::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("unused") << u"remove-definition"_s << u"# A\n\n[a][x]\n\n[x]: b\n[y]: c\n"_s << u"# A\n\n[a][x]\n\n[x]: b\n"_s;
    QTest::newRow("twice") << u"remove-definition"_s << u"# A\n\n[x]\n\n[x]: b\n[x]: b\n"_s << u"# A\n\n[x]\n\n[x]: b\n"_s;
    QTest::newRow("footnote with paragraphs") << u"remove-definition"_s << u"# A\n\n[^1]: One\n    two\n\n    three\n\nText\n"_s
                                              << u"# A\n\n\nText\n"_s;
    QTest::newRow("mark without footnote") << u"add-footnote"_s << u"# A\n\nSo[^x].\n"_s << u"# A\n\nSo[^x].\n\n[^x]: TK\n"_s;
}

void TestDefinitionFixes::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix), "expected");
}

void TestDefinitionFixes::isSafe()
{
    QCOMPARE(offered(u"# A\n\n[x]\n\n[x]: b\n[x]: b\n"_s, u"link-definition-duplicate"_s), u"remove-definition!"_s);
    QCOMPARE(offered(u"# A\n\n[x]\n\n[x]: b\n[x]: c\n"_s, u"link-definition-duplicate"_s), u"remove-definition"_s);
}

QTEST_GUILESS_MAIN(TestDefinitionFixes)
#include "tst_definitionfixes.moc"

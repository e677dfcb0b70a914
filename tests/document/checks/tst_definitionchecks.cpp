// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/definitionchecks.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDefinitionChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
};

void TestDefinitionChecks::findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("used") << u"[a][r] and ![b][s] and [t]\n\n[R]: x\n[s]: y\n[t]: z\n"_s << u""_s;
    QTest::newRow("unused") << u"text\n\n[r]: x\n"_s << u"link-definition-unused <[r]: x> x | "_s;
    QTest::newRow("twice") << u"[r]\n\n[r]: x\n[R]: y\n"_s << u"link-definition-duplicate <[R]: y> y | "_s;
    QTest::newRow("a numbered one nobody uses") << u"text\n\n[12]: x\n"_s << u"link-definition-unused <[12]: x> x | "_s;
    QTest::newRow("a numbered one among cited ones") << u"text [1]\n\n[1]: x\n[2]: y\n"_s << u""_s;
    QTest::newRow("footnotes") << u"text[^a]\n\n[^a]: A\n\n[^b]: B\n"_s << u"footnote-unused <[^b]: B> b"_s;
}

void TestDefinitionChecks::findings()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    QTEST(listed(checkDefinitions(*snapshot), *snapshot), "expected");
}

QTEST_GUILESS_MAIN(TestDefinitionChecks)
#include "tst_definitionchecks.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/citationchecks.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitationChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
};

void TestCitationChecks::findings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QString sources = u"\n## Sources\n\n1. One\n2. Two\n3. Three\n"_s;
    QTest::newRow("in step") << u"a [1] b [2, 3]\n"_s + sources << u""_s;
    QTest::newRow("without a source") << u"a [1] b [2] c [3] d [4, 5]\n"_s + sources
                                      << u"citation-number-without-source <4> 4\ncitation-number-without-source <5> 5"_s;
    QTest::newRow("no source list at all") << u"a [[12], [14]]\n"_s
                                           << u"citation-number-without-source <12> 12\ncitation-number-without-source <14> 14"_s;
    QTest::newRow("unused source") << u"a [1, 2]\n"_s + sources << u"citation-source-unused <3. Three> 3"_s;
    QTest::newRow("order") << u"a [1] b [3] c [2] d [2]\n"_s + sources << u"citation-number-order <2> 2"_s;
    QTest::newRow("numbering need not begin with 1") << u"a [2] b [3]\n\n## Sources\n\n2. Two\n3. Three\n"_s << u""_s;
    QTest::newRow("repeated in a group") << u"a [1, 2, 1] b [3]\n"_s + sources << u"citation-number-repeated <1> 1"_s;
    QTest::newRow("a range") << u"a [1-3]\n"_s + sources << u""_s;
    QTest::newRow("not closed") << u"a [[1], [2] b [3]\n"_s + sources << u"citation-group-malformed <[[1], [2]> [[1], [2]"_s;
    QTest::newRow("defined, unused, cited elsewhere") << u"a [1]\n\n[1]: x\n[2]: y\n"_s << u"citation-source-unused <[2]: y> 2"_s;
}

void TestCitationChecks::findings()
{
    QFETCH(QString, text);
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    QTEST(listed(checkCitations(*snapshot), *snapshot), "expected");
}

QTEST_GUILESS_MAIN(TestCitationChecks)
#include "tst_citationchecks.moc"

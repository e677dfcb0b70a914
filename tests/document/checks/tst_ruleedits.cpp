// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/ruleedits.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRuleEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void here_data();
    void here();
    void inFolder_data();
    void inFolder();
};

void TestRuleEdits::here_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << u"the the\n"_s << u"---\ngalley:\n  off: [doubled-word]\n---\n\nthe the\n"_s;
    QTest::newRow("other keys") << u"---\ntitle: x\n---\n"_s << u"---\ntitle: x\ngalley:\n  off: [doubled-word]\n---\n"_s;
    QTest::newRow("empty") << u"---\n---\n"_s << u"---\ngalley:\n  off: [doubled-word]\n---\n"_s;
    QTest::newRow("list") << u"---\ngalley:\n    off: [toc-order] # why\n    on: x\n---\n"_s
                          << u"---\ngalley:\n    off: [doubled-word, toc-order] # why\n    on: x\n---\n"_s;
    QTest::newRow("empty list") << u"---\ngalley:\n  off: []\n---\n"_s << u"---\ngalley:\n  off: [doubled-word]\n---\n"_s;
    QTest::newRow("items") << u"---\ngalley:\n  off:\n    - toc-order\n---\n"_s
                           << u"---\ngalley:\n  off:\n    - doubled-word\n    - toc-order\n---\n"_s;
    QTest::newRow("single") << u"---\ngalley:\n  off: toc-order\n---\n"_s << u"---\ngalley:\n  off: [toc-order, doubled-word]\n---\n"_s;
    QTest::newRow("braces") << u"---\ngalley: {on: [toc-order]}\n---\n"_s
                            << u"---\ngalley: {off: [doubled-word], on: [toc-order]}\n---\n"_s;
    QTest::newRow("braces with off") << u"---\ngalley: {off: [toc-order]}\n---\n"_s
                                     << u"---\ngalley: {off: [doubled-word, toc-order]}\n---\n"_s;
    QTest::newRow("broken") << u"---\ntitle: [x\n---\n"_s << u"---\ntitle: [x\n---\n"_s;
}

void TestRuleEdits::here()
{
    QFETCH(QString, text);
    const QString after = applyEdits(text, planIgnoreHere(*snapshotOf(text), FindingKind::DoubledWord).edits);
    QTEST(after, "expected");
    if (after != text)
        QVERIFY(!rulesFor(*snapshotOf(after)).isOn(FindingKind::DoubledWord));
}

void TestRuleEdits::inFolder_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << u""_s << u"off: [doubled-word]\n"_s;
    QTest::newRow("list") << u"off: [toc-order]\n"_s << u"off: [doubled-word, toc-order]\n"_s;
    QTest::newRow("section") << u"galley:\n  on: [x]\n"_s << u"galley:\n  off: [doubled-word]\n  on: [x]\n"_s;
    QTest::newRow("broken") << u"off: [x\n"_s << u"off: [x\n"_s;
}

void TestRuleEdits::inFolder()
{
    QFETCH(QString, yaml);
    QTEST(withRuleOff(yaml, FindingKind::DoubledWord), "expected");
}

QTEST_GUILESS_MAIN(TestRuleEdits)
#include "tst_ruleedits.moc"

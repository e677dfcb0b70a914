// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/rulesettings.h"

#include "document/checks/findings.h"
#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRuleSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nearerOnesWin();
    void frontMatterCountsLast();
};

void TestRuleSettings::nearerOnesWin()
{
    const RuleSettings everywhere = readRuleSettings({{u"off"_s, u"doubled-word, toc-order, nonsense"_s}});
    QCOMPARE(everywhere.unknown, QStringList(u"nonsense"_s));
    const RuleSettings folder = readRuleSettings({{u"on"_s, u"doubled-word"_s}});
    const RuleSettings both = everywhere.overriddenBy(folder);
    QVERIFY(both.isOn(FindingKind::DoubledWord));
    QVERIFY(!both.isOn(FindingKind::TocOrder));
    QVERIFY(!both.isOn(FindingKind::SectionWithoutCitation));
    QVERIFY(both.isOn(FindingKind::LinkCase));
}

void TestRuleSettings::frontMatterCountsLast()
{
    auto known = std::make_shared<Surroundings>();
    known->rules.off.insert(FindingKind::DoubledWord);
    const auto ids = [&](const QString &text) {
        QStringList result;
        for (const Finding &finding : findFindings(*snapshotOf(text, known)))
            result += findingId(finding.kind);
        return result.join(u' ');
    };
    QCOMPARE(ids(u"# A\n\nof of it .\n"_s), u"citation-lost-mark"_s);
    QCOMPARE(ids(u"---\ngalley: {off: citation-lost-mark, on: [doubled-word]}\n---\n# A\n\nof of it .\n"_s), u"doubled-word"_s);
    QCOMPARE(ids(u"---\ngalley: {on: section-without-citation}\n---\n# A\n\nText.\n\n## B\n\nSo [1].\n\n## Sources\n\n1. x\n"_s),
        u"section-without-citation"_s);
}

QTEST_GUILESS_MAIN(TestRuleSettings)
#include "tst_rulesettings.moc"

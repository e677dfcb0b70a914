// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/ruleslist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;

class RulesListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOnlyWhatDiffers();
    void tellsOfEveryChange();
};

void RulesListTest::namesOnlyWhatDiffers()
{
    QCOMPARE(RulesList(RuleSettings()).rules(), RuleSettings());
    RuleSettings rules;
    rules.off = {FindingKind::DoubledWord, FindingKind::TocOrder};
    rules.on = {FindingKind::SectionWithoutCitation};
    QCOMPARE(RulesList(rules).rules(), rules);
}

void RulesListTest::tellsOfEveryChange()
{
    RulesList list{RuleSettings()};
    QSignalSpy changed(&list, &RulesList::rulesChanged);
    list.item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<RuleSettings>().off.size(), 1);
    list.item(0)->setCheckState(Qt::Checked);
    QCOMPARE(changed.last().first().value<RuleSettings>(), RuleSettings());
}

QTEST_MAIN(RulesListTest)
#include "tst_ruleslist.moc"

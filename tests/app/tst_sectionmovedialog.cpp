// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sectionmovedialog.h"

#include <QCheckBox>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSectionMoveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatDependsOnTheOrder()
    {
        SectionMovePlan plan;
        plan.offered = FollowUp::UpdateToc | FollowUp::RetargetLinks;
        plan.anchors = {{u"echo"_s, u"echo-1"_s, 2}};
        SectionMoveDialog dialog(u"Echo"_s, plan, FollowUp::UpdateToc | FollowUp::RenumberCitations, nullptr);
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QVERIFY(boxes.first()->isChecked());
        QVERIFY(!boxes.last()->isChecked());
        boxes.first()->setChecked(false);
        boxes.last()->setChecked(true);
        // What was not asked about stays as it was chosen last.
        QVERIFY(dialog.chosen() == (FollowUp::RetargetLinks | FollowUp::RenumberCitations));
    }

    void tellsTheChanges()
    {
        QCOMPARE(numberChangesText({{2, 1}, {1, 2}}), u"2 → 1, 1 → 2"_s);
        const QString many = numberChangesText(QList<SectionMovePlan::NumberChange>(20, {3, 4}));
        QCOMPARE(many.count(u"3 → 4"_s), 6);
        QVERIFY(anchorChangesText({{u"echo"_s, u"echo-1"_s, 2}}).startsWith(u"#echo → #echo-1"_s));
    }
};

QTEST_MAIN(TestSectionMoveDialog)
#include "tst_sectionmovedialog.moc"

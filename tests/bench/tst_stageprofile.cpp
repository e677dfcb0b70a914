// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stageprofile.h"

#include <QJsonObject>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestStageProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoStage()
    {
        StageProfile profile;
        QVERIFY(profile.isEmpty());
        profile.add({});
        QVERIFY(profile.isEmpty());
        QVERIFY(profile.toLines().isEmpty());
        QVERIFY(profile.toJson().isEmpty());
    }

    void stagesFollowTheirTimes()
    {
        StageProfile profile;
        profile.add({{u"acknowledged"_s, 3}, {u"built"_s, 1}, {u"sent"_s, 1.5}});
        profile.add({{u"built"_s, 2}, {u"sent"_s, 2.5}, {u"acknowledged"_s, 5}});
        const QJsonArray stages = profile.toJson();
        QCOMPARE(stages.size(), 3);
        QCOMPARE(stages.at(0).toObject().value("stage"_L1).toString(), u"built"_s);
        QCOMPARE(stages.at(1).toObject().value("took"_L1).toDouble(), 0.5);
        QCOMPARE(stages.at(2).toObject().value("stage"_L1).toString(), u"acknowledged"_s);
        QCOMPARE(stages.at(2).toObject().value("tookP95"_L1).toDouble(), 2.5);
        QCOMPARE(profile.toLines().size(), 3);
    }

    void repetitionsMaySkipStages()
    {
        StageProfile profile;
        profile.add({{u"sent"_s, 1}, {u"painted"_s, 4}});
        profile.add({{u"painted"_s, 6}});
        const QJsonArray stages = profile.toJson();
        QCOMPARE(stages.size(), 2);
        QCOMPARE(stages.at(1).toObject().value("tookP95"_L1).toDouble(), 6.0);
    }
};

QTEST_GUILESS_MAIN(TestStageProfile)
#include "tst_stageprofile.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sectionmoveplan.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr FollowUps everything = FollowUp::UpdateToc | FollowUp::RenumberCitations | FollowUp::RetargetLinks;

struct Moved
{
    SectionMovePlan plan;
    QString text;
};

Moved movedUp(const QString &text, int section, FollowUps chosen)
{
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    const auto move = steppedSection(snapshot->outline(), section, SectionStep::Up);
    if (!move)
        qFatal("it cannot be moved");
    const SectionMovePlan plan = planSectionMove(*snapshot, *move, chosen);
    if (!isWellFormed(plan.edits.edits, text.size()))
        qFatal("the plan is not well formed");
    return {plan, applyEdits(text, plan.edits.edits)};
}

const QString withToc = u"# T\n\n## Contents\n\n- [A](#a)\n- [B](#b)\n\n## A\n\na\n\n## B\n\nb\n"_s;
const QString withNumbers = u"# T\n\n## A\n\na [1]\n\n## B\n\nb [2]\n\n## Sources\n\n1. One\n2. Two\n"_s;
const QString withTwins = u"# T\n\nSee [one](#echo) and [two](#echo-1).\n\n## Echo\n\na\n\n## Echo\n\nb\n"_s;

} // namespace

class TestSectionMovePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("offered");
        QTest::newRow("nothing") << u"# T\n\n## A\n\n[a](#b)\n\n## B\n"_s << 2 << 0;
        QTest::newRow("table of contents") << withToc << 3 << int(FollowUp::UpdateToc);
        QTest::newRow("first use") << withNumbers << 2 << int(FollowUp::RenumberCitations);
        QTest::newRow("anchors") << withTwins << 2 << int(FollowUp::RetargetLinks);
        QTest::newRow("anchors nobody uses") << u"# T\n\n## Echo\n\n## Echo\n"_s << 2 << 0;
        QTest::newRow("a table that was wrong before") << u"# T\n\n## Contents\n\n- [A](#x)\n\n## A\n\n### A1\n\n### A2\n"_s << 4 << 0;
        QTest::newRow("numbers out of order before") << u"# T\n\n[2] [1]\n\n## A\n\na\n\n## B\n\n[1]\n"_s << 2 << 0;
    }
    void offers()
    {
        QFETCH(QString, text);
        QFETCH(int, section);
        QTEST(int(movedUp(text, section, {}).plan.offered.toInt()), "offered");
    }

    void follows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("expected");
        QTest::newRow("table of contents") << withToc << 3 << u"# T\n\n## Contents\n\n- [B](#b)\n- [A](#a)\n\n## B\n\nb\n\n## A\n\na\n"_s;
        QTest::newRow("first use") << withNumbers << 2 << u"# T\n\n## B\n\nb [1]\n\n## A\n\na [2]\n\n## Sources\n\n1. Two\n2. One\n"_s;
        QTest::newRow("anchors") << withTwins << 2 << u"# T\n\nSee [one](#echo-1) and [two](#echo).\n\n## Echo\n\nb\n\n## Echo\n\na\n"_s;
        QTest::newRow("all of it")
            << u"# T\n\n## Contents\n\n- [Echo](#echo)\n- [B](#b)\n- [Echo](#echo-1)\n\n## Echo\n\na [1]\n\n"
               "## B\n\nb [2], see [it](#echo)\n\n## Echo\n\nc\n"_s
            << 3
            << u"# T\n\n## Contents\n\n- [B](#b)\n- [Echo](#echo)\n- [Echo](#echo-1)\n\n## B\n\nb [1], see [it](#echo)\n\n"
               "## Echo\n\na [2]\n\n## Echo\n\nc\n"_s;
    }
    void follows()
    {
        QFETCH(QString, text);
        QFETCH(int, section);
        QTEST(movedUp(text, section, everything).text, "expected");
    }

    void tellsWhat()
    {
        const SectionMovePlan numbers = movedUp(withNumbers, 2, {}).plan;
        QCOMPARE(numbers.numbers.size(), 2);
        QCOMPARE(numbers.numbers.first().after, 2);
        const SectionMovePlan anchors = movedUp(withTwins, 2, {}).plan;
        QCOMPARE(anchors.anchors.size(), 2);
        QCOMPARE(anchors.anchors.first().links, 1);
        QCOMPARE(movedUp(withToc, 3, {}).plan.tocLines, 2);
    }

    void onlyWhatIsChosen()
    {
        QCOMPARE(movedUp(withToc, 3, {}).text, u"# T\n\n## Contents\n\n- [A](#a)\n- [B](#b)\n\n## B\n\nb\n\n## A\n\na\n"_s);
        QCOMPARE(movedUp(withToc, 3, FollowUp::RenumberCitations).text, movedUp(withToc, 3, {}).text);
    }

    void knowsThePlace()
    {
        const Moved moved = movedUp(withToc, 3, everything);
        QVERIFY(QStringView(moved.text).sliced(moved.plan.place).startsWith(u"## B"));
    }

    // An open fence at the end of the text would swallow what comes behind it.
    void refusesToMerge()
    {
        const Moved moved = movedUp(u"# T\n\n## A\n\na\n\n## B\n\n```\nopen\n"_s, 2, {});
        QVERIFY(moved.plan.outcome == SectionMovePlan::Outcome::WouldMerge);
        QVERIFY(moved.plan.edits.edits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSectionMovePlan)
#include "tst_sectionmoveplan.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/citationplans.h"

#include "tests/document/checks/found.h"

#include <QTest>

#include <functional>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString check(const QString &text, const std::function<EditBatch(const DocumentSnapshot &)> &plan)
{
    const EditBatch batch = plan(*snapshotOf(text));
    return isWellFormed(batch.edits, text.size()) ? applyEdits(text, batch.edits) : u"not well formed"_s;
}

} // namespace

class TestCitationPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("repair");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QString &text, CitationRepair repair, const QString &expected) {
            QTest::newRow(name) << text << int(repair) << expected;
        };
        using enum CitationRepair;
        add("renumber", u"# A\n\nSo [2], [1].\n\n## Sources\n\n1. One\n2. Two\n"_s, Renumber,
            u"# A\n\nSo [1], [2].\n\n## Sources\n\n1. Two\n2. One\n"_s);
        add("in order", u"So [1], [2].\n"_s, Renumber, u"So [1], [2].\n"_s);
        add("forms", u"So [3; 7], [[12], [14] and [4].\n"_s, NormaliseGroups, u"So [3, 7], [12, 14] and [4].\n"_s);
        add("keys stay", u"So [@a;@b].\n"_s, NormaliseGroups, u"So [@a;@b].\n"_s);
        add("nothing", u""_s, ToFootnotes, u""_s);
    }
    void repairs()
    {
        QFETCH(QString, text);
        QFETCH(int, repair);
        QTEST(check(text, [repair](const DocumentSnapshot &snapshot) { return planCitationRepair(snapshot, CitationRepair(repair)); }),
            "expected");
    }

    void addsAndConverts()
    {
        const auto with = [](CitationRepair repair) {
            return check(
                u"# A\n\nSo [2].\n"_s, [repair](const DocumentSnapshot &snapshot) { return planCitationRepair(snapshot, repair); });
        };
        QVERIFY(with(CitationRepair::AddSources).size() > 15);
        QVERIFY2(with(CitationRepair::ToFootnotes).contains(u"[^2]"_s), qPrintable(with(CitationRepair::ToFootnotes)));
    }

    void drops_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alone") << u"So it is [3]. And [4].\n"_s << u"So it is. And [4].\n"_s;
        QTest::newRow("in a group") << u"So [1, 3]. And [2-4], too [3, 3].\n"_s << u"So [1]. And [2, 4], too.\n"_s;
        QTest::newRow("not there") << u"So [1].\n"_s << u"So [1].\n"_s;
    }
    void drops()
    {
        QFETCH(QString, text);
        QTEST(check(text, [](const DocumentSnapshot &snapshot) { return planDropNumber(snapshot, 3); }), "expected");
    }

    void removesASource()
    {
        QCOMPARE(check(u"# A\n\nSo [1].\n\n## Sources\n\n1. One\n2. Two\n"_s,
                     [](const DocumentSnapshot &snapshot) { return planRemoveSource(snapshot, 2); }),
            u"# A\n\nSo [1].\n\n## Sources\n\n1. One\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestCitationPlans)
#include "tst_citationplans.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationgroups.h"

#include "app/panels/citationsmodel.h"
#include "document/bibliography/bibliography.h"
#include "tests/app/snapshotof.h"
#include "tests/document/bibliography/surroundingswith.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<CitationGroup> &groups)
{
    QStringList rows;
    for (const CitationGroup &group : groups) {
        static const char *const states[] = {"listed", "missing", "not cited", "unknown", "handle"};
        QStringList lines;
        for (const CitationGroup::Place &place : group.places)
            lines.append(QString::number(place.line));
        rows.append(u"%1 %2 %3"_s.arg(group.key, QLatin1StringView(states[int(group.state)]), lines.join(u',')).trimmed());
    }
    return rows.join(u"; "_s);
}

const QString article = u"One [1]. Two [2, 9]. Again [1].\n\nKey [@knuth].\n\n## Sources\n\n1. First\n2. Second\n3. Third\n"_s;

} // namespace

class TestCitationGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups()
    {
        const auto snapshot = snapshotOf(article);
        const QString text = shown(groupCitations(*snapshot));
        QVERIFY2(text.startsWith(u"1 listed 1,1; 2 listed 1; 3 not cited; 9 missing 1; knuth "_s), qPrintable(text));
    }

    // What stands in a list is to be read there, not its marks.
    void showsSourcesWithoutTheirMarkup()
    {
        const auto groups = groupCitations(*snapshotOf(u"So [1].\n\n## Sources\n\n1. Moxon, *Mechanick* [Exercises](https://a.b).\n"_s));
        QCOMPARE(groups.first().source, u"Moxon, Mechanick Exercises."_s);
    }

    void tellsWhatTheBibliographyHas()
    {
        SnapshotInput input;
        input.text = SourceText(u"[@moxon; @gone] @moxon @handle and @gone [@other].\n"_s);
        input.surroundings = surroundingsWith(u"@book{moxon, author = {Moxon, Joseph}, year = 1683, title = {Exercises}}@book{unused}"_s);
        const QList<CitationGroup> groups = groupCitations(*buildSnapshot(input));
        QCOMPARE(shown(groups), u"gone missing 1,1; handle handle 1; moxon listed 1,1; other missing 1; unused not cited"_s);
        QCOMPARE(groups[2].source, u"Moxon 1683: Exercises"_s);
    }

    void tellsWhatNothingCites()
    {
        using Origin = Bibliography::Origin;
        const auto groupsOf = [](Origin origin, const QString &text) {
            SnapshotInput input;
            input.text = SourceText(text);
            input.surroundings = surroundingsWith(u"@book{a, title = {A}} @book{b, title = {B}} @book{b, title = {C}}"_s, origin);
            return shown(groupCitations(*buildSnapshot(input)));
        };
        QCOMPARE(groupsOf(Origin::FrontMatter, u"[@a]\n"_s), u"a listed 1; b not cited"_s);
        QCOMPARE(groupsOf(Origin::FrontMatter, u"Nothing\n"_s), u"a not cited; b not cited"_s);
        QCOMPARE(groupsOf(Origin::Folder, u"[@a]\n"_s), u"a listed 1; b not cited"_s);
        QCOMPARE(groupsOf(Origin::Folder, u"[1]\n"_s), u"1 missing 1"_s);
        QCOMPARE(groupsOf(Origin::Library, u"[@a]\n"_s), u"a listed 1"_s);
        QCOMPARE(groupsOf(Origin::FrontMatter, u"[@*]\n"_s), u"* listed 1"_s);
    }

    void flaws_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("well") << u"[1] [2, 3]\n"_s << u"1 2 3"_s;
        QTest::newRow("repeated") << u"[1, 1] [2]\n"_s << u"1r 2"_s;
        QTest::newRow("out of order") << u"[2] [1] [1]\n"_s << u"1o 2"_s;
        QTest::newRow("malformed") << u"[[12], [14]\n"_s << u"12m 14m"_s;
    }
    void flaws()
    {
        QFETCH(QString, text);
        QStringList rows;
        for (const CitationGroup &group : groupCitations(*snapshotOf(text))) {
            QString row = group.key;
            if (group.flaws() & CitationFlaw::Malformed)
                row += u'm';
            if (group.flaws() & CitationFlaw::Repeated)
                row += u'r';
            if (group.flaws() & CitationFlaw::OutOfOrder)
                row += u'o';
            rows += row;
        }
        QTEST(rows.join(u' '), "expected");
    }

    void aLongGroupIsLinear()
    {
        QStringList numbers;
        for (int i = 1; i <= 5000; ++i)
            numbers += QString::number(i % 2500 + 1);
        QCOMPARE(groupCitations(*snapshotOf(u'[' + numbers.join(u", "_s) + u"]\n"_s)).size(), 2500);
    }

    void nothingToGroup() { QVERIFY(groupCitations(*snapshotOf(u"text"_s)).isEmpty()); }

    void modelKeepsStillWhenNothingDiffers()
    {
        CitationsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto first = snapshotOf(article);
        model.setGroups(first->revision(), groupCitations(*first));
        QVERIFY(model.rowCount() >= 4);
        const QModelIndex one = model.index(0, 0);
        QCOMPARE(model.rowCount(one), 2);
        QCOMPARE(model.locations(model.index(1, 0, one)).first().range.start, article.indexOf(u"[1]"_s, 10));
        QCOMPARE(model.locations(one).size(), 2); // the source, and where it is cited first
        QCOMPARE(model.locations(one).first().range.start, article.indexOf(u"1. First"_s));
        QCOMPARE(model.locations(model.index(3, 0)).size(), 1); // without a source
        QCOMPARE(model.keyOf(model.index(0, 0, one)), u"1"_s);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto typed = snapshotOf(article + u"more"_s, first);
        model.setGroups(typed->revision(), groupCitations(*typed));
        QVERIFY(resets.count() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestCitationGroups)
#include "tst_citationgroups.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/citationstates.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

enum Trait { Plain = 0, Conditional = 1, Malformed = 2, ByKey = 4 };

Citation citation(const QStringList &keys, int traits)
{
    Citation result;
    result.kind = (traits & ByKey) != 0 ? CitationKind::Key : CitationKind::Number;
    result.conditional = (traits & Conditional) != 0;
    result.malformed = (traits & Malformed) != 0;
    for (const QString &key : keys) {
        Citation::Member member;
        member.key = key;
        result.members.append(member);
    }
    return result;
}

} // namespace

class CitationStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsOne_data();
    void countsWhatIsOne();
    void needsASourceInDoubt();
    void tellsTheState_data();
    void tellsTheState();
};

void CitationStatesTest::countsWhatIsOne_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("traits");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<bool>("groups");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QStringList &keys, int traits, const QStringList &sources, bool groups, bool expected) {
        QTest::newRow(name) << keys << traits << sources << groups << expected;
    };
    row("a plain group", {u"12"_s}, Plain, {}, false, true);
    row("a key", {u"doe"_s}, ByKey, {}, false, true);
    row("an index", {u"12"_s}, Conditional, {}, false, false);
    row("an index, other groups", {u"12"_s}, Conditional, {}, true, true);
    row("behind a word, with a source", {u"12"_s}, Conditional, {u"12"_s}, false, true);
    row("behind a word, another source", {u"12"_s}, Conditional, {u"13"_s}, false, false);
    row("a year", {u"1984"_s}, Conditional, {}, false, false);
    row("a year, other groups", {u"1984"_s}, Conditional, {u"1"_s}, true, false);
    row("a year that is a number", {u"1984"_s}, Conditional, {u"1984"_s}, true, true);
    row("above the years", {u"2101"_s}, Conditional, {}, true, true);
    row("two years", {u"1984"_s, u"1985"_s}, Conditional, {}, true, false);
}

void CitationStatesTest::countsWhatIsOne()
{
    QFETCH(QStringList, keys);
    QFETCH(int, traits);
    QFETCH(QStringList, sources);
    QFETCH(bool, groups);
    KnownSources known;
    known.numbers = QSet<QString>(sources.begin(), sources.end());
    known.hasGroups = groups;
    QTEST(counts(citation(keys, traits), known), "expected");
}

void CitationStatesTest::needsASourceInDoubt()
{
    KnownSources known;
    known.hasGroups = true;
    QVERIFY(!counts(citation({u"1"_s}, Plain), known, CitationPlace::Doubtful));
    known.numbers = {u"1"_s};
    QVERIFY(counts(citation({u"1"_s, u"2"_s}, Plain), known, CitationPlace::Doubtful));
    QVERIFY(!counts(citation({u"2"_s}, Plain), known, CitationPlace::Doubtful));
    QVERIFY(counts(citation({u"doe"_s}, ByKey), known, CitationPlace::Doubtful));
}

void CitationStatesTest::tellsTheState_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("traits");
    QTest::addColumn<bool>("hasBibliography");
    QTest::addColumn<CitationState>("expected");
    const auto row = [](const char *name, const QStringList &keys, int traits, bool hasBibliography, CitationState expected) {
        QTest::newRow(name) << keys << traits << hasBibliography << expected;
    };
    using enum CitationState;
    row("in the list", {u"1"_s, u"2"_s}, Plain, false, Ok);
    row("one is missing", {u"1"_s, u"9"_s}, Plain, false, SourceMissing);
    row("malformed", {u"1"_s}, ::Malformed, false, CitationState::Malformed);
    row("malformed and missing", {u"9"_s}, ::Malformed, false, SourceMissing);
    row("key, no bibliography", {u"doe"_s}, ByKey, false, Ok);
    row("known key", {u"roe"_s}, ByKey, true, Ok);
    row("unknown key", {u"doe"_s}, ByKey, true, SourceMissing);
    row("everything", {u"*"_s}, ByKey, true, Ok);
    row("a key is no number", {u"1"_s}, ByKey, true, SourceMissing);
}

void CitationStatesTest::tellsTheState()
{
    QFETCH(QStringList, keys);
    QFETCH(int, traits);
    QFETCH(bool, hasBibliography);
    KnownSources known;
    known.numbers = {u"1"_s, u"2"_s};
    if (hasBibliography)
        known.keys = QSet<QString>{u"roe"_s};
    QTEST(stateOf(citation(keys, traits), known), "expected");
}

QTEST_APPLESS_MAIN(CitationStatesTest)
#include "tst_citationstates.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/edithistory.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr Revision revision(int number)
{
    return Revision{quint64(number)};
}

QString randomWord(QRandomGenerator &random, int most)
{
    QString word;
    for (int i = random.bounded(most + 1); i > 0; --i)
        word += QChar(u'a' + random.bounded(26));
    return word;
}

QList<TextEdit> randomEdits(QRandomGenerator &random, qsizetype length)
{
    QList<TextEdit> edits;
    qsizetype reached = 0;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const qsizetype start = reached + random.bounded(int(length - reached) + 1);
        const qsizetype end = std::min<qsizetype>(start + random.bounded(5), length);
        edits.append({{start, end}, randomWord(random, 6)});
        reached = end;
    }
    return edits;
}

} // namespace

class EditHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsAPosition_data();
    void mapsAPosition();
    void mapsARange_data();
    void mapsARange();
    void knowsOnlyWhatIsRecorded();
    void forgetsBeyondItsCapacity();
    void forgetsWhenStepsAreMissing();
    void rebases_data();
    void rebases();
    void keepsMarkedTextUnderRandomEdits();
    void rebasedBatchesDoTheSame();
};

void EditHistoryTest::mapsAPosition_data()
{
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("before");
    QTest::addColumn<qsizetype>("after");
    using Edits = QList<TextEdit>;
    const auto row = [](const char *name, const Edits &edits, qsizetype position, qsizetype before, qsizetype after) {
        QTest::newRow(name) << edits << position << before << after;
    };
    row("no edit", {}, 7, 7, 7);
    row("insertion ahead", {{{2, 2}, u"xyz"_s}}, 7, 10, 10);
    row("insertion behind", {{{8, 8}, u"xyz"_s}}, 7, 7, 7);
    row("insertion here", {{{7, 7}, u"xyz"_s}}, 7, 7, 10);
    row("removal ahead", {{{2, 5}, {}}}, 7, 4, 4);
    row("removal up to here", {{{2, 7}, {}}}, 7, 2, 2);
    row("removal around", {{{2, 9}, {}}}, 7, 2, 2);
    row("removal from here", {{{7, 9}, {}}}, 7, 7, 7);
    row("replaced around", {{{2, 9}, u"long text"_s}}, 7, 2, 2);
    row("replaced from here", {{{7, 9}, u"long text"_s}}, 7, 7, 7);
    row("replaced up to here", {{{5, 7}, u"abcd"_s}}, 7, 9, 9);
    row("several ahead", {{{0, 0}, u"ab"_s}, {{1, 3}, {}}, {{6, 6}, u"z"_s}}, 7, 8, 8);
    row("insertion here, then more", {{{7, 7}, u"ab"_s}, {{7, 9}, u"q"_s}}, 7, 7, 9);
    row("ahead and here", {{{1, 1}, u"ab"_s}, {{7, 7}, u"c"_s}}, 7, 9, 10);
}

void EditHistoryTest::mapsAPosition()
{
    QFETCH(QList<TextEdit>, edits);
    QFETCH(qsizetype, position);
    QTEST(mapPosition(position, edits, Bias::Before), "before");
    QTEST(mapPosition(position, edits, Bias::After), "after");
}

void EditHistoryTest::mapsARange_data()
{
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<SourceRange>("range");
    QTest::addColumn<SourceRange>("expected");
    using Edits = QList<TextEdit>;
    const auto row = [](const char *name, const Edits &edits, SourceRange range, SourceRange expected) {
        QTest::newRow(name) << edits << range << expected;
    };
    row("typed at its start stays outside", {{{4, 4}, u"ab"_s}}, {4, 8}, {6, 10});
    row("typed at its end stays outside", {{{8, 8}, u"ab"_s}}, {4, 8}, {4, 8});
    row("typed inside widens it", {{{5, 5}, u"ab"_s}}, {4, 8}, {4, 10});
    row("removed as a whole", {{{3, 9}, {}}}, {4, 8}, {3, 3});
    row("exactly removed", {{{4, 8}, {}}}, {4, 8}, {4, 4});
    row("exactly replaced", {{{4, 8}, u"abcdef"_s}}, {4, 8}, {4, 10});
    row("start removed", {{{2, 6}, {}}}, {4, 8}, {2, 4});
    row("end removed", {{{6, 10}, {}}}, {4, 8}, {4, 6});
    row("a caret moves along", {{{4, 4}, u"ab"_s}}, {4, 4}, {6, 6});
}

void EditHistoryTest::mapsARange()
{
    QFETCH(QList<TextEdit>, edits);
    QFETCH(SourceRange, range);
    QFETCH(SourceRange, expected);
    EditHistory history;
    history.clear(revision(1));
    history.record(revision(1), revision(2), edits);
    const auto mapped = history.map(Location{revision(1), range});
    QVERIFY(mapped.has_value());
    QCOMPARE(*mapped, expected);
}

void EditHistoryTest::knowsOnlyWhatIsRecorded()
{
    EditHistory history;
    history.clear(revision(3));
    history.record(revision(3), revision(5), {{{0, 0}, u"ab"_s}});
    history.record(revision(5), revision(6), {{{0, 1}, {}}});
    QCOMPARE(history.newest(), revision(6));
    QCOMPARE(history.map(revision(3), 4, Bias::After), std::optional<qsizetype>(5));
    QCOMPARE(history.map(revision(5), 4, Bias::After), std::optional<qsizetype>(3));
    QCOMPARE(history.map(revision(6), 4, Bias::After), std::optional<qsizetype>(4));
    for (const int unknown : {0, 1, 4, 7, 100})
        QCOMPARE(history.map(revision(unknown), 4, Bias::After), std::optional<qsizetype>());
    history.clear(revision(7));
    QVERIFY(!history.map(revision(6), 4, Bias::After));
    QVERIFY(history.map(revision(7), 4, Bias::After));
    QVERIFY(!history.rebase({revision(6), {}, {}}));
}

void EditHistoryTest::forgetsBeyondItsCapacity()
{
    EditHistory history(10);
    history.clear(revision(0));
    for (int i = 0; i < 50; ++i)
        history.record(revision(i), revision(i + 1), {{{0, 0}, u"x"_s}});
    QVERIFY(!history.map(revision(39), 0, Bias::After));
    QCOMPARE(history.map(revision(40), 0, Bias::After), std::optional<qsizetype>(10));
}

void EditHistoryTest::forgetsWhenStepsAreMissing()
{
    EditHistory history;
    history.clear(revision(1));
    history.record(revision(1), revision(2), {});
    history.record(revision(4), revision(5), {});
    QCOMPARE(history.newest(), revision(5));
    QVERIFY(!history.map(revision(1), 0, Bias::After));
    QVERIFY(!history.map(revision(4), 0, Bias::After));
    history.record(revision(5), revision(3), {});
    QCOMPARE(history.newest(), revision(5)); // never back
}

void EditHistoryTest::rebases_data()
{
    QTest::addColumn<QList<TextEdit>>("since");
    QTest::addColumn<QList<TextEdit>>("planned");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QList<TextEdit>>("expected");
    using Edits = QList<TextEdit>;
    const auto moved = [](const char *name, const Edits &since, const Edits &planned, const Edits &expected) {
        QTest::newRow(name) << since << planned << true << expected;
    };
    const auto refused
        = [](const char *name, const Edits &since, const Edits &planned) { QTest::newRow(name) << since << planned << false << Edits{}; };
    moved("edit ahead", {{{0, 0}, u"ab"_s}}, {{{4, 6}, u"x"_s}}, {{{6, 8}, u"x"_s}});
    moved("edit behind", {{{7, 9}, {}}}, {{{4, 6}, u"x"_s}}, {{{4, 6}, u"x"_s}});
    moved("edit between two", {{{5, 6}, u"long"_s}}, {{{1, 2}, {}}, {{8, 9}, {}}}, {{{1, 2}, {}}, {{11, 12}, {}}});
    moved("typed at the start of a replaced stretch", {{{4, 4}, u"ab"_s}}, {{{4, 6}, {}}}, {{{6, 8}, {}}});
    moved("typed at the end of a replaced stretch", {{{6, 6}, u"ab"_s}}, {{{4, 6}, {}}}, {{{4, 6}, {}}});
    moved("removed up to the stretch", {{{2, 4}, {}}}, {{{4, 6}, {}}}, {{{2, 4}, {}}});
    moved("insertion where text was typed", {{{4, 4}, u"ab"_s}}, {{{4, 4}, u"x"_s}}, {{{6, 6}, u"x"_s}});
    moved("insertion at the edge of a removal", {{{4, 8}, {}}}, {{{4, 4}, u"x"_s}}, {{{4, 4}, u"x"_s}});
    refused("typed inside a replaced stretch", {{{5, 5}, u"a"_s}}, {{{4, 6}, {}}});
    refused("replaced stretch is gone", {{{3, 9}, {}}}, {{{4, 6}, {}}});
    refused("replaced stretch lost its end", {{{5, 9}, {}}}, {{{4, 6}, {}}});
    refused("replaced stretch lost its start", {{{2, 5}, {}}}, {{{4, 6}, {}}});
    refused("insertion inside what was removed", {{{3, 9}, {}}}, {{{4, 4}, u"x"_s}});
    refused("the second of two", {{{0, 0}, u"q"_s}, {{9, 10}, {}}}, {{{1, 2}, {}}, {{8, 12}, {}}});
}

void EditHistoryTest::rebases()
{
    QFETCH(QList<TextEdit>, since);
    QFETCH(QList<TextEdit>, planned);
    QFETCH(bool, accepted);
    QFETCH(QList<TextEdit>, expected);
    EditHistory history;
    history.clear(revision(1));
    history.record(revision(1), revision(2), since);
    const auto batch = history.rebase({revision(1), planned, u"Label"_s});
    QCOMPARE(batch.has_value(), accepted);
    if (!batch)
        return;
    QCOMPARE(batch->base, revision(2));
    QCOMPARE(batch->undoLabel, u"Label"_s);
    QCOMPARE(batch->edits, expected);
}

// A stretch whose own text no edit touches still holds that text after any number of steps.
void EditHistoryTest::keepsMarkedTextUnderRandomEdits()
{
    QRandomGenerator random(23);
    for (int round = 0; round < 200; ++round) {
        const QString mark = u"<MARKED>"_s;
        QString text = randomWord(random, 30) + mark + randomWord(random, 30);
        const SourceRange range{text.indexOf(mark), text.indexOf(mark) + mark.size()};
        EditHistory history;
        history.clear(revision(0));
        int steps = 0;
        for (int i = 0; i < 20; ++i) {
            const QList<TextEdit> edits = randomEdits(random, text.size());
            const QString next = applyEdits(text, edits);
            if (!next.contains(mark))
                continue;
            text = next;
            history.record(revision(steps), revision(steps + 1), edits);
            ++steps;
        }
        const auto mapped = history.map(Location{revision(0), range});
        QVERIFY(mapped.has_value());
        QCOMPARE(text.sliced(mapped->start, mapped->length()), mark);
    }
}

// An accepted batch changes the newest text as it would have changed its own: the words it was to replace, and no other.
void EditHistoryTest::rebasedBatchesDoTheSame()
{
    QRandomGenerator random(42);
    int accepted = 0;
    for (int round = 0; round < 2000; ++round) {
        const QString base = u"alpha [one] beta [two] gamma [three] delta"_s;
        QList<TextEdit> planned;
        for (qsizetype at = base.indexOf(u'['); at >= 0; at = base.indexOf(u'[', at + 1))
            planned.append({{at, base.indexOf(u']', at) + 1}, u"{}"_s});
        EditHistory history;
        history.clear(revision(0));
        QString text = base;
        for (int i = 0; i < 2; ++i) {
            const QList<TextEdit> edits = randomEdits(random, text.size());
            text = applyEdits(text, edits);
            history.record(revision(i), revision(i + 1), edits);
        }
        const auto batch = history.rebase({revision(0), planned, {}});
        if (!batch)
            continue;
        ++accepted;
        QVERIFY(isWellFormed(batch->edits, text.size()));
        for (qsizetype i = 0; i < planned.size(); ++i) {
            const auto words = [](const QString &of, SourceRange range) { return of.sliced(range.start, range.length()); };
            QCOMPARE(words(text, batch->edits[i].range), words(base, planned[i].range));
        }
    }
    QVERIFY(accepted > 100);
}

QTEST_APPLESS_MAIN(EditHistoryTest)
#include "tst_edithistory.moc"

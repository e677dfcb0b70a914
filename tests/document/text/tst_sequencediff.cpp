// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/sequencediff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Sequence = std::vector<int>;

Sequence letters(const QString &text)
{
    Sequence sequence;
    for (const QChar letter : text)
        sequence.push_back(letter.unicode() - u'a');
    return sequence;
}

QString shown(const QList<SequenceChange> &changes)
{
    QStringList parts;
    for (const SequenceChange &change : changes)
        parts.append(u"%1-%2:%3-%4"_s.arg(change.leftStart).arg(change.leftEnd).arg(change.rightStart).arg(change.rightEnd));
    return parts.join(u' ');
}

// The right sequence as the changes make it from the left one; nothing when they are not in order or not disjoint.
std::optional<Sequence> applied(const QList<SequenceChange> &changes, const Sequence &left, const Sequence &right)
{
    Sequence made;
    qsizetype from = 0;
    for (const SequenceChange &change : changes) {
        if (change.leftStart < from || change.leftEnd < change.leftStart || change.rightEnd < change.rightStart
            || qsizetype(made.size()) + change.leftStart - from != change.rightStart)
            return {};
        made.insert(made.end(), left.begin() + from, left.begin() + change.leftStart);
        made.insert(made.end(), right.begin() + change.rightStart, right.begin() + change.rightEnd);
        from = change.leftEnd;
    }
    made.insert(made.end(), left.begin() + from, left.end());
    return made;
}

qsizetype effort(const QList<SequenceChange> &changes)
{
    qsizetype sum = 0;
    for (const SequenceChange &change : changes)
        sum += change.leftEnd - change.leftStart + change.rightEnd - change.rightStart;
    return sum;
}

Sequence randomSequence(QRandomGenerator &random, int length, int symbols)
{
    Sequence sequence;
    for (int i = 0; i < length; ++i)
        sequence.push_back(random.bounded(symbols));
    return sequence;
}

} // namespace

class TestSequenceDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsChanges_data();
    void findsChanges();
    void leadsFromLeftToRight();
    void staysNearTheShortest();
    void takesLinearTime_data();
    void takesLinearTime();
};

void TestSequenceDiff::findsChanges_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("changes");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << u""_s;
    QTest::newRow("all new") << u""_s << u"ab"_s << u"0-0:0-2"_s;
    QTest::newRow("all gone") << u"ab"_s << u""_s << u"0-2:0-0"_s;
    QTest::newRow("nothing in common") << u"abc"_s << u"xy"_s << u"0-3:0-2"_s;
    QTest::newRow("one in the middle") << u"abc"_s << u"axc"_s << u"1-2:1-2"_s;
    QTest::newRow("one more at the start") << u"abc"_s << u"xabc"_s << u"0-0:0-1"_s;
    QTest::newRow("one less at the end") << u"abc"_s << u"ab"_s << u"2-3:2-2"_s;
    QTest::newRow("moved") << u"abcdef"_s << u"acdebf"_s << u"1-2:1-1 5-5:4-5"_s;
    QTest::newRow("repeated") << u"aaaa"_s << u"aaa"_s << u"3-4:3-3"_s;
    QTest::newRow("unique anchors") << u"ababxabab"_s << u"babaxbaba"_s << u"0-1:0-0 4-4:3-4 5-6:5-5 9-9:8-9"_s;
}

void TestSequenceDiff::findsChanges()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(shown(diffSequences(letters(left), letters(right), 26)), "changes");
}

void TestSequenceDiff::leadsFromLeftToRight()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 3000; ++round) {
        const int symbols = random.bounded(1, 12);
        const Sequence left = randomSequence(random, random.bounded(40), symbols);
        const Sequence right = randomSequence(random, random.bounded(40), symbols);
        const QList<SequenceChange> changes = diffSequences(left, right, symbols);
        QCOMPARE(applied(changes, left, right), std::optional(right));
        QVERIFY(effort(changes) <= qsizetype(left.size() + right.size()));
    }
}

// A few changes of a long sequence are told as a few changes, whatever it consists of.
void TestSequenceDiff::staysNearTheShortest()
{
    QRandomGenerator random(6);
    for (const int symbols : {1, 2, 5, 50, 5000}) {
        for (int round = 0; round < 20; ++round) {
            const Sequence left = randomSequence(random, 3000, symbols);
            Sequence right = left;
            int touched = 0;
            for (; touched < 10; ++touched) {
                if (random.bounded(2) == 0)
                    right.erase(right.begin() + random.bounded(int(right.size())));
                else
                    right.insert(right.begin() + random.bounded(int(right.size())), random.bounded(symbols));
            }
            const QList<SequenceChange> changes = diffSequences(left, right, symbols);
            QCOMPARE(applied(changes, left, right), std::optional(right));
            QVERIFY2(effort(changes) <= 2 * touched, qPrintable(u"%1 symbols: %2"_s.arg(symbols).arg(effort(changes))));
        }
    }
}

void TestSequenceDiff::takesLinearTime_data()
{
    QTest::addColumn<int>("symbols");
    QTest::addColumn<bool>("shared");
    QTest::newRow("all equal") << 1 << true;
    QTest::newRow("two kinds at random") << 2 << true;
    QTest::newRow("some kinds at random") << 100 << true;
    QTest::newRow("nearly all different, in another order") << 1'000'000 << true;
    QTest::newRow("nothing in common") << 1'000'000 << false;
}

void TestSequenceDiff::takesLinearTime()
{
    QFETCH(int, symbols);
    QFETCH(bool, shared);
    QRandomGenerator random(7);
    const auto measured = [&](int length) {
        const Sequence left = randomSequence(random, length, symbols);
        Sequence right = randomSequence(random, length + length / 3, symbols);
        if (!shared) {
            for (int &symbol : right)
                symbol += symbols;
        }
        QElapsedTimer clock;
        clock.start();
        const QList<SequenceChange> changes = diffSequences(left, right, 2 * symbols);
        const qint64 taken = clock.nsecsElapsed();
        return applied(changes, left, right) == right ? taken : -1;
    };
    QVERIFY(measured(1000) >= 0);
    const qint64 small = measured(20'000);
    const qint64 large = measured(80'000);
    QVERIFY(small >= 0 && large >= 0);
    qInfo("%lld ms, then %lld ms for four times as much", small / 1'000'000, large / 1'000'000);
    QVERIFY2(large < 12 * std::max<qint64>(small, 5'000'000), "four times as much takes over twelve times as long");
}

QTEST_GUILESS_MAIN(TestSequenceDiff)
#include "tst_sequencediff.moc"

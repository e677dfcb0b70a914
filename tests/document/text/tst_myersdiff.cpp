// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/myersdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Sequence = std::vector<int>;

Sequence randomSequence(QRandomGenerator &random, int length, int symbols)
{
    Sequence sequence;
    for (int i = 0; i < length; ++i)
        sequence.push_back(random.bounded(symbols));
    return sequence;
}

// The length of a longest common subsequence, the slow and certain way.
qsizetype longestCommon(const Sequence &left, const Sequence &right)
{
    std::vector<qsizetype> row(right.size() + 1);
    for (const int item : left) {
        qsizetype corner = 0;
        for (size_t j = 0; j < right.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = item == right[j] ? corner + 1 : std::max(above, row[j]);
            corner = above;
        }
    }
    return row.back();
}

// Of runs that pair equal items, each once; -1 when they do not.
qsizetype commonOf(std::vector<EqualRun> runs, const Sequence &left, const Sequence &right)
{
    std::sort(runs.begin(), runs.end(), [](const EqualRun &one, const EqualRun &other) { return one.left < other.left; });
    qsizetype leftEnd = 0;
    qsizetype rightEnd = 0;
    qsizetype sum = 0;
    for (const EqualRun &run : runs) {
        if (run.left < leftEnd || run.right < rightEnd)
            return -1;
        for (qsizetype i = 0; i < run.length; ++i) {
            if (left.at(size_t(run.left + i)) != right.at(size_t(run.right + i)))
                return -1;
        }
        leftEnd = run.left + run.length;
        rightEnd = run.right + run.length;
        sum += run.length;
    }
    return sum;
}

} // namespace

class TestMyersDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAsMuchAsThereIs()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            const int symbols = random.bounded(1, 6);
            const Sequence left = randomSequence(random, random.bounded(30), symbols);
            const Sequence right = randomSequence(random, random.bounded(30), symbols);
            QCOMPARE(commonOf(equalRuns(left, right), left, right), longestCommon(left, right));
        }
    }

    void staysRightWhenItGivesUp()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 3000; ++round) {
            const int symbols = random.bounded(1, 6);
            const Sequence left = randomSequence(random, random.bounded(60), symbols);
            const Sequence right = randomSequence(random, random.bounded(60), symbols);
            const qsizetype found = commonOf(equalRuns(left, right, random.bounded(1, 6)), left, right);
            QVERIFY(found >= 0);
            QVERIFY(found <= longestCommon(left, right));
        }
    }
};

QTEST_GUILESS_MAIN(TestMyersDiff)
#include "tst_myersdiff.moc"

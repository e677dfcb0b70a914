// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linepairs.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

constexpr int mostComparisons = 10'000;
constexpr qsizetype longestRead = 4000; // characters of a line that are looked at
constexpr double leastAlike = 0.3; // of the words, for two lines to be versions of each other

// The words of a line as sorted hashes.
std::vector<size_t> wordsOf(const SourceText &text, int line)
{
    const SourceRange range = text.lineRange(line);
    const QString content = text.text({range.start, std::min(range.end, range.start + longestRead)});
    std::vector<size_t> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= content.size(); ++i) {
        const bool inside = i < content.size() && content.at(i).isLetterOrNumber();
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words.push_back(qHash(QStringView(content).sliced(start, i - start)));
            start = -1;
        }
    }
    std::sort(words.begin(), words.end());
    return words;
}

// Twice what is common over what there is (Dice).
double likeness(const std::vector<size_t> &left, const std::vector<size_t> &right)
{
    if (left.empty() || right.empty())
        return left.empty() && right.empty() ? 0.5 : 0;
    size_t common = 0;
    for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] == right[j]) {
            ++common;
            ++i;
            ++j;
        } else if (left[i] < right[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * double(common) / double(left.size() + right.size());
}

std::vector<std::vector<size_t>> wordsOfLines(const SourceText &text, LineRange lines)
{
    std::vector<std::vector<size_t>> words;
    for (int line = lines.first; line < lines.end(); ++line)
        words.push_back(wordsOf(text, line));
    return words;
}

// What can be gained from line i on the left and line j on the right to the ends.
class Gains
{
public:
    Gains(const std::vector<std::vector<size_t>> &left, const std::vector<std::vector<size_t>> &right)
        : m_width(right.size() + 1), m_likeness(left.size() * m_width), m_gain((left.size() + 1) * m_width)
    {
        for (size_t i = left.size(); i-- > 0;) {
            for (size_t j = right.size(); j-- > 0;) {
                const double alike = likeness(left[i], right[j]);
                m_likeness[i * m_width + j] = alike;
                const double together = alike < leastAlike ? 0 : alike + gain(i + 1, j + 1);
                m_gain[i * m_width + j] = std::max({together, gain(i + 1, j), gain(i, j + 1)});
            }
        }
    }

    bool belongTogether(size_t i, size_t j) const
    {
        const double alike = m_likeness[i * m_width + j];
        return alike >= leastAlike && alike + gain(i + 1, j + 1) >= gain(i, j);
    }
    bool leftGoesAlone(size_t i, size_t j) const { return gain(i + 1, j) >= gain(i, j + 1); }

private:
    double gain(size_t i, size_t j) const { return m_gain[i * m_width + j]; }

    size_t m_width;
    std::vector<double> m_likeness;
    std::vector<double> m_gain;
};

QList<LinePair> pairsInOrder(LineRange left, LineRange right)
{
    QList<LinePair> pairs;
    for (int i = 0; i < std::max(left.count, right.count); ++i)
        pairs.append({i < left.count ? left.first + i : 0, i < right.count ? right.first + i : 0});
    return pairs;
}

} // namespace

QList<LinePair> pairLines(const SourceText &left, LineRange leftLines, const SourceText &right, LineRange rightLines)
{
    if (leftLines.count == 0 || rightLines.count == 0 || qint64(leftLines.count) * rightLines.count > mostComparisons)
        return pairsInOrder(leftLines, rightLines);
    const Gains gains(wordsOfLines(left, leftLines), wordsOfLines(right, rightLines));
    QList<LinePair> pairs;
    int i = 0;
    int j = 0;
    while (i < leftLines.count && j < rightLines.count) {
        if (gains.belongTogether(size_t(i), size_t(j)))
            pairs.append({leftLines.first + i++, rightLines.first + j++});
        else if (gains.leftGoesAlone(size_t(i), size_t(j)))
            pairs.append({leftLines.first + i++, 0});
        else
            pairs.append({0, rightLines.first + j++});
    }
    while (i < leftLines.count)
        pairs.append({leftLines.first + i++, 0});
    while (j < rightLines.count)
        pairs.append({0, rightLines.first + j++});
    return pairs;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/worddiff.h"

#include "document/text/sequencediff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Galley {

namespace {

// Below this share of text in common, marks on single words are confetti.
constexpr double leastInCommon = 0.25;

enum class Token { Word, Blanks, Other };

Token tokenOf(QChar character)
{
    if (character == u'\n')
        return Token::Other;
    if (character.isSpace())
        return Token::Blanks;
    return character.isLetterOrNumber() || character.isMark() || character == u'_' ? Token::Word : Token::Other;
}

// The end of the token that begins at `start`. A combining mark stays with its base, the halves of a pair together.
qsizetype endOfToken(QStringView text, qsizetype start)
{
    const Token kind = tokenOf(text[start]);
    qsizetype end = start + 1;
    if (kind == Token::Other) {
        if (text[start].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate())
            ++end;
        while (end < text.size() && text[end].isMark())
            ++end;
        return end;
    }
    while (end < text.size() && tokenOf(text[end]) == kind)
        ++end;
    return end;
}

struct Tokens
{
    std::vector<int> ids;
    std::vector<qsizetype> starts; // one more than there are tokens

    SourceRange range(qsizetype first, qsizetype end) const { return {starts[size_t(first)], starts[size_t(end)]}; }
};

class Vocabulary
{
public:
    Tokens read(QStringView text)
    {
        Tokens tokens;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = endOfToken(text, at);
            tokens.starts.push_back(at);
            tokens.ids.push_back(idOf(text.sliced(at, end - at)));
            at = end;
        }
        tokens.starts.push_back(text.size());
        return tokens;
    }
    int size() const { return int(m_ids.size()); }

private:
    int idOf(QStringView token)
    {
        const auto known = m_ids.constFind(token);
        return known != m_ids.cend() ? *known : *m_ids.insert(token, int(m_ids.size()));
    }

    QHash<QStringView, int> m_ids;
};

bool cutsPair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate() && text[position].isLowSurrogate();
}

QList<WordChange> middleOf(QStringView left, QStringView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype head = std::mismatch(left.begin(), left.begin() + shorter, right.begin()).first - left.begin();
    if (head == left.size() && head == right.size())
        return {};
    if (cutsPair(left, head) || cutsPair(right, head))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    if (cutsPair(left, left.size() - tail) || cutsPair(right, right.size() - tail))
        --tail;
    return {{{head, left.size() - tail}, {head, right.size() - tail}}};
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

} // namespace

QList<WordChange> diffWords(QStringView left, QStringView right)
{
    if (left.isEmpty() && right.isEmpty())
        return {};
    if (left.isEmpty() || right.isEmpty())
        return {{{0, left.size()}, {0, right.size()}}};
    if (left.size() > wordDiffLimit || right.size() > wordDiffLimit)
        return middleOf(left, right);
    Vocabulary vocabulary;
    const Tokens leftTokens = vocabulary.read(left);
    const Tokens rightTokens = vocabulary.read(right);
    QList<WordChange> found;
    for (const SequenceChange &change : diffSequences(leftTokens.ids, rightTokens.ids, vocabulary.size()))
        found.append({leftTokens.range(change.leftStart, change.leftEnd), rightTokens.range(change.rightStart, change.rightEnd)});
    return found;
}

QList<WordChange> diffWordsForReading(QStringView left, QStringView right)
{
    QList<WordChange> calm;
    for (const WordChange &change : diffWords(left, right)) {
        const bool joins = !calm.isEmpty() && isBlank(left.sliced(calm.last().left.end, change.left.start - calm.last().left.end));
        if (joins)
            calm.last() = {{calm.last().left.start, change.left.end}, {calm.last().right.start, change.right.end}};
        else
            calm.append(change);
    }
    qsizetype changed = 0;
    for (const WordChange &change : std::as_const(calm))
        changed += change.left.length() + change.right.length();
    const qsizetype all = left.size() + right.size();
    if (calm.size() > 1 && double(all - changed) < leastInCommon * double(all))
        return {{{0, left.size()}, {0, right.size()}}};
    return calm;
}

} // namespace Galley

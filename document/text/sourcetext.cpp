// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/sourcetext.h"

#include "document/text/rope.h"

namespace Galley {

namespace {

// From this many edits per length on, building the text anew is cheaper than as many walks down the tree.
constexpr qsizetype unitsPerEditOfRebuild = 256;

SourceRange clamped(SourceRange range, qsizetype length)
{
    const qsizetype start = std::clamp<qsizetype>(range.start, 0, length);
    return {start, std::clamp(range.end, start, length)};
}

// The index of the `count`th LF of the text, counted from 1, which is there.
qsizetype nthLineEnd(QStringView text, int count)
{
    qsizetype found = -1;
    while (count-- > 0)
        found = text.indexOf(u'\n', found + 1);
    return found;
}

void visit(const SourceText::Node &node, SourceRange range, void (*call)(const void *, QStringView), const void *visitor)
{
    if (node.isLeaf()) {
        call(visitor, QStringView(node.chunk).sliced(range.start, range.length()));
        return;
    }
    const qsizetype middle = node.left->length;
    if (range.start < middle)
        visit(*node.left, {range.start, std::min(range.end, middle)}, call, visitor);
    if (range.end > middle)
        visit(*node.right, {std::max<qsizetype>(range.start - middle, 0), range.end - middle}, call, visitor);
}

} // namespace

SourceText::SourceText(QStringView text) : m_root(Rope::fromText(text)) { }

SourceText::SourceText(NodePtr root) : m_root(std::move(root)) { }

qsizetype SourceText::length() const
{
    return m_root ? m_root->length : 0;
}

int SourceText::lineCount() const
{
    return (m_root ? m_root->lineEnds : 0) + 1;
}

QString SourceText::toString() const
{
    return text({0, length()});
}

QString SourceText::text(SourceRange range) const
{
    range = clamped(range, length());
    QString result;
    result.reserve(range.length());
    forEachChunk(range, [&result](QStringView chunk) { result += chunk; });
    return result;
}

QChar SourceText::at(qsizetype position) const
{
    if (position < 0 || position >= length())
        return {};
    const Node *node = m_root.get();
    while (!node->isLeaf()) {
        const qsizetype middle = node->left->length;
        node = position < middle ? node->left.get() : node->right.get();
        position -= position < middle ? 0 : middle;
    }
    return node->chunk.at(position);
}

int SourceText::lineAt(qsizetype position) const
{
    position = std::clamp<qsizetype>(position, 0, length());
    int line = 1;
    const Node *node = m_root.get();
    while (node && !node->isLeaf()) {
        const bool right = position >= node->left->length;
        if (right) {
            position -= node->left->length;
            line += node->left->lineEnds;
        }
        node = right ? node->right.get() : node->left.get();
    }
    return node ? line + int(QStringView(node->chunk).first(position).count(u'\n')) : line;
}

qsizetype SourceText::lineStart(int line) const
{
    if (line <= 1)
        return 0;
    if (line > lineCount())
        return length();
    int ends = line - 1; // the start is behind this many line ends
    qsizetype start = 0;
    const Node *node = m_root.get();
    while (!node->isLeaf()) {
        const bool right = ends > node->left->lineEnds;
        if (right) {
            ends -= node->left->lineEnds;
            start += node->left->length;
        }
        node = right ? node->right.get() : node->left.get();
    }
    return start + nthLineEnd(node->chunk, ends) + 1;
}

SourceRange SourceText::lineRange(int line) const
{
    const qsizetype start = lineStart(line);
    const qsizetype next = lineStart(std::max(line, 1) + 1);
    return {start, line < lineCount() ? next - 1 : next};
}

SourceRange SourceText::rangeOfLines(LineRange lines) const
{
    const qsizetype start = lineStart(lines.first);
    return {start, std::max(start, lineStart(lines.end()))};
}

SourceText SourceText::edited(const TextEdit &edit) const
{
    const SourceRange range = clamped(edit.range, length());
    if (range.isEmpty() && edit.replacement.isEmpty())
        return *this;
    // Whole chunks are replaced; a small rest takes the next chunk in, so that chunks never crumble.
    SourceRange chunks{Rope::chunkAt(m_root, range.start).start, Rope::chunkAt(m_root, range.end).end};
    const auto sizeNow = [&] { return chunks.length() - range.length() + edit.replacement.size(); };
    if (sizeNow() < Rope::smallestChunk && chunks.end < length())
        chunks.end = Rope::chunkAt(m_root, chunks.end).end;
    if (sizeNow() < Rope::smallestChunk && chunks.start > 0)
        chunks.start = Rope::chunkAt(m_root, chunks.start - 1).start;
    const QString middle = text({chunks.start, range.start}) + edit.replacement + text({range.end, chunks.end});
    const auto [head, rest] = Rope::split(m_root, chunks.start);
    const Rope::NodePtr tail = Rope::split(rest, chunks.length()).second;
    return SourceText(Rope::join(Rope::join(head, Rope::fromText(middle)), tail));
}

SourceText SourceText::edited(const QList<TextEdit> &edits) const
{
    if (edits.size() > 8 && edits.size() * unitsPerEditOfRebuild > length())
        return SourceText(QStringView(applyEdits(toString(), edits)));
    SourceText result = *this;
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        result = result.edited(*edit);
    return result;
}

bool SourceText::holds(SourceRange range, QStringView text) const
{
    if (range.start < 0 || range.end > length() || range.length() != text.size())
        return false;
    bool same = true;
    forEachChunk(range, [&](QStringView chunk) {
        same = same && text.startsWith(chunk);
        text = text.sliced(chunk.size());
    });
    return same;
}

void SourceText::visitChunks(SourceRange range, void (*call)(const void *, QStringView), const void *visitor) const
{
    range = clamped(range, length());
    if (!range.isEmpty())
        visit(*m_root, range, call, visitor);
}

bool operator==(const SourceText &a, const SourceText &b)
{
    return Rope::equal(a.m_root, b.m_root);
}

} // namespace Galley

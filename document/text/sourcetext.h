// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

#include <QString>

#include <memory>
#include <type_traits>

namespace Galley {

struct TextDifference;

// The text of an article as an immutable value: a balanced tree of shared chunks, so a copy is free and an edit costs
// the logarithm of the length. Positions are UTF-16 units; lines count from 1 and end at LF, the only line end in
// memory; a text of n LFs has n + 1 lines. Any thread may read it.
class SourceText
{
public:
    SourceText() = default;
    explicit SourceText(QStringView text); // CR and CRLF must have been turned into LF

    qsizetype length() const;
    bool isEmpty() const { return length() == 0; }
    int lineCount() const;

    QString toString() const;
    QString text(SourceRange range) const; // clamped to the text
    QChar at(qsizetype position) const; // null outside the text

    int lineAt(qsizetype position) const; // clamped
    qsizetype lineStart(int line) const; // clamped: a line past the last gives length()
    SourceRange lineRange(int line) const; // without its line end
    SourceRange rangeOfLines(LineRange lines) const; // with the last one's line end, where there is one

    SourceText edited(const TextEdit &edit) const;
    SourceText edited(const QList<TextEdit> &edits) const; // well formed, all of this text

    // Calls `visit(QStringView)` for each chunk of the range in order. A chunk may end between the halves of a
    // surrogate pair. The views live as long as this text.
    template <typename Visitor> void forEachChunk(SourceRange range, Visitor &&visit) const
    {
        using Plain = std::remove_reference_t<Visitor>;
        const auto call = [](const void *visitor, QStringView chunk) { (*static_cast<Plain *>(const_cast<void *>(visitor)))(chunk); };
        visitChunks(range, call, std::addressof(visit));
    }

    // Whether the range holds exactly this text; copies nothing.
    bool holds(SourceRange range, QStringView text) const;

    friend bool operator==(const SourceText &, const SourceText &); // by content; shared chunks compare at once
    friend TextDifference differenceBetween(const SourceText &before, const SourceText &now);

    struct Node;

private:
    using NodePtr = std::shared_ptr<const Node>;
    explicit SourceText(NodePtr root);
    void visitChunks(SourceRange range, void (*call)(const void *, QStringView), const void *visitor) const;

    NodePtr m_root;
};

} // namespace Galley

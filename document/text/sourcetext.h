// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

#include <QString>

#include <memory>

namespace Galley {

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
    QChar at(qsizetype position) const;    // null outside the text

    int lineAt(qsizetype position) const;         // clamped
    qsizetype lineStart(int line) const;          // clamped: a line past the last gives length()
    SourceRange lineRange(int line) const;        // without its line end
    SourceRange rangeOfLines(LineRange lines) const; // with the last one's line end, where there is one

    SourceText edited(const TextEdit &edit) const;
    SourceText edited(const QList<TextEdit> &edits) const; // well formed, all of this text

    // Calls `visit(QStringView)` for each chunk of the range in order.
    template <typename Visitor> void forEachChunk(SourceRange range, Visitor &&visit) const;

    friend bool operator==(const SourceText &, const SourceText &); // by content; shared chunks compare at once

    struct Node;

private:
    explicit SourceText(std::shared_ptr<const Node> root);
    std::shared_ptr<const Node> m_root;
};

} // namespace Galley

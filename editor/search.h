// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/stoptoken.h"
#include "document/text/textedit.h"

#include <QRegularExpression>

#include <optional>

namespace Galley {

struct SearchOptions
{
    bool caseSensitive = false;
    bool wholeWord = false;
    bool regularExpression = false; // Perl's, with Unicode classes; ^ and $ are ends of lines
    friend bool operator==(const SearchOptions &, const SearchOptions &) = default;
};

// What to look for. Any thread may use it.
class SearchPattern
{
public:
    SearchPattern() = default;
    SearchPattern(const QString &wanted, SearchOptions options);

    bool isEmpty() const { return m_wanted.isEmpty(); }
    bool isValid() const { return m_expression.isValid(); }
    QString error() const; // of an expression that is not valid, in English
    qsizetype errorOffset() const; // in what was asked for

    const QRegularExpression &expression() const { return m_expression; }
    SearchOptions options() const { return m_options; }
    friend bool operator==(const SearchPattern &a, const SearchPattern &b)
    {
        return a.m_wanted == b.m_wanted && a.m_options == b.m_options;
    }

private:
    QString m_wanted;
    SearchOptions m_options;
    QRegularExpression m_expression;
    qsizetype m_offset = 0; // of the asked text in the expression
};

// A text to search in: what the engine cannot read is replaced, unit by unit.
QString searchable(QString text);

struct SearchResult
{
    QList<SourceRange> matches; // in order, not overlapping
    bool isCapped = false; // there are more
    bool gaveUp = false; // the expression takes too long on this text
};
SearchResult findAll(const QString &searchable, const SearchPattern &pattern, qsizetype limit, const StopToken &stop = {});

// The first match that starts at or after a position; the last that ends at or before one. Neither goes round the ends.
std::optional<SourceRange> findAfter(const QString &searchable, const SearchPattern &pattern, qsizetype position);
std::optional<SourceRange> findBefore(const QString &searchable, const SearchPattern &pattern, qsizetype position);

// What replaces each match, as edits of the text. With a regular expression the replacement may hold \1 or $1 for what
// a group matched, \0 or $& for all of it, \n, \t, \\ and $$.
QList<TextEdit> replacements(const QString &searchable, const QString &text, const SearchPattern &pattern, const QString &replacement);
std::optional<TextEdit> replacementOf(
    SourceRange match, const QString &searchable, const QString &text, const SearchPattern &pattern, const QString &replacement);

} // namespace Galley

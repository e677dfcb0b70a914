// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/panetext.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Substitution
{
    char16_t article;
    char16_t pane;
};
constexpr Substitution substitutions[] = {{u'\u2029', u'\ufdd2'}, {u'\ufdd0', u'\ufdd3'}, {u'\ufdd1', u'\ufdd4'}};

// Nearly every text has nothing to replace: look first, so that it is not copied.
template <typename Wanted, typename Replace> void replaceUnits(QString &text, Wanted wanted, Replace replace)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), wanted);
    if (first == text.cend())
        return;
    const qsizetype start = first - text.cbegin();
    for (qsizetype i = start; i < text.size(); ++i) {
        if (wanted(text.at(i)))
            text[i] = replace(text.at(i));
    }
}

} // namespace

QString asArticleText(QString text)
{
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    replaceUnits(text, [](QChar c) { return c >= u'\ufdd2' && c <= u'\ufdd4'; }, [](QChar) { return QChar(QChar::ReplacementCharacter); });
    return text;
}

QString toPaneText(QString text)
{
    const auto substitute = [](QChar c) {
        for (const Substitution &s : substitutions) {
            if (c == s.article)
                return QChar(s.pane);
        }
        return c;
    };
    replaceUnits(text, [](QChar c) { return c == u'\u2029' || c == u'\ufdd0' || c == u'\ufdd1'; }, substitute);
    return text;
}

QString fromPaneText(QString text)
{
    const auto substitute = [](QChar c) {
        for (const Substitution &s : substitutions) {
            if (c == s.pane)
                return QChar(s.article);
        }
        return QChar(u'\n');
    };
    const auto wanted = [](QChar c) { return c == u'\u2029' || (c >= u'\ufdd0' && c <= u'\ufdd4'); };
    replaceUnits(text, wanted, substitute);
    return text;
}

} // namespace Galley

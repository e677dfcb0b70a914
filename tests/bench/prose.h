// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/randomsource.h"

#include <QString>

namespace Galley {

// Sentences that look like an article's: words of all lengths, emphasis, code, links and citations among them.
class Prose
{
public:
    struct Style
    {
        int sources = 20; // numeric citations point at 1 to this
        int referenceLinks = 0; // [text][ref-n] with n below this
        int markupEvery = 18; // words
        bool footnoteMarks = false; // one at the end of each paragraph
        bool ideographs = false; // Chinese and Japanese instead of words
    };
    Prose(RandomSource &random, const Style &style) : m_random(random), m_style(style) { }

    QString word();
    QString words(int least, int most);
    QString title();
    QString sentence();
    QString paragraph(int least = 2, int most = 6);
    int footnotes() const { return m_footnotes; }

private:
    QString markedUp(const QString &words);
    QString ideographSentence();

    RandomSource &m_random;
    Style m_style;
    int m_footnotes = 0;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/emptypage.h"

namespace Galley {

// One paragraph on a page that has nothing else, and a letter that is put into it: what of the way from a key to the page
// is the engine's alone. The paragraph is on the page for as long as this lives.
class LetterPage
{
public:
    explicit LetterPage(EmptyPage &page);
    ~LetterPage();
    Q_DISABLE_COPY_MOVE(LetterPage)

    // From C++ to the page, the letter in, the paragraph laid out and back, in milliseconds; negative when nothing came back.
    double measure() { return m_page.measureScript(QStringLiteral("putLetter()")); }

private:
    EmptyPage &m_page;
};

} // namespace Galley

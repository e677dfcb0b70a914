// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/letterpage.h"

namespace Galley {

LetterPage::LetterPage(EmptyPage &page) : m_page(page)
{
    m_page.measureScript(QStringLiteral(R"(
        document.body.innerHTML = '<p>' + 'a few words of an article, and '.repeat(16);
        globalThis.putLetter = () => {
            const paragraph = document.body.firstChild;
            paragraph.firstChild.replaceData(40, 0, 'e');
            console.log(paragraph.getBoundingClientRect().height);
        };
        putLetter();)"));
}

LetterPage::~LetterPage()
{
    m_page.measureScript(QStringLiteral("document.body.textContent = ''; console.log('gone');"));
}

} // namespace Galley

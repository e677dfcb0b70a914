// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/editor/examplelook.h"
#include "tests/editor/marked.h"

// A pane in a window of its own, with a text whose selection is marked by `|`.
struct OpenPane : Galley::TextPane
{
    explicit OpenPane(const QString &shown = {})
    {
        setLook(exampleLook());
        resize(900, 600);
        const Marked marked = Marked::from(shown.contains(u'|') ? shown : shown + u'|');
        source()->load(Galley::SourceText(marked.text));
        show();
        setSelection(marked.selection);
    }
    QString shown() const { return Marked{source()->text().toString(), selection()}.shown(); }
    using Galley::TextPane::createMimeDataFromSelection;
    using Galley::TextPane::insertFromMimeData;
};

inline QString longArticle()
{
    QString text;
    for (int i = 1; i <= 400; ++i)
        text += QStringLiteral("Line %1 ").arg(i) + QStringLiteral("and more words ").repeated(i % 7 == 0 ? 20 : 1) + QStringLiteral("\n");
    return text;
}

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands on the text: each is a pure plan from the lines that the selection touches, applied as one undo step.
#include "editor/editplan.h"
#include "editor/formatting.h"
#include "editor/linkediting.h"
#include "editor/listediting.h"
#include "editor/panehighlighter.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBlock>

namespace Galley {

using namespace Qt::StringLiterals;
bool TextPane::plan(const LinesPlan &make)
{
    const SourceText &text = m_source->text();
    const SourceRange selected = selection();
    const int first = text.lineAt(selected.start);
    const int last = text.lineAt(selected.end);
    const SourceRange lines{text.lineStart(first), text.lineRange(last).end};
    const QString excerpt = text.text(lines);
    const EditPlan made = make(excerpt, selected.shifted(-lines.start));
    return !made.isEmpty() && applyPlan(made.shifted(lines.start));
}

bool TextPane::inCode() const
{
    return m_highlighter->isCode(textCursor().block());
}

void TextPane::toggle(QStringView marker)
{
    if (isReadOnly())
        return;
    plan([marker](QStringView lines, SourceRange selected) { return toggleMarker(lines, selected, marker); });
}

void TextPane::toggleBold()
{
    toggle(u"**");
}

void TextPane::toggleItalic()
{
    toggle(u"*");
}

void TextPane::toggleCode()
{
    toggle(u"`");
}

void TextPane::toggleStrikethrough()
{
    toggle(u"~~");
}

void TextPane::insertLink()
{
    if (isReadOnly())
        return;
    const QString url = singleUrl(QGuiApplication::clipboard()->text());
    const bool changed = plan([&url](QStringView lines, SourceRange selected) { return insertedLink(lines, selected, url); });
    if (changed)
        return;
    // The caret is in a link already: its target is what there is to edit.
    const QTextBlock block = textCursor().block();
    const auto target = linkTargetAt(block.text(), textCursor().positionInBlock());
    if (target)
        setSelection(target->shifted(block.position()));
}

void TextPane::toggleTaskBox()
{
    if (!isReadOnly())
        plan(toggledTask);
}

} // namespace Galley

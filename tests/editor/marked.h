// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editplan.h"

#include <functional>

// Texts with their selection shown in them: "a |b| c", or "a| b" for a caret.
struct Marked
{
    QString text;
    Galley::SourceRange selection;

    static Marked from(const QString &shown)
    {
        const qsizetype start = shown.indexOf(u'|');
        const qsizetype second = shown.indexOf(u'|', start + 1);
        QString text = shown;
        text.remove(u'|');
        return {text, {start, second < 0 ? start : second - 1}};
    }

    QString shown() const
    {
        QString with = text;
        if (!selection.isEmpty())
            with.insert(selection.end, u'|');
        return with.insert(selection.start, u'|');
    }
};

// What a command makes of a shown text; the same text where it does nothing.
inline QString afterPlan(const QString &shown, const std::function<Galley::EditPlan(QStringView, Galley::SourceRange)> &make)
{
    const Marked before = Marked::from(shown);
    const Galley::EditPlan plan = make(before.text, before.selection);
    if (plan.isEmpty())
        return shown;
    if (!Galley::isWellFormed(plan.edits, before.text.size()))
        return QStringLiteral("edits are not well formed");
    return Marked{Galley::applyEdits(before.text, plan.edits), plan.selection}.shown();
}

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/renderedresult.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

RenderedResult::RenderedResult(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setAccessibleName(tr("The article as it will read"));
    document()->setDocumentMargin(16);
}

void RenderedResult::showBody(const QString &html)
{
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

void RenderedResult::showWords(const QString &words)
{
    constexpr qsizetype enough = 60; // a longer piece might cross a line of the result
    const QTextCursor found = document()->find(words.left(enough), QTextCursor(document()), QTextDocument::FindCaseSensitively);
    if (found.isNull())
        return;
    QTextCursor caret = found;
    caret.setPosition(found.selectionStart());
    setTextCursor(caret);
    const QRect place = cursorRect(caret);
    if (place.top() > viewport()->height() / 2)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - viewport()->height() / 3);
}

QVariant RenderedResult::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/renderedresult.h"

#include <QImage>
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

// Something must be given: for nothing the document looks among the files by itself.
QVariant RenderedResult::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/htmltag.h"
#include "document/article/link.h"

#include <QStringList>

#include <functional>

namespace Galley {

// What `a` and `img` tags say. Nothing else in raw HTML is read.
struct HtmlFacts
{
    QList<Link> links;
    QStringList anchors; // of `<a id>` and `<a name>`
};

using PlainText = std::function<QString(SourceRange)>;
HtmlFacts factsOfTags(QStringView text, const QList<HtmlTag> &tags, const PlainText &plainText);

// The tags of an HTML block, those in comments, scripts and styles left out.
QList<HtmlTag> tagsOfHtml(QStringView html);

HtmlFacts factsOfHtml(QStringView html);

} // namespace Galley

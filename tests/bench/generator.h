// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Galley {

enum class DocumentShape { Article, LongLine, GiantList, GiantTable, Definitions, Footnotes, Code, Ideographs };

struct DocumentRecipe
{
    DocumentShape shape = DocumentShape::Article;
    qsizetype bytes = 0; // of its UTF-8; the text is at most one block longer
    quint64 seed = 1;
};

// The documents that are measured, by name: "hello", "10k", "100k", "1m", "10m", "50m", "long-line", …
QStringList documentNames();
std::optional<DocumentRecipe> documentNamed(const QString &name);

// The same text for the same recipe on every machine. Lines end in LF.
QString generateDocument(const DocumentRecipe &recipe);

} // namespace Galley

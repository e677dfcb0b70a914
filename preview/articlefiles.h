// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>

namespace Galley {

// An image beside the article, opened for the page.
struct ArticleFile
{
    std::unique_ptr<QFile> file; // null: there is none, or none that may be served
    QByteArray mimeType;
};

// Opens `path` (decoded, "/" is the folder) inside the folder. Only regular files of at most 64 MB that are images by
// their content; links are followed as long as they stay inside, and nothing that moves meanwhile leads out.
ArticleFile openArticleFile(const QString &folder, const QString &path);

// The image type that the first bytes tell; empty for anything else.
QByteArray imageType(QByteArrayView head);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/documents.h"

#include "tests/bench/generator.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Galley {

QString Documents::path(const QString &name)
{
    QFile file(m_folder.filePath(name + u".md"_s));
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(generateDocument(documentNamed(name).value_or(DocumentRecipe{})).toUtf8());
    return file.fileName();
}

QByteArray Documents::bytes(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Galley

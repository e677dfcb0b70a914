// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplearticle.h"

#include "app/safesave.h"
#include "document/text/textencoding.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString sampleResources = u":/galley/sample"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void unpackFile(const QString &resource, const QString &folder)
{
    const QString path = QDir(folder).filePath(QDir(sampleResources).relativeFilePath(resource));
    const QByteArray bytes = contents(resource);
    if (contents(path) == bytes)
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    saveSafely(path, bytes); // without it the article lacks an image, which its preview says
}

} // namespace

QString usualSampleFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample"_s);
}

std::optional<SampleArticle> unpackSample(const QString &folder)
{
    const QString article = sampleResources + u"/article.md"_s;
    if (!QFile::exists(article))
        return {};
    QDirIterator files(sampleResources, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        unpackFile(files.next(), folder);
    return SampleArticle{SourceText(decode(contents(article)).text), folder};
}

} // namespace Galley

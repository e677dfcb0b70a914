// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::DocumentFile)
};

QString whyNotReadable(const QFileInfo &file, qint64 sizeLimit)
{
    if (file.isDir())
        return Texts::tr("This is a folder. Choose a file in it.");
    if (!file.isFile())
        return Texts::tr("This is not a regular file but a device or a pipe. Choose a text file.");
    if (!file.isReadable())
        return Texts::tr("You are not allowed to read this file. Change its permissions or copy it.");
    if (file.size() > sizeLimit)
        return Texts::tr("The file is larger than %1. Split it into smaller ones.").arg(QLocale().formattedDataSize(sizeLimit, 0));
    return {};
}

QString whyNotNew(const QFileInfo &file)
{
    if (file.isSymLink())
        return Texts::tr("This is a link that leads nowhere. Repair the link or choose another file.");
    if (!file.absoluteDir().exists())
        return Texts::tr("The folder does not exist. Make it first or choose another place.");
    return {};
}

// Reads to the end and no further than the limit, whatever size the file claims to have.
bool readUpTo(QFile &file, qint64 limit, QByteArray &bytes)
{
    bytes.reserve(std::min(file.size() + 1, limit + 1));
    constexpr qint64 step = 4 * 1024 * 1024;
    while (bytes.size() <= limit) {
        const QByteArray piece = file.read(step);
        if (piece.isEmpty())
            return file.error() == QFile::NoError;
        bytes += piece;
    }
    return true;
}

void takeText(DocumentFile &document, const QByteArray &bytes)
{
    DecodedText decoded = decode(bytes);
    if (decoded.fault == DecodingFault::Binary) {
        document.error = Texts::tr("This is not a text but binary data. Choose a text file.");
        return;
    }
    document.fault = decoded.fault;
    document.faultOffset = decoded.faultOffset;
    document.text = SourceText(decoded.text);
    document.format = std::move(decoded.format);
    document.hash = contentHash(bytes);
}

} // namespace

DocumentFile readDocumentFile(const QString &path, qint64 sizeLimit)
{
    const QFileInfo info(path);
    DocumentFile document;
    document.path = info.absoluteFilePath();
    if (!info.exists()) {
        document.error = whyNotNew(info);
        document.isNew = document.error.isEmpty();
        return document;
    }
    document.error = whyNotReadable(info, sizeLimit);
    document.isWritable = info.isWritable();
    if (!document.error.isEmpty())
        return document;

    QFile file(document.path);
    QByteArray bytes;
    if (!file.open(QIODevice::ReadOnly) || !readUpTo(file, sizeLimit, bytes))
        document.error = Texts::tr("The file could not be read (%1). Try again or copy it first.").arg(file.errorString());
    else if (bytes.size() > sizeLimit)
        document.error = whyNotReadable(info, -1);
    else
        takeText(document, bytes);
    return document;
}

QByteArray contentHash(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString explainFault(const DocumentFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    switch (file.fault) {
    case DecodingFault::None:
        return {};
    case DecodingFault::InvalidSequence:
        return Texts::tr("“%1” is not valid UTF-8 from byte %L2 on. It is open for reading only, so that nothing in it is lost.")
            .arg(name)
            .arg(file.faultOffset + 1);
    case DecodingFault::ReservedCharacter:
        return Texts::tr("“%1” holds a character that Galley cannot keep, at byte %L2. It is open for reading only.")
            .arg(name)
            .arg(file.faultOffset + 1);
    case DecodingFault::Binary:
        break;
    }
    return Texts::tr("“%1” is not a text but binary data.").arg(name);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfile.h"

#include "app/saving/saveerror.h"
#include "app/saving/wholefile.h"
#include "app/shownname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype headLength = 16 * 1024; // more than fits into a window
constexpr int readAttempts = 3; // of a file that is being written meanwhile

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::DocumentFile)
};

QString tooLarge(qint64 sizeLimit)
{
    return Texts::tr("The file is larger than %1. Split it into smaller ones.").arg(QLocale().formattedDataSize(sizeLimit, 0));
}

QString whyNotReadable(const DiskAccess::Status &status, qint64 sizeLimit)
{
    switch (status.kind) {
    case DiskAccess::Kind::Folder:
        return Texts::tr("This is a folder. Choose a file in it.");
    case DiskAccess::Kind::Other:
        return Texts::tr("This is not a regular file but a device or a pipe. Choose a text file.");
    case DiskAccess::Kind::System:
        return Texts::tr("This is not a file on a disk but a part of the system. Copy it and open the copy.");
    case DiskAccess::Kind::Regular:
        break;
    }
    return status.size > sizeLimit ? tooLarge(sizeLimit) : QString();
}

QString whyNotNew(const QByteArray &name, DiskAccess &disk)
{
    QByteArray target;
    if (disk.linkTarget(name, target) == 0)
        return Texts::tr("This is a link that leads nowhere. Repair the link or choose another file.");
    DiskAccess::Status folder;
    if (disk.status(folderOf(name), folder) < 0 || folder.kind != DiskAccess::Kind::Folder)
        return Texts::tr("The folder does not exist. Make it first or choose another place.");
    return {};
}

// The beginning of a long file, to be seen while the rest is read. Its last line may be cut.
void showHead(const QByteArray &bytes, qint64 size, const ReadOptions &options)
{
    const QByteArrayView first = QByteArrayView(bytes).first(std::min(bytes.size(), headLength));
    const qsizetype lineEnd = first.lastIndexOf('\n');
    if (lineEnd < 0 || first.startsWith("\xFF\xFE") || first.startsWith("\xFE\xFF"))
        return; // in wide units a line does not end at a byte
    const QByteArrayView lines = first.first(lineEnd + 1);
    const DecodedText decoded = options.encoding ? decode(lines, *options.encoding) : decode(lines);
    if (decoded.fault == DecodingFault::None)
        options.head(decoded.text, size);
}

int readOnce(DiskAccess &disk, int file, const ReadOptions &options, QByteArray &bytes, DiskAccess::Status &status)
{
    bool headShown = !options.head || status.size <= headLength;
    return readAll(disk, file, options.sizeLimit, bytes, [&](const QByteArray &read) {
        if (!headShown)
            showHead(read, status.size, options);
        headShown = true;
        return !options.stop.isStopped();
    });
}

// Read again when it changed meanwhile, so that the text is one state of the file.
int readStable(DiskAccess &disk, int file, const ReadOptions &options, QByteArray &bytes)
{
    int result = 0;
    for (int attempt = 0; attempt < readAttempts; ++attempt) {
        DiskAccess::Status before;
        DiskAccess::Status after;
        bytes.clear();
        if (result = disk.statusOf(file, before); result == 0 && before.kind != DiskAccess::Kind::Regular)
            result = -ESTALE; // another thing took its name meanwhile
        result = result < 0 ? result : disk.rewind(file);
        result = result < 0 ? result : readOnce(disk, file, options, bytes, before);
        result = result < 0 ? result : disk.statusOf(file, after);
        if (result < 0 || (before.modified == after.modified && after.size == bytes.size()))
            return result;
    }
    return result;
}

// The first line that is longer than the limit, counted from 1; 0 when there is none.
int findOverlongLine(QStringView text, qsizetype limit)
{
    int line = 1;
    for (qsizetype start = 0; start < text.size(); ++line) {
        const qsizetype end = text.indexOf(u'\n', start);
        if ((end < 0 ? text.size() : end) - start > limit)
            return line;
        if (end < 0)
            break;
        start = end + 1;
    }
    return 0;
}

void takeText(DocumentFile &document, const QByteArray &bytes, const ReadOptions &options)
{
    const auto isUnwanted = [&] {
        if (options.stop.isStopped())
            document.error = explainReadError(-ECANCELED);
        return options.stop.isStopped();
    };
    DecodedText decoded = options.encoding ? decode(bytes, *options.encoding) : decode(bytes);
    if (isUnwanted())
        return;
    if (decoded.fault == DecodingFault::Binary) {
        document.error = Texts::tr("This is not a text but binary data. Choose a text file.");
        return;
    }
    document.fault = decoded.fault;
    document.faultOffset = decoded.faultOffset;
    if (const int line = options.lineLimit > 0 ? findOverlongLine(decoded.text, options.lineLimit) : 0; line > 0) {
        document.error = Texts::tr("Line %L1 is longer than %L2 characters. Galley would stand still with each key in it. Break the line "
                                   "with another program first.")
                             .arg(line)
                             .arg(options.lineLimit);
        return;
    }
    if (decoded.fault == DecodingFault::ReservedCharacter)
        std::replace_if(decoded.text.begin(), decoded.text.end(), isReservedCharacter, QChar(QChar::ReplacementCharacter));
    document.text = SourceText(std::exchange(decoded.text, {}));
    document.format = std::move(decoded.format);
    if (isUnwanted())
        return;
    if (options.hash == ReadOptions::Hash::Taken)
        document.hash = contentHash(bytes);
    if (document.fault != DecodingFault::None || isUnwanted())
        return;
    const QByteArray again = encode(document.text, document.format);
    if (again != bytes) {
        document.fault = DecodingFault::InvalidSequence;
        document.faultOffset = std::mismatch(bytes.begin(), bytes.end(), again.begin(), again.end()).first - bytes.begin();
    }
}

} // namespace

DocumentFile readDocumentFile(const QString &path, const ReadOptions &options, DiskAccess &disk)
{
    DocumentFile document;
    document.path = QFileInfo(path).absoluteFilePath();
    const QByteArray name = diskName(document.path);
    DiskAccess::Status status;
    const int found = disk.status(name, status);
    if (found == -ENOENT) {
        document.error = whyNotNew(name, disk);
        document.isNew = document.error.isEmpty();
        return document;
    }
    document.error = found < 0 ? explainReadError(found) : whyNotReadable(status, options.sizeLimit);
    document.isWritable = status.writable;
    if (!document.error.isEmpty())
        return document;

    const int file = disk.openForReading(name);
    QByteArray bytes;
    const int result = file < 0 ? file : readStable(disk, file, options, bytes);
    if (file >= 0)
        disk.close(file);
    if (result < 0)
        document.error = explainReadError(result);
    else if (bytes.size() > options.sizeLimit)
        document.error = tooLarge(options.sizeLimit);
    else
        takeText(document, bytes, options);
    return document;
}

DocumentFile readDocumentFile(const QString &path, qint64 sizeLimit)
{
    ReadOptions options;
    options.sizeLimit = sizeLimit;
    return readDocumentFile(path, options);
}

QString explainFault(const DocumentFile &file)
{
    const QString name = shownName(QFileInfo(file.path).fileName());
    switch (file.fault) {
    case DecodingFault::None:
        return {};
    case DecodingFault::InvalidSequence:
        return Texts::tr("“%1” is not valid UTF-8 from byte %L2 on. It is open for reading only, so that nothing in it is lost.")
            .arg(name, QLocale().toString(file.faultOffset + 1));
    case DecodingFault::ReservedCharacter:
        return Texts::tr("“%1” holds a character that Galley cannot keep, at byte %L2. It is open for reading only.")
            .arg(name, QLocale().toString(file.faultOffset + 1));
    case DecodingFault::Binary:
        break;
    }
    return Texts::tr("“%1” is not a text but binary data.").arg(name);
}

} // namespace Galley

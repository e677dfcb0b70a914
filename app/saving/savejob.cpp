// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/savejob.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cerrno>

namespace Galley {

namespace {

using Failure = SaveResult::Failure;

constexpr qint64 hashedPiece = 256 * 1024;
constexpr qint64 largestHashed = 4LL * 1024 * 1024 * 1024; // far more than is ever opened

struct SafeSave
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SafeSave)
};

SaveResult notEncodable(const SaveOrder &order, qsizetype position)
{
    const int line = order.text.lineAt(position);
    SaveResult result;
    result.failure = Failure::NotEncodable;
    result.position = position;
    if (order.format.encoding != Encoding::EightBit)
        result.message = SafeSave::tr("Line %L1 holds half of a character, which no file can hold. Remove it.").arg(line);
    else
        result.message
            = SafeSave::tr("The character “%1” in line %L2 does not exist in the file's encoding, %3. Replace it, or save as UTF-8.")
                  .arg(order.text.text({position, position + 1}))
                  .arg(line)
                  .arg(QString::fromLatin1(order.format.eightBit));
    return result;
}

// What another program did to the file since it was read or written here.
SaveResult changeOutside(const SaveOrder &order, DiskAccess &disk)
{
    SaveResult result;
    result.saved = true;
    if (order.outside == OutsideChange::Overwrite)
        return result;
    DiskAccess::Status status;
    const int found = disk.status(diskName(order.path), status);
    if (found == -ENOENT && !order.knownHash.isEmpty())
        return {false, SafeSave::tr("Another program deleted or moved it."), Failure::DeletedOutside};
    if (found == 0 && status.kind == DiskAccess::Kind::Regular && hashOfFile(order.path, disk) != order.knownHash)
        return {false, SafeSave::tr("Another program changed it."), Failure::ChangedOutside};
    return result;
}

} // namespace

SaveReport runSave(const SaveOrder &order, DiskAccess &disk)
{
    SaveReport report;
    EncodedText encoded = encodeChecked(order.text, order.format);
    if (encoded.firstLost >= 0) {
        report.result = notEncodable(order, encoded.firstLost);
        return report;
    }
    report.result = changeOutside(order, disk);
    if (!report.result)
        return report;
    report.bytes = std::move(encoded.bytes);
    report.hash = contentHash(report.bytes);
    report.result = saveSafely(order.path, report.bytes, disk, order.guardFolder);
    return report;
}

QByteArray hashOfFile(const QString &path, DiskAccess &disk)
{
    const int file = disk.openForReading(diskName(path));
    if (file < 0)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(hashedPiece, Qt::Uninitialized);
    qint64 got = disk.read(file, piece.data(), piece.size());
    for (qint64 sum = got; got > 0 && sum <= largestHashed; sum += got) {
        hash.addData(QByteArrayView(piece).first(got));
        got = disk.read(file, piece.data(), piece.size());
    }
    disk.close(file);
    return got == 0 ? hash.result() : QByteArray(); // neither of what cannot be read nor of what has no end
}

QByteArray contentHash(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace Galley

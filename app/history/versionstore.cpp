// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/versionstore.h"

#include "app/documentfile.h"
#include "app/privatefolder.h"
#include "app/safesave.h"
#include "document/article/statistics.h"
#include "document/snapshotbuilder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestEntry = 64 * 1024;
constexpr quint32 largestContents = 512u * 1024 * 1024;

QString reasonKey(VersionReason reason)
{
    return reason == VersionReason::Opened ? u"opened"_s : reason == VersionReason::Shrinking ? u"shrinking"_s : u"saved"_s;
}

VersionReason reasonFrom(const QString &key)
{
    return key == "opened"_L1 ? VersionReason::Opened : key == "shrinking"_L1 ? VersionReason::Shrinking : VersionReason::Saved;
}

std::optional<KeptVersion> readEntry(const QFileInfo &file)
{
    bool isNumber = false;
    KeptVersion version;
    version.number = file.completeBaseName().toInt(&isNumber);
    QFile entry(file.filePath());
    if (!isNumber || version.number < 1 || file.size() > largestEntry || !entry.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(entry.readAll()).object();
    version.hash = QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1());
    version.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs);
    version.reason = reasonFrom(object.value("reason"_L1).toString());
    version.words = int(std::clamp(object.value("words"_L1).toDouble(), 0.0, 2e9));
    version.bytes = qsizetype(std::clamp(object.value("bytes"_L1).toDouble(), 0.0, 1e12));
    if (version.hash.size() != 32 || !version.time.isValid())
        return {};
    return version;
}

// As the status bar counts them, marks and addresses left out; in a long text they make no difference that is worth a parse.
int countWords(const QByteArray &bytes)
{
    constexpr qsizetype longestParsed = 4'000'000;
    const QString text = decode(bytes).text;
    if (text.size() > longestParsed)
        return countText(text).words;
    SnapshotInput input;
    input.text = SourceText(text);
    input.html = BlockHtml::LeftOut;
    return buildSnapshot(input)->statistics().words;
}

} // namespace

VersionStore::VersionStore(const QString &folder, const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    m_file = canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
    m_path = QDir(folder).filePath(QString::fromLatin1(contentHash(m_file.toUtf8()).first(16).toHex()));
}

QString VersionStore::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::StateLocation)).filePath(u"versions"_s);
}

QString VersionStore::entryPath(int number) const
{
    return QDir(m_path).filePath(u"%1.json"_s.arg(number, 8, 10, QChar(u'0')));
}

QString VersionStore::contentsPath(const QByteArray &hash) const
{
    return QDir(m_path).filePath(QString::fromLatin1(hash.toHex()) + u".z"_s);
}

bool VersionStore::storeContents(const QByteArray &bytes, const QByteArray &hash) const
{
    const QString path = contentsPath(hash);
    KeptVersion known;
    known.hash = hash;
    if (QFileInfo(path).isFile() && contents(known))
        return true;
    return saveSafely(path, qCompress(bytes, bytes.size() > 1024 * 1024 ? 1 : 6)).saved;
}

bool VersionStore::keep(const QByteArray &bytes, VersionReason reason, const QDateTime &time)
{
    const QList<KeptVersion> known = versions();
    const QByteArray hash = contentHash(bytes);
    if (!known.isEmpty() && known.first().hash == hash && contents(known.first()))
        return true;
    if (!makePrivateFolder(m_path) || !storeContents(bytes, hash))
        return false;
    const QJsonObject entry{
        {u"file"_s, m_file},
        {u"hash"_s, QString::fromLatin1(hash.toHex())},
        {u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
        {u"reason"_s, reasonKey(reason)},
        {u"words"_s, countWords(bytes)},
        {u"bytes"_s, double(bytes.size())},
    };
    const int number = known.isEmpty() ? 1 : known.first().number + 1;
    return saveSafely(entryPath(number), QJsonDocument(entry).toJson(QJsonDocument::Compact)).saved;
}

QList<KeptVersion> VersionStore::versions() const
{
    QList<KeptVersion> found;
    for (const QFileInfo &file : QDir(m_path).entryInfoList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks)) {
        if (const auto version = readEntry(file))
            found.append(*version);
    }
    std::ranges::sort(found, std::ranges::greater(), &KeptVersion::number);
    return found;
}

std::optional<QByteArray> VersionStore::contents(const KeptVersion &version) const
{
    QFile file(contentsPath(version.hash));
    if (file.size() < 4 || file.size() > qint64(largestContents) || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray compressed = file.readAll();
    if (compressed.size() < 4 || qFromBigEndian<quint32>(compressed.constData()) > largestContents)
        return {};
    const QByteArray bytes = qUncompress(compressed);
    if (contentHash(bytes) != version.hash)
        return {};
    return bytes;
}

void VersionStore::prune(const VersionLimits &limits)
{
    const QList<KeptVersion> all = versions();
    QSet<qsizetype> expendable;
    for (const qsizetype index : expendableVersions(all, limits))
        expendable.insert(index);
    if (expendable.isEmpty())
        return;
    QSet<QByteArray> needed;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (expendable.contains(i))
            QFile::remove(entryPath(all.at(i).number));
        else
            needed.insert(all.at(i).hash);
    }
    for (const qsizetype index : std::as_const(expendable)) {
        if (!needed.contains(all.at(index).hash))
            QFile::remove(contentsPath(all.at(index).hash));
    }
}

void limitVersions(const QString &folder, qint64 mostBytes)
{
    qint64 sum = 0;
    for (const QFileInfo &store : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Time)) {
        for (const QFileInfo &file : QDir(store.filePath()).entryInfoList(QDir::Files))
            sum += file.size();
        if (sum > mostBytes)
            QDir(store.filePath()).removeRecursively(); // they come newest first
    }
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/guardcopy.h"

#include "app/saving/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr QByteArrayView magic = "galley-save 1\n";
constexpr int ownersOnly = 0600;

QString checksum(const GuardCopy &copy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(copy.target);
    hash.addData(copy.before);
    hash.addData(copy.after);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QByteArray GuardCopy::toBytes() const
{
    const QJsonObject head{{u"target"_s, QString::fromLatin1(target.toPercentEncoding())}, {u"before"_s, before.size()},
        {u"after"_s, after.size()}, {u"checksum"_s, checksum(*this)}};
    return magic.toByteArray() + QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + before + after;
}

std::optional<GuardCopy> GuardCopy::fromBytes(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.startsWith(magic) ? bytes.indexOf('\n', magic.size()) : -1;
    if (headEnd < 0)
        return {};
    const QJsonObject head = QJsonDocument::fromJson(bytes.sliced(magic.size(), headEnd - magic.size())).object();
    const qsizetype before = head.value("before"_L1).toInteger(-1);
    const qsizetype after = head.value("after"_L1).toInteger(-1);
    const qsizetype available = bytes.size() - headEnd - 1;
    if (before < 0 || after < 0 || before > available || after != available - before)
        return {};
    GuardCopy copy;
    copy.target = QByteArray::fromPercentEncoding(head.value("target"_L1).toString().toLatin1());
    copy.before = bytes.sliced(headEnd + 1, before);
    copy.after = bytes.sliced(headEnd + 1 + before);
    if (copy.target.isEmpty() || head.value("checksum"_L1).toString() != checksum(copy))
        return {};
    return copy;
}

GuardFile::~GuardFile()
{
    if (m_file >= 0)
        m_disk.close(m_file);
}

int GuardFile::write(const GuardCopy &copy)
{
    if (!QDir(m_folder).exists()) {
        if (!QDir().mkpath(m_folder))
            return -EACCES;
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray folder = diskName(m_folder);
    m_path = temporaryName(folder);
    m_file = m_disk.createNew(m_path, ownersOnly);
    if (m_file < 0)
        return m_file;
    int result = fill(copy.toBytes());
    if (result == 0)
        result = m_disk.syncFolder(folder);
    if (result < 0)
        drop();
    return result;
}

int GuardFile::fill(const QByteArray &bytes)
{
    const int written = writeWhole(m_disk, m_file, bytes);
    return written < 0 ? written : m_disk.sync(m_file);
}

void GuardFile::drop()
{
    m_disk.remove(m_path);
}

} // namespace Galley

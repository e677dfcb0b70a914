// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/articlefiles.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qint64 headLength = 1024;

// The path below the folder with every link resolved; empty when it leads out.
QString pathInside(const QString &folder, const QString &path)
{
    if (path.contains(QChar(u'\0')))
        return {};
    const QString inside = QFileInfo(folder + u'/' + path).canonicalFilePath();
    const QString prefix = folder.endsWith(u'/') ? folder : folder + u'/';
    return inside.startsWith(prefix) ? inside.sliced(prefix.size()) : QString();
}

#ifdef Q_OS_UNIX
// Step by step from the folder, following no link: a part that became one since it was resolved is refused. Opening
// must not wait for the other end of a pipe.
std::unique_ptr<QFile> openInside(const QString &folder, const QString &path)
{
    int at = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (const QString &part : path.split(u'/')) {
        if (at < 0)
            return nullptr;
        const int next = ::openat(at, QFile::encodeName(part).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        ::close(at);
        at = next;
    }
    struct stat status;
    auto file = std::make_unique<QFile>();
    if (at < 0)
        return nullptr;
    if (::fstat(at, &status) != 0 || !S_ISREG(status.st_mode) || !file->open(at, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(at);
        return nullptr;
    }
    return file;
}
#else
std::unique_ptr<QFile> openInside(const QString &folder, const QString &path)
{
    auto file = std::make_unique<QFile>(folder + u'/' + path);
    return QFileInfo(*file).isFile() && file->open(QIODevice::ReadOnly) ? std::move(file) : nullptr;
}
#endif

bool isSvg(QByteArrayView head)
{
    const QByteArrayView text = (head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head).trimmed();
    return text.startsWith("<svg")
        || ((text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!DOCTYPE svg")) && text.contains("<svg"));
}

bool isAvif(QByteArrayView head)
{
    return head.size() >= 12 && head.sliced(4, 4) == "ftyp" && (head.sliced(8, 4) == "avif" || head.sliced(8, 4) == "avis");
}

} // namespace

QByteArray imageType(QByteArrayView head)
{
    static constexpr struct
    {
        QByteArrayView start;
        const char *type;
    } starts[] = {
        {"\x89PNG\r\n\x1A\n", "image/png"},
        {"\xFF\xD8\xFF", "image/jpeg"},
        {"GIF87a", "image/gif"},
        {"GIF89a", "image/gif"},
        {"BM", "image/bmp"},
        {QByteArrayView("\0\0\1\0", 4), "image/x-icon"},
    };
    for (const auto &[start, type] : starts) {
        if (head.startsWith(start))
            return type;
    }
    if (head.size() >= 12 && head.startsWith("RIFF") && head.sliced(8, 4) == "WEBP")
        return "image/webp";
    if (isAvif(head))
        return "image/avif";
    return isSvg(head) ? QByteArray("image/svg+xml") : QByteArray();
}

ArticleFile openArticleFile(const QString &folder, const QString &path)
{
    const QString root = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    const QString inside = root.isEmpty() ? QString() : pathInside(root, path);
    if (inside.isEmpty())
        return {};
    std::unique_ptr<QFile> file = openInside(root, inside);
    if (!file || file->size() > largestFile)
        return {};
    const QByteArray type = imageType(file->peek(headLength));
    if (type.isEmpty())
        return {};
    return {.file = std::move(file), .mimeType = type};
}

} // namespace Galley

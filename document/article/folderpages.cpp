// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/folderpages.h"

#include "document/article/frontmatter.h"
#include "document/article/regularfile.h"
#include "document/article/sitemap.h"
#include "document/text/textencoding.h"

#include <QDirIterator>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headLimit = 4 * 1024;
constexpr qint64 frontMatterLimit = 128 * 1024;
constexpr qint64 linkMapLimit = 16 * 1024 * 1024;
constexpr qint64 sitemapLimit = 50 * 1024 * 1024; // that of the protocol
constexpr int articleLimit = 5000;

QString trimmedSlug(QString slug)
{
    slug = slug.trimmed();
    while (slug.startsWith(u'/'))
        slug.removeFirst();
    while (slug.endsWith(u'/'))
        slug.chop(1);
    return slug;
}

QString firstHeading(QStringView text)
{
    for (const QStringView line : text.tokenize(u'\n')) {
        if (!line.startsWith("# "_L1))
            continue;
        const QStringView title = line.sliced(2).trimmed();
        QStringView open = title; // without the signs that close it, which stand apart: “C#” keeps its own
        while (open.endsWith(u'#'))
            open.chop(1);
        return (open.isEmpty() || open.back().isSpace() ? open.trimmed() : title).toString();
    }
    return {};
}

struct ArticleHead
{
    QString slug;
    QString title;
};

// Most often the first page tells everything.
ArticleHead readHead(const QString &path)
{
    ReadBytes read = readRegularFile(path, headLimit);
    QString text = decode(read.bytes).text;
    FrontMatter matter = readFrontMatter(text);
    if (!matter.isPresent() && !read.complete && text.startsWith("---\n"_L1)) {
        text = decode(readRegularFile(path, frontMatterLimit).bytes).text;
        matter = readFrontMatter(text);
    }
    ArticleHead head;
    head.slug = trimmedSlug(matter.values.value("slug"_L1).toVariant().toString());
    head.title = matter.values.value("title"_L1).toVariant().toString().simplified();
    if (head.title.isEmpty())
        head.title = firstHeading(QStringView(text).sliced(matter.range.end));
    return head;
}

// What an article says of itself comes before the names of files.
void addArticles(const QString &folder, const StopToken &stop, FolderPages *found)
{
    QStringList names;
    QDirIterator it(folder, {u"*.md"_s, u"*.markdown"_s}, QDir::Files);
    while (it.hasNext() && names.size() < articleLimit && !stop.isStopped())
        names += it.nextFileInfo().fileName();
    names.sort();
    QHash<QString, QString> titles;
    for (const QString &name : std::as_const(names)) {
        if (stop.isStopped())
            return;
        found->files += folder + u'/' + name;
        const ArticleHead head = readHead(folder + u'/' + name);
        titles.insert(name, head.title);
        if (!head.slug.isEmpty())
            found->pages.add({head.slug, name, head.title, KnownPage::Origin::Article});
    }
    const QStringList claimed = found->pages.duplicates();
    for (const QString &slug : claimed)
        found->faults += {SurroundingsFault::Kind::DuplicateSlug, folder, 0, slug};
    for (const QString &name : std::as_const(names))
        found->pages.add({QFileInfo(name).completeBaseName(), name, titles.value(name), KnownPage::Origin::Article});
}

// The whole lines of it: half a line would say something else than its author wrote. In UTF-16 a line end is two bytes.
QByteArray wholeLines(const QByteArray &bytes)
{
    const bool littleEndian = bytes.startsWith("\xff\xfe");
    if (!littleEndian && !bytes.startsWith("\xfe\xff"))
        return bytes.first(bytes.lastIndexOf('\n') + 1);
    const QByteArrayView lineEnd = littleEndian ? QByteArrayView("\n\0", 2) : QByteArrayView("\0\n", 2);
    qsizetype at = bytes.lastIndexOf(lineEnd);
    while (at % 2 == 1)
        at = bytes.lastIndexOf(lineEnd, at - 1);
    return bytes.first(at < 0 ? 0 : at + 2);
}

// What is wrong where the file was cut off is not its author's fault.
void leaveFaultsOfTheEnd(const QByteArray &lines, ReadPages *read)
{
    const qsizetype count = lines.count('\n');
    read->faults.removeIf([count](const SurroundingsFault &fault) {
        return fault.kind == SurroundingsFault::Kind::TooLarge || fault.line >= count; // the former is told already
    });
}

void addTable(const QString &path, qint64 limit, ReadPages (*reader)(const QByteArray &), FolderPages *found)
{
    found->files += path;
    const ReadBytes file = readRegularFile(path, limit);
    if (!file.exists)
        return;
    if (!file.readable) {
        found->faults += {SurroundingsFault::Kind::Unreadable, path, 0, {}};
        return;
    }
    if (!file.complete)
        found->faults += {SurroundingsFault::Kind::TooLarge, path, 0, {}};
    const QByteArray bytes = file.complete ? file.bytes : wholeLines(file.bytes);
    ReadPages read = reader(bytes);
    if (!file.complete)
        leaveFaultsOfTheEnd(bytes, &read);
    for (const KnownPage &page : std::as_const(read.pages))
        found->pages.add(page);
    constexpr qsizetype mostFaults = 20; // more would say the same
    for (qsizetype i = 0; i < qMin(mostFaults, read.faults.size()); ++i) {
        read.faults[i].file = path;
        found->faults += read.faults[i];
    }
}

} // namespace

FolderPages gatherFolderPages(const QString &folder, const StopToken &stop)
{
    FolderPages found;
    addArticles(folder, stop, &found);
    if (!stop.isStopped())
        addTable(folder + "/links.csv"_L1, linkMapLimit, readLinkMap, &found);
    if (!stop.isStopped())
        addTable(folder + "/sitemap.xml"_L1, sitemapLimit, readSitemap, &found);
    return found;
}

} // namespace Galley

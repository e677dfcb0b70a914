// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/surroundings.h"

#include "document/article/filefinder.h"
#include "document/article/folderpages.h"
#include "document/article/folderrules.h"
#include "document/article/surroundingsmemory.h"
#include "document/bibliography/bibliography.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkedArticleCount = 1000;

// `scheme:` as RFC 3986 has it; a single letter is a drive.
bool hasScheme(QStringView target)
{
    const qsizetype colon = target.indexOf(u':');
    if (colon < 2)
        return false;
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isFurther = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.'; };
    const QStringView scheme = target.first(colon);
    return isLetter(scheme.front()) && std::all_of(scheme.begin() + 1, scheme.end(), isFurther);
}

// A percent sign without two digits behind it stands for itself.
QString percentDecoded(QStringView text)
{
    const QByteArray encoded = text.toUtf8();
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        bool valid = false;
        const int code = encoded[i] == '%' && i + 2 < encoded.size() && QChar::fromLatin1(encoded[i + 1]).isLetterOrNumber()
            ? encoded.sliced(i + 1, 2).toInt(&valid, 16)
            : 0;
        decoded += valid ? char(code) : encoded[i];
        i += valid ? 2 : 0;
    }
    return QString::fromUtf8(decoded);
}

bool isMarkdown(const QString &path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

} // namespace

LinkTarget splitTarget(const QString &target)
{
    const QStringView whole = QStringView(target).trimmed();
    if (whole.isEmpty())
        return {};
    LinkTarget result;
    if (hasScheme(whole) || whole.startsWith("//"_L1)) {
        result.kind = LinkTarget::Kind::Remote;
        return result;
    }
    result.kind = LinkTarget::Kind::Local;
    const qsizetype hash = whole.indexOf(u'#');
    const QStringView beforeHash = hash < 0 ? whole : whole.first(hash);
    const qsizetype query = beforeHash.indexOf(u'?');
    result.path = percentDecoded(query < 0 ? beforeHash : beforeHash.first(query));
    result.hasFragment = hash >= 0;
    if (result.hasFragment)
        result.fragment = percentDecoded(whole.sliced(hash + 1));
    return result;
}

QStringList localPaths(const QList<Link> &links)
{
    QStringList paths;
    QSet<QString> seen;
    for (const Link &link : links) {
        if (link.kind == LinkKind::Footnote || link.kind == LinkKind::Placeholder || link.kind == LinkKind::Autolink)
            continue;
        const LinkTarget target = splitTarget(link.target);
        if (target.path.isEmpty() || seen.contains(target.path))
            continue;
        seen.insert(target.path);
        paths += target.path;
    }
    return paths;
}

SurroundingsPtr gatherSurroundings(const SurroundingsOrder &order, const StopToken &stop)
{
    auto result = std::make_shared<Surroundings>();
    result->generation = order.generation;
    result->articlePath = order.articlePath;
    result->rules = order.rules;
    result->remote = order.remote;
    result->ignoredAddresses = order.ignoredAddresses;
    SurroundingsMemory ownMemory(SurroundingsMemory::Trust::Checked);
    SurroundingsMemory &memory = order.memory ? *order.memory : ownMemory;
    const QFileInfo article(order.articlePath);
    const QString articleFolder = order.articlePath.isEmpty() ? QString() : article.absolutePath();
    result->bibliography = memory.bibliographyOf({articleFolder, order.bibliographies, order.library}, &result->sourceFiles, stop);
    if (order.articlePath.isEmpty())
        return stop.isStopped() ? nullptr : result;
    FileFinder finder(article.absolutePath(), memory.listings());
    int read = 0;
    for (const QString &path : order.paths) {
        if (stop.isStopped())
            return nullptr;
        const FileFinder::Found found = finder.find(path);
        LocalFile file{.exists = found.exists, .folder = found.folder, .actualCase = found.actualCase, .anchors = {}};
        if (found.exists && !found.folder && isMarkdown(found.location) && read++ < linkedArticleCount)
            file.anchorsKnown = memory.readAnchors(found.location, &file.anchors, stop);
        if (!found.exists)
            file.similar = finder.similarTo(path);
        result->files.insert(path, file);
    }
    const FolderPages folder
        = order.pages == SurroundingsOrder::Pages::Wanted ? memory.pagesOf(article.absolutePath(), stop) : FolderPages();
    const FolderRules rules = memory.rulesOf(article.absolutePath());
    result->pages = folder.pages;
    result->pages.setOwnTarget(article.fileName());
    result->rules = order.rules.overriddenBy(rules.rules);
    result->ignoredAddresses += rules.ignoredAddresses;
    result->rulesFile = rules.file;
    result->faults = folder.faults + rules.faults;
    result->sourceFiles += folder.files + rules.looked;
    return stop.isStopped() ? nullptr : result;
}

} // namespace Galley

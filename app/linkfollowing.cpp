// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkfollowing.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr QLatin1StringView pageAnchorPrefix("user-content-");

LinkOrder order(LinkOrder::Kind kind, const Location &place)
{
    LinkOrder order;
    order.kind = kind;
    order.place = place;
    return order;
}

LinkOrder order(LinkOrder::Kind kind, const QUrl &address)
{
    LinkOrder order;
    order.kind = kind;
    order.address = address;
    return order;
}

LinkOrder order(LinkOrder::Kind kind, const QString &path)
{
    LinkOrder order;
    order.kind = kind;
    order.path = path;
    return order;
}

LinkOrder goToAnchor(const QString &written, const DocumentSnapshot &snapshot)
{
    const QString anchor = written.startsWith(pageAnchorPrefix) ? written.sliced(pageAnchorPrefix.size()) : written;
    for (const OutlineEntry &entry : snapshot.outline()) {
        if (entry.anchor == anchor || entry.ids.contains(anchor))
            return order(LinkOrder::Kind::GoTo, {snapshot.revision(), entry.titleRange.isEmpty() ? entry.range : entry.titleRange});
    }
    return {};
}

LinkOrder openLocal(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    static const QStringList articleSuffixes{u"md"_s, u"markdown"_s, u"mdown"_s, u"txt"_s, u"text"_s};
    const bool isArticle = file.isFile() && articleSuffixes.contains(file.suffix(), Qt::CaseInsensitive);
    return order(isArticle ? LinkOrder::Kind::OpenArticle : LinkOrder::Kind::ShowFolder, file.absoluteFilePath());
}

} // namespace

LinkOrder orderForLink(const QUrl &target, const DocumentSnapshot &snapshot, const QString &folder)
{
    const QString scheme = target.scheme().toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1)
        return order(LinkOrder::Kind::OpenAddress, target);
    if (!scheme.isEmpty() && scheme != "file"_L1 && scheme != "galley"_L1)
        return order(LinkOrder::Kind::Refuse, target);

    QString path = target.path(QUrl::FullyDecoded);
    if (scheme == "galley"_L1) {
        while (path.startsWith(u'/'))
            path.remove(0, 1); // the page's own host stands for the article's folder
    }
    if (path.isEmpty())
        return goToAnchor(target.fragment(QUrl::FullyDecoded), snapshot);
    if (scheme == "file"_L1 || QDir::isAbsolutePath(path))
        return openLocal(path);
    return folder.isEmpty() ? LinkOrder() : openLocal(QDir(folder).absoluteFilePath(path));
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkfollowing.h"

#include <QDir>
#include <QFileInfo>
#include <QUrlQuery>

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

// Only what makes a letter: some mail programs would attach any file that is named.
QUrl mailAddress(QUrl target)
{
    static const QStringList harmless{u"to"_s, u"cc"_s, u"bcc"_s, u"subject"_s, u"body"_s, u"in-reply-to"_s};
    QUrlQuery kept;
    for (const auto &[name, value] : QUrlQuery(target).queryItems(QUrl::FullyEncoded))
        if (harmless.contains(name, Qt::CaseInsensitive))
            kept.addQueryItem(name, value);
    target.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded));
    return target;
}

// What a browser or a desktop would run, or look for where it should not.
bool mayDoHarm(const QString &scheme)
{
    static const QStringList harmful{u"about"_s, u"blob"_s, u"chrome"_s, u"data"_s, u"filesystem"_s, u"jar"_s, u"javascript"_s,
        u"ms-msdt"_s, u"qrc"_s, u"search-ms"_s, u"smb"_s, u"vbscript"_s, u"view-source"_s};
    return harmful.contains(scheme);
}

LinkOrder orderForScheme(const QUrl &target, const QString &scheme)
{
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return target.host().isEmpty() ? LinkOrder() : order(LinkOrder::Kind::OpenAddress, target);
    if (scheme == "mailto"_L1)
        return order(LinkOrder::Kind::OpenAddress, mailAddress(target));
    return order(mayDoHarm(scheme) ? LinkOrder::Kind::Refuse : LinkOrder::Kind::AskFirst, target);
}

} // namespace

LinkOrder orderForLink(const QUrl &target, const DocumentSnapshot &snapshot, const QString &folder)
{
    const QString scheme = target.scheme().toLower();
    if (!scheme.isEmpty() && scheme != "file"_L1 && scheme != "galley"_L1)
        return orderForScheme(target, scheme);
    if (scheme.isEmpty() && !target.host().isEmpty()) {
        QUrl complete = target;
        complete.setScheme(u"https"_s);
        return order(LinkOrder::Kind::OpenAddress, complete);
    }
    if (scheme == "file"_L1 && !target.host().isEmpty())
        return order(LinkOrder::Kind::Refuse, target); // another computer's

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

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/sitemap.h"

#include <QFileInfo>
#include <QUrl>
#include <QXmlStreamReader>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString slugOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return QFileInfo(path).completeBaseName();
}

// The text up to the end of the element that has begun; markup inside it is passed over.
QString elementText(QXmlStreamReader &xml)
{
    constexpr qsizetype longest = 8192;
    const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    return text.size() > longest ? QString() : text;
}

} // namespace

ReadPages readSitemap(const QByteArray &bytes)
{
    constexpr qsizetype mostAddresses = 50'000;
    ReadPages result;
    QXmlStreamReader xml(bytes);
    bool inUrl = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty()) {
            xml.raiseError(u"it declares entities, which a sitemap does not need"_s);
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "url"_L1) {
            inUrl = false;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "url"_L1) {
            inUrl = true;
        } else if (token == QXmlStreamReader::StartElement && inUrl && xml.name() == "loc"_L1) {
            if (result.pages.size() == mostAddresses) {
                result.faults += {SurroundingsFault::Kind::TooLarge, {}, 0, {}};
                return result;
            }
            const QString address = elementText(xml);
            if (const QString slug = slugOf(QUrl(address)); !slug.isEmpty())
                result.pages += KnownPage{slug, address, {}, KnownPage::Origin::Sitemap};
            inUrl = false; // images and videos have addresses of their own behind it
        }
    }
    if (xml.hasError()) {
        QString what = xml.errorString();
        if (what.endsWith(u'.')) // more of the sentence follows
            what.chop(1);
        result.faults += {SurroundingsFault::Kind::Malformed, {}, int(xml.lineNumber()), what};
    }
    return result;
}

} // namespace Galley

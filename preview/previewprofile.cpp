// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewprofile.h"

#include "preview/previewscheme.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

class DenyByDefault : public QWebEngineUrlRequestInterceptor
{
public:
    DenyByDefault(const QUrl &pageUrl, QObject *parent) : QWebEngineUrlRequestInterceptor(parent), m_pageUrl(pageUrl) { }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        const bool own = url.scheme() == m_pageUrl.scheme() && url.host() == m_pageUrl.host();
        const bool inlineImage = url.scheme() == "data"_L1 && info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
        if (!own && !inlineImage)
            info.block(true);
    }

private:
    const QUrl m_pageUrl;
};

} // namespace

PreviewProfile::PreviewProfile(QObject *parent) : QWebEngineProfile(parent), m_schemeHandler(new PreviewSchemeHandler(this))
{
    setHttpCacheType(QWebEngineProfile::NoCache);
    setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
    setPushServiceEnabled(false);
    installUrlSchemeHandler(previewSchemeName(), m_schemeHandler);
    setUrlRequestInterceptor(new DenyByDefault(m_schemeHandler->pageUrl(), this));
    connect(this, &QWebEngineProfile::downloadRequested, this, [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

} // namespace Galley

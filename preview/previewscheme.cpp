// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewscheme.h"

#include "preview/articlefiles.h"

#include <QBuffer>
#include <QFile>
#include <QUuid>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto resourcePrefix = "/.galley/"_L1;

QByteArray pagePolicy(const QString &host)
{
    const QByteArray own = previewSchemeName() + "://" + host.toLatin1();
    return "default-src 'none'; img-src " + own + " data:; style-src " + own + " 'unsafe-inline'; font-src " + own
        + "; script-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'";
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &mimeType, const QByteArray &policy, QIODevice *device)
{
    device->setParent(job);
    job->setAdditionalResponseHeaders(
        {{"Content-Security-Policy", policy}, {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}});
    job->reply(mimeType, device);
}

QBuffer *bufferOf(const QByteArray &content)
{
    auto *buffer = new QBuffer;
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QByteArray pageFile(const QString &name)
{
    QFile file(u":/galley/page/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray previewSchemeName()
{
    return "galley"_ba;
}

void registerPreviewScheme()
{
    QWebEngineUrlScheme scheme(previewSchemeName());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

PreviewSchemeHandler::PreviewSchemeHandler(QObject *parent) : QWebEngineUrlSchemeHandler(parent)
{
    m_pageUrl.setScheme(QString::fromLatin1(previewSchemeName()));
    m_pageUrl.setHost(QUuid::createUuid().toString(QUuid::Id128));
    m_pageUrl.setPath(u"/"_s);
}

QUrl PreviewSchemeHandler::writtenTarget(const QUrl &url) const
{
    if (url.scheme() != m_pageUrl.scheme() || url.host() != m_pageUrl.host())
        return url;
    QUrl written = url;
    written.setScheme({});
    written.setAuthority({});
    written.setPath(url.path(QUrl::FullyEncoded).sliced(1), QUrl::TolerantMode);
    return written;
}

void PreviewSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    const QString path = url.path(QUrl::FullyDecoded);
    if (job->requestMethod() != "GET" || url.host() != m_pageUrl.host())
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (path == m_pageUrl.path())
        replyPage(job);
    else if (path.startsWith(resourcePrefix))
        replyResource(job, path.sliced(resourcePrefix.size()));
    else
        replyArticleFile(job);
}

void PreviewSchemeHandler::replyPage(QWebEngineUrlRequestJob *job) const
{
    reply(job, "text/html;charset=utf-8", pagePolicy(m_pageUrl.host()), bufferOf(pageFile(u"page.html"_s)));
}

void PreviewSchemeHandler::replyResource(QWebEngineUrlRequestJob *job, const QString &name) const
{
    const QByteArray content = name.endsWith(".css"_L1) && !name.contains(u'/') ? pageFile(name) : QByteArray();
    if (content.isEmpty())
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    else
        reply(job, "text/css;charset=utf-8", pagePolicy(m_pageUrl.host()), bufferOf(content));
}

// As an image an SVG runs nothing; should it ever be shown by itself, its own policy holds it.
void PreviewSchemeHandler::replyArticleFile(QWebEngineUrlRequestJob *job) const
{
    ArticleFile article = openArticleFile(m_folder, job->requestUrl().path(QUrl::FullyDecoded));
    if (!article.file) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    reply(job, article.mimeType, "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox", article.file.release());
}

} // namespace Galley

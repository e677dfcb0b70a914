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

QByteArray pagePolicy(const QString &host)
{
    const QByteArray own = previewSchemeName() + "://" + host.toLatin1();
    return "default-src 'none'; img-src " + own + " data:; style-src 'unsafe-inline'; font-src " + own
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

// In one piece: each further request of a page that starts would wait for the thread that starts the window.
QByteArray wholePage()
{
    QByteArray page = pageFile(u"page.html"_s);
    for (const char *sheet : {"page.css", "code.css", "print.css"})
        page.replace('@' + QByteArray(sheet), pageFile(QString::fromLatin1(sheet)));
    return page;
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
    else
        replyArticleFile(job);
}

void PreviewSchemeHandler::replyPage(QWebEngineUrlRequestJob *job) const
{
    reply(job, "text/html;charset=utf-8", pagePolicy(m_pageUrl.host()), bufferOf(wholePage()));
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

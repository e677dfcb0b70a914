// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace Galley {

QByteArray previewSchemeName();
void registerPreviewScheme(); // before the application object exists; once

// Serves one page: the shell at its address, which holds its style sheets, and the images of the article's folder.
// Its host is random, so that two pages share nothing. GUI thread.
class PreviewSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    explicit PreviewSchemeHandler(QObject *parent = nullptr);

    QUrl pageUrl() const { return m_pageUrl; }
    void setArticleFolder(const QString &folder) { m_folder = folder; }
    // A target as the article wrote it, from the address that the engine made of it.
    QUrl writtenTarget(const QUrl &url) const;

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyPage(QWebEngineUrlRequestJob *job) const;
    void replyArticleFile(QWebEngineUrlRequestJob *job) const;

    QUrl m_pageUrl;
    QString m_folder;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpage.h"

#include "preview/previewbridge.h"
#include "preview/previewprofile.h"
#include "preview/previewscheme.h"

#include <QFile>
#include <QLoggingCategory>
#include <QWebChannel>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineDesktopMediaRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineWebAuthUxRequest>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Qt::StringLiterals;

namespace Galley {

Q_LOGGING_CATEGORY(previewLog, "galley.preview", QtWarningMsg)

namespace {

QString readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The parts share one scope and nothing else sees it.
QString pageScript()
{
    QString script = u"(() => {\n'use strict';\n"_s + readResource(u":/qtwebchannel/qwebchannel.js"_s);
    for (const QString &part : {u"frames"_s, u"morph"_s, u"headings"_s, u"targets"_s, u"blocks"_s, u"parts"_s, u"patches"_s, u"lines"_s,
             u"places"_s, u"supply"_s, u"reading"_s, u"gestures"_s, u"channel"_s})
        script += u'\n' + readResource(u":/galley/page/"_s + part + u".js"_s);
    return script + u"\n})();"_s;
}

} // namespace

PreviewPage::PreviewPage(PreviewProfile *profile, PreviewBridge *bridge, QObject *parent)
    : QWebEnginePage(profile, parent), m_profile(profile)
{
    harden();
    refuseRequests();
    installScript(bridge);
    connect(this, &QWebEnginePage::urlChanged, this, &PreviewPage::returnFrom);
}

void PreviewPage::loadDocument()
{
    load(m_profile->schemeHandler()->pageUrl());
}

void PreviewPage::killRenderer()
{
#ifdef Q_OS_UNIX
    const qint64 process = renderProcessPid();
    if (process > 0) {
        ::kill(pid_t(process), SIGKILL);
        return;
    }
#endif
    loadDocument();
}

void PreviewPage::harden()
{
    using Settings = QWebEngineSettings;
    static constexpr Settings::WebAttribute off[] = {
        Settings::JavascriptEnabled,
        Settings::JavascriptCanOpenWindows,
        Settings::JavascriptCanAccessClipboard,
        Settings::JavascriptCanPaste,
        Settings::LocalStorageEnabled,
        Settings::LocalContentCanAccessFileUrls,
        Settings::LocalContentCanAccessRemoteUrls,
        Settings::PluginsEnabled,
        Settings::PdfViewerEnabled,
        Settings::NavigateOnDropEnabled,
        Settings::ErrorPageEnabled,
        Settings::AutoLoadIconsForPage,
        Settings::HyperlinkAuditingEnabled,
        Settings::DnsPrefetchEnabled,
        Settings::WebGLEnabled,
        Settings::FullScreenSupportEnabled,
        Settings::ScreenCaptureEnabled,
        Settings::AllowRunningInsecureContent,
        Settings::AllowGeolocationOnInsecureOrigins,
        Settings::AllowWindowActivationFromJavaScript,
        Settings::FocusOnNavigationEnabled,
        Settings::TouchIconsEnabled,
    };
    for (const Settings::WebAttribute attribute : off)
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    settings()->setDefaultTextEncoding(u"utf-8"_s);
}

void PreviewPage::refuseRequests()
{
    connect(this, &QWebEnginePage::permissionRequested, this, [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this, [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(this, &QWebEnginePage::webAuthUxRequested, this, [](QWebEngineWebAuthUxRequest *request) { request->cancel(); });
    connect(this, &QWebEnginePage::certificateError, this, [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
        [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
}

void PreviewPage::installScript(PreviewBridge *bridge)
{
    auto *channel = new QWebChannel(this);
    channel->registerObject(u"preview"_s, bridge);
    setWebChannel(channel, QWebEngineScript::ApplicationWorld);

    QWebEngineScript script;
    script.setName(u"galley"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(pageScript());
    scripts().insert(script);
}

// Our script asks for links itself; what arrives here is the document being loaded, or something that must not be.
bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const PreviewSchemeHandler *handler = m_profile->schemeHandler();
    const bool ours = type == NavigationTypeTyped || type == NavigationTypeReload;
    if (isMainFrame && ours && url == handler->pageUrl())
        return true;
    if (type == NavigationTypeLinkClicked)
        Q_EMIT linkActivated(handler->writtenTarget(url).toString(QUrl::FullyEncoded));
    return false;
}

// Not every change of address asks first: the empty page does not.
void PreviewPage::returnFrom(const QUrl &url)
{
    if (!url.isEmpty() && url.adjusted(QUrl::RemoveFragment) != m_profile->schemeHandler()->pageUrl())
        loadDocument();
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList PreviewPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void PreviewPage::javaScriptAlert(const QUrl &, const QString &) { }

bool PreviewPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool PreviewPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source)
{
    if (level == ErrorMessageLevel)
        qCWarning(previewLog).noquote() << source << line << message;
    else
        qCDebug(previewLog).noquote() << source << line << message;
}

} // namespace Galley

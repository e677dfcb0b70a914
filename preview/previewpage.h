// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace Galley {

class PreviewBridge;
class PreviewProfile;

// The hardened page. Scripts of the article are off; ours runs in the isolated world and alone has the channel. The page
// shows its one document and nothing else: it opens no window, asks for nothing, gets nothing. GUI thread.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT
public:
    PreviewPage(PreviewProfile *profile, PreviewBridge *bridge, QObject *parent = nullptr);

    void loadDocument();
    void killRenderer(); // it does not answer; renderProcessTerminated follows

Q_SIGNALS:
    void linkActivated(const QString &target); // as written; only where our script was not there to ask

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    void harden();
    void refuseRequests();
    void installScript(PreviewBridge *bridge);
    void returnFrom(const QUrl &url);

    PreviewProfile *m_profile;
};

} // namespace Galley

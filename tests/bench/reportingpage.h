// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace Galley {

// A page whose script reports by its console.
class ReportingPage : public QWebEnginePage
{
    Q_OBJECT
public:
    using QWebEnginePage::QWebEnginePage;

    // Says `word` when a frame has been handed over for display: the task after a frame's own callback.
    void reportFrame(const QString &word)
    {
        runJavaScript(QStringLiteral("requestAnimationFrame(() => { const after = new MessageChannel();"
                                     "after.port1.onmessage = () => console.log('%1'); after.port2.postMessage(0); })")
                .arg(word));
    }

Q_SIGNALS:
    void reported(const QString &word);

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override
    {
        Q_EMIT reported(message);
    }
};

} // namespace Galley

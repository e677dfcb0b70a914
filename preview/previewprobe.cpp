// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewprobe.h"

#include "document/threadsleft.h"
#include "preview/previewpane.h"
#include "preview/probecache.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QtConcurrentRun>

#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Galley {

namespace {

constexpr auto patience = 20s; // a loaded machine's cold start is well within
constexpr auto childPatience = 15s;
constexpr int threadsOfEngine = 64; // in all its processes; it takes about forty
// Set for the child. A program that does not know the order to probe would open a window, and probe, and so on without end.
constexpr auto probing = "GALLEY_PROBING";
enum ExitCode { Works = 0, RendererFailed = 3, TimedOut = 4 };

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::PreviewProbe)
};

// Whatever was found out: the engine ends the program when it gets no thread.
ProbeResult usableWith(bool threadsLeft)
{
    if (threadsLeft)
        return {.usable = true, .reason = {}};
    return {.usable = false, .reason = probeFailureReason({.engineFile = {}, .output = {}, .noThreads = true})};
}

// On a worker; back on the context's thread when it is done.
template <typename Work, typename Then> void runBeside(QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        const Result result = watcher->result();
        watcher->deleteLater();
        then(result);
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

QString lastLine(const QString &output)
{
    const QString text = output.trimmed();
    return text.sliced(text.lastIndexOf(u'\n') + 1).left(300);
}

} // namespace

QString probeFailureReason(const ProbeFailure &failure)
{
    // What it always says where somebody has switched the sandbox off explains nothing.
    const QString said = QString::fromLocal8Bit(failure.output).remove("Sandboxing disabled by user."_L1);
    if (failure.noThreads)
        return Texts::tr("The system has too few threads left for the preview. Close other programs and restart Galley.");
    if (failure.engineFile.isEmpty())
        return Texts::tr("QtWebEngineProcess, a part of Qt WebEngine, is missing. Install Qt WebEngine again and restart Galley.");
    if (failure.timedOut)
        return Texts::tr("Qt WebEngine did not start in time. Restart Galley to try again.");
    if (said.contains("sandbox"_L1, Qt::CaseInsensitive))
        return Texts::tr("The system does not let Qt WebEngine shut the preview in its sandbox. Allow unprivileged user namespaces "
                         "for Galley, or do not run it as the administrator, and restart Galley.");
    const QString detail = lastLine(said);
    if (detail.isEmpty())
        return Texts::tr("Qt WebEngine cannot start here. Install Qt WebEngine again and restart Galley.");
    return Texts::tr("Qt WebEngine cannot start here: %1").arg(detail);
}

namespace {

enum class Known { Nothing, Works, NoThreads, NoEngine };

Known whatIsKnown()
{
    if (wasUsable(probeCacheFile(), probeKey()))
        return areThreadsLeft(threadsOfEngine) ? Known::Works : Known::NoThreads;
    const bool mayTry = !webEngineProcessFile().isEmpty() && !qEnvironmentVariableIsSet(probing);
    return mayTry ? Known::Nothing : Known::NoEngine;
}

// The child and those who wait for it; ends with them or by itself.
class Probe : public QObject
{
public:
    Probe(QObject *context, std::function<void(const ProbeResult &)> callback) : QObject(context), m_callback(std::move(callback))
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(QString::fromLatin1(probing), u"1"_s);
        m_process.setProcessEnvironment(environment);
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            m_timedOut = m_timedOut || (status == QProcess::NormalExit && code == TimedOut);
            finish(status == QProcess::NormalExit && code == Works);
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(false);
        });
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_timedOut = true;
            m_process.kill();
        });
        m_timer.setSingleShot(true);
        m_timer.start(patience);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--probe-preview"_s});
        m_process.closeWriteChannel();
    }

    ~Probe() override
    {
        m_process.disconnect(this);
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(1000);
        }
    }

private:
    void finish(bool usable)
    {
        m_timer.stop();
        if (usable)
            rememberUsable(probeCacheFile(), probeKey());
        const auto callback = std::exchange(m_callback, nullptr);
        if (callback && usable) {
            runBeside(parent(), [] { return areThreadsLeft(threadsOfEngine); }, [callback](bool left) { callback(usableWith(left)); });
        } else if (callback) {
            const ProbeFailure failure{.engineFile = webEngineProcessFile(), .output = m_process.readAll(), .timedOut = m_timedOut};
            callback({.usable = false, .reason = probeFailureReason(failure)});
        }
        deleteLater();
    }

    QProcess m_process;
    QTimer m_timer;
    bool m_timedOut = false;
    std::function<void(const ProbeResult &)> m_callback;
};

int loadOnce()
{
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    QObject::connect(&page, &QWebEnginePage::renderProcessTerminated, qApp, [] { QCoreApplication::exit(RendererFailed); });
    QObject::connect(&page, &QWebEnginePage::loadFinished, qApp, [](bool ok) { QCoreApplication::exit(ok ? Works : RendererFailed); });
    QTimer::singleShot(childPatience, qApp, [] { QCoreApplication::exit(TimedOut); });
    page.setHtml(u"<p>1</p>"_s);
    return QCoreApplication::exec();
}

} // namespace

// To look at files and to count threads takes longer than a window takes to appear.
void probePreview(QObject *context, std::function<void(const ProbeResult &)> callback)
{
    runBeside(context, whatIsKnown, [context, callback = std::move(callback)](Known known) {
        if (known == Known::Nothing)
            new Probe(context, callback);
        else if (known == Known::NoEngine)
            callback({.usable = false, .reason = probeFailureReason({})});
        else
            callback(usableWith(known == Known::Works));
    });
}

int runPreviewProbe()
{
    PreviewPane::prepareProcess();
    std::unique_ptr<QApplication> application;
    static int count = 1;
    static char name[] = "galley";
    static char *arguments[] = {name, nullptr};
    if (!QCoreApplication::instance())
        application = std::make_unique<QApplication>(count, arguments);
    return loadOnce();
}

} // namespace Galley

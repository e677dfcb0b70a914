// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpane.h"

#include "document/text/longlines.h"
#include "preview/latenessmark.h"
#include "preview/previewbridge.h"
#include "preview/previewcontroller.h"
#include "preview/previewmessage.h"
#include "preview/previewpage.h"
#include "preview/previewprocess.h"
#include "preview/previewprofile.h"
#include "preview/previewscheme.h"
#include "preview/previewwatchdog.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QStackedLayout>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void putIfUnset(const char *name, const QByteArray &value)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, value);
}

constexpr qsizetype longLine = 1024 * 1024; // that alone is a reason not to read an article

QString whyTooLong(const SourceText &text)
{
    if (const auto line = lineLongerThan(text, longLine))
        return PreviewPane::tr("An article with a line of %L1 characters is shown and saved, but not read: it has no preview, outline, "
                               "links or citations, because no page can lay out such a line. Writing, searching and saving work as ever. "
                               "For the rest, break the line.")
            .arg(text.lineRange(*line).length());
    return PreviewPane::tr(
        "An article of %1 characters is shown and saved, but not read: it has no preview, outline, links or citations, and "
        "only what is in view has colours. Writing, searching and saving work as ever. For the rest, split it into several articles.")
        .arg(QLocale().toString(text.length()));
}

} // namespace

struct PreviewPane::Private
{
    Private(PreviewPane *pane, const PreviewWatchdog::Options &patience);

    void connectController();
    void makePage();
    void makeView();
    void loadPage();
    void rendererGone();
    void giveUp(const QString &title, const QString &reason);
    void setTooLong(const DocumentSnapshot &snapshot);
    void showPage();
    void dropEvaluations();
    void showMenu(QPoint position);
    PreviewLook completeLook() const;

    PreviewPane *q;
    QStackedLayout *stack;
    PreviewMessage *message;
    PreviewBridge bridge;
    PreviewController controller{&bridge};
    PreviewWatchdog watchdog;
    LatenessMark *lateness;
    std::unique_ptr<PreviewProfile> profile;
    std::unique_ptr<PreviewPage> page;
    std::unique_ptr<QWebEngineView> view;
    QElapsedTimer clock;
    QString folder;
    PreviewLook look;
    int zoom = 100;
    bool unavailable = false;
    bool tooLong = false; // the article, for a page
    // The engine never calls back for a renderer that died: those are called here.
    QList<std::shared_ptr<std::function<void(const QVariant &)>>> evaluations;
};

PreviewPane::Private::Private(PreviewPane *pane, const PreviewWatchdog::Options &patience)
    : q(pane), stack(new QStackedLayout(pane)), message(new PreviewMessage(pane)), watchdog(patience), lateness(new LatenessMark(pane))
{
    clock.start();
    stack->addWidget(message);
    controller.setAttention(PreviewController::Attention::Unseen);
    connectController();
}

void PreviewPane::Private::connectController()
{
    connect(&controller, &PreviewController::patched, q, &PreviewPane::patched);
    connect(&controller, &PreviewController::painted, q, &PreviewPane::painted);
    connect(&controller, &PreviewController::anchorMoved, q, &PreviewPane::anchorMoved);
    connect(&controller, &PreviewController::atStart, q, &PreviewPane::atStart);
    connect(&controller, &PreviewController::atEnd, q, &PreviewPane::atEnd);
    connect(&controller, &PreviewController::placeChosen, q, &PreviewPane::placeChosen);
    const auto activate = [this](const QString &target) { Q_EMIT q->linkActivated(QUrl(target, QUrl::TolerantMode)); };
    connect(&bridge, &PreviewBridge::linkActivated, q, activate);
    connect(&bridge, &PreviewBridge::linkHovered, q, &PreviewPane::linkHovered);
    connect(&bridge, &PreviewBridge::citationHovered, q,
        [this](const QString &keys) { Q_EMIT q->citationHovered(keys.split(u' ', Qt::SkipEmptyParts)); });
    connect(&bridge, &PreviewBridge::answered, &watchdog, &PreviewWatchdog::answered);
    connect(&bridge, &PreviewBridge::becameReady, &watchdog, &PreviewWatchdog::answered);
    connect(&watchdog, &PreviewWatchdog::pingDue, q, [this] { Q_EMIT bridge.pingSent(0); });
    connect(&watchdog, &PreviewWatchdog::grewLate, lateness, &LatenessMark::appear);
    connect(&watchdog, &PreviewWatchdog::caughtUp, lateness, &QWidget::hide);
    connect(&watchdog, &PreviewWatchdog::unresponsive, q, [this] { page->killRenderer(); });
    connect(message, &PreviewMessage::retryRequested, q, &PreviewPane::reload);
}

// A new page after each death: the old one's channel does not always find the way to the next renderer.
void PreviewPane::Private::makePage()
{
    const std::unique_ptr<PreviewPage> old = std::exchange(page, std::make_unique<PreviewPage>(profile.get(), &bridge));
    if (view) {
        view->setPage(page.get());
        view->setZoomFactor(zoom / 100.0);
    }
    connect(page.get(), &PreviewPage::linkActivated, &bridge, &PreviewBridge::linkActivated);
    connect(
        page.get(), &QWebEnginePage::renderProcessTerminated, q,
        [this](QWebEnginePage::RenderProcessTerminationStatus, int) { rendererGone(); }, Qt::QueuedConnection);
}

void PreviewPane::Private::makeView()
{
    view = std::make_unique<QWebEngineView>(q);
    view->setPage(page.get());
    view->setAcceptDrops(false); // the window takes them
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setZoomFactor(zoom / 100.0);
    connect(view.get(), &QWidget::customContextMenuRequested, q, [this](QPoint position) { showMenu(position); });
    q->setFocusProxy(view.get());
    stack->addWidget(view.get());
    showPage();
}

void PreviewPane::Private::loadPage()
{
    controller.forgetPage();
    page->setBackgroundColor(look.background.isValid() ? look.background : q->palette().color(QPalette::Base));
    page->loadDocument();
    watchdog.watchLoading();
}

void PreviewPane::Private::rendererGone()
{
    controller.forgetPage();
    dropEvaluations();
    const bool again = watchdog.recordDeath(std::chrono::milliseconds(clock.elapsed()));
    makePage();
    if (again) {
        loadPage();
        return;
    }
    const QString reason = PreviewPane::tr("It stopped several times in a row. The text is not affected.");
    giveUp(PreviewPane::tr("The preview has stopped"), reason);
    message->offerRetry(PreviewPane::tr("The preview has stopped"), reason);
    Q_EMIT q->lost(reason);
}

void PreviewPane::Private::giveUp(const QString &title, const QString &reason)
{
    unavailable = true;
    watchdog.stop();
    message->showReason(title, reason);
    stack->setCurrentWidget(message);
    dropEvaluations();
    QMetaObject::invokeMethod(&controller, &PreviewController::giveUpSettling, Qt::QueuedConnection);
}

void PreviewPane::Private::setTooLong(const DocumentSnapshot &snapshot)
{
    tooLong = !snapshot.isParsed();
    if (tooLong && !unavailable) {
        message->showReason(PreviewPane::tr("Too long for a preview"), whyTooLong(snapshot.source()));
    }
    showPage();
}

// The page, or why it is not to be seen.
void PreviewPane::Private::showPage()
{
    const bool visible = view && !unavailable && !tooLong;
    stack->setCurrentWidget(visible ? static_cast<QWidget *>(view.get()) : message);
}

void PreviewPane::Private::dropEvaluations()
{
    for (const auto &callback : std::exchange(evaluations, {}))
        std::exchange(*callback, nullptr)(QVariant());
}

void PreviewPane::Private::showMenu(QPoint position)
{
    const QWebEngineContextMenuRequest *request = view->lastContextMenuRequest();
    auto *menu = new QMenu(view.get());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(PreviewPane::tr("&Copy"));
    copy->setEnabled(!page->selectedText().isEmpty());
    connect(copy, &QAction::triggered, page.get(), [this] { page->triggerAction(QWebEnginePage::Copy); });
    if (request && !request->linkUrl().isEmpty()) {
        const QString target = profile->schemeHandler()->writtenTarget(request->linkUrl()).toString();
        QAction *copyLink = menu->addAction(PreviewPane::tr("Copy &link address"));
        connect(copyLink, &QAction::triggered, q, [target] { QApplication::clipboard()->setText(target); });
    }
    QAction *selectAll = menu->addAction(PreviewPane::tr("Select &all"));
    connect(selectAll, &QAction::triggered, page.get(), [this] { page->triggerAction(QWebEnginePage::SelectAll); });
    menu->popup(view->mapToGlobal(position));
}

// The titles of alerts are words of the interface; the page's style sheet shows them.
PreviewLook PreviewPane::Private::completeLook() const
{
    PreviewLook complete = look;
    const auto label = [&complete](const QString &name, QString text) {
        complete.variables.insert(name, u'"' + text.remove(u'"').remove(u'\\') + u'"');
    };
    label(u"--label-note"_s, PreviewPane::tr("Note"));
    label(u"--label-tip"_s, PreviewPane::tr("Tip"));
    label(u"--label-important"_s, PreviewPane::tr("Important"));
    label(u"--label-warning"_s, PreviewPane::tr("Warning"));
    label(u"--label-caution"_s, PreviewPane::tr("Caution"));
    return complete;
}

void PreviewPane::prepareProcess()
{
    static bool prepared = false;
    if (std::exchange(prepared, true))
        return;
    registerPreviewScheme();
    const Drawing drawing = drawingOfThisMachine();
    if (drawing == Drawing::Processor) {
        putIfUnset("QT_QUICK_BACKEND", "software");
        silenceDrawingRemarks();
        putIfUnset("QT_XCB_GL_INTEGRATION", "none"); // else the application object starts OpenGL's emulation
    }
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", chromiumFlags(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS"), drawing));
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
}

PreviewPane::PreviewPane(QWidget *parent) : PreviewPane(PreviewWatchdog::Options{}, parent) { }

PreviewPane::PreviewPane(const PreviewWatchdog::Options &patience, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, patience))
{
    setAccessibleName(tr("Preview"));
    d->controller.setLook(d->completeLook());
}

PreviewPane::~PreviewPane()
{
    d->watchdog.stop();
    d->dropEvaluations();
}

void PreviewPane::start()
{
    if (d->page || d->unavailable)
        return;
    d->profile = std::make_unique<PreviewProfile>();
    d->profile->schemeHandler()->setArticleFolder(d->folder);
    d->makePage();
    d->makeView();
    d->loadPage();
}

void PreviewPane::setUnavailable(const QString &reason)
{
    d->giveUp(tr("No preview here"), reason);
}

bool PreviewPane::isAvailable() const
{
    return d->page && !d->unavailable;
}

void PreviewPane::setSnapshot(DocumentSnapshotPtr snapshot)
{
    if (!snapshot) {
        d->controller.setContent({});
        return;
    }
    d->setTooLong(*snapshot);
    d->controller.setContent(
        d->tooLong ? PreviewContent{.serial = snapshot->serial(), .blocks = {}, .same = {}} : previewContent(snapshot));
}

void PreviewPane::setFacts(const DocumentSnapshotPtr &snapshot)
{
    d->controller.setOutline(snapshot->outline());
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->controller.setAttention(PreviewController::Attention::Seen);
}

void PreviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->controller.setAttention(PreviewController::Attention::Unseen);
}

void PreviewPane::setArticleFolder(const QString &folder)
{
    d->folder = folder;
    if (d->profile)
        d->profile->schemeHandler()->setArticleFolder(folder);
}

void PreviewPane::setLook(const PreviewLook &look)
{
    d->look = look;
    if (d->page)
        d->page->setBackgroundColor(look.background);
    d->controller.setLook(d->completeLook());
}

void PreviewPane::setZoom(int percent)
{
    d->zoom = std::clamp(percent, 25, 500);
    if (d->view)
        d->view->setZoomFactor(d->zoom / 100.0);
}

void PreviewPane::reload()
{
    if (!d->page)
        return;
    d->unavailable = false;
    d->watchdog.forgetDeaths();
    d->showPage();
    d->loadPage();
}

void PreviewPane::scrollTo(const BlockAnchor &anchor)
{
    d->controller.scrollTo(anchor);
}

void PreviewPane::scrollToEnd()
{
    d->controller.scrollToEnd();
}

void PreviewPane::scrollToStart()
{
    d->controller.scrollToStart();
}

void PreviewPane::whenSettled(std::function<void()> callback)
{
    d->controller.whenSettled(std::move(callback));
    if (d->unavailable)
        QMetaObject::invokeMethod(&d->controller, &PreviewController::giveUpSettling, Qt::QueuedConnection);
}

void PreviewPane::evaluate(const QString &script, std::function<void(const QVariant &)> callback)
{
    if (!isAvailable() || d->page->renderProcessPid() == 0) {
        callback(QVariant());
        return;
    }
    const auto pending = std::make_shared<std::function<void(const QVariant &)>>(std::move(callback));
    d->evaluations.append(pending);
    const QPointer<PreviewPane> self(this);
    d->page->runJavaScript(script, QWebEngineScript::ApplicationWorld, [self, pending](const QVariant &result) {
        if (!*pending)
            return;
        if (self)
            self->d->evaluations.removeOne(pending);
        std::exchange(*pending, nullptr)(result);
    });
}

quint64 PreviewPane::acknowledgedSerial() const
{
    return d->controller.acknowledgedSerial();
}

qint64 PreviewPane::rendererPid() const
{
    return d->page ? d->page->renderProcessPid() : 0;
}

} // namespace Galley

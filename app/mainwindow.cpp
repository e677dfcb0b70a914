// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/applybatch.h"
#include "app/article.h"
#include "app/citationrepairs.h"
#include "app/citationtips.h"
#include "app/commands/findingtext.h"
#include "app/completion/linkcompletion.h"
#include "app/completion/linkdrop.h"
#include "app/fileflow.h"
#include "app/import/importflow.h"
#include "app/history/articlehistory.h"
#include "app/linkfollowing.h"
#include "app/loadingnote.h"
#include "app/menus.h"
#include "app/messagebar.h"
#include "app/outside/articlelock.h"
#include "app/outside/conflictbar.h"
#include "app/outside/outsidechanges.h"
#include "app/paneldocks.h"
#include "app/panels/citationspanel.h"
#include "app/panels/linkspanel.h"
#include "app/panels/outlinepanel.h"
#include "app/recovery/articlejournal.h"
#include "app/recovery/recoverywarning.h"
#include "app/iconset.h"
#include "app/problems/findingtitles.h"
#include "app/problems/folderrules.h"
#include "app/problems/problems.h"
#include "app/problems/problemspanel.h"
#include "app/remote/remotestore.h"
#include "app/remote/webcheck.h"
#include "app/remote/webchecknote.h"
#include "app/saving/diskthreads.h"
#include "app/scrollsync.h"
#include "app/sectionmover.h"
#include "app/statusbar.h"
#include "app/surroundingswatch.h"
#include "app/windowplaces.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "app/languages.h"
#include "app/looks.h"
#include "document/backgroundthreads.h"
#include "editor/findbar.h"
#include "editor/longlines.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QTimer>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// As it is, with nothing in it that only looks like something else.
QString shownAddress(const QUrl &address)
{
    constexpr qsizetype longest = 200;
    const QString text = address.toString(QUrl::FullyEncoded);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

QString longLineNote(int line, qsizetype length)
{
    if (length <= longestLaidOut)
        return MainWindow::tr("Line %L1 is so long that typing in it may be slow.").arg(line);
    return MainWindow::tr("Line %L1 has %L2 characters. It is shown in one row, without wrapping and colours, because each key would "
                          "wait for them.")
        .arg(line)
        .arg(length);
}

} // namespace

MainWindow::MainWindow(Windows *windows)
    : m_windows(windows), m_actions(new Actions(this)), m_workbench(new Workbench(this)), m_article(new Article(m_workbench->pane(), this)),
      m_panels(new PanelDocks(this)), m_problems(new Problems(m_article, m_workbench->pane(), this)),
      m_sections(new SectionMover(m_article, m_workbench->pane(), m_panels->outline(), this)),
      m_citationRepairs(new CitationRepairs(m_article, m_workbench->pane(), this)), m_status(new StatusBar(this)),
      m_files(new FileFlow(m_article, m_workbench->messageBar(), windows->recentFiles(), this)),
      m_outside(new OutsideChanges(
          {m_article, m_workbench->pane(), m_workbench->outsideBar(), m_workbench->conflictBar(), windows->versionKeeper()}, this)),
      m_journal(new ArticleJournal(windows->journals(), m_article, m_workbench->pane()->source(), this)),
      m_recoveryWarning(new RecoveryWarning(m_journal, m_workbench->messageBar(), m_status)), m_surroundings(new SurroundingsWatch(this)),
      m_completion(new LinkCompletion(m_workbench->pane(), this)), m_linkDrop(new LinkDrop(m_workbench->pane(), this)),
      m_webCheck(new WebCheck(windows->remoteStore(), this)),
      m_sync(new ScrollSync(m_workbench->pane(), m_workbench->preview(), m_article->session(), this))
{
    new ArticleLock(windows->lockFolder(), m_article, m_workbench->messageBar());
    new ArticleHistory(windows->versionKeeper(), m_article, m_workbench->pane()->source(), this);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setCentralWidget(m_workbench);
    setStatusBar(m_status);
    m_importing = new ImportFlow(this);
    setMenuBar(makeMenuBar(*this));
    connectArticle();
    connectPanes();
    connectView();
    connectProblems();
    connectLinks();
    connectSections();
    // The frame that the system will put round the window is not known before it is shown.
    constexpr QSize roomForTheFrame(16, 48);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - roomForTheFrame));
    m_panels->arrange();
    m_workbench->setFocus();
    updateFile();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectArticle()
{
    connect(m_article, &Article::fileChanged, this, &MainWindow::updateFile);
    connect(m_article, &Article::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(m_article, &Article::becameWhole, this, [this] { setWindowModified(m_article->isModified()); });
    connect(m_files, &FileFlow::fileRead, this, qOverload<const DocumentFile &, int>(&MainWindow::show));
    connect(m_files, &FileFlow::told, this, [this](const QString &note) { m_status->showMessage(note, 3000); });
    connect(m_files, &FileFlow::placeShown, m_workbench->pane(), [pane = m_workbench->pane()](qsizetype position) {
        pane->reveal({position, position});
        pane->setFocus();
    });
    connect(m_workbench->pane(), &TextPane::typingRefused, m_files, &FileFlow::tellWhyReadOnly);
    m_status->addWidget(new LoadingNote(m_article, m_workbench->pane()->source(), m_status));
    m_workbench->showPageOf(m_article->session());
    connect(m_article->session(), &DocumentSession::factsReady, this, &MainWindow::takeFacts);
    connect(m_surroundings, &SurroundingsWatch::gathered, m_article->session(), &DocumentSession::setSurroundings);
    connect(m_outside, &OutsideChanges::saveAsRequested, m_files, &FileFlow::saveAs);
    connect(m_outside, &OutsideChanges::told, this, [this](const QString &note) { m_status->showMessage(note, 5000); });
    m_workbench->conflictBar()->attach(m_article, m_workbench->pane());
}

void MainWindow::connectPanes()
{
    TextPane *pane = m_workbench->pane();
    PreviewPane *preview = m_workbench->preview();
    connect(pane, &TextPane::caretMoved, m_panels, &PanelDocks::followCaret);
    connect(pane, &TextPane::selectionChanged, this, &MainWindow::updateSelection);
    connect(pane, &TextPane::zoomChanged, preview, &PreviewPane::setZoom);
    connect(pane, &TextPane::longLineFound, this,
        [this](int line, qsizetype length) { m_workbench->messageBar()->display(MessageBar::Tone::Note, longLineNote(line, length)); });
    connect(
        m_workbench->findBar(), &FindBar::messageForStatus, this, [this](const QString &message) { m_status->showMessage(message, 5000); });
    connect(m_panels, &PanelDocks::jumpRequested, this, [this](const Location &location) {
        m_sync->goTo(location);
        m_workbench->setFocus();
    });
    connect(preview, &PreviewPane::placeChosen, this, [this](const BlockAnchor &place) {
        m_sync->takeCaretTo(place);
        m_workbench->pane()->setFocus();
    });
    connect(preview, &PreviewPane::linkActivated, this, &MainWindow::followLink);
    connect(preview, &PreviewPane::linkHovered, this, [this](const QString &target) { m_status->showMessage(target); });
    connect(preview, &PreviewPane::lost, this, [this, preview](const QString &reason) {
        m_workbench->messageBar()->display(
            MessageBar::Tone::Error, reason, {{tr("&Reload the preview"), [preview] { preview->reload(); }}});
    });
}

void MainWindow::connectProblems()
{
    ProblemsPanel *panel = m_panels->problems();
    connect(m_problems, &Problems::findingsReady, panel, &ProblemsPanel::setFindings);
    connect(m_problems, &Problems::findingsReady, this, &MainWindow::countProblems);
    connect(m_status, &StatusBar::problemsActivated, this, [this] { m_panels->showPanel(u"problems"_s); });
    connect(m_problems, &Problems::jumpRequested, this, [this](const Location &location) { m_sync->goTo(location); });
    connect(m_problems, &Problems::ruleSwitchedOff, this, [this](FindingKind kind) {
        Preferences changed = m_windows->preferences();
        changed.rules.on.remove(kind);
        changed.rules.off.insert(kind);
        m_windows->settings()->setPreferences(changed);
    });
    connect(m_problems, &Problems::folderRulesChangeRequested, this, [this](FindingKind kind) {
        const QString file = m_article->session()->current()->surroundings()->rulesFile;
        const FolderRuleResult result = switchOffInFolder(file, kind);
        if (!result.written)
            m_workbench->messageBar()->display(MessageBar::Tone::Warning, result.message);
    });
    connect(m_problems, &Problems::told, this, [this](const QString &message) { m_status->showMessage(message, 8000); });
    connect(
        panel, &ProblemsPanel::remediesRequested, m_problems, qOverload<const QList<Finding> &, const QPoint &>(&Problems::offerRemedies));
}

void MainWindow::connectSections()
{
    OutlinePanel *outline = m_panels->outline();
    CitationsPanel *citations = m_panels->citations();
    const auto tell = [this](const QString &message) { m_status->showMessage(message, 8000); };
    connect(m_sections, &SectionMover::told, this, tell);
    connect(m_citationRepairs, &CitationRepairs::told, this, tell);
    connect(m_problems, &Problems::findingsReady, outline, &OutlinePanel::setFindings);
    connect(outline, &OutlinePanel::detailChosen, this, [this](OutlineDelegate::Detail detail) {
        (*m_actions)[ActionId::OutlineEvidence]->setChecked(detail == OutlineDelegate::Detail::Everything);
    });
    connect(citations, &CitationsPanel::repairRequested, m_citationRepairs, qOverload<CitationRepair>(&CitationRepairs::preview));
    connect(citations, &CitationsPanel::dropRequested, m_citationRepairs, &CitationRepairs::previewDrop);
    connect(citations, &CitationsPanel::sourceRemovalRequested, m_citationRepairs, &CitationRepairs::previewSourceRemoval);
    // Both have to tell of a citation: its sources, and what is wrong with it.
    const auto findings = [this](qsizetype position) {
        QString paragraphs;
        for (const Finding &finding : m_problems->findingsAt(position))
            paragraphs += u"<p>%1</p>"_s.arg(findingText(finding).toHtmlEscaped());
        return paragraphs;
    };
    new CitationTips(m_workbench->pane(), m_workbench->preview(), m_article->session(), findings, this);
}

void MainWindow::connectLinks()
{
    LinksPanel *panel = m_panels->links();
    connect(panel, &LinksPanel::openRequested, this, &MainWindow::followLink);
    connect(panel, &LinksPanel::told, this, [this](const QString &message) { m_status->showMessage(message, 8000); });
    connect(panel, &LinksPanel::checkRequested, m_webCheck, &WebCheck::checkAgain);
    connect(m_webCheck, &WebCheck::told, this, [this](const QString &message) { m_status->showMessage(message, 8000); });
    connect(m_windows->remoteStore(), &RemoteStore::changed, m_surroundings, &SurroundingsWatch::setRemoteAnswers);
    m_surroundings->setRemoteAnswers(m_windows->remoteStore()->answers());
    m_status->addWidget(new WebCheckNote(m_webCheck, m_status));
    connect(m_linkDrop, &LinkDrop::openRequested, this, [this](const QList<QUrl> &files) {
        for (const QUrl &file : files)
            m_windows->open({file.toLocalFile(), 0}, this);
    });
    connect(m_completion, &LinkCompletion::told, this, [this](const QString &message) { m_status->showMessage(message, 8000); });
    connect(m_linkDrop, &LinkDrop::told, this, [this](const QString &message) { m_status->showMessage(message, 8000); });
    connect(panel, &LinksPanel::changeRequested, this, [this](const EditBatch &batch) {
        const BatchOutcome outcome = applyBatch(*m_workbench->pane(), *m_article->session(), batch);
        if (outcome == BatchOutcome::Outdated)
            m_status->showMessage(tr("The text has changed here meanwhile. Try again."), 8000);
        else if (outcome == BatchOutcome::ReadOnly)
            m_files->tellWhyReadOnly();
    });
}

void MainWindow::countProblems()
{
    const Theme &theme = m_windows->currentTheme();
    m_status->setProblems(m_problems->problemCount(), tintedIcon(severityIconName(Severity::Warning), theme.warning));
}

void MainWindow::connectView()
{
    connect(m_workbench, &Workbench::shownViewModeChanged, this, [this](ViewMode mode) {
        (*m_actions)[ActionId::ViewWrite]->setChecked(mode == ViewMode::Write);
        (*m_actions)[ActionId::ViewSideBySide]->setChecked(mode == ViewMode::SideBySide);
        (*m_actions)[ActionId::ViewRead]->setChecked(mode == ViewMode::Read);
    });
    (*m_actions)[ActionId::ViewSideBySide]->setChecked(true);
    connect(m_windows, &Windows::lookChanged, this, &MainWindow::setLook);
    setLook(m_windows->currentTheme(), m_windows->preferences());
}

void MainWindow::setLook(const Theme &theme, const Preferences &preferences)
{
    m_workbench->pane()->setLook(paneLookFor(theme, preferences));
    m_workbench->preview()->setLook(previewLookFor(theme));
    m_actions->setTheme(theme);
    m_problems->setTheme(theme);
    m_surroundings->setRules(preferences.rules);
    m_surroundings->setIgnoredAddresses(preferences.ignoredAddresses);
    m_surroundings->setLibrary(preferences.library);
    m_panels->problems()->setTheme(theme);
    m_panels->links()->setTheme(theme);
    m_panels->citations()->setTheme(theme);
    m_panels->outline()->setTheme(theme);
    m_panels->outline()->setDetail(preferences.outlineEvidence ? OutlineDelegate::Detail::Everything : OutlineDelegate::Detail::Findings);
    (*m_actions)[ActionId::OutlineEvidence]->setChecked(preferences.outlineEvidence);
    countProblems();
    m_sync->setMode(preferences.syncScrolling ? ScrollSync::Mode::On : ScrollSync::Mode::Off);
    (*m_actions)[ActionId::SyncScrolling]->setChecked(preferences.syncScrolling);
    checkTheme(*m_actions, preferences.theme);
}

void MainWindow::show(const DocumentFile &file, int line)
{
    m_article->show(file);
    if (line > 0)
        m_workbench->pane()->goToLine(line);
    m_files->tellStateOfFile();
}

void MainWindow::takeFacts(const DocumentSnapshotPtr &snapshot)
{
    DocumentSnapshotPtr before = std::exchange(m_shown, snapshot);
    m_panels->setSnapshot(snapshot);
    m_problems->setSnapshot(snapshot);
    m_status->setStatistics(snapshot->isParsed() ? std::optional(snapshot->statistics()) : std::nullopt);
    const QString language = snapshot->frontMatter().values.value("lang"_L1).toString();
    m_status->setLanguage(language.isEmpty() ? QString() : languageName(language));
    m_surroundings->setSnapshot(snapshot);
    m_completion->setSnapshot(snapshot);
    // Nobody shows it any more. To take a long article's facts apart is no work for this thread.
    backgroundThreads().start([retired = std::move(before)] { });
}

void MainWindow::updateFile()
{
    updateTitle();
    m_status->setFormat(m_article->file().format);
    m_surroundings->setArticlePath(m_article->placePath());
    m_completion->setArticlePath(m_article->placePath());
    m_linkDrop->setArticlePath(m_article->placePath());
    m_workbench->preview()->setArticleFolder(m_article->folder());
}

void MainWindow::updateTitle()
{
    setWindowFilePath(m_article->path());
    setWindowTitle(tr("%1[*] — Galley").arg(m_article->displayName()));
    setWindowModified(m_article->isModified());
}

void MainWindow::updateSelection()
{
    m_status->setSelection(m_workbench->pane()->source()->text(), m_workbench->pane()->selection());
}

void MainWindow::followLink(const QUrl &target)
{
    const auto look = [target, snapshot = m_article->session()->current(), folder = m_article->folder()] {
        return orderForLink(target, *snapshot, folder); // it may lead to a file
    };
    runOnDisk(this, look, [this, target](const LinkOrder &order) { carryOut(order, target); });
}

void MainWindow::carryOut(const LinkOrder &order, const QUrl &target)
{
    MessageBar *bar = m_workbench->messageBar();
    switch (order.kind) {
    case LinkOrder::Kind::GoTo:
        m_sync->goTo(order.place);
        break;
    case LinkOrder::Kind::OpenArticle:
        m_windows->open({order.path, 0}, this);
        break;
    case LinkOrder::Kind::OpenAddress:
        m_status->showMessage(tr("Opening %1").arg(shownAddress(order.address)), 5000);
        QDesktopServices::openUrl(order.address);
        break;
    case LinkOrder::Kind::AskFirst:
        bar->display(MessageBar::Tone::Warning,
            tr("This is no address on the web; another program may take it: %1").arg(shownAddress(order.address)),
            {{tr("O&pen it"), [address = order.address] { QDesktopServices::openUrl(address); }}});
        break;
    case LinkOrder::Kind::ShowFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(order.path).absolutePath()));
        break;
    case LinkOrder::Kind::Refuse:
        bar->display(MessageBar::Tone::Warning, tr("Galley does not open addresses of this kind: %1").arg(shownAddress(order.address)));
        break;
    case LinkOrder::Kind::Nothing:
        m_status->showMessage(tr("This link leads nowhere: %1").arg(target.toDisplayString()), 5000);
        break;
    }
}

WindowState MainWindow::state() const
{
    const TextPane *pane = m_workbench->pane();
    WindowState state;
    state.path = m_article->path();
    state.caret = pane->caret();
    state.topLine = pane->topLine();
    state.zoom = pane->zoom();
    state.viewMode = m_workbench->viewMode();
    state.geometry = saveGeometry();
    state.panels = saveState();
    state.split = m_workbench->saveSplit();
    if (m_article->isModified())
        state.draft = m_journal->id();
    return state;
}

void MainWindow::restoreLayout(const WindowState &state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    WindowPlaces::bringIntoView(this);
    if (!state.panels.isEmpty())
        restoreState(state.panels);
    if (!state.split.isEmpty())
        m_workbench->restoreSplit(state.split);
    if (state.viewMode != ViewMode::SideBySide)
        m_workbench->setViewMode(state.viewMode);
    m_workbench->pane()->setZoom(state.zoom);
    m_workbench->preview()->setZoom(state.zoom);
}

// Where the text has not been read yet, once it has been, if it is the same article then.
void MainWindow::restorePlace(const WindowState &state)
{
    if (m_article->isAwaited()) {
        const auto restore = [this, state] {
            if (m_article->path() == state.path)
                restorePlace(state);
        };
        connect(m_files, &FileFlow::fileRead, this, restore, Qt::SingleShotConnection);
        return;
    }
    TextPane *pane = m_workbench->pane();
    const TextSource *source = pane->source();
    const qsizetype caret = std::min(state.caret, source->text().length());
    pane->setSelection({caret, caret});
    pane->scrollToLine(state.topLine);
}

void MainWindow::closeUnasked()
{
    m_closesUnasked = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closesUnasked || m_windows->mayClose(this)) {
        m_closesUnasked = true;
        m_windows->forget(this);
        event->accept();
    } else {
        event->ignore();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_panels->retranslate();
        m_recoveryWarning->retranslate();
        updateTitle();
    } else if (event->type() == QEvent::WindowStateChange) {
        (*m_actions)[ActionId::FullScreen]->setChecked(isFullScreen());
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_previewOrdered)
        return;
    m_previewOrdered = true;
    // The text is to be seen first. To ask whether the browser engine can start keeps a core busy that the system shows
    // the window with, and the engine starts when the window has nothing more urgent to do.
    const auto start = [this] {
        QTimer::singleShot(0, this, [this] { probePreview(this, [this](const ProbeResult &result) { startPreview(result); }); });
    };
    if (m_workbench->pane()->isVisible())
        connect(m_workbench->pane(), &TextPane::painted, this, start, Qt::SingleShotConnection);
    else
        start();
}

void MainWindow::startPreview(const ProbeResult &result)
{
    if (result.usable)
        m_workbench->preview()->start();
    else
        m_workbench->preview()->setUnavailable(result.reason);
    Q_EMIT previewStarted();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        m_windows->open({url.toLocalFile(), 0}, this);
    event->acceptProposedAction();
}

} // namespace Galley

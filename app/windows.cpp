// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/actions.h"
#include "app/article.h"
#include "app/fileflow.h"
#include "app/filereading.h"
#include "app/history/versionstore.h"
#include "app/interruptedsavesoffer.h"
#include "app/looks.h"
#include "app/mainwindow.h"
#include "app/outside/filelock.h"
#include "app/outside/filestamp.h"
#include "app/messagebar.h"
#include "app/preferencesdialog.h"
#include "app/recovery/articlejournal.h"
#include "app/recovery/recovery.h"
#include "app/remote/remotestore.h"
#include "app/samplearticle.h"
#include "app/savechanges.h"
#include "app/storagewarning.h"
#include "app/stylesheet.h"
#include "app/workbench.h"
#include "editor/textpane.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyleHints>

#include <algorithm>
#include <vector>

namespace Galley {

Windows::Options Windows::usualOptions()
{
    return {Settings::usualFile(), SessionStore::usualFile(), usualSampleFolder(), Session::Keep, Journals::usualFolder(),
        VersionStore::usualFolder(), FileLocks::usualFolder(), RemoteStore::usualFile()};
}

Windows::Windows(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_settings(options.settingsFile), m_recent(&m_settings), m_session(options.sessionFile),
      m_journals({.folder = options.recoveryFolder}), m_versions(options.versionsFolder), m_recovery(new Recovery(this)),
      m_remote(new RemoteStore(options.remoteFile, this))
{
    m_remote->load();
    connect(&m_settings, &Settings::preferencesChanged, this, &Windows::applyPreferences);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Windows::applyPreferences);
    applyPreferences();
}

Windows::~Windows()
{
    qDeleteAll(m_windows);
}

ThemeName Windows::chosenThemeName() const
{
    return chosenTheme(preferences().theme);
}

void Windows::applyPreferences()
{
    m_languages.use(preferences().language);
    const Theme &chosen = currentTheme();
    const QString sheet = styleSheetFor(chosen);
    if (qApp->styleSheet() != sheet) {
        QApplication::setPalette(paletteFor(chosen));
        qApp->setStyleSheet(sheet);
    }
    Q_EMIT lookChanged(chosen, preferences());
}

void Windows::start(const QList<FilePlace> &files)
{
    for (const FilePlace &file : files)
        open(file, m_windows.value(0));
    const bool firstStart = m_options.session == Session::None || !m_session.hasSession();
    if (files.isEmpty() && !firstStart)
        restore(m_session.read());
    else if (files.isEmpty())
        openSample();
    if (m_windows.isEmpty())
        openUntitled();
    if (const QString warning = storageWarning(m_options.settingsFile, m_options.recoveryFolder); !warning.isEmpty())
        m_windows.first()->workbench()->messageBar()->display(MessageBar::Tone::Warning, warning);
    m_recovery->look();
    if (m_options.session == Session::Keep)
        offerInterruptedSaves(this);
}

// All files are read at once, so that a disk that stalls holds up nobody but its own window.
void Windows::restore(const QList<WindowState> &states)
{
    std::vector<std::unique_ptr<FileReading>> readings;
    for (const WindowState &state : states)
        readings.push_back(state.path.isEmpty() ? nullptr : std::make_unique<FileReading>(state.path));
    bool isLate = false; // one wait is enough for all
    for (qsizetype i = 0; i < states.size(); ++i) {
        auto &reading = readings.at(size_t(i));
        const bool isRead = reading && (isLate ? reading->isRead() : reading->waitBriefly());
        isLate = isLate || (reading && !isRead);
        if (isRead && !reading->file().error.isEmpty())
            continue; // gone since; it still stands in the list of recent files
        if (!reading && !m_recovery->hasDraft(states.at(i).draft))
            continue;
        const std::optional<DocumentFile> file = isRead ? std::optional(reading->file()) : std::nullopt;
        restoreWindow(states.at(i), file, std::move(reading));
    }
}

void Windows::restoreWindow(const WindowState &state, const std::optional<DocumentFile> &file, std::unique_ptr<FileReading> reading)
{
    MainWindow *window = makeWindow(state);
    if (file)
        window->show(*file, 0);
    else if (reading)
        window->files()->await(std::move(reading), 0);
    else
        window->article()->startUntitled();
    window->restorePlace(state);
    if (!state.draft.isEmpty())
        m_recovery->resume(state.draft, window, [window, state] { window->restorePlace(state); });
    window->show();
}

MainWindow *Windows::makeWindow(const std::optional<WindowState> &state)
{
    auto *window = new MainWindow(this);
    m_windows.append(window);
    if (state) {
        window->restoreLayout(*state);
    } else if (m_windows.size() > 1) {
        WindowState like = m_windows.first()->state(); // panels as the writer has them
        like.geometry.clear();
        window->restoreLayout(like);
    }
    return window;
}

// By any of its names: through links of both kinds, and in another case where the disk knows none.
MainWindow *Windows::windowOf(const QString &path) const
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    const auto open = [](const MainWindow *window) { return window->article()->path(); };
    for (MainWindow *window : m_windows) {
        if (open(window) == wanted)
            return window;
    }
    QStringList paths{path};
    for (const MainWindow *window : m_windows)
        paths.append(open(window));
    const QList<FileStamp> stamps = stampsWithoutWaiting(paths);
    for (qsizetype i = 0; i < m_windows.size(); ++i) {
        if (stamps.at(i + 1).isSameFileAs(stamps.first()))
            return m_windows.at(i);
    }
    return nullptr;
}

MainWindow *Windows::reusable(MainWindow *near) const
{
    return near && near->article()->isPristine() ? near : nullptr;
}

MainWindow *Windows::open(const FilePlace &place, MainWindow *near)
{
    if (MainWindow *present = windowOf(place.path)) {
        if (place.line > 0)
            present->workbench()->pane()->goToLine(place.line);
        present->raise();
        present->activateWindow();
        return present;
    }
    auto reading = std::make_unique<FileReading>(place.path);
    if (!reading->waitBriefly())
        return openSlowly(std::move(reading), place.line, reusable(near));
    const DocumentFile file = reading->file();
    MainWindow *window = reusable(near);
    if (!file.error.isEmpty()) {
        window = near ? near : openUntitled();
        window->files()->tellOpenError(place.path, file.error);
        return window;
    }
    if (!window)
        window = makeWindow({});
    window->show(file, place.line);
    if (!file.isNew)
        m_recent.add(file.path);
    window->show();
    window->workbench()->setFocus();
    return window;
}

// The window is there before its text is.
MainWindow *Windows::openSlowly(std::unique_ptr<FileReading> reading, int line, MainWindow *window)
{
    if (!window)
        window = makeWindow({});
    window->files()->await(std::move(reading), line);
    window->show();
    window->workbench()->setFocus();
    return window;
}

MainWindow *Windows::openHidden()
{
    MainWindow *window = makeWindow({});
    window->article()->startUntitled();
    return window;
}

MainWindow *Windows::openUntitled()
{
    MainWindow *window = openHidden();
    window->show();
    window->workbench()->setFocus();
    return window;
}

MainWindow *Windows::openBlank(MainWindow *near)
{
    MainWindow *window = reusable(near);
    return window ? window : openUntitled();
}

MainWindow *Windows::openSample(MainWindow *near)
{
    const auto sample = unpackSample(m_options.sampleFolder);
    if (!sample)
        return openUntitled();
    MainWindow *window = reusable(near);
    if (!window)
        window = makeWindow({});
    window->article()->startUntitled(sample->text, sample->folder);
    window->show();
    window->workbench()->setFocus();
    return window;
}

void Windows::showPreferences(QWidget *near)
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(&m_settings, near);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

bool Windows::mayClose(MainWindow *window)
{
    if (window->article()->isSaving() && window->files()->waitForSave() == FileFlow::Outcome::NotSaved)
        return false;
    if (!window->article()->isModified())
        return true;
    if (m_windows.size() == 1 && keepDrafts())
        return true; // closing the last window is quitting
    window->raise();
    switch (askToSave(window, window->article()->displayName())) {
    case SaveChoice::Save:
        return window->files()->saveAndWait() == FileFlow::Outcome::Saved;
    case SaveChoice::Discard:
        return true;
    case SaveChoice::Cancel:
        break;
    }
    return false;
}

void Windows::forget(MainWindow *window)
{
    if (!m_quitting && m_windows.size() == 1)
        rememberSession(m_keepsDrafts ? Drafts::Remember : Drafts::Drop); // the last one is what the next start shows
    if (m_quitting || m_keepsDrafts)
        window->journal()->release();
    else
        window->journal()->discard(); // the writer was asked
    m_windows.removeOne(window);
}

bool Windows::saveSome(const QList<MainWindow *> &dirty)
{
    if (dirty.size() == 1)
        return mayClose(dirty.first());
    QStringList names;
    for (const MainWindow *window : dirty)
        names.append(window->article()->displayName());
    const auto rows = askToSaveSeveral(QApplication::activeWindow(), names);
    if (!rows)
        return false;
    return std::all_of(
        rows->begin(), rows->end(), [&](int row) { return dirty.at(row)->files()->saveAndWait() == FileFlow::Outcome::Saved; });
}

bool Windows::quit()
{
    QList<MainWindow *> dirty;
    for (MainWindow *window : std::as_const(m_windows)) {
        if (window->article()->isModified())
            dirty.append(window);
    }
    if (!dirty.isEmpty() && keepDrafts()) {
        rememberSession(Drafts::Remember);
    } else {
        if (!dirty.isEmpty() && !saveSome(dirty))
            return false;
        for (const MainWindow *window : std::as_const(m_windows))
            window->journal()->discard();
        rememberSession(Drafts::Drop);
    }
    closeAll();
    return true;
}

void Windows::quitUnasked()
{
    keepDrafts();
    secure();
    closeAll();
}

void Windows::secure()
{
    m_journals.flush();
    rememberSession(m_keepsDrafts ? Drafts::Remember : Drafts::Drop);
}

// Only what is known to be on the disk need not be asked about.
bool Windows::keepDrafts()
{
    const auto isLost = [](const MainWindow *window) {
        return window->article()->isModified() && (window->journal()->isFailing() || window->journal()->id().isEmpty());
    };
    if (!preferences().keepDrafts || m_options.session == Session::None || std::ranges::any_of(m_windows, isLost))
        return false;
    for (const MainWindow *window : std::as_const(m_windows)) {
        if (window->article()->isModified())
            window->journal()->keepAsDraft();
        else
            window->journal()->discard();
    }
    m_keepsDrafts = m_journals.flush();
    return m_keepsDrafts;
}

void Windows::closeAll()
{
    m_quitting = true;
    const QList<MainWindow *> closing = m_windows;
    for (MainWindow *window : closing)
        window->closeUnasked();
    QApplication::quit();
}

void Windows::rememberSession(Drafts drafts)
{
    if (m_options.session == Session::None)
        return;
    QList<WindowState> states;
    for (const MainWindow *window : std::as_const(m_windows)) {
        WindowState state = window->state();
        if (drafts == Drafts::Drop)
            state.draft.clear();
        if (!state.path.isEmpty() || !state.draft.isEmpty())
            states.append(state);
    }
    m_session.write(states);
}

} // namespace Galley

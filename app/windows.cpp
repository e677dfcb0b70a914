// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/actions.h"
#include "app/article.h"
#include "app/fileflow.h"
#include "app/looks.h"
#include "app/mainwindow.h"
#include "app/preferencesdialog.h"
#include "app/samplearticle.h"
#include "app/savechanges.h"
#include "app/stylesheet.h"
#include "app/workbench.h"
#include "editor/textpane.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyleHints>

namespace Galley {

Windows::Options Windows::usualOptions()
{
    return {Settings::usualFile(), SessionStore::usualFile(), usualSampleFolder(), Session::Keep};
}

Windows::Windows(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_settings(options.settingsFile), m_recent(&m_settings), m_session(options.sessionFile)
{
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
    if (!files.isEmpty())
        return;
    const bool firstStart = m_options.session == Session::None || !m_session.hasSession();
    if (!firstStart)
        restore(m_session.read());
    else
        openSample();
    if (m_windows.isEmpty())
        openUntitled();
}

void Windows::restore(const QList<WindowState> &states)
{
    for (const WindowState &state : states) {
        DocumentFile file;
        if (!state.path.isEmpty())
            file = readDocumentFile(state.path);
        if (!file.error.isEmpty() && !state.unsavedText)
            continue; // gone since; it still stands in the list of recent files
        MainWindow *window = makeWindow(state);
        const bool sameBase = !state.path.isEmpty() && file.error.isEmpty() && (!state.unsavedText || file.hash == state.baseHash);
        if (sameBase)
            window->show(file, 0);
        else
            window->article()->startUntitled(); // the unsaved text goes on as an untitled one, over nothing
        window->restorePlace(state);
        window->show();
    }
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

MainWindow *Windows::windowOf(const QString &path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (MainWindow *window : m_windows) {
        const QString open = window->article()->path();
        if (!open.isEmpty()
            && (open == QFileInfo(path).absoluteFilePath() || (!canonical.isEmpty() && QFileInfo(open).canonicalFilePath() == canonical)))
            return window;
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
    const DocumentFile file = readDocumentFile(place.path);
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
    if (!window->article()->isModified())
        return true;
    window->raise();
    switch (askToSave(window, window->article()->displayName())) {
    case SaveChoice::Save:
        return window->files()->save() == FileFlow::Outcome::Saved;
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
        rememberSession(Unsaved::Drop); // the last one is what the next start shows
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
    return std::all_of(rows->begin(), rows->end(), [&](int row) { return dirty.at(row)->files()->save() == FileFlow::Outcome::Saved; });
}

bool Windows::quit()
{
    QList<MainWindow *> dirty;
    for (MainWindow *window : std::as_const(m_windows)) {
        if (window->article()->isModified())
            dirty.append(window);
    }
    if (!dirty.isEmpty() && !saveSome(dirty))
        return false;
    rememberSession(Unsaved::Drop);
    m_quitting = true;
    const QList<MainWindow *> closing = m_windows;
    for (MainWindow *window : closing)
        window->closeUnasked();
    QApplication::quit();
    return true;
}

void Windows::quitUnasked()
{
    rememberSession(Unsaved::Remember);
    m_quitting = true;
    const QList<MainWindow *> closing = m_windows;
    for (MainWindow *window : closing)
        window->closeUnasked();
    QApplication::quit();
}

void Windows::rememberSession(Unsaved unsaved)
{
    if (m_options.session == Session::None)
        return;
    QList<WindowState> states;
    for (const MainWindow *window : std::as_const(m_windows)) {
        WindowState state = window->state();
        if (unsaved == Unsaved::Drop)
            state.unsavedText.reset();
        if (!state.path.isEmpty() || state.unsavedText)
            states.append(state);
    }
    m_session.write(states);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/articlehistory.h"
#include "app/languages.h"
#include "app/recentfiles.h"
#include "app/recovery/journals.h"
#include "app/sessionstore.h"
#include "app/settings.h"
#include "app/startarguments.h"
#include "app/theme.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Galley {

struct DocumentFile;
class FileReading;
class MainWindow;
class PreferencesDialog;
class Recovery;
class RemoteStore;

// All windows of the program and what they share. GUI thread.
class Windows : public QObject
{
    Q_OBJECT
public:
    enum class Session { Keep, None }; // None: nothing is restored or remembered
    struct Options
    {
        QString settingsFile;
        QString sessionFile;
        QString sampleFolder;
        Session session = Session::Keep;
        QString recoveryFolder = {}; // empty: nothing is journalled
        QString versionsFolder = {}; // empty: no versions are kept
        QString lockFolder = {}; // empty: other instances are not told what is open
        QString remoteFile = {}; // empty: what is found out about the web is not kept
    };
    static Options usualOptions();

    explicit Windows(const Options &options, QObject *parent = nullptr);
    ~Windows() override;

    Settings *settings() { return &m_settings; }
    RecentFiles *recentFiles() { return &m_recent; }
    const QString &lockFolder() const { return m_options.lockFolder; }
    Journals *journals() { return &m_journals; }
    VersionKeeper *versionKeeper() { return &m_versions; }
    Recovery *recovery() const { return m_recovery; }
    RemoteStore *remoteStore() const { return m_remote; }
    const Preferences &preferences() const { return m_settings.preferences(); }
    const Theme &currentTheme() const { return theme(chosenThemeName()); }
    const QList<MainWindow *> &all() const { return m_windows; }

    // The files asked for; without any, the session as it was left, and at the very first start the sample article.
    void start(const QList<FilePlace> &files);
    // In `near` when it holds nothing yet, else in a window of its own; raised when it is open already.
    MainWindow *open(const FilePlace &place, MainWindow *near = nullptr);
    MainWindow *openUntitled();
    MainWindow *openHidden(); // untitled, for the caller to show
    MainWindow *openBlank(MainWindow *near); // `near` when it holds nothing yet
    MainWindow *openSample(MainWindow *near = nullptr);
    void showPreferences(QWidget *near);

    bool mayClose(MainWindow *window); // asks about unsaved changes
    void forget(MainWindow *window); // it closes
    bool quit(); // false when the writer thought better of it
    void quitUnasked(); // for signals: unsaved texts stay in their journals
    void secure(); // everything that is not saved is on the disk when this returns, or the disk did not answer in time

Q_SIGNALS:
    void lookChanged(const Galley::Theme &theme, const Galley::Preferences &preferences);

private:
    ThemeName chosenThemeName() const;
    void applyPreferences();
    MainWindow *makeWindow(const std::optional<WindowState> &state);
    MainWindow *windowOf(const QString &path) const;
    MainWindow *reusable(MainWindow *near) const;
    MainWindow *openSlowly(std::unique_ptr<FileReading> reading, int line, MainWindow *window);
    void restore(const QList<WindowState> &states);
    void restoreWindow(const WindowState &state, const std::optional<DocumentFile> &file, std::unique_ptr<FileReading> reading);
    bool saveSome(const QList<MainWindow *> &dirty);
    bool keepDrafts(); // false when the writer has to be asked
    void closeAll();
    enum class Drafts { Drop, Remember };
    void rememberSession(Drafts drafts);

    Options m_options;
    Settings m_settings;
    RecentFiles m_recent;
    SessionStore m_session;
    Journals m_journals;
    VersionKeeper m_versions;
    Recovery *m_recovery;
    RemoteStore *m_remote;
    Languages m_languages;
    QList<MainWindow *> m_windows;
    QPointer<PreferencesDialog> m_preferences;
    bool m_quitting = false;
    bool m_keepsDrafts = false;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documentfile.h"
#include "app/preferences.h"
#include "app/sessionstore.h"
#include "app/theme.h"
#include "document/documentsnapshot.h"
#include "preview/previewprobe.h"

#include <QMainWindow>

namespace Galley {

class Actions;
class Article;
class CitationRepairs;
class SectionMover;
class ArticleJournal;
class FileFlow;
class OutsideChanges;
class ImportFlow;
struct LinkOrder;
class LinkCompletion;
class LinkDrop;
class PanelDocks;
class RecoveryWarning;
class Problems;
class ScrollSync;
class StatusBar;
class SurroundingsWatch;
class WebCheck;
class Windows;
class Workbench;

// One article in one window. It composes the parts and connects them; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Windows *windows);
    ~MainWindow() override;

    Windows *windows() const { return m_windows; }
    Actions *actions() const { return m_actions; }
    Workbench *workbench() const { return m_workbench; }
    Article *article() const { return m_article; }
    FileFlow *files() const { return m_files; }
    OutsideChanges *outsideChanges() const { return m_outside; }
    ImportFlow *importing() const { return m_importing; }
    ArticleJournal *journal() const { return m_journal; }
    PanelDocks *panels() const { return m_panels; }
    Problems *problems() const { return m_problems; }
    SectionMover *sections() const { return m_sections; }
    CitationRepairs *citationRepairs() const { return m_citationRepairs; }
    WebCheck *webCheck() const { return m_webCheck; }
    ScrollSync *scrollSync() const { return m_sync; }

    void setLook(const Theme &theme, const Preferences &preferences);
    void show(const DocumentFile &file, int line); // 0: where the file begins
    using QMainWindow::show;

    WindowState state() const;
    void restoreLayout(const WindowState &state); // before it is shown
    void restorePlace(const WindowState &state); // after its file was
    void closeUnasked();

Q_SIGNALS:
    void previewStarted(); // or its absence explained

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectArticle();
    void connectPanes();
    void connectView();
    void connectProblems();
    void connectLinks();
    void connectSections();
    void countProblems();
    void takeFacts(const DocumentSnapshotPtr &snapshot);
    void updateTitle();
    void updateFile();
    void updateSelection();
    void followLink(const QUrl &target);
    void carryOut(const LinkOrder &order, const QUrl &target);
    void startPreview(const ProbeResult &result);

    Windows *m_windows;
    Actions *m_actions;
    Workbench *m_workbench;
    Article *m_article;
    PanelDocks *m_panels;
    Problems *m_problems;
    SectionMover *m_sections;
    CitationRepairs *m_citationRepairs;
    StatusBar *m_status;
    FileFlow *m_files;
    OutsideChanges *m_outside;
    ImportFlow *m_importing = nullptr;
    ArticleJournal *m_journal;
    RecoveryWarning *m_recoveryWarning;
    SurroundingsWatch *m_surroundings;
    LinkCompletion *m_completion;
    LinkDrop *m_linkDrop;
    WebCheck *m_webCheck;
    ScrollSync *m_sync;
    DocumentSnapshotPtr m_shown; // whose facts the window tells
    bool m_previewOrdered = false;
    bool m_closesUnasked = false;
};

} // namespace Galley

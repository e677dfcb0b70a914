// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article.h"
#include "app/mainwindow.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"
#include "preview/previewprobe.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

namespace Galley {

// The program's windows with settings, session and articles of their own, gone with the test.
class WindowStage
{
public:
    explicit WindowStage(const Preferences &preferences = {})
        : windows({m_folder.filePath(QStringLiteral("galley.ini")), m_folder.filePath(QStringLiteral("session.json")),
              m_folder.filePath(QStringLiteral("sample")), Windows::Session::None})
    {
        windows.settings()->setPreferences(preferences);
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // A window with the article in it, its preview painted. False when it did not get that far.
    bool open(const QByteArray &article, QSize size = {1280, 800}) { return openFile(write(QStringLiteral("article.md"), article), size); }

    bool openFile(const QString &path, QSize size = {1280, 800})
    {
        window = windows.openHidden();
        bool started = false;
        QObject::connect(window, &MainWindow::previewStarted, window, [&started] { started = true; });
        window->resize(size);
        windows.open({path, 0}, window);
        return QTest::qWaitForWindowActive(window) && QTest::qWaitFor([&started] { return started; }, 60'000) && preview()->isAvailable()
            && settle();
    }

    bool settle()
    {
        if (!QTest::qWaitFor([this] { return session()->isUpToDate(); }, 30'000))
            return false;
        bool settled = false;
        preview()->whenSettled([&settled] { settled = true; });
        return QTest::qWaitFor([&settled] { return settled; }, 60'000);
    }

    // What a script in the page's isolated world answers.
    QVariant ask(const QString &script) const
    {
        QVariant answer;
        bool answered = false;
        preview()->evaluate(script, [&](const QVariant &value) {
            answer = value;
            answered = true;
        });
        return QTest::qWaitFor([&answered] { return answered; }, 20'000) ? answer : QVariant();
    }

    QString pageText() const { return ask(QStringLiteral("document.querySelector('main').textContent")).toString(); }

    // How far the first element of this kind with this text stands below the page's top edge, in CSS pixels.
    double topOf(const QString &selector, const QString &text) const
    {
        return ask(QStringLiteral("[...document.querySelectorAll('%1')].find(e => "
                                  "e.textContent.includes('%2'))?.getBoundingClientRect().top ?? 1e9")
                       .arg(selector, text))
            .toDouble();
    }

    QAction *action(const char *name) const { return window->findChild<QAction *>(QString::fromLatin1(name)); }
    QImage picture() const { return window->screen()->grabWindow(window->winId()).toImage(); }
    TextPane *pane() const { return window->workbench()->pane(); }
    PreviewPane *preview() const { return window->workbench()->preview(); }
    DocumentSession *session() const { return window->article()->session(); }

private:
    QTemporaryDir m_folder;

public:
    Windows windows;
    MainWindow *window = nullptr;
};

// Before the application there is the page's scheme to register, and a child that tries whether there can be a preview.
template <typename Test> int runWindowTest(int argc, char **argv)
{
    PreviewPane::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (argc > 1 && qstrcmp(argv[1], "--probe-preview") == 0)
        return runPreviewProbe();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Galley

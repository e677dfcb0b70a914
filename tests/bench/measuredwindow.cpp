// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measuredwindow.h"

#include "tests/bench/eventloop.h"

#include "app/article.h"
#include "app/documentfile.h"
#include "app/fileflow.h"
#include "app/filereading.h"
#include "app/mainwindow.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

namespace Galley {

MeasuredWindow::MeasuredWindow()
{
    Windows::Options options = Windows::usualOptions();
    options.session = Windows::Session::None;
    m_windows = std::make_unique<Windows>(options);
}

MeasuredWindow::~MeasuredWindow() = default;

bool MeasuredWindow::start()
{
    m_window = m_windows->openHidden();
    bool started = false;
    QObject::connect(m_window, &MainWindow::previewStarted, m_window, [&started] { started = true; });
    m_window->show();
    return runUntil([&started] { return started; }) && preview()->isAvailable() && settle();
}

void MeasuredWindow::open(const QString &path)
{
    m_window->show(readDocumentFile(path), 0);
}

void MeasuredWindow::read(const QString &path)
{
    m_window->files()->await(std::make_unique<FileReading>(path), 0);
}

bool MeasuredWindow::isWhole() const
{
    return m_window->article()->isWhole();
}

TextPane *MeasuredWindow::openAnother(const QString &path)
{
    MainWindow *another = m_windows->open({path, 0}, m_window);
    return another->workbench()->pane();
}

void MeasuredWindow::closeAnother()
{
    const QList<MainWindow *> all = m_windows->all();
    for (MainWindow *window : all)
        if (window != m_window)
            window->closeUnasked();
    runUntil([this] { return m_windows->all().size() == 1; });
}

bool MeasuredWindow::settle()
{
    if (!runUntil([this] { return isWhole() && session()->isUpToDate(); }))
        return false;
    bool settled = false;
    preview()->whenSettled([&settled] { settled = true; });
    return runUntil([&settled] { return settled; });
}

TextPane *MeasuredWindow::pane() const
{
    return m_window->workbench()->pane();
}

PreviewPane *MeasuredWindow::preview() const
{
    return m_window->workbench()->preview();
}

DocumentSession *MeasuredWindow::session() const
{
    return m_window->article()->session();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/history/showversions.h"
#include "app/history/versionsdialog.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/outside/outsidechanges.h"
#include "app/recentfiles.h"
#include "app/recovery/recovery.h"
#include "app/recovery/recoverydialog.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"
#include "tests/faults/stalls.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

#include <dlfcn.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// What stands in memory is looked up, so that a test without the shim says so instead of failing to start.
struct Stalls
{
    decltype(&galley_stall) begin = reinterpret_cast<decltype(&galley_stall)>(dlsym(RTLD_DEFAULT, "galley_stall"));
    decltype(&galley_go_on) end = reinterpret_cast<decltype(&galley_go_on)>(dlsym(RTLD_DEFAULT, "galley_go_on"));
    decltype(&galley_waiting) waiting = reinterpret_cast<decltype(&galley_waiting)>(dlsym(RTLD_DEFAULT, "galley_waiting"));
    decltype(&galley_first_thread_calls) calls
        = reinterpret_cast<decltype(&galley_first_thread_calls)>(dlsym(RTLD_DEFAULT, "galley_first_thread_calls"));
    decltype(&galley_first_thread_call) call
        = reinterpret_cast<decltype(&galley_first_thread_call)>(dlsym(RTLD_DEFAULT, "galley_first_thread_call"));

    bool isThere() const { return begin && end && waiting && calls && call; }
};

} // namespace

// A share whose server does not answer: the window lives, whatever was under way with files on it.
class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_stalls.isThere(), "run this test with the shim preloaded, as ctest does");
        m_share = QFileInfo(m_folder.path()).canonicalFilePath() + u"/share"_s;
        QVERIFY(QDir().mkpath(m_share));
    }
    void cleanup() { m_stalls.end(); }

    void opening()
    {
        const QString path = write(u"article.md"_s, "one\n");
        Windows windows(options());
        MainWindow *window = windows.openUntitled();
        stall();
        QCOMPARE(windows.open({path, 0}, window), window);
        QTRY_VERIFY(m_stalls.waiting() > 0);
        QVERIFY(window->article()->isAwaited());
        QVERIFY(window->article()->isReadOnly());
        windows.openUntitled(); // another window is of no interest to the share
        QVERIFY(isUntouched());
        m_stalls.end();
        QTRY_COMPARE(textOf(window), u"one\n"_s);
        QTRY_VERIFY(!window->article()->isReadOnly());
    }

    void theSessionOfLastTime()
    {
        const QString here = m_folder.filePath(u"here.md"_s);
        writeTo(here, "here\n");
        const QString there = write(u"there.md"_s, "there\nsecond\n");
        Windows::Options kept = options();
        kept.session = Windows::Session::Keep;
        WindowState first;
        first.path = there;
        first.caret = 7;
        WindowState second;
        second.path = here;
        QVERIFY(SessionStore(kept.sessionFile).write({first, second}));
        Windows windows(kept);
        stall();
        windows.start({});
        QCOMPARE(windows.all().size(), 2);
        QTRY_COMPARE(textOf(windows.all().at(1)), u"here\n"_s);
        QVERIFY(windows.all().at(0)->article()->isAwaited());
        QVERIFY(isUntouched());
        m_stalls.end();
        QTRY_COMPARE(textOf(windows.all().at(0)), u"there\nsecond\n"_s);
        QCOMPARE(windows.all().at(0)->workbench()->pane()->caret(), 7);
    }

    void saving()
    {
        const QString path = write(u"article.md"_s, "one\n");
        Windows windows(options());
        MainWindow *window = opened(windows, path);
        const QSignalSpy saved(window->article(), &Article::saved);
        window->workbench()->pane()->insertPlainText(u"more "_s);
        stall();
        window->article()->save();
        QTRY_VERIFY(m_stalls.waiting() > 0);
        window->workbench()->pane()->insertPlainText(u"and more "_s); // the writer goes on
        QCOMPARE(textOf(window), u"more and more one\n"_s);
        QVERIFY(window->article()->isSaving());
        QVERIFY(window->article()->isModified());
        QCOMPARE(saved.count(), 0);
        QVERIFY(isUntouched());
        m_stalls.end();
        QTRY_COMPARE(saved.count(), 1);
        QTRY_COMPARE(read(path), "more one\n"_ba);
        QVERIFY(window->article()->isModified());
    }

    void lookingForChanges()
    {
        const QString path = write(u"article.md"_s, "one\n");
        Windows windows(options());
        MainWindow *window = opened(windows, path);
        stall();
        window->article()->reloadFromDisk();
        Q_EMIT qGuiApp->focusWindowChanged(window->windowHandle()); // the window is entered
        QTRY_VERIFY(m_stalls.waiting() > 0);
        window->workbench()->pane()->insertPlainText(u"more "_s);
        QCOMPARE(textOf(window), u"more one\n"_s);
        QVERIFY(window->workbench()->outsideBar()->isHidden()); // nothing is known, so nothing is told
        QVERIFY(isUntouched());
        m_stalls.end();
    }

    void openingWhatIsOpen()
    {
        const QString path = write(u"article.md"_s, "one\n");
        Windows windows(options());
        MainWindow *window = opened(windows, path);
        stall();
        QCOMPARE(windows.open({path, 0}, nullptr), window);
        QVERIFY(isUntouched());
        m_stalls.end();
    }

    void lookingForVersions()
    {
        const QString path = write(u"article.md"_s, "one\n");
        Windows windows(options());
        MainWindow *window = opened(windows, path);
        stall();
        showVersions(*window);
        QVERIFY(window->findChild<VersionsDialog *>());
        QTRY_VERIFY(m_stalls.waiting() > 0);
        QCOMPARE(window->findChild<VersionsDialog *>()->count(), 0);
        QVERIFY(isUntouched());
        m_stalls.end();
    }

    void filesOpenedLast()
    {
        const QString here = write(u"here.md"_s, "one\n");
        Windows windows(options());
        MainWindow *window = windows.openUntitled();
        windows.recentFiles()->add(here);
        windows.recentFiles()->add(m_share + u"/gone.md"_s);
        QMenu *menu = nullptr;
        for (QMenu *found : window->findChildren<QMenu *>()) {
            if (found->title().remove(u'&') == "Open recent"_L1)
                menu = found;
        }
        QVERIFY(menu);
        stall();
        Q_EMIT menu->aboutToShow();
        QTRY_VERIFY(m_stalls.waiting() > 0);
        const QList<QAction *> actions = menu->actions();
        QVERIFY(actions.at(0)->isEnabled() && actions.at(1)->isEnabled()); // nothing is known of them
        QVERIFY(isUntouched());
        m_stalls.end();
        QTRY_VERIFY(!actions.at(0)->isEnabled());
        QVERIFY(actions.at(1)->isEnabled());
    }

    void followingALink()
    {
        const QString path = write(u"from.md"_s, "[there](to.md)\n");
        const QString to = write(u"to.md"_s, "two\n");
        Windows windows(options());
        MainWindow *window = opened(windows, path);
        stall();
        Q_EMIT window->workbench()->preview()->linkActivated(QUrl(u"to.md"_s));
        QTRY_VERIFY(m_stalls.waiting() > 0);
        QCOMPARE(windows.all().size(), 1);
        QVERIFY(isUntouched());
        m_stalls.end();
        QTRY_VERIFY(std::ranges::any_of(windows.all(), [&to](const MainWindow *shown) { return shown->article()->path() == to; }));
    }

    // What was left behind of an article on the share waits for it; nobody else does.
    void recovering()
    {
        const QString path = write(u"article.md"_s, "one\n");
        Windows::Options kept = options();
        kept.recoveryFolder = m_folder.filePath(u"recovering"_s);
        QVERIFY(QDir().mkpath(kept.recoveryFolder));
        const JournalName name{JournalName::newId(), 1};
        JournalEncoder encoder;
        writeTo(QDir(kept.recoveryFolder).filePath(name.fileName()),
            encoder.begin({path, contentHash("one\n"), {}}, SourceText(u"one and more\n"_s)));
        Windows windows(kept);
        const QSignalSpy looked(windows.recovery(), &Recovery::looked);
        stall();
        windows.start({});
        QTRY_VERIFY(m_stalls.waiting() > 0);
        windows.all().first()->workbench()->pane()->insertPlainText(u"typed meanwhile"_s);
        QVERIFY(isUntouched());
        QCOMPARE(looked.count(), 0);
        m_stalls.end();
        QTRY_COMPARE(looked.count(), 1);
        auto *dialog = windows.all().first()->findChild<RecoveryDialog *>();
        QVERIFY(dialog);
        stall();
        Q_EMIT dialog->keepRequested(name.id);
        QTRY_VERIFY(m_stalls.waiting() > 0);
        QVERIFY(isUntouched());
        m_stalls.end();
        QTRY_VERIFY(std::ranges::any_of(windows.all(), [](const MainWindow *window) { return textOf(window) == "one and more\n"_L1; }));
        QCOMPARE(read(path), "one\n"_ba);
    }

    void ending()
    {
        const QString path = write(u"article.md"_s, "one\n");
        auto windows = std::make_unique<Windows>(options());
        MainWindow *window = opened(*windows, path);
        window->workbench()->pane()->insertPlainText(u"more "_s);
        stall();
        window->article()->save();
        QTRY_VERIFY(m_stalls.waiting() > 0);
        windows->quitUnasked();
        windows.reset();
        QVERIFY(isUntouched());
        m_stalls.end();
        QTRY_COMPARE(m_stalls.waiting(), 0);
    }

private:
    Windows::Options options() const
    {
        return {m_folder.filePath(u"galley.ini"_s), m_folder.filePath(u"session.json"_s), m_folder.filePath(u"sample"_s),
            Windows::Session::None, m_folder.filePath(u"recovery"_s), m_folder.filePath(u"versions"_s), m_folder.filePath(u"locks"_s)};
    }
    MainWindow *opened(Windows &windows, const QString &path) const
    {
        MainWindow *window = windows.open({path, 0}, windows.openUntitled());
        return QTest::qWaitFor([window] { return window->article()->isWhole(); }, 20'000) ? window : nullptr;
    }
    void stall() const { m_stalls.begin(QFile::encodeName(m_share).constData()); }
    bool isUntouched() const
    {
        QCoreApplication::processEvents();
        if (m_stalls.calls() > 0)
            qWarning("the first thread called %s", m_stalls.call());
        return m_stalls.calls() == 0;
    }
    static QString textOf(const MainWindow *window) { return window->workbench()->pane()->source()->text().toString(); }
    static void writeTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        writeTo(m_share + u'/' + name, bytes);
        return m_share + u'/' + name;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Stalls m_stalls;
    QTemporaryDir m_folder;
    QString m_share;
};

int main(int argc, char **argv)
{
    PreviewPane::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestStalls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stalls.moc"

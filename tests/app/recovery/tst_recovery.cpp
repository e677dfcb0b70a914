// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recovery.h"

#include "app/article.h"
#include "app/compare/compareview.h"
#include "app/mainwindow.h"
#include "app/recovery/recoverydialog.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"
#include "preview/previewprobe.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Windows::Options options() const
    {
        return {root.filePath(u"galley.ini"_s), root.filePath(u"session.json"_s), root.filePath(u"sample"_s), Windows::Session::Keep,
            root.filePath(u"recovery"_s), root.filePath(u"versions"_s)};
    }
    QString write(const QByteArray &bytes) const
    {
        QFile file(root.filePath(u"article.md"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QByteArray read() const
    {
        QFile file(root.filePath(u"article.md"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // As a program leaves it that was killed.
    QString leave(const JournalBase &base, const QString &text) const
    {
        const JournalName name{JournalName::newId(), 1};
        JournalEncoder encoder;
        QDir().mkpath(root.filePath(u"recovery"_s));
        QFile file(QDir(root.filePath(u"recovery"_s)).filePath(name.fileName()));
        if (file.open(QIODevice::WriteOnly))
            file.write(encoder.begin(base, SourceText(text)));
        return name.id;
    }
    QStringList journals() const { return QDir(root.filePath(u"recovery"_s)).entryList(QDir::Files); }

    QTemporaryDir root;
};

QString textOf(const MainWindow *window)
{
    return window->workbench()->pane()->source()->text().toString();
}

RecoveryDialog *dialogOf(Windows &windows)
{
    const QSignalSpy looked(windows.recovery(), &Recovery::looked);
    windows.start({});
    if (!QTest::qWaitFor([&] { return looked.count() > 0; }, 20'000))
        return nullptr;
    return windows.all().first()->findChild<RecoveryDialog *>();
}

QPushButton *button(const RecoveryDialog *dialog, const QString &text)
{
    for (QPushButton *found : dialog->findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToRecover()
    {
        const Stage stage;
        Windows windows(stage.options());
        QVERIFY(!dialogOf(windows));
    }

    void keptOverItsFile()
    {
        const Stage stage;
        const QString path = stage.write("one\ntwo\n");
        stage.leave({path, contentHash("one\ntwo\n"), {}}, u"one\nand a half\ntwo\n"_s);
        Windows windows(stage.options());
        RecoveryDialog *dialog = dialogOf(windows);
        QVERIFY(dialog);
        QCOMPARE(dialog->count(), 1);
        button(dialog, u"Compare"_s)->click();
        auto *comparison = dialog->findChild<CompareView *>();
        QTRY_VERIFY(comparison->comparison());
        QCOMPARE(comparison->comparison()->left.toString(), u"one\ntwo\n"_s);
        button(dialog, u"Keep"_s)->click();
        const auto shown = [&]() -> MainWindow * {
            for (MainWindow *candidate : windows.all()) {
                if (candidate->article()->path() == path)
                    return candidate;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        MainWindow *window = shown();
        QTRY_COMPARE(textOf(window), u"one\nand a half\ntwo\n"_s);
        QVERIFY(window->article()->isModified());
        QCOMPARE(stage.read(), "one\ntwo\n"_ba);
        QVERIFY(windows.journals()->flush(std::chrono::seconds(10)));
        QCOMPARE(stage.journals().size(), 1); // its own, again
        window->workbench()->pane()->undo();
        QCOMPARE(textOf(window), u"one\ntwo\n"_s);
        QVERIFY(!window->article()->isModified());
    }

    void neverOverAFileThatWasChangedSince()
    {
        const Stage stage;
        const QString path = stage.write("changed\n");
        stage.leave({path, contentHash("before\n"), {}}, u"mine\n"_s);
        Windows windows(stage.options());
        RecoveryDialog *dialog = dialogOf(windows);
        QVERIFY(dialog);
        button(dialog, u"Keep"_s)->click();
        const auto copy = [&]() -> MainWindow * {
            for (MainWindow *window : windows.all()) {
                if (textOf(window) == "mine\n"_L1)
                    return window;
            }
            return nullptr;
        };
        QTRY_VERIFY(copy());
        QVERIFY(copy()->article()->path().isEmpty());
        QVERIFY(copy()->article()->isModified());
        QCOMPARE(stage.read(), "changed\n"_ba);
    }

    void discarded()
    {
        const Stage stage;
        const QString id = stage.leave({}, u"unwanted"_s);
        Windows windows(stage.options());
        RecoveryDialog *dialog = dialogOf(windows);
        QVERIFY(dialog);
        Q_EMIT dialog->discardRequested(id);
        QVERIFY(stage.journals().isEmpty());
        QCOMPARE(dialog->count(), 0);
    }

    void leftForAnotherTime()
    {
        const Stage stage;
        stage.leave({}, u"wanted"_s);
        for (int i = 0; i < 2; ++i) {
            Windows windows(stage.options());
            RecoveryDialog *dialog = dialogOf(windows);
            QVERIFY(dialog);
            QCOMPARE(dialog->count(), 1);
            dialog->reject();
        }
        QCOMPARE(stage.journals().size(), 1);
    }

    void draftsComeBackUnasked()
    {
        const Stage stage;
        const QString path = stage.write("one\n");
        {
            Windows windows(stage.options());
            Preferences preferences;
            preferences.keepDrafts = true;
            windows.settings()->setPreferences(preferences);
            MainWindow *window = windows.open({path, 0});
            QTest::keyClicks(window->workbench()->pane(), u"my "_s);
            MainWindow *untitled = windows.openUntitled();
            QTest::keyClicks(untitled->workbench()->pane(), u"never saved"_s);
            QVERIFY(windows.quit());
        }
        QCOMPARE(stage.read(), "one\n"_ba);
        Windows windows(stage.options());
        QVERIFY(!dialogOf(windows));
        QCOMPARE(windows.all().size(), 2);
        QTRY_COMPARE(textOf(windows.all().at(0)), u"my one\n"_s);
        QVERIFY(windows.all().at(0)->article()->isModified());
        QTRY_COMPARE(textOf(windows.all().at(1)), u"never saved"_s);
        QCOMPARE(windows.all().at(0)->workbench()->pane()->caret(), 3); // where it was left
    }

    void signalsLoseNothing()
    {
        const Stage stage;
        const QString path = stage.write("one\n");
        {
            Windows windows(stage.options());
            MainWindow *window = windows.open({path, 0});
            QTest::keyClicks(window->workbench()->pane(), u"my "_s);
            windows.quitUnasked();
        }
        Windows windows(stage.options());
        RecoveryDialog *dialog = dialogOf(windows);
        QVERIFY(dialog);
        QCOMPARE(textOf(windows.all().first()), u"one\n"_s);
        button(dialog, u"Keep all"_s)->click();
        QTRY_COMPARE(textOf(windows.all().first()), u"my one\n"_s);
    }

    void nothingStaysOfWhatWasSavedOrDiscarded()
    {
        const Stage stage;
        Windows windows(stage.options());
        MainWindow *window = windows.openUntitled();
        QTest::keyClicks(window->workbench()->pane(), u"words"_s);
        QSignalSpy saved(window->article(), &Article::saved);
        window->article()->saveAs(stage.root.filePath(u"saved.md"_s));
        QVERIFY(saved.count() > 0 || saved.wait());
        window->close();
        QVERIFY(windows.journals()->flush(std::chrono::seconds(10)));
        QVERIFY(stage.journals().isEmpty());
    }
};

int main(int argc, char **argv)
{
    PreviewPane::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (argc > 1 && qstrcmp(argv[1], "--probe-preview") == 0)
        return runPreviewProbe();
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"

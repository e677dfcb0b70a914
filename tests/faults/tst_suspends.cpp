// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/recovery/articlejournal.h"
#include "app/recovery/recoveryfolder.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/app/recovery/typist.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <dlfcn.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const auto setClock = reinterpret_cast<void (*)(long)>(dlsym(RTLD_DEFAULT, "galley_set_clock"));

// The computer slept: the clock on the wall is far ahead, or was set back meanwhile.
void wake(int)
{
    static long times = 0;
    constexpr long hours = 8;
    ++times;
    setClock(times % 3 == 0 ? -times * 3600 : times * hours * 3600);
}

char stateOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return stat.sliced(stat.lastIndexOf(')') + 1).trimmed().left(1).append(' ').at(0);
}

} // namespace

// What comes between a key and the disk: the computer sleeps, an input method composes, the writer takes back.
class TestSuspends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(setClock, "run this test with the shim preloaded, as ctest does"); }

    void sleeping()
    {
        constexpr int keys = 400;
        const QTemporaryDir folder;
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder.path(), u"2"_s, QString::number(keys), u"0"_s});
        int typed = 0;
        int slept = 0;
        const auto count = [&] {
            while (typist.canReadLine())
                typed = typist.readLine().trimmed().toInt();
            return typed;
        };
        for (int at = 20; at < keys; at += 40) {
            QTRY_VERIFY_WITH_TIMEOUT(count() >= at || typist.state() == QProcess::NotRunning, 30'000);
            const qint64 pid = typist.processId();
            if (pid <= 0 || ::kill(pid_t(pid), SIGSTOP) != 0)
                break;
            QTRY_VERIFY(stateOf(pid) != 'R' && stateOf(pid) != 'S');
            slept += stateOf(pid) == 'T' ? 1 : 0;
            ::kill(pid_t(pid), SIGCONT);
        }
        QVERIFY(typist.state() == QProcess::NotRunning || typist.waitForFinished(30'000));
        QCOMPARE(typist.exitStatus(), QProcess::NormalExit);
        QCOMPARE(count(), keys);
        QVERIFY(slept >= 5);
        const auto listing = RecoveryFolder(folder.path()).list();
        QCOMPARE(listing.texts.size(), 1);
        QCOMPARE(listing.texts.first().contents.text.toString(), typedText(keys));
    }

    void composingDuringASave()
    {
        const Desk desk;
        desk.pane->insertPlainText(u"one "_s);
        const QSignalSpy saved(desk.article.get(), &Article::saved);
        send(desk, u"ż"_s, {});
        desk.article->save();
        QVERIFY(desk.article->isSaving());
        send(desk, u"żó"_s, {});
        send(desk, {}, u"żółw"_s);
        QCOMPARE(desk.text(), u"one żółwbegin\n"_s);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(desk.file(), u"one begin\n"_s); // what was composed is no text yet
        QCOMPARE(desk.text(), u"one żółwbegin\n"_s);
        QVERIFY(desk.article->isModified());
        desk.article->save();
        QTRY_COMPARE(saved.count(), 2);
        QCOMPARE(desk.file(), u"one żółwbegin\n"_s);
        QVERIFY(!desk.article->isModified());
    }

    void undoDuringASave()
    {
        const Desk desk;
        desk.pane->insertPlainText(u"one "_s);
        const QSignalSpy saved(desk.article.get(), &Article::saved);
        desk.article->save();
        desk.pane->undo();
        QCOMPARE(desk.text(), u"begin\n"_s);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(desk.file(), u"one begin\n"_s);
        QCOMPARE(desk.text(), u"begin\n"_s);
        QVERIFY(desk.article->isModified());
        QVERIFY(desk.journals->flush(std::chrono::seconds(20)));
        desk.pane->redo();
        QCOMPARE(desk.text(), u"one begin\n"_s);
        QVERIFY(!desk.article->isModified());
    }

    void undoWhileItIsJournalled()
    {
        Desk desk;
        for (int i = 0; i < 50; ++i) {
            desk.pane->insertPlainText(u"word%1 "_s.arg(i));
            if (i % 3 == 2)
                desk.pane->undo();
            if (i % 7 == 6)
                desk.pane->redo();
        }
        QVERIFY(desk.journals->flush(std::chrono::seconds(20)));
        const QString text = desk.text();
        desk.journal.reset();
        desk.journals.reset();
        const auto listing = RecoveryFolder(desk.folder->filePath(u"recovery"_s)).list();
        QCOMPARE(listing.texts.size(), 1);
        QCOMPARE(listing.texts.first().contents.text.toString(), text);
    }

private:
    struct Desk
    {
        std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
        std::unique_ptr<TextPane> pane = std::make_unique<TextPane>();
        std::unique_ptr<Article> article = std::make_unique<Article>(pane.get());
        std::unique_ptr<Journals> journals = std::make_unique<Journals>(
            Journals::Options{.folder = folder->filePath(u"recovery"_s), .syncInterval = std::chrono::milliseconds(20)});
        std::unique_ptr<ArticleJournal> journal = std::make_unique<ArticleJournal>(journals.get(), article.get(), pane->source());

        Desk()
        {
            QFile out(path());
            if (out.open(QIODevice::WriteOnly))
                out.write("begin\n");
            out.close();
            article->show(readDocumentFile(path()));
        }
        QString path() const { return folder->filePath(u"article.md"_s); }
        QString text() const { return pane->source()->text().toString(); }
        QString file() const { return readDocumentFile(path()).text.toString(); }
    };

    static void send(const Desk &desk, const QString &composed, const QString &committed)
    {
        QInputMethodEvent event(composed, {});
        event.setCommitString(committed);
        QApplication::sendEvent(desk.pane.get(), &event);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--type") == 0) {
        std::signal(SIGCONT, wake);
        return runTypist(argc, argv);
    }
    QApplication application(argc, argv);
    TestSuspends test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_suspends.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/history/articlehistory.h"
#include "app/recovery/articlejournal.h"
#include "app/threadreserve.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int allSwitches = 1'000;
constexpr int keysBetween = 1'000;
constexpr int savesBetween = 10;
constexpr int files = 20;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

QStringList descriptorNames()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
}

// A journal that was discarded stays open until the flush that was ordered for it is due.
bool isAnyDiscardedJournalOpen()
{
    return std::ranges::any_of(descriptorNames(),
        [](const QString &name) { return QFile::symLinkTarget(u"/proc/self/fd/"_s + name).endsWith(".journal (deleted)"_L1); });
}

qsizetype openDescriptors()
{
    return QTest::qWaitFor([] { return !isAnyDiscardedJournalOpen(); }, 20'000) ? descriptorNames().size() : -1;
}

} // namespace

// A writer's year: keys, saves and changes of article by the number, with journal and versions as in the program.
class TestSoak : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // Words in lines, and which visit it was, so that no two visits leave the same text.
    static void type(TextPane &pane, int visit, int key)
    {
        static const QString words = u"The galley set sail at dawn; żółw i jaźń waited on the quay. "_s;
        const QString number = u"%1 "_s.arg(visit, 4);
        if (key % 200 == 199)
            QTest::sendKeyEvent(QTest::Click, &pane, Qt::Key_Return, u"\r"_s, Qt::NoModifier);
        else
            QTest::sendKeyEvent(QTest::Click, &pane, Qt::Key_unknown,
                QString(key < number.size() ? number.at(key) : words.at(key % words.size())), Qt::NoModifier);
    }
    QString path(int file) const { return m_folder.filePath(u"%1.md"_s.arg(file)); }
    static bool save(Article &article)
    {
        QSignalSpy saved(&article, &Article::saved);
        article.save();
        return saved.count() > 0 || saved.wait(30'000);
    }

private Q_SLOTS:
    void aYear()
    {
        TextPane pane;
        Article article(&pane);
        Journals journals({.folder = m_folder.filePath(u"recovery"_s)});
        VersionKeeper keeper(m_folder.filePath(u"versions"_s));
        const ArticleJournal journal(&journals, &article, pane.source());
        const ArticleHistory history(&keeper, &article, pane.source());
        QStringList last(files);
        qint64 bytesAtFirst = 0;
        qsizetype descriptorsAtFirst = 0;
        const int wanted = qEnvironmentVariableIntValue("GALLEY_SOAK_SWITCHES"); // to look at a part of it
        const int switches = wanted > 0 ? wanted : allSwitches;
        QElapsedTimer timer;
        timer.start();
        for (int visit = 0; visit < switches; ++visit) {
            const int file = visit % files;
            article.show(readDocumentFile(path(file)));
            QCOMPARE(pane.source()->text().toString(), last.at(file));
            pane.selectAll();
            for (int key = 0; key < keysBetween; ++key) {
                type(pane, visit, key);
                if (key % (keysBetween / savesBetween) == keysBetween / savesBetween - 1)
                    QVERIFY(save(article));
            }
            last[file] = pane.source()->text().toString();
            if (visit == switches / 10) { // everything has been in use by now
                keeper.waitForDone();
                bytesAtFirst = residentBytes();
                descriptorsAtFirst = openDescriptors();
                QVERIFY(descriptorsAtFirst > 0);
            }
        }
        keeper.waitForDone();
        journals.flush(std::chrono::seconds(10));
        const double growth = 100.0 * double(residentBytes() - bytesAtFirst) / double(bytesAtFirst);
        const qsizetype atLast = openDescriptors();
        QVERIFY(atLast > 0);
        const qsizetype descriptors = atLast - descriptorsAtFirst;
        int wrong = 0;
        for (int file = 0; file < files; ++file)
            wrong += readDocumentFile(path(file)).text.toString() == last.at(file) ? 0 : 1;
        qInfo("keys: %d, saves: %d, articles shown: %d, in %lld s", switches * keysBetween, switches * savesBetween, switches,
            timer.elapsed() / 1000);
        qInfo("memory grew by %.2f %% to %lld MB, descriptors by %lld, files with another text: %d", growth, residentBytes() / 1'000'000,
            qint64(descriptors), wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(descriptors <= 0);
        QVERIFY(growth < 5);
    }
};

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "7000000"); // milliseconds; a year takes longer than other tests
    reserveThreads(); // as the program does
    QApplication application(argc, argv);
    TestSoak test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_soak.moc"

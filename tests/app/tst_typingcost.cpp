// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/history/articlehistory.h"
#include "app/recovery/articlejournal.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cstddef>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    qint64 bytes = 0; // asked for
    qint64 frees = 0;
};

thread_local Cost *counting = nullptr; // of the thread that typing happens on

void countBytes(size_t size)
{
    if (counting)
        counting->bytes += qint64(size);
}

} // namespace

// Before the C library's, of the same names.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void __libc_free(void *memory);

void *malloc(size_t size)
{
    countBytes(size);
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    countBytes(count * size);
    return __libc_calloc(count, size);
}
void *realloc(void *memory, size_t size)
{
    countBytes(size);
    return __libc_realloc(memory, size);
}
void free(void *memory)
{
    if (counting)
        ++counting->frees;
    __libc_free(memory);
}
}

namespace {

const QString paragraph = u"Some words of a paragraph, as long as many are, with nothing in it that is not words.\n\n"_s;

// An article with all that follows its keys outside of the window.
struct Desk
{
    QTemporaryDir root;
    TextPane pane;
    Article article{&pane};
    Journals journals{{.folder = root.filePath(u"recovery"_s)}};
    VersionKeeper keeper{root.filePath(u"versions"_s)};
    ArticleJournal journal{&journals, &article, pane.source()};
    ArticleHistory history{&keeper, &article, pane.source()};

    bool open(int paragraphs)
    {
        article.startUntitled(SourceText(paragraph.repeated(paragraphs)), {});
        return QTest::qWaitFor([this] { return article.isWhole(); }, 60'000) && settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return article.session()->isUpToDate(); }, 60'000);
    }
    // What is done in it, and what follows on this thread until the newest text was read.
    template <typename What> Cost costOf(What what)
    {
        Cost cost;
        counting = &cost;
        what();
        while (!article.session()->isUpToDate())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        counting = nullptr;
        return cost;
    }
};

} // namespace

// What typing costs does not grow with the text: counted, for time tells of other programs as well.
class TestTypingCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(!counting); }
    void cleanup() { counting = nullptr; }

    void keys_data()
    {
        QTest::addColumn<double>("place"); // of the whole
        QTest::newRow("at the top") << 0.0;
        QTest::newRow("in the middle") << 0.5;
        QTest::newRow("at the end") << 1.0;
    }
    void keys()
    {
        QFETCH(double, place);
        const qint64 small = mostBytes(200, place);
        const qint64 large = mostBytes(20'000, place);
        qInfo("bytes for a key: %lld in a short text, %lld in a long one", small, large);
        QVERIFY2(large < 2 * small + 128 * 1024, qPrintable(u"%1 against %2 bytes"_s.arg(large).arg(small)));
    }

    // A fence that closes nowhere makes all blocks anew; the earlier ones are taken apart where nobody waits.
    void whatWasReadBeforeGoesElsewhere()
    {
        Desk desk;
        constexpr int paragraphs = 20'000;
        QVERIFY(desk.open(paragraphs));
        QVERIFY(desk.article.session()->current()->blockCount() >= paragraphs);
        const Cost cost = desk.costOf([&desk] { desk.pane.insertPlainText(u"```\n"_s); });
        QVERIFY(desk.article.session()->current()->blockCount() < 10);
        QVERIFY2(cost.frees < paragraphs / 2, qPrintable(QString::number(cost.frees)));
    }

private:
    static qint64 mostBytes(int paragraphs, double place)
    {
        Desk desk;
        const bool opened = desk.open(paragraphs);
        [opened] { QVERIFY(opened); }();
        QTextCursor cursor(desk.pane.document());
        cursor.setPosition(int(place * double(desk.pane.document()->characterCount() - 1)));
        desk.pane.setTextCursor(cursor);
        const auto key = [&desk](Qt::Key which) { return desk.costOf([&desk, which] { QTest::keyClick(&desk.pane, which); }).bytes; };
        key(Qt::Key_N); // the first of all begins the journal and the undo history
        qint64 most = 0;
        for (const Qt::Key which : {Qt::Key_N, Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Space})
            most = std::max(most, key(which));
        most = std::max(most, desk.costOf([&desk] { desk.pane.undo(); }).bytes);
        return std::max(most, desk.costOf([&desk] { desk.pane.redo(); }).bytes);
    }
};

QTEST_MAIN(TestTypingCost)
#include "tst_typingcost.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentsession.h"

#include "document/buildwatch.h"
#include "document/snapshotbuilder.h"

#include "tests/document/fingerprint.h"
#include "tests/document/randomarticle.h"
#include "tests/document/samearticle.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms until a test that waits for an event has failed

// Writes a text as an editor does: each edit makes a revision.
class Writer
{
public:
    explicit Writer(DocumentSession &session) : m_session(session) { }

    void load(const QString &text)
    {
        m_text = SourceText{QStringView(text)};
        m_revision = next(m_revision);
        m_texts.insert(m_revision, m_text);
        m_session.load(m_text, m_revision);
    }
    void edit(const QList<TextEdit> &edits)
    {
        const Revision base = m_revision;
        m_revision = next(m_revision);
        m_text = m_text.edited(edits);
        m_texts.insert(m_revision, m_text);
        m_session.change({base, m_revision, edits, m_text});
    }
    void append(const QString &text) { edit({{{m_text.length(), m_text.length()}, text}}); }

    Revision revision() const { return m_revision; }
    const SourceText &text() const { return m_text; }
    SourceText textAt(Revision revision) const { return m_texts.value(revision); }

private:
    DocumentSession &m_session;
    SourceText m_text;
    Revision m_revision{};
    QHash<Revision, SourceText> m_texts;
};

// A link in it is defined at its end.
QString longText()
{
    QString text = u"# A title\n\nA [link][far].\n\n"_s;
    for (int i = 0; text.size() < 300'000; ++i)
        text += u"Paragraph %1 with a few words.\n\n"_s.arg(i);
    return text + u"[far]: https://example.org/far\n"_s;
}

// What a session published, in order.
class Listener
{
public:
    explicit Listener(DocumentSession &session)
    {
        QObject::connect(&session, &DocumentSession::snapshotPublished, &m_context,
            [this](const DocumentSnapshotPtr &snapshot) { m_snapshots.append(snapshot); });
    }
    const QList<DocumentSnapshotPtr> &snapshots() const { return m_snapshots; }
    QList<int> revisions() const
    {
        QList<int> result;
        for (const DocumentSnapshotPtr &snapshot : m_snapshots)
            result.append(int(snapshot->revision()));
        return result;
    }

private:
    QObject m_context;
    QList<DocumentSnapshotPtr> m_snapshots;
};

// A colouring that tells when it is called and goes on when it may.
struct Gate
{
    QSemaphore entered;
    QSemaphore open;

    DocumentSession::Options options()
    {
        DocumentSession::Options result;
        result.markdown.colouring = [this](QStringView, QStringView) {
            entered.release();
            open.acquire();
            return QString();
        };
        return result;
    }
};

const QString withCode = u"# a\n\n```cpp\nint x;\n```\n\nend\n"_s;

} // namespace

class DocumentSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesAtOnceWithoutThreads();
    void finishesOneSnapshotBeforeTheNext_data();
    void finishesOneSnapshotBeforeTheNext();
    void publishesAgainForNewSurroundings();
    void mapsAndRebases();
    void publishesOnlyTheNewest();
    void buildsNothingWhilePaused();
    void dropsWhatALoadOvertook();
    void showsTheBeginningOfALongText();
    void showsNoBeginningOfWhatIsNotRead_data();
    void showsNoBeginningOfWhatIsNotRead();
    void dropsTheBeginningThatALoadOvertook();
    void mayDieWhileBuilding();
    void keepsOrderUnderLoad();
    void buildsSmallChangesItself_data();
    void buildsSmallChangesItself();
    void publishesSmallChangesInTheCall();
};

void DocumentSessionTest::publishesAtOnceWithoutThreads()
{
    DocumentSession session({.threads = 0, .markdown = {}});
    QVERIFY(session.current());
    QVERIFY(session.isUpToDate());
    QCOMPARE(session.current()->blockCount(), 0);
    Listener listener(session);
    Writer writer(session);
    writer.load(u"# a\n"_s);
    QCOMPARE(session.current()->revision(), writer.revision());
    writer.append(u"\nb\n"_s);
    QCOMPARE(listener.revisions(), (QList<int>{1, 2}));
    QCOMPARE(session.current()->source(), writer.text());
    QCOMPARE(session.newestRevision(), writer.revision());
    QVERIFY(session.isUpToDate());
    QCOMPARE(listener.snapshots()[1]->block(0)->id, listener.snapshots()[0]->block(0)->id);
    QVERIFY(listener.snapshots()[0]->serial() < listener.snapshots()[1]->serial());
}

void DocumentSessionTest::finishesOneSnapshotBeforeTheNext_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("in the call") << 0;
    QTest::newRow("by a worker, then in the call") << 1;
}

void DocumentSessionTest::finishesOneSnapshotBeforeTheNext()
{
    // The first receiver changes the text; the second one still sees both snapshots in order.
    QFETCH(int, threads);
    DocumentSession session({.threads = threads, .markdown = {}});
    Writer writer(session);
    QObject context;
    connect(&session, &DocumentSession::snapshotPublished, &context, [&writer](const DocumentSnapshotPtr &snapshot) {
        if (snapshot->revision() < Revision{5})
            writer.append(u"x"_s);
    });
    Listener listener(session);
    writer.load(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QCOMPARE(listener.revisions(), (QList<int>{1, 2, 3, 4, 5}));
    QCOMPARE(session.current()->source().toString(), u"axxxx"_s);
}

void DocumentSessionTest::publishesAgainForNewSurroundings()
{
    DocumentSession session({.threads = 0, .markdown = {}});
    Listener listener(session);
    Writer writer(session);
    writer.load(u"[a](there.md)\n"_s);
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->generation = Generation{1};
    surroundings->articlePath = u"/articles/this.md"_s;
    surroundings->files[u"there.md"_s].exists = true;
    session.setSurroundings(surroundings);
    QCOMPARE(listener.revisions(), (QList<int>{1, 1}));
    QCOMPARE(session.current()->generation(), Generation{1});
    QCOMPARE(session.current()->links().first().state, LinkState::Ok);
    QVERIFY(listener.snapshots()[0]->serial() < listener.snapshots()[1]->serial());
    session.setSurroundings(nullptr);
    QVERIFY(session.current()->surroundings());
    QVERIFY(session.isUpToDate());
}

void DocumentSessionTest::mapsAndRebases()
{
    DocumentSession session({.threads = 0, .markdown = {}});
    Writer writer(session);
    writer.load(u"one two three"_s);
    const Revision base = writer.revision();
    writer.edit({{{0, 0}, u"zero "_s}});
    QCOMPARE(session.map(Location{base, {4, 7}}), std::optional(SourceRange{9, 12}));
    const auto batch = session.rebase({base, {{{4, 7}, u"2"_s}}, u"Shorten"_s});
    QVERIFY(batch.has_value());
    QCOMPARE(batch->base, writer.revision());
    writer.edit(batch->edits);
    QCOMPARE(session.current()->source().toString(), u"zero one 2 three"_s);
    QVERIFY(!session.rebase({base, {{{4, 7}, u"II"_s}}, {}}));
    writer.load(u"another text"_s);
    QVERIFY(!session.map(Location{base, {4, 7}}));
}

void DocumentSessionTest::publishesOnlyTheNewest()
{
    Gate gate;
    DocumentSession session(gate.options());
    Listener listener(session);
    Writer writer(session);
    writer.load(withCode);
    QVERIFY(gate.entered.tryAcquire(1, patience));
    for (int i = 0; i < 20; ++i)
        writer.append(u"word "_s);
    QVERIFY(!session.isUpToDate());
    QVERIFY(listener.snapshots().isEmpty());
    gate.open.release(1000);
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QCOMPARE(listener.revisions(), (QList<int>{1, 21}));
    QCOMPARE(session.current()->source(), writer.text());
}

void DocumentSessionTest::buildsNothingWhilePaused()
{
    for (const int threads : {0, 1}) {
        DocumentSession session({.threads = threads, .markdown = {}});
        Listener listener(session);
        Writer writer(session);
        session.pause();
        writer.load(u"# a\n"_s);
        writer.append(u"\nb\n"_s);
        QVERIFY(!session.isUpToDate());
        QCOMPARE(session.newestRevision(), writer.revision());
        session.resume();
        QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
        QCOMPARE(listener.revisions(), QList<int>{2});
        session.resume(); // nothing is left to be done
        QCOMPARE(session.current()->source(), writer.text());
    }
}

// Even while the session is paused, and the blocks live on in the snapshot of the whole.
void DocumentSessionTest::showsTheBeginningOfALongText()
{
    DocumentSession session({.threads = 1, .markdown = {}});
    Listener listener(session);
    QList<DocumentSnapshotPtr> beginnings;
    QObject::connect(&session, &DocumentSession::beginningPublished, &session,
        [&beginnings](const DocumentSnapshotPtr &beginning) { beginnings.append(beginning); });
    Writer writer(session);
    session.pause();
    writer.load(longText());
    QTRY_COMPARE_WITH_TIMEOUT(beginnings.size(), 1, patience);
    const DocumentSnapshot &beginning = *beginnings.constFirst();
    QVERIFY(listener.snapshots().isEmpty() && !session.isUpToDate());
    QCOMPARE(beginning.revision(), writer.revision());
    QVERIFY(beginning.block(1)->html.contains(u"href=\"https://example.org/far\""_s));
    session.resume();
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QCOMPARE(listener.revisions(), QList<int>{1});
    QCOMPARE(beginnings.size(), 1);
    const DocumentSnapshotPtr whole = session.current();
    QVERIFY(whole->serial() > beginning.serial());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(whole->block(i)->id, beginning.block(i)->id);
    QCOMPARE(firstDifference(*whole, *buildSnapshot({.text = writer.text(), .surroundings = {}, .markdown = {}})), QString());
}

void DocumentSessionTest::showsNoBeginningOfWhatIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"# A title\n\nText.\n"_s;
    QTest::newRow("too long") << longText().repeated(2);
    QTest::newRow("a line too long") << longText() + u"x"_s.repeated(150'000);
}

void DocumentSessionTest::showsNoBeginningOfWhatIsNotRead()
{
    QFETCH(QString, text);
    DocumentSession session({.threads = 1, .markdown = {}, .longestParsed = longText().size() + 200'000, .longestLine = 100'000});
    QSignalSpy beginnings(&session, &DocumentSession::beginningPublished);
    Writer writer(session);
    writer.load(text);
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QCOMPARE(beginnings.size(), 0);
}

void DocumentSessionTest::dropsTheBeginningThatALoadOvertook()
{
    DocumentSession session({.threads = 1, .markdown = {}});
    Listener listener(session);
    QSignalSpy beginnings(&session, &DocumentSession::beginningPublished);
    Writer writer(session);
    writer.load(longText());
    writer.load(u"Another text.\n"_s); // the event loop has not been back: nothing can have been published
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QCOMPARE(beginnings.size(), 0);
    QCOMPARE(listener.revisions(), QList<int>{2});
}

void DocumentSessionTest::dropsWhatALoadOvertook()
{
    Gate gate;
    DocumentSession session(gate.options());
    Listener listener(session);
    Writer writer(session);
    writer.load(withCode);
    QVERIFY(gate.entered.tryAcquire(1, patience));
    writer.load(u"Another text.\n"_s);
    gate.open.release(1000);
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QCOMPARE(listener.revisions(), QList<int>{2});
}

void DocumentSessionTest::mayDieWhileBuilding()
{
    Gate gate;
    auto session = std::make_unique<DocumentSession>(gate.options());
    QSignalSpy published(session.get(), &DocumentSession::snapshotPublished);
    Writer(*session).load(withCode);
    QVERIFY(gate.entered.tryAcquire(1, patience));
    gate.open.release(1000);
    session.reset();
    QCoreApplication::processEvents();
    QCOMPARE(published.size(), 0);
}

void DocumentSessionTest::keepsOrderUnderLoad()
{
    DocumentSession session({});
    Writer writer(session);
    RandomArticle article(8);
    // Another thread reads each snapshot while the session goes on.
    std::atomic_bool finished = false;
    std::atomic<int> read = 0;
    std::mutex mutex;
    DocumentSnapshotPtr shared;
    std::thread reader([&] {
        while (!finished) {
            std::unique_lock lock(mutex);
            const DocumentSnapshotPtr snapshot = shared;
            lock.unlock();
            if (snapshot)
                read += Fingerprint(*snapshot).toString().isEmpty() ? 0 : 1;
            std::this_thread::yield();
        }
    });
    QList<quint64> serials;
    QList<Revision> revisions;
    bool textsMatch = true;
    QObject context;
    connect(&session, &DocumentSession::snapshotPublished, &context, [&](const DocumentSnapshotPtr &snapshot) {
        serials.append(snapshot->serial());
        revisions.append(snapshot->revision());
        textsMatch = textsMatch && snapshot->source() == writer.textAt(snapshot->revision());
        const std::lock_guard lock(mutex);
        shared = snapshot;
    });
    writer.load(article.text(40));
    quint64 generation = 0;
    for (int i = 0; i < 1500; ++i) {
        writer.edit(article.edits(writer.text().length()));
        if (i % 97 == 0) {
            auto surroundings = std::make_shared<Surroundings>();
            surroundings->generation = Generation{++generation};
            session.setSurroundings(surroundings);
        }
        if (i % 400 == 399)
            writer.load(article.text(40));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(read > 0, patience);
    finished = true;
    reader.join();
    QVERIFY(textsMatch);
    QCOMPARE(session.current()->source(), writer.text());
    QVERIFY(std::adjacent_find(serials.begin(), serials.end(), std::greater_equal<>()) == serials.end());
    QVERIFY(std::is_sorted(revisions.begin(), revisions.end()));
    QCOMPARE(revisions.last(), writer.revision());
}

// A worker takes over what may take its time: much text, code to colour, and what only a parse of the whole text can tell.
void DocumentSessionTest::buildsSmallChangesItself_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("added");
    QTest::addColumn<bool>("itself");
    const QString prose = u"A paragraph of some words.\n\n"_s.repeated(2000);
    QTest::newRow("a letter") << prose << u"x"_s << true;
    QTest::newRow("a paragraph") << prose << u"One.\n\nTwo.\n"_s << true;
    QTest::newRow("much") << prose << u"A paragraph of some words.\n\n"_s.repeated(1000) << false;
    QTest::newRow("in a long block") << u"word "_s.repeated(4000) << u"x"_s << false;
    QTest::newRow("in code") << u"```cpp\nint x;\n"_s << u"y"_s << false;
    QTest::newRow("behind code") << withCode << u"x"_s << true;
    QTest::newRow("a definition") << prose << u"\n\n[a]: b.md\n"_s << false;
    QTest::newRow("in front matter") << u"---\ntitle: a\n---\n"_s << u"Text.\n"_s << true;
}

void DocumentSessionTest::buildsSmallChangesItself()
{
    QFETCH(QString, before);
    QFETCH(QString, added);
    static std::atomic<Qt::HANDLE> builder;
    DocumentSession::Options options;
    options.markdown.colouring = [](QStringView code, QStringView) { return code.toString(); };
    DocumentSession session(options);
    Writer writer(session);
    writer.load(before);
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    const auto watching = qScopeGuard([] { buildWatch = nullptr; });
    buildWatch = [](BuildStage stage) {
        if (stage == BuildStage::Built)
            builder = QThread::currentThreadId();
    };
    builder = nullptr;
    writer.append(added);
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QTEST(builder == QThread::currentThreadId(), "itself");
    const DocumentSnapshotPtr fresh
        = buildSnapshot({.text = writer.text(), .revision = writer.revision(), .surroundings = nullptr, .markdown = options.markdown});
    QCOMPARE(
        Fingerprint(*session.current(), Fingerprint::Ids::LeftOut).toString(), Fingerprint(*fresh, Fingerprint::Ids::LeftOut).toString());
}

// So that the page hears of a key before the pane paints it.
void DocumentSessionTest::publishesSmallChangesInTheCall()
{
    DocumentSession session({});
    Writer writer(session);
    writer.load(u"Some words.\n"_s);
    Listener listener(session);
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    writer.append(u"x"_s);
    QVERIFY(session.isUpToDate());
    writer.append(u"y"_s);
    QCOMPARE(listener.revisions(), (QList<int>{1, 2, 3}));
    QCOMPARE(session.current()->source(), writer.text());
    writer.load(u"Another text.\n"_s); // which is built by a worker
    writer.append(u"z"_s);
    QCOMPARE(listener.revisions().size(), 3);
    QVERIFY(!session.isUpToDate());
    QTRY_VERIFY_WITH_TIMEOUT(session.isUpToDate(), patience);
    QCOMPARE(listener.revisions().last(), int(writer.revision()));
}

QTEST_GUILESS_MAIN(DocumentSessionTest)
#include "tst_documentsession.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journallog.h"
#include "app/recovery/recoveryfolder.h"
#include "app/saving/savejob.h"
#include "tests/faults/savescene.h"
#include "tests/report.h"

#include <QTest>

#include <utility>

#include <sys/wait.h>

using namespace Galley;
using namespace Qt::StringLiterals;

// A program that recovers a text is killed at every call that it makes, the first, the second and so on: the next one offers
// the same text, as often as that happens.
class TestRecoveryKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_faults.isThere())
            QSKIP("run it with the shim loaded before: see tests/faults/CMakeLists.txt");
    }

    void killed_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("deed");
        const std::pair<const char *, Left> kinds[] = {{"a journal", Left::Whole}, {"several generations", Left::Generations},
            {"the newest was not written to its end", Left::UnfinishedNewest}, {"a damaged end", Left::DamagedEnd},
            {"beside others", Left::BesideOthers}, {"the file was changed since", Left::FileChanged}};
        const std::pair<const char *, Deed> deeds[] = {{"looked at", Deed::Look}, {"kept", Deed::Keep}, {"kept and typed on", Deed::TypeOn},
            {"saved", Deed::Save}, {"discarded", Deed::Discard}};
        for (const auto &[left, kind] : kinds) {
            for (const auto &[done, deed] : deeds)
                QTest::addRow("%s, %s", left, done) << int(kind) << int(deed);
        }
    }
    void killed()
    {
        QFETCH(int, left);
        QFETCH(int, deed);
        long kills = 0;
        for (long nth = 1;; ++nth) {
            const Scene scene{Left(left)};
            QCOMPARE(scene.offered(), wanted);
            const bool wasKilled = killAt(scene, Deed(deed), nth);
            kills += wasKilled ? 1 : 0;
            check(scene, Deed(deed), wasKilled);
            if (wasKilled) {
                kills += killAt(scene, Deed(deed), nth) ? 1 : 0; // the second start as well
                check(scene, Deed(deed), true);
            }
            m_killed += kills;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"at call %1"_s.arg(nth)));
            m_recovered += std::exchange(kills, 0);
            if (!wasKilled)
                break;
            QVERIFY(nth < 500);
        }
    }

    void cleanupTestCase() const
    {
        if (m_faults.isThere())
            report("kills while recovering", m_killed, m_recovered, (m_killed - m_recovered) * wanted.size());
    }

private:
    enum class Left { Whole, Generations, UnfinishedNewest, DamagedEnd, BesideOthers, FileChanged };
    enum class Deed { Look, Keep, TypeOn, Save, Discard };
    inline static const QString wanted = u"Once upon a time\nthere was"_s;
    inline static const QString more = u" a galley"_s;

    // What a program left that was killed.
    struct Scene
    {
        explicit Scene(Left left)
        {
            QDir().mkpath(recovery());
            QDir().mkpath(root() + u"/articles"_s);
            SaveScene::write(path(), "Once upon a time\n");
            const JournalBase base{path(), contentHash("Once upon a time\n"), {}};
            switch (left) {
            case Left::FileChanged:
                SaveScene::write(path(), "Twice\n");
                [[fallthrough]];
            case Left::Whole:
                leave({id, 1}, journal(base, wanted));
                break;
            case Left::UnfinishedNewest:
                leave({id, 3}, journal(base, u"never written to its end"_s).chopped(9));
                [[fallthrough]];
            case Left::Generations:
                leave({id, 1}, journal(base, u"Once upon a time\nth"_s));
                leave({id, 2}, journal(base, wanted));
                break;
            case Left::DamagedEnd:
                leave({id, 1}, journal(base, wanted) + "zzzzzzzzzzzzzzzz");
                break;
            case Left::BesideOthers:
                leave({id, 1}, journal(base, wanted));
                leave({JournalName::newId(), 1}, journal(base, u"Once upon a time\n"_s)); // is on the disk
                leave({JournalName::newId(), 1}, "another program's");
                leave({JournalName::newId(), 1}, {});
                break;
            }
        }
        static QByteArray journal(const JournalBase &base, const QString &text)
        {
            JournalEncoder encoder;
            return encoder.begin(base, SourceText(text));
        }
        void leave(const JournalName &name, const QByteArray &bytes) const
        {
            SaveScene::write(QDir(recovery()).filePath(name.fileName()), bytes);
        }
        QString root() const { return QFileInfo(folder.path()).canonicalFilePath(); }
        QString recovery() const { return root() + u"/recovery"_s; }
        QString path() const { return root() + u"/articles/article.md"_s; }
        QString offered() const
        {
            for (const RecoveredText &text : RecoveryFolder(recovery()).list().texts) {
                if (text.id == id)
                    return text.contents.text.toString();
            }
            return {};
        }

        QTemporaryDir folder;
        QString id = JournalName::newId();
    };

    bool killAt(const Scene &scene, Deed deed, long nth) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            galley_fault_orders orders = {};
            qstrncpy(orders.folder, QFile::encodeName(scene.root()).constData(), sizeof orders.folder);
            orders.nth = nth;
            m_faults.order(&orders);
            start(scene, deed);
            ::_exit(0);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

    // What the program does with what it finds.
    static void start(const Scene &scene, Deed deed)
    {
        const RecoveryFolder folder(scene.recovery());
        folder.list();
        if (deed == Deed::Look)
            return;
        if (deed == Deed::Discard) {
            folder.discard(scene.id);
            return;
        }
        SerialThread writer(SerialThread::Kind::InCaller);
        SerialThread syncer(SerialThread::Kind::InCaller);
        JournalSite site;
        site.folder = scene.recovery();
        site.disk = &systemJournalDisk();
        site.writer = &writer;
        site.syncer = &syncer;
        site.tell = [](const QString &, int) { };
        const auto found = folder.read(scene.id);
        const auto earlier = folder.claim(scene.id);
        if (!found || !found->isReadable() || !earlier)
            return;
        const auto log = std::make_shared<JournalLog>(site, scene.id);
        const auto post = [&](const std::function<void()> &job) {
            writer.post(job);
            syncer.drain({});
        };
        SourceText text = found->contents.text;
        post([&] {
            log->takeOver(earlier->files, earlier->generation);
            if (earlier->damaged)
                log->keepEarlierAside();
        });
        post([&] { log->begin(found->contents.base, text); });
        if (deed == Deed::TypeOn) {
            const QList<TextEdit> edits{{{text.length(), text.length()}, more}};
            text = text.edited(edits);
            post([&] { log->change(edits, text, {}); });
        } else if (deed == Deed::Save) {
            const QByteArray bytes = text.toString().toUtf8();
            if (saveSafely(scene.path(), bytes, systemDisk(), scene.root() + u"/saving"_s).saved)
                post([&] { log->setSaved({scene.path(), contentHash(bytes), {}}); });
        }
    }

    static void check(const Scene &scene, Deed deed, bool wasKilled)
    {
        removeAbandonedTemporaries(scene.root() + u"/articles"_s);
        const QString now = scene.offered();
        const QByteArray file = SaveScene::read(scene.path());
        const bool isSaved = file == wanted.toUtf8();
        QVERIFY(isSaved || file == "Once upon a time\n" || file == "Twice\n");
        switch (deed) {
        case Deed::Look:
        case Deed::Keep:
            QCOMPARE(now, wanted);
            break;
        case Deed::TypeOn:
            QVERIFY2(now == wanted || now == wanted + more || now == wanted + more + more, qPrintable(now)); // each start types
            QVERIFY(wasKilled || now == wanted + more);
            break;
        case Deed::Save:
            QVERIFY2(isSaved || now == wanted, qPrintable(now));
            QVERIFY(wasKilled || (isSaved && now.isEmpty()));
            break;
        case Deed::Discard:
            QVERIFY2(now.isEmpty() || now == wanted, qPrintable(now));
            QVERIFY(wasKilled || now.isEmpty());
            break;
        }
    }

    Faults m_faults;
    long m_killed = 0;
    long m_recovered = 0;
};

QTEST_GUILESS_MAIN(TestRecoveryKills)
#include "tst_recoverykills.moc"

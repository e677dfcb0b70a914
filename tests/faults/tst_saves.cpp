// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/savescene.h"
#include "tests/report.h"

#include <QTest>

#include <cerrno>

#include <sys/wait.h>

using namespace Galley;
using namespace Qt::StringLiterals;

// Every call that a save makes is let fail, the first, the second and so on until a save comes through unharmed; and at
// every one of them the program is killed.
class TestSaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_faults.isThere())
            QSKIP("run it with the shim loaded before: see tests/faults/CMakeLists.txt");
    }

    void failing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("persistent");
        const QList<int> few{EIO, ENOSPC, EACCES, ESTALE};
        const QList<int> many{EIO, ENOSPC, EACCES, EPERM, EDQUOT, EROFS, EMFILE, EXDEV, ENOENT, ESTALE, EINVAL, EFBIG, ENOMEM};
        for (const auto &[name, kind] : kinds) {
            for (const int error : isLong() ? many : few) {
                QTest::addRow("%s, %s once", name, strerrorname_np(error)) << int(kind) << error << false;
                QTest::addRow("%s, %s from then on", name, strerrorname_np(error)) << int(kind) << error << true;
            }
            QTest::addRow("%s, EINTR once", name) << int(kind) << EINTR << false;
        }
    }
    void failing()
    {
        QFETCH(int, kind);
        QFETCH(int, error);
        QFETCH(bool, persistent);
        for (const auto &[before, after] : sizes()) {
            const SaveScene scene(SceneKind(kind), articleText(1, before));
            const QByteArray wanted = articleText(2, after);
            for (long nth = 1;; ++nth) {
                scene.reset();
                order(scene, nth, error, persistent, std::max<qsizetype>({before / 3, after / 3, 200}));
                const SaveResult result = scene.save(wanted);
                const long injected = m_faults.stop();
                m_injected += injected;
                m_bytesLost += wanted.size();
                check(scene, wanted, result);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"at call %1, %2 to %3 bytes"_s.arg(nth).arg(before).arg(after)));
                m_bytesLost -= wanted.size();
                m_survived += injected;
                if (injected == 0)
                    break;
                QVERIFY(nth < 500);
            }
        }
    }

    void killed_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &[name, kind] : kinds)
            QTest::newRow(name) << int(kind);
    }
    void killed()
    {
        QFETCH(int, kind);
        for (const auto &[before, after] : sizes()) {
            const SaveScene scene(SceneKind(kind), articleText(1, before));
            const QByteArray wanted = articleText(2, after);
            for (long nth = 1;; ++nth) {
                scene.reset();
                const pid_t child = ::fork();
                if (child == 0) {
                    order(scene, nth, 0, false, std::max<qsizetype>({before / 3, after / 3, 200}));
                    ::_exit(scene.save(wanted).saved ? 0 : 1);
                }
                int status = 0;
                QCOMPARE(::waitpid(child, &status, 0), child);
                const bool wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
                m_killed += wasKilled ? 1 : 0;
                m_bytesLostByKills += wanted.size();
                checkAfterKill(scene, wanted);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"at call %1, %2 to %3 bytes"_s.arg(nth).arg(before).arg(after)));
                m_bytesLostByKills -= wanted.size();
                m_recovered += wasKilled ? 1 : 0;
                if (!wasKilled) {
                    QCOMPARE(scene.contents(), wanted);
                    break;
                }
                QVERIFY(nth < 500);
            }
        }
    }

    void cleanupTestCase() const
    {
        report("faults while saving", m_injected, m_survived, m_bytesLost);
        report("kills while saving", m_killed, m_recovered, m_bytesLostByKills);
    }

private:
    static constexpr std::pair<const char *, SceneKind> kinds[]
        = {{"existing", SceneKind::Existing}, {"new", SceneKind::New}, {"linked", SceneKind::Linked}, {"two names", SceneKind::Twin}};

    static bool isLong() { return qEnvironmentVariableIsSet("GALLEY_LONG_TESTS"); }
    static QList<std::pair<qsizetype, qsizetype>> sizes()
    {
        if (isLong())
            return {{3000, 9000}, {9000, 3000}, {0, 500}, {500, 0}, {3000, 3000}, {100'000, 300'000}};
        return {{3000, 9000}, {500, 0}};
    }

    void order(const SaveScene &scene, long nth, int error, bool persistent, qsizetype largest) const
    {
        galley_fault_orders orders = {};
        qstrncpy(orders.folder, QFile::encodeName(scene.root()).constData(), sizeof orders.folder);
        orders.call = GALLEY_ANY;
        orders.nth = nth;
        orders.error = error;
        orders.persistent = persistent ? 1 : 0;
        orders.largest = long(largest);
        m_faults.order(&orders);
    }

    static void check(const SaveScene &scene, const QByteArray &wanted, const SaveResult &result)
    {
        const bool isNew = scene.isThere() && scene.contents() == wanted;
        const bool isOld = scene.contents() == scene.before() || !scene.isThere();
        if (result.saved) {
            QVERIFY(isNew);
        } else {
            QVERIFY(!result.message.isEmpty());
            if (result.holds == SaveResult::Holds::Old)
                QVERIFY(isOld);
            if (result.holds == SaveResult::Holds::New)
                QVERIFY(isNew);
            if (result.holds == SaveResult::Holds::Unsure)
                QVERIFY(!scene.litter().isEmpty()); // its guard copy
        }
        checkAfterKill(scene, wanted);
    }

    // The next start leaves nothing lying about, and every file whole.
    static void checkAfterKill(const SaveScene &scene, const QByteArray &wanted)
    {
        const QList<InterruptedSave> open = scene.startAgain();
        const QByteArray now = scene.contents();
        QVERIFY(now == wanted || now == scene.before() || !scene.isThere());
        for (const InterruptedSave &save : open) {
            QCOMPARE(save.bytes, wanted);
            QCOMPARE(save.path, scene.target());
            forgetInterruptedSave(save);
        }
        QCOMPARE(scene.litter(), QStringList());
    }

    Faults m_faults;
    long m_injected = 0;
    long m_survived = 0;
    long m_killed = 0;
    long m_recovered = 0;
    qint64 m_bytesLost = 0;
    qint64 m_bytesLostByKills = 0;
};

QTEST_GUILESS_MAIN(TestSaves)
#include "tst_saves.moc"

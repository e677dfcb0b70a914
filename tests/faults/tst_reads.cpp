// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfile.h"
#include "tests/faults/savescene.h"
#include "tests/report.h"

#include <QTest>

#include <cerrno>

using namespace Galley;
using namespace Qt::StringLiterals;

// Every call that reading makes is let fail, the first, the second and so on: half a text is never taken for the whole.
class TestReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_faults.isThere())
            QSKIP("run it with the shim loaded before: see tests/faults/CMakeLists.txt");
    }
    void cleanup() { m_faults.stop(); }

    void failing_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("persistent");
        for (const int error : {EIO, ESTALE, ETIMEDOUT, ENOMEM, EACCES, ENOTCONN}) {
            for (const auto &[name, call] : {std::pair("open", GALLEY_OPEN), std::pair("read", GALLEY_READ)}) {
                QTest::addRow("%s, %s once", name, strerrorname_np(error)) << int(call) << error << false;
                QTest::addRow("%s, %s from then on", name, strerrorname_np(error)) << int(call) << error << true;
            }
        }
    }
    void failing()
    {
        QFETCH(int, call);
        QFETCH(int, error);
        QFETCH(bool, persistent);
        const SaveScene scene(SceneKind::Existing, articleText(1, 60'000));
        const QByteArray hash = contentHash(scene.before());
        for (long nth = 1;; ++nth) {
            order(scene, call, nth, error, persistent);
            const DocumentFile file = readDocumentFile(scene.path());
            const long injected = m_faults.stop();
            m_injected += injected;
            QCOMPARE(scene.contents(), scene.before());
            if (injected == 0) {
                QCOMPARE(file.hash, hash);
                QCOMPARE(file.text.toString().toUtf8(), scene.before());
                QVERIFY(nth > (call == GALLEY_READ ? 10 : 1));
                break;
            }
            QVERIFY(!file.error.isEmpty());
            QVERIFY(file.text.isEmpty());
            QVERIFY(file.hash.isEmpty());
            QVERIFY(!file.canBeSavedOver());
            ++m_survived;
            QVERIFY(nth < 100);
        }
    }

    void interrupted()
    {
        const SaveScene scene(SceneKind::Existing, articleText(1, 60'000));
        for (const auto call : {GALLEY_OPEN, GALLEY_READ}) {
            order(scene, call, 1, EINTR, false);
            QCOMPARE(readDocumentFile(scene.path()).hash, contentHash(scene.before()));
            QCOMPARE(m_faults.stop(), 1);
        }
    }

    // What is not known is never taken for what is known.
    void hashes()
    {
        const SaveScene scene(SceneKind::Existing, articleText(1, 60'000));
        for (long nth = 1;; ++nth) {
            order(scene, GALLEY_READ, nth, EIO, false);
            const QByteArray hash = hashOfFile(scene.path());
            if (m_faults.stop() == 0) {
                QCOMPARE(hash, contentHash(scene.before()));
                break;
            }
            QVERIFY(hash.isEmpty());
        }
        QCOMPARE(hashOfFile(scene.root() + u"/none"_s), QByteArray());
        QCOMPARE(hashOfFile(scene.root()), QByteArray());
    }

    // The file that cannot be read is not known to be the one that was opened: nothing is saved over it.
    void savesNothingOverIt()
    {
        const SaveScene scene(SceneKind::Existing, articleText(1, 60'000));
        SaveOrder save;
        save.path = scene.path();
        save.text = SourceText(u"new\n"_s);
        save.knownHash = contentHash(scene.before());
        save.guardFolder = scene.guards();
        order(scene, GALLEY_READ, 3, EIO, true);
        const SaveReport report = runSave(save);
        QVERIFY(m_faults.stop() > 0);
        QVERIFY(!report.result.saved);
        QVERIFY(!report.result.message.isEmpty());
        QCOMPARE(scene.contents(), scene.before());
    }

    void cleanupTestCase() const { report("faults while reading", m_injected, m_survived, 0); }

private:
    void order(const SaveScene &scene, int call, long nth, int error, bool persistent) const
    {
        galley_fault_orders orders = {};
        qstrncpy(orders.folder, QFile::encodeName(scene.root()).constData(), sizeof orders.folder);
        orders.call = galley_call(call);
        orders.nth = nth;
        orders.error = error;
        orders.persistent = persistent ? 1 : 0;
        orders.largest = 4096;
        m_faults.order(&orders);
    }

    Faults m_faults;
    long m_injected = 0;
    long m_survived = 0;
};

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powerloss.h"

#include "tests/faults/savescene.h"
#include "tests/report.h"

#include <QTest>

#include <sys/stat.h>

using namespace Galley;
using namespace Qt::StringLiterals;

// What the disk may hold when the power goes at any moment of a row of saves: the file is wholly one of the texts, and
// not an older one than the last that was called saved.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_faults.isThere())
            QSKIP("run it with the shim loaded before: see tests/faults/CMakeLists.txt");
    }

    void keepsWhatWasSaved_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("one takes the other's place") << int(SceneKind::Existing);
        QTest::newRow("the file is new") << int(SceneKind::New);
        QTest::newRow("overwritten") << int(SceneKind::Twin);
    }
    void keepsWhatWasSaved()
    {
        QFETCH(int, kind);
        const SaveScene scene(SceneKind(kind), articleText(0, 4000));
        ModelDisk disk;
        if (scene.isThere())
            disk.put(name(scene.target()), inodeOf(scene.target()), scene.before());
        const QList<DiskStep> steps = recordSaves(scene);
        QVERIFY(steps.size() > 100);

        int saved = scene.isThere() && SceneKind(kind) != SceneKind::New ? 0 : -1;
        check(scene, disk, saved);
        for (const DiskStep &step : steps) {
            if (step.kind == "note")
                saved = step.first.toInt();
            disk.take(step);
            check(scene, disk, saved);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after %1 prefixes"_s.arg(m_prefixes)));
        }
    }

    void cleanupTestCase() const
    {
        if (!m_faults.isThere())
            return;
        qInfo("loss of power while saving: %d prefixes", m_prefixes);
        report("loss of power while saving", m_states, m_survived, m_bytesLost);
        QVERIFY(m_prefixes >= 500);
    }

private:
    static constexpr qsizetype lengths[] = {4000, 9000, 100, 0, 12'000, 11'000, 3000, 15'000};

    static QByteArray name(const QString &path) { return QFile::encodeName(path); }
    static qint64 inodeOf(const QString &path)
    {
        struct stat found = {};
        return ::stat(name(path).constData(), &found) == 0 ? qint64(found.st_ino) : -1;
    }

    QList<DiskStep> recordSaves(const SaveScene &scene) const
    {
        const QString record = scene.root() + u"/state/record"_s;
        galley_fault_orders orders = {};
        qstrncpy(orders.folder, name(scene.root()).constData(), sizeof orders.folder);
        orders.largest = 400;
        m_faults.order(&orders);
        m_faults.record(name(record).constData());
        for (int number = 1; number < int(std::size(lengths)); ++number) {
            if (scene.save(articleText(number, lengths[number])).saved)
                m_faults.note(QByteArray::number(number).constData());
        }
        m_faults.record(nullptr);
        m_faults.stop();
        return readSteps(SaveScene::read(record));
    }

    void check(const SaveScene &scene, const ModelDisk &disk, int saved)
    {
        ++m_prefixes;
        for (const Survivors survivors : allSurvivors) {
            ++m_states;
            const QByteArray now = afterNextStart(scene, disk.after(survivors));
            bool known = now.isEmpty() && saved < 0; // not made yet
            for (int number = std::max(saved, 0); number < int(std::size(lengths)); ++number)
                known = known || now == articleText(number, lengths[number]);
            m_bytesLost += known ? 0 : lengths[std::max(saved, 0)];
            QVERIFY2(known, qPrintable(u"case %1, saved %2, now %3 bytes"_s.arg(int(survivors)).arg(saved).arg(now.size())));
            ++m_survived;
        }
    }

    // Puts the files where they were and lets the program clean up.
    static QByteArray afterNextStart(const SaveScene &scene, const QMap<QByteArray, QByteArray> &files)
    {
        QDir(scene.articles()).removeRecursively();
        QDir(scene.guards()).removeRecursively();
        QDir().mkpath(scene.articles());
        QDir().mkpath(scene.guards());
        for (const auto &[path, contents] : files.asKeyValueRange())
            SaveScene::write(QFile::decodeName(path), contents);
        scene.startAgain();
        return scene.contents();
    }

    Faults m_faults;
    int m_prefixes = 0;
    int m_states = 0;
    int m_survived = 0;
    qint64 m_bytesLost = 0;
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/journalscene.h"
#include "tests/report.h"

#include <QHash>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the disk may hold when the power goes at any moment of writing: the next start offers a text that is not older than
// five seconds, or the file holds it, and nothing is offered that nobody wrote.
class TestJournalPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_faults.isThere())
            QSKIP("run it with the shim loaded before: see tests/faults/CMakeLists.txt");
    }

    void losesAtMostFiveSeconds_data()
    {
        QTest::addColumn<int>("script");
        QTest::addColumn<int>("flushTime"); // milliseconds
        for (int i = 0; i < int(std::size(scripts)); ++i) {
            QTest::addRow("%s", scripts[i].first) << i << 1;
            QTest::addRow("%s, on a slow disk", scripts[i].first) << i << 800;
        }
    }
    void losesAtMostFiveSeconds()
    {
        QFETCH(int, script);
        QFETCH(int, flushTime);
        JournalScene scene(m_faults);
        scene.flushTime = std::chrono::milliseconds(flushTime);
        ModelDisk disk;
        const QList<DiskStep> steps = scripts[script].second(*this, scene, disk);
        QCOMPARE(scene.errors(), QList<int>());
        QVERIFY(steps.size() > 100);
        replay(scene, disk, steps);
    }

    void cleanupTestCase() const
    {
        if (!m_faults.isThere())
            return;
        qInfo("loss of power while typing: %d prefixes, the oldest key lost %.2f s old", m_prefixes, double(m_oldestLost) / 1000);
        report("loss of power while typing and recovering", m_states, m_survived, m_states - m_survived);
        QVERIFY(m_prefixes >= (isLong() ? 5000 : 500));
    }

private:
    using Script = QList<DiskStep> (*)(TestJournalPowerLoss &, JournalScene &, ModelDisk &);

    static constexpr auto keyTime = 50ms;
    static constexpr qint64 mayBeLost = 5000; // milliseconds

    static bool isLong() { return qEnvironmentVariableIsSet("GALLEY_LONG_TESTS"); }
    static int keys() { return isLong() ? 1500 : 260; }

    // Letters here and there, a word or two deleted, so that no text comes twice.
    static TextEdit keyEdit(int key, qsizetype length)
    {
        if (key % 23 == 22 && length > 40)
            return {{key % 20, key % 20 + 13}, {}};
        const qsizetype at = key % 4 == 0 ? (key * 7) % (length + 1) : length;
        return {{at, at}, key % 17 == 16 ? u"\n"_s : u"%1 ż"_s.arg(key)};
    }

    void typeOne(JournalScene &scene) { scene.edit(keyEdit(m_key++, scene.text().length())); }
    void type(JournalScene &scene, int count)
    {
        for (const int end = m_key + count; m_key < end;) {
            typeOne(scene);
            scene.pass(keyTime);
        }
    }
    static QByteArray recordOf(const JournalScene &scene) { return QFile::encodeName(scene.root() + u"/record"_s); }
    void begin(JournalScene &scene)
    {
        m_key = 0;
        m_settled = 0;
        galley_fault_orders orders = {};
        qstrncpy(orders.folder, QFile::encodeName(scene.root()).constData(), sizeof orders.folder);
        orders.largest = 400;
        m_faults.order(&orders);
        m_faults.record(recordOf(scene).constData());
        scene.nextKey = [this, &scene] { typeOne(scene); };
    }
    QList<DiskStep> end(JournalScene &scene)
    {
        scene.nextKey = {};
        scene.pass(6s);
        m_faults.record(nullptr);
        m_faults.stop();
        return readSteps(SaveScene::read(QFile::decodeName(recordOf(scene))));
    }

    static QList<DiskStep> untitled(TestJournalPowerLoss &test, JournalScene &scene, ModelDisk &)
    {
        test.begin(scene);
        scene.open(SourceText(QString()));
        test.type(scene, keys());
        scene.pass(4s);
        test.type(scene, 5);
        return test.end(scene);
    }

    static QList<DiskStep> begunAnew(TestJournalPowerLoss &test, JournalScene &scene, ModelDisk &)
    {
        scene.site().smallestOutgrown = 1000;
        test.begin(scene);
        scene.open(SourceText(QString(300, u'x')));
        for (int i = 0; i < keys() / 130; ++i) {
            test.type(scene, 129);
            scene.edit({{0, scene.text().length()}, u"all new %1"_s.arg(i)});
            scene.pass(keyTime);
        }
        return test.end(scene);
    }

    static QList<DiskStep> savedNowAndThen(TestJournalPowerLoss &test, JournalScene &scene, ModelDisk &disk)
    {
        const JournalBase base = leaveFile(scene, disk, "as it was\n");
        test.begin(scene);
        scene.open(SourceText(u"as it was\n"_s), base);
        for (int i = 0; i < keys() / 65; ++i) {
            test.type(scene, 65);
            scene.save();
            scene.pass(std::chrono::milliseconds(i % 3 * 700));
        }
        return test.end(scene);
    }

    static QList<DiskStep> takenOver(TestJournalPowerLoss &test, JournalScene &scene, ModelDisk &disk)
    {
        return takeOver(test, scene, disk, 0);
    }
    static QList<DiskStep> takenOverDamaged(TestJournalPowerLoss &test, JournalScene &scene, ModelDisk &disk)
    {
        return takeOver(test, scene, disk, 7);
    }
    static QList<DiskStep> takeOver(TestJournalPowerLoss &test, JournalScene &scene, ModelDisk &disk, qsizetype zeros)
    {
        const JournalBase base = leaveFile(scene, disk, "before\n");
        const QString id = JournalName::newId();
        leaveJournal(scene, disk, {id, 1}, base, u"an earlier text\n"_s, 300);
        leaveJournal(scene, disk, {id, 2}, base, u"left behind\n"_s, zeros);
        scene.site().smallestOutgrown = 1500;
        test.begin(scene);
        test.m_settled = -1; // what was left behind has to be offered
        const auto found = RecoveryFolder(scene.recovery()).read(id);
        scene.takeOver(*found);
        scene.pass(keyTime);
        test.type(scene, keys());
        return test.end(scene);
    }

    static QList<DiskStep> discarded(TestJournalPowerLoss &test, JournalScene &scene, ModelDisk &)
    {
        test.begin(scene);
        for (int i = 0; i < keys() / 65; ++i) {
            scene.open(SourceText(u"text %1\n"_s.arg(i)));
            test.type(scene, 65);
            scene.discard();
            scene.pass(std::chrono::milliseconds(i % 3 * 700));
        }
        return test.end(scene);
    }

    static constexpr std::pair<const char *, Script> scripts[]
        = {{"an untitled article", untitled}, {"begun anew again and again", begunAnew}, {"saved now and then", savedNowAndThen},
            {"taken over from an earlier program", takenOver}, {"taken over with a damaged end", takenOverDamaged},
            {"discarded and begun again", discarded}};

    static void leave(const QString &path, const QByteArray &bytes, ModelDisk &disk)
    {
        SaveScene::write(path, bytes);
        struct stat found = {};
        ::stat(QFile::encodeName(path).constData(), &found);
        disk.put(QFile::encodeName(path), qint64(found.st_ino), bytes);
    }
    static JournalBase leaveFile(const JournalScene &scene, ModelDisk &disk, const QByteArray &bytes)
    {
        leave(scene.path(), bytes, disk);
        return {scene.path(), contentHash(bytes), {}};
    }
    static void leaveJournal(
        const JournalScene &scene, ModelDisk &disk, const JournalName &name, const JournalBase &base, const QString &text, qsizetype zeros)
    {
        QDir().mkpath(scene.recovery());
        JournalEncoder encoder;
        leave(QDir(scene.recovery()).filePath(name.fileName()), encoder.begin(base, SourceText(text)) + QByteArray(zeros, '\0'), disk);
    }

    // What is known of the writing up to a step.
    struct Progress
    {
        qint64 now = 0;
        int typed = 0;
        int settled = 0; // saved, or discarded by the writer
        QList<qint64> typedAt{-2 * mayBeLost}; // milliseconds
    };
    struct Offer
    {
        QMap<QByteArray, QByteArray> files;
        int newest = -1; // the number of the text
        QString fault;
    };

    void replay(const JournalScene &scene, ModelDisk &disk, const QList<DiskStep> &steps)
    {
        m_numbers.clear();
        for (int i = 0; i < scene.texts().size(); ++i)
            m_numbers[scene.texts().at(i)] = i;
        m_offers.clear();
        Progress progress{.settled = m_settled};
        for (const DiskStep &step : steps) {
            if (step.kind == "note") {
                takeNote(step.first, progress, disk);
                continue;
            }
            check(scene, disk, progress); // as it stood until just now
            disk.take(step);
            if (QTest::currentTestFailed())
                return;
        }
        check(scene, disk, progress);
    }

    static void takeNote(const QByteArray &note, Progress &progress, ModelDisk &disk)
    {
        const qint64 number = note.sliced(note.indexOf(' ') + 1).toLongLong();
        if (note.startsWith("time")) {
            progress.now = number;
        } else if (note.startsWith("flushing")) {
            disk.beginFlush(number);
        } else if (note.startsWith("typed")) {
            progress.typed = int(number);
            progress.typedAt.resize(number + 1, progress.now); // also those that were opened
        } else {
            progress.settled = int(number);
        }
    }

    void check(const JournalScene &scene, const ModelDisk &disk, const Progress &progress)
    {
        ++m_prefixes;
        for (const Survivors survivors : allSurvivors) {
            ++m_states;
            Offer &offer = m_offers[int(survivors)];
            if (const auto files = disk.after(survivors); files != offer.files || offer.newest < 0)
                offer = afterNextStart(scene, files);
            QVERIFY2(offer.fault.isEmpty(), qPrintable(u"prefix %1, case %2: %3"_s.arg(m_prefixes).arg(int(survivors)).arg(offer.fault)));
            const int held = std::max(offer.newest, progress.settled);
            const qint64 age = held < progress.typed ? progress.now - progress.typedAt.at(held + 1) : 0;
            m_oldestLost = std::max(m_oldestLost, age);
            QVERIFY2(age <= mayBeLost,
                qPrintable(u"prefix %1, case %2, at %3 ms: text %4 of %5 is offered, %6 ms old"_s.arg(m_prefixes)
                        .arg(int(survivors))
                        .arg(progress.now)
                        .arg(held)
                        .arg(progress.typed)
                        .arg(age)));
            ++m_survived;
        }
    }

    // Puts the files where they were and looks, as the program does when it starts; and once more.
    Offer afterNextStart(const JournalScene &scene, const QMap<QByteArray, QByteArray> &files) const
    {
        Offer offer{files, -1, {}};
        for (const QString &folder : {u"/articles"_s, u"/state"_s})
            QDir(scene.root() + folder).removeRecursively();
        QDir().mkpath(scene.recovery());
        QDir().mkpath(scene.root() + u"/articles"_s);
        for (const auto &[path, contents] : files.asKeyValueRange())
            SaveScene::write(QFile::decodeName(path), contents);
        removeAbandonedTemporaries(scene.root() + u"/articles"_s);
        QStringList texts = offered(scene);
        if (texts != offered(scene))
            offer.fault = u"a second start offers something else"_s;
        if (QFile::exists(scene.path()))
            texts.append(QString::fromUtf8(SaveScene::read(scene.path())));
        for (const QString &text : std::as_const(texts)) {
            offer.newest = std::max(offer.newest, m_numbers.value(text, -1));
            if (!m_numbers.contains(text) && text != "before\n"_L1)
                offer.fault = u"nobody wrote “%1”"_s.arg(text);
        }
        return offer;
    }
    static QStringList offered(const JournalScene &scene)
    {
        QStringList texts;
        for (const RecoveredText &text : RecoveryFolder(scene.recovery()).list().texts) {
            if (text.isReadable())
                texts.append(text.contents.text.toString());
        }
        return texts;
    }

    Faults m_faults;
    int m_key = 0;
    int m_settled = 0; // at first
    QHash<QString, int> m_numbers; // of each text, the last
    QMap<int, Offer> m_offers;
    int m_prefixes = 0;
    int m_states = 0;
    int m_survived = 0;
    qint64 m_oldestLost = 0;
};

QTEST_GUILESS_MAIN(TestJournalPowerLoss)
#include "tst_journalpowerloss.moc"

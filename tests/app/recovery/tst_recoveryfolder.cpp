// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoveryfolder.h"

#include "app/documentfile.h"
#include "tests/report.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage() { QDir(root.path()).mkdir(u"recovery"_s); }

    QString recovery() const { return root.filePath(u"recovery"_s); }
    RecoveryFolder folder() const { return RecoveryFolder(recovery()); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(root.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
    }
    QString leave(const QByteArray &bytes, int generation = 1, QString id = JournalName::newId()) const
    {
        write(u"recovery/"_s + JournalName{id, generation}.fileName(), bytes);
        return id;
    }
    QStringList names() const { return QDir(recovery()).entryList(QDir::Files, QDir::Name); }

    // Every file below `root` but those in the recovery folder.
    QMap<QString, QByteArray> others() const
    {
        QMap<QString, QByteArray> found;
        for (const QString &name : QDir(root.path()).entryList(QDir::Files | QDir::Hidden))
            found.insert(name, read(root.filePath(name)));
        return found;
    }

    QTemporaryDir root;
};

QByteArray journal(const JournalBase &base, const QString &text, const QString &more = {})
{
    JournalEncoder encoder;
    const SourceText start(text);
    QByteArray bytes = encoder.begin(base, start);
    if (!more.isEmpty())
        bytes += encoder.edits({{{start.length(), start.length()}, more}});
    return bytes;
}

// Bits that changed, a piece that is missing, twice there or overwritten, an end cut off, another version.
QByteArray corrupted(const QByteArray &whole, QRandomGenerator &random)
{
    QByteArray bytes = whole;
    const int at = random.bounded(int(whole.size()));
    const int length = 1 + random.bounded(40);
    switch (random.bounded(6)) {
    case 0:
        bytes.truncate(std::max(at, 1));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, whole.sliced(at, std::min<qsizetype>(length, whole.size() - at)));
        break;
    case 3:
        bytes.replace(at, length, QByteArray(std::min<qsizetype>(length, whole.size() - at), '\0'));
        break;
    case 4:
        bytes[11] = char(2 + random.bounded(100));
        break;
    default:
        for (int bits = 1 + random.bounded(3); bits > 0; --bits)
            bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
    }
    if (bytes == whole)
        bytes[at] ^= char(0x10);
    return bytes;
}

} // namespace

class TestRecoveryFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasLeft()
    {
        const Stage stage;
        const QString id = stage.leave(journal({}, u"Once"_s, u" upon"_s));
        const auto listing = stage.folder().list();
        QCOMPARE(listing.texts.size(), 1);
        QCOMPARE(listing.texts.first().id, id);
        QCOMPARE(listing.texts.first().contents.text.toString(), u"Once upon"_s);
        QCOMPARE(listing.texts.first().base, BaseState::Untitled);
        QCOMPARE(stage.names().size(), 1);
    }

    void nothingAtAll()
    {
        QCOMPARE(RecoveryFolder(u"/no/such/folder"_s).list().texts.size(), 0);
        QCOMPARE(RecoveryFolder(QString()).list().texts.size(), 0);
    }

    void tellsHowTheFileStands()
    {
        const Stage stage;
        const QByteArray before = "before\n";
        const QString path = stage.write(u"a.md"_s, before);
        const JournalBase base{path, contentHash(before), {}};
        stage.leave(journal(base, u"before\n"_s, u"more"_s));
        QCOMPARE(stage.folder().list().texts.value(0).base, BaseState::Same);
        stage.write(u"a.md"_s, "changed\n");
        QCOMPARE(stage.folder().list().texts.value(0).base, BaseState::Changed);
        QFile::remove(path);
        QCOMPARE(stage.folder().list().texts.value(0).base, BaseState::Gone);
    }

    void whatIsOnTheDiskGoes()
    {
        const Stage stage;
        const QString path = stage.write(u"a.md"_s, "same\n");
        const JournalBase base{path, contentHash("same\n"), {}};
        stage.leave(journal(base, u"same"_s, u"\n"_s)); // changed back
        JournalEncoder encoder;
        const SourceText text(u"saved"_s);
        QByteArray saved = encoder.begin(base, text);
        saved += encoder.saved(base, text);
        stage.leave(saved);
        QCOMPARE(stage.folder().list().texts.size(), 0);
        QVERIFY(stage.names().isEmpty());
    }

    void theLaterGenerationWins()
    {
        const Stage stage;
        const QString id = stage.leave(journal({}, u"earlier"_s));
        stage.leave(journal({}, u"later"_s), 2, id);
        QCOMPARE(stage.folder().list().texts.value(0).contents.text.toString(), u"later"_s);
        stage.leave(journal({}, u"later still"_s).chopped(3), 3, id); // not written to its end
        QCOMPARE(stage.folder().list().texts.size(), 1);
        QCOMPARE(stage.folder().list().texts.value(0).contents.text.toString(), u"later"_s);
        QVERIFY(stage.folder().discard(id));
        QVERIFY(stage.names().isEmpty());
    }

    void leavesRunningProgramsAlone()
    {
        const Stage stage;
        const auto opened = JournalFile::create(systemJournalDisk(), stage.recovery(), {JournalName::newId(), 1});
        QVERIFY(opened.file);
        QCOMPARE(opened.file->append(journal({}, u"being typed"_s)), 0);
        QCOMPARE(stage.folder().list().texts.size(), 0);
        QVERIFY(!stage.folder().claim(opened.file->name().id));
        QVERIFY(!stage.folder().discard(opened.file->name().id));
        QCOMPARE(stage.names().size(), 1);
    }

    void onlyOneGetsIt()
    {
        const Stage stage;
        const QString id = stage.leave(journal({}, u"wanted"_s));
        const auto first = stage.folder().claim(id);
        QVERIFY(first);
        QVERIFY(!stage.folder().claim(id));
    }

    void nothingIsDeletedUnasked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray newer = journal({}, u"x"_s);
        newer[11] = 9;
        QTest::newRow("of a newer version") << newer;
        QTest::newRow("another program's") << "%PDF-1.7 and so on"_ba;
        QTest::newRow("damaged from its beginning") << journal({}, u"text"_s).first(20);
        QTest::newRow("damaged at its end") << journal({}, u"text"_s, u"more"_s).chopped(1);
    }
    void nothingIsDeletedUnasked()
    {
        QFETCH(QByteArray, bytes);
        const Stage stage;
        const QString id = stage.leave(bytes);
        QCOMPARE(stage.folder().list().texts.size(), 1);
        QCOMPARE(stage.folder().list().texts.first().contents.health == JournalHealth::Whole, false);
        QCOMPARE(stage.read(QDir(stage.recovery()).filePath(stage.names().first())), bytes);
        QVERIFY(stage.folder().discard(id));
        QVERIFY(stage.names().isEmpty());
    }

    void damagedOnesAreToBeKeptAside()
    {
        const Stage stage;
        const QString id = stage.leave(journal({}, u"text"_s, u"more"_s).chopped(1));
        QVERIFY(stage.folder().claim(id)->damaged);
    }

    // Whatever a journal says of its file: reading, claiming and discarding touch the folder of journals alone.
    void forgedPathsLeadNowhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("another's file") << u"/etc/passwd"_s;
        QTest::newRow("relative") << u"../secret.md"_s;
        QTest::newRow("a folder") << u"/"_s;
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("a pipe") << u"/proc/self/fd/0"_s;
        QTest::newRow("too long") << u'/' + QString(100'000, u'x');
        QTest::newRow("a zero in it") << u"/a"_s + QChar() + u"b"_s;
    }
    void forgedPathsLeadNowhere()
    {
        QFETCH(QString, path);
        const Stage stage;
        stage.write(u"secret.md"_s, "secret");
        const auto before = stage.others();
        const QString id = stage.leave(journal({path, "forged"_ba, {}}, u"x"_s));
        QCOMPARE(stage.folder().list().texts.size(), 1);
        QVERIFY(stage.folder().list().texts.first().base != BaseState::Same);
        QVERIFY(stage.folder().claim(id));
        QVERIFY(stage.folder().discard(id));
        QCOMPARE(stage.others(), before);
        for (const QString &name : {u"../secret.md"_s, u"/etc/passwd"_s, u"*"_s, u""_s})
            QVERIFY(!stage.folder().discard(name));
        QCOMPARE(stage.others(), before);
    }

    void linksAreNotFollowed()
    {
        const Stage stage;
        const QString secret = stage.write(u"secret.md"_s, journal({}, u"secret"_s));
        const JournalName name{JournalName::newId(), 1};
        QVERIFY(QFile::link(secret, QDir(stage.recovery()).filePath(name.fileName())));
        QCOMPARE(stage.folder().list().texts.size(), 0);
        QVERIFY(!stage.folder().discard(name.id));
        QVERIFY(QFile::exists(secret));
    }

    void tenThousandJournals()
    {
        const Stage stage;
        for (int i = 0; i < 10'000; ++i)
            stage.leave(journal({}, u"text %1"_s.arg(i)));
        QElapsedTimer timer;
        timer.start();
        const auto listing = stage.folder().list();
        QCOMPARE(listing.texts.size(), RecoveryFolder::mostListed);
        QCOMPARE(listing.further, 10'000 - RecoveryFolder::mostListed);
        QCOMPARE(stage.names().size(), 10'000);
        qInfo("10,000 journals looked through in %lld ms", timer.elapsed());
    }

    // One in ten is whole: those are offered with all they hold. Nothing is deleted, nothing else is written to.
    void aThousandCorruptOnes()
    {
        constexpr int corrupt = 1000;
        constexpr int intact = 100;
        const Stage stage;
        stage.write(u"secret.md"_s, "secret");
        const auto before = stage.others();
        const QString full = u"Once upon a time\nthere was"_s;
        const QByteArray whole = journal({stage.root.filePath(u"secret.md"_s), "hash"_ba, {}}, full.first(17), full.sliced(17));
        QRandomGenerator random(7);
        for (int i = 0; i < corrupt + intact; ++i) {
            const bool isWhole = i % 11 == 0;
            const QByteArray bytes = isWhole ? whole : corrupted(whole, random);
            QCOMPARE(bytes == whole, isWhole);
            const QString id = stage.leave(bytes);
            const auto text = stage.folder().read(id);
            QVERIFY(text);
            const QString found = text->contents.text.toString();
            QVERIFY2(isWhole ? found == full : full.startsWith(found), qPrintable(u"journal %1: “%2”"_s.arg(i).arg(found)));
            QVERIFY(isWhole || text->contents.health != JournalHealth::Whole || found != full);
            QVERIFY(stage.folder().claim(id));
        }
        QCOMPARE(stage.names().size(), corrupt + intact);
        QCOMPARE(stage.others(), before);
        report("corrupt journals", corrupt, corrupt, 0);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryFolder)
#include "tst_recoveryfolder.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoveryfolder.h"

#include "app/documentfile.h"

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

    void aThousandCorruptOnes()
    {
        const Stage stage;
        stage.write(u"secret.md"_s, "secret");
        const auto before = stage.others();
        const QByteArray whole = journal({stage.root.filePath(u"secret.md"_s), "hash"_ba, {}}, u"Once upon a time\n"_s, u"there was"_s);
        QRandomGenerator random(7);
        int intact = 0;
        for (int i = 0; i < 1000; ++i) {
            QByteArray bytes = whole;
            if (i % 10 != 0)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            intact += bytes == whole ? 1 : 0;
            const QString id = stage.leave(bytes);
            const auto text = stage.folder().read(id);
            QVERIFY(text);
            QVERIFY(bytes != whole || text->contents.text.toString() == "Once upon a time\nthere was"_L1);
            const bool sound = !text->isReadable() || QString(u"Once upon a time\nthere was"_s).startsWith(text->contents.text.toString());
            QVERIFY(sound);
            QVERIFY(stage.folder().claim(id));
        }
        QCOMPARE(stage.names().size(), 1000);
        QCOMPARE(stage.others(), before);
        qInfo("faults injected: %d, survived: %d, intact journals offered: %d", 1000 - intact, 1000 - intact, intact);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryFolder)
#include "tst_recoveryfolder.moc"

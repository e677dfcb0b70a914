// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/versionstore.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    QTemporaryDir root;
    VersionStore store() const { return VersionStore(root.filePath(u"versions"_s), root.filePath(u"article.md"_s)); }
    QStringList files() const { return QDir(store().path()).entryList(QDir::Files, QDir::Name); }
};

QDateTime at(int minutes)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + 60LL * minutes);
}

} // namespace

class TestVersionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("a line") << "żółw\n"_ba;
        QTest::newRow("line ends of all kinds") << "a\r\nb\rc\n\xef\xbb\xbf"_ba;
        QTest::newRow("no UTF-8") << "\xff\xfe\0\0garbage"_ba;
        QTest::newRow("long") << QByteArray("words and words ").repeated(200'000);
    }
    void comesBack()
    {
        QFETCH(QByteArray, bytes);
        const Stage stage;
        QVERIFY(stage.store().keep(bytes, VersionReason::Saved, at(0)));
        const QList<KeptVersion> versions = stage.store().versions();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions.first().bytes, bytes.size());
        QCOMPARE(versions.first().time, at(0));
        QCOMPARE(stage.store().contents(versions.first()), bytes);
    }

    void countsTheWordsOfTheText()
    {
        const Stage stage;
        QVERIFY(stage.store().keep("# A draft\n\nSee [the *page*](https://example.org/a-b) [12].\n\n[12] Source.\n", VersionReason::Saved));
        QCOMPARE(stage.store().versions().first().words, 6);
        QVERIFY(stage.store().keep(QByteArray("many words ").repeated(400'000), VersionReason::Saved));
        QCOMPARE(stage.store().versions().first().words, 800'000);
    }

    void sameContentsAreKeptOnce()
    {
        const Stage stage;
        for (const char *text : {"one", "one", "two", "one", "one"})
            QVERIFY(stage.store().keep(text, VersionReason::Saved));
        QCOMPARE(stage.store().versions().size(), 3);
        QCOMPARE(stage.files().filter(u".z"_s).size(), 2);
    }

    void orderIsThatOfKeepingWhateverTheClockSays()
    {
        const Stage stage;
        for (const int minutes : {0, 1'000'000, -28'000'000, 3})
            QVERIFY(stage.store().keep(QByteArray::number(minutes), VersionReason::Saved, at(minutes)));
        QByteArrayList texts;
        for (const KeptVersion &version : stage.store().versions())
            texts.append(*stage.store().contents(version));
        QCOMPARE(texts, (QByteArrayList{"3", "-28000000", "1000000", "0"}));
    }

    void pruningRemovesContentsNobodyNeeds()
    {
        const Stage stage;
        for (int i = 0; i < 10; ++i)
            stage.store().keep(i % 2 == 0 ? "even"_ba : QByteArray::number(i), VersionReason::Saved, at(i));
        stage.store().prune({.untouched = 3, .most = 3, .days = 90});
        QCOMPARE(stage.store().versions().size(), 3);
        for (const KeptVersion &version : stage.store().versions())
            QVERIFY(stage.store().contents(version));
        QCOMPARE(stage.files().filter(u".z"_s).size(), 3);
    }

    void sizeIsLimited()
    {
        const QTemporaryDir root;
        const QString folder = root.filePath(u"versions"_s);
        QByteArray noise(200'000, Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(QRandomGenerator::global()->bounded(256));
        for (int i = 0; i < 5; ++i)
            VersionStore(folder, root.filePath(u"%1.md"_s.arg(i))).keep(noise, VersionReason::Saved);
        limitVersions(folder, 500'000);
        QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void damagedContentsAreNoVersion()
    {
        const Stage stage;
        stage.store().keep("a text of some length, so that there is something to damage", VersionReason::Saved);
        const KeptVersion version = stage.store().versions().first();
        QFile file(QDir(stage.store().path()).filePath(stage.files().filter(u".z"_s).first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            QByteArray broken = whole;
            if (round % 2 == 0)
                broken.truncate(random.bounded(int(whole.size())));
            else
                broken[random.bounded(int(whole.size()))] = char(random.bounded(256));
            file.resize(0);
            file.seek(0);
            file.write(broken);
            file.flush();
            const auto contents = stage.store().contents(version);
            QVERIFY(!contents || *contents == "a text of some length, so that there is something to damage");
        }
    }

    void garbageIsNotListed()
    {
        const Stage stage;
        stage.store().keep("one", VersionReason::Saved);
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(QDir(stage.store().path()).filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(u"00000002.json"_s, "no JSON");
        write(u"00000003.json"_s, R"({"hash": "../../etc", "time": "now", "words": -5})");
        write(u"00000004.json"_s, R"({"hash": 7, "time": [], "bytes": "many"})");
        write(u"x.json"_s, "{}");
        QCOMPARE(stage.store().versions().size(), 1);
        QVERIFY(stage.store().keep("two", VersionReason::Saved));
    }

    void unwritableFoldersAreToldApart()
    {
        const QTemporaryDir root;
        QFile blocker(root.filePath(u"versions"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        VersionStore store(blocker.fileName(), root.filePath(u"a.md"_s));
        QVERIFY(!store.keep("text", VersionReason::Saved));
        QVERIFY(store.versions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVersionStore)
#include "tst_versionstore.moc"

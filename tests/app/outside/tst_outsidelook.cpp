// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/outsidelook.h"

#include "tests/app/outside/filesofothers.h"

#include <QTest>

#include <sys/stat.h>

using namespace Galley;
using namespace Qt::StringLiterals;

using State = OutsideLook::State;

class TestOutsideLook : public QObject
{
    Q_OBJECT

private:
    struct Stage
    {
        FilesOfOthers files;
        KnownFile known;

        Stage()
        {
            QDir(files.path({})).mkdir(u"articles"_s);
            const QString path = files.write(u"articles/article.md"_s, "one\n");
            known = {path, contentHash("one\n"), {}, stampOf(path)};
        }
        OutsideLook look(Look how = Look::Thorough) const { return lookOutside(known, how); }
    };

private Q_SLOTS:
    void whatBecameOfIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("state");
        QTest::newRow("nothing") << u""_s << int(State::Same);
        QTest::newRow("the same again") << u"same"_s << int(State::Same);
        QTest::newRow("replaced by the same") << u"replaced by the same"_s << int(State::Same);
        QTest::newRow("written") << u"written"_s << int(State::Changed);
        QTest::newRow("replaced") << u"replaced"_s << int(State::Changed);
        QTest::newRow("emptied") << u"emptied"_s << int(State::Changed);
        QTest::newRow("another of the same length") << u"length"_s << int(State::Changed);
        QTest::newRow("binary") << u"binary"_s << int(State::Unreadable);
        QTest::newRow("not to be decoded") << u"undecodable"_s << int(State::Unreadable);
        QTest::newRow("deleted") << u"deleted"_s << int(State::Missing);
        QTest::newRow("a folder") << u"folder"_s << int(State::Replaced);
        QTest::newRow("a pipe") << u"pipe"_s << int(State::Replaced);
        QTest::newRow("the folder is gone") << u"no folder"_s << int(State::FolderMissing);
    }
    void whatBecameOfIt()
    {
        QFETCH(QString, what);
        const Stage stage;
        const QString name = u"articles/article.md"_s;
        const QHash<QString, QByteArray> written{{u"same"_s, "one\n"}, {u"written"_s, "one\ntwo\n"}, {u"length"_s, "0ne\n"},
            {u"binary"_s, QByteArray("\0\1\2\3", 4).repeated(100)}, {u"undecodable"_s, "one\xff\xfe\xfd\n"}};
        if (written.contains(what))
            stage.files.write(name, written.value(what));
        if (what.startsWith("replaced"_L1))
            QVERIFY(stage.files.replace(name, what == "replaced"_L1 ? "other\n" : "one\n"));
        if (what == "emptied"_L1)
            QVERIFY(stage.files.empty(name));
        if (what == "deleted"_L1 || what == "folder"_L1 || what == "pipe"_L1 || what == "no folder"_L1)
            QVERIFY(stage.files.remove(name));
        if (what == "folder"_L1)
            QVERIFY(QDir().mkdir(stage.known.path));
        if (what == "pipe"_L1)
            QCOMPARE(::mkfifo(QFile::encodeName(stage.known.path).constData(), 0600), 0);
        if (what == "no folder"_L1)
            QVERIFY(QDir(stage.files.path(u"articles"_s)).removeRecursively());
        const OutsideLook look = stage.look();
        QTEST(int(look.state), "state");
        QVERIFY(look.settled || look.state != State::Same);
        QVERIFY(look.watched.contains(stage.known.path));
    }

    void whereItWent()
    {
        const Stage stage;
        QVERIFY(stage.files.rename("articles/article.md", u"articles/renamed.md"_s));
        QCOMPARE(stage.look().movedTo, stage.files.path(u"articles/renamed.md"_s));
        stage.files.write(u"articles/renamed.md"_s, "another text\n"); // the number alone proves nothing
        QCOMPARE(stage.look().state, State::Missing);
        QCOMPARE(stage.look().movedTo, QString());
    }

    // The stamp is believed where it is asked to be.
    void quickLooks()
    {
        Stage stage;
        stage.known.hash = contentHash("what it never held");
        QCOMPARE(stage.look(Look::Quick).state, State::Same);
        QCOMPARE(stage.look(Look::Thorough).state, State::Changed);
        stage.known.stamp = {};
        QCOMPARE(stage.look(Look::Quick).state, State::Changed);
    }

    void filesThatAreNotMadeYet()
    {
        Stage stage;
        stage.known = {stage.files.path(u"articles/new.md"_s), {}, {}, {}};
        QCOMPARE(stage.look().state, State::Same);
        stage.files.write(u"articles/new.md"_s, "another's\n");
        QCOMPARE(stage.look().state, State::Changed);
    }

    void theChosenEncodingHolds()
    {
        Stage stage;
        stage.known.encoding = EncodingChoice{Encoding::EightBit, "ISO-8859-1"_ba};
        stage.files.write(u"articles/article.md"_s, "caf\xe9\n");
        const OutsideLook look = stage.look();
        QCOMPARE(look.state, State::Changed);
        QCOMPARE(look.file.text.toString(), u"café\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutsideLook)
#include "tst_outsidelook.moc"

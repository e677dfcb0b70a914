// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surroundingswatch.h"

#include "document/bibliography/bibliography.h"
#include "tests/app/outside/filesofothers.h"
#include "tests/app/snapshotof.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSurroundingsWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("an image of the article") << u"plot.png"_s;
        QTest::newRow("another article") << u"other.md"_s;
        QTest::newRow("the link map") << u"links.csv"_s;
        QTest::newRow("the site map") << u"sitemap.xml"_s;
        QTest::newRow("the rules") << u".galley.yaml"_s;
        QTest::newRow("the bibliography") << u"refs.bib"_s;
        QTest::newRow("a file nobody points at") << u"new.bib"_s;
    }
    // When a file comes; and for those that were read, when it changes where it stands.
    void gathersAgain()
    {
        QFETCH(QString, name);
        const FilesOfOthers files;
        SurroundingsWatch watch;
        QSignalSpy gathered(&watch, &SurroundingsWatch::gathered);
        watch.setArticlePath(files.write(u"article.md"_s, "text\n"));
        watch.setSnapshot(snapshotOf(u"---\nbibliography: refs.bib\n---\n![Plot](plot.png) [o](other.md)\n"_s));
        QTRY_VERIFY(!gathered.isEmpty());
        gathered.clear();
        int number = 0;
        QVERIFY(QTest::qWaitFor([&] {
            files.remove(name);
            files.write(name, QByteArray::number(++number));
            return !gathered.isEmpty();
        }));
    }

    void followsTheNamesOfBibliographies()
    {
        const FilesOfOthers files;
        files.write(u"a.bib"_s, "@book{one}");
        files.write(u"b.bib"_s, "@book{two}");
        SurroundingsWatch watch;
        SurroundingsPtr last;
        connect(&watch, &SurroundingsWatch::gathered, &watch, [&](const SurroundingsPtr &surroundings) { last = surroundings; });
        watch.setArticlePath(files.write(u"article.md"_s, "text\n"));
        const DocumentSnapshotPtr first = snapshotOf(u"---\nbibliography: a.bib\n---\n"_s);
        watch.setSnapshot(first);
        QTRY_VERIFY(last && last->bibliography->keys() == QSet<QString>{u"one"_s});
        const DocumentSnapshotPtr second = snapshotOf(u"---\nbibliography: b.bib\n---\n"_s, first);
        watch.setSnapshot(second);
        QTRY_COMPARE(last->bibliography->keys(), QSet<QString>{u"two"_s});
        watch.setSnapshot(snapshotOf(u"---\ntitle: t\n---\n"_s, second));
        QTRY_COMPARE(last->bibliography->keys(), (QSet<QString>{u"one"_s, u"two"_s}));
    }

    void takesTheLibraryWhereThereIsNothingElse()
    {
        const FilesOfOthers files;
        const FilesOfOthers elsewhere;
        SurroundingsWatch watch;
        SurroundingsPtr last;
        connect(&watch, &SurroundingsWatch::gathered, &watch, [&](const SurroundingsPtr &surroundings) { last = surroundings; });
        watch.setArticlePath(files.write(u"article.md"_s, "text\n"));
        watch.setSnapshot(snapshotOf(u"[@one]\n"_s));
        watch.setLibrary(elsewhere.write(u"all.bib"_s, "@book{one}"));
        QTRY_VERIFY(last && last->bibliography->find(u"one"_s));
        QVERIFY(QTest::qWaitFor([&] {
            elsewhere.write(u"all.bib"_s, "@book{one}@book{two}");
            return last->bibliography->find(u"two"_s) != nullptr;
        }));
        QVERIFY(QTest::qWaitFor([&] {
            files.write(u"own.bib"_s, "@book{own}");
            return last->bibliography->keys() == QSet<QString>{u"own"_s};
        }));
    }

    void tellsFilesThatArrive()
    {
        const FilesOfOthers files;
        SurroundingsWatch watch;
        SurroundingsPtr last;
        connect(&watch, &SurroundingsWatch::gathered, &watch, [&](const SurroundingsPtr &surroundings) { last = surroundings; });
        watch.setArticlePath(files.write(u"article.md"_s, "text\n"));
        watch.setSnapshot(snapshotOf(u"![Plot](plot.png)\n"_s));
        QTRY_VERIFY(last);
        QVERIFY(!last->files.value(u"plot.png"_s).exists);
        QVERIFY(QTest::qWaitFor([&] {
            files.remove(u"plot.png"_s);
            files.write(u"plot.png"_s, "png");
            return last->files.value(u"plot.png"_s).exists;
        }));
    }

    // Without a look at the disk, and whatever look is under way.
    void answersOfTheWebAreJoined()
    {
        const FilesOfOthers files;
        SurroundingsWatch watch;
        QList<SurroundingsPtr> gathered;
        connect(&watch, &SurroundingsWatch::gathered, &watch, [&](const SurroundingsPtr &surroundings) { gathered += surroundings; });
        const auto none = std::make_shared<const RemoteAnswers>();
        const auto some = std::make_shared<const RemoteAnswers>(RemoteAnswers{{u"https://x.y/"_s, RemoteAnswer{}}});
        watch.setRemoteAnswers(none);
        QVERIFY(gathered.isEmpty());
        watch.setArticlePath(files.write(u"article.md"_s, "text\n"));
        watch.setSnapshot(snapshotOf(u"![Plot](plot.png)\n"_s));
        watch.setRemoteAnswers(some); // while the look is under way
        QTRY_VERIFY(!gathered.isEmpty());
        QCOMPARE(gathered.last()->remote, some);
        const Generation before = gathered.last()->generation;
        gathered.clear();
        watch.setRemoteAnswers(none);
        QCOMPARE(gathered.size(), 1);
        QCOMPARE(gathered.last()->remote, none);
        QVERIFY(gathered.last()->files.contains(u"plot.png"_s));
        QVERIFY(gathered.last()->generation > before);
        watch.setRemoteAnswers(none);
        QCOMPARE(gathered.size(), 1);
    }
};

QTEST_MAIN(TestSurroundingsWatch)
#include "tst_surroundingswatch.moc"

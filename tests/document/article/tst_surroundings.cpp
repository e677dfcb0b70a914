// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/surroundings.h"

#include "document/article/surroundingsmemory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSurroundings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void pathsAreListedOnce();
    void findsFiles_data();
    void findsFiles();
    void knowsAnchors();
    void knowsSlugs();
    void knowsBibliographies();
    void readsBibliographiesOnce();
    void untitledKnowsNothing();
    void opensNoPipe();
    void stops();

private:
    QString write(const QString &name, const QByteArray &content);
    LocalFile find(const QString &path);

    QTemporaryDir m_folder;
};

QString TestSurroundings::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
    return path;
}

static SurroundingsPtr gather(
    const QString &article, const QStringList &paths, Generation generation = Generation{1}, const StopToken &stop = {})
{
    return gatherSurroundings({.articlePath = article, .paths = paths, .generation = generation, .rules = {}, .memory = {}}, stop);
}

LocalFile TestSurroundings::find(const QString &path)
{
    return gather(m_folder.filePath(u"article.md"_s), {path})->files.value(path);
}

void TestSurroundings::splits_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected"); // kind, path, fragment

    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("blank") << u" \t"_s << u"empty"_s;
    QTest::newRow("file") << u"a/b.md"_s << u"local a/b.md"_s;
    QTest::newRow("fragment") << u"#part"_s << u"local  #part"_s;
    QTest::newRow("top") << u"#"_s << u"local  #"_s;
    QTest::newRow("both") << u"b.md#part"_s << u"local b.md #part"_s;
    QTest::newRow("query") << u"b.md?raw=1#x"_s << u"local b.md #x"_s;
    QTest::newRow("query in the fragment stays") << u"#a?b"_s << u"local  #a?b"_s;
    QTest::newRow("percent") << u"a%20b%2Fc.md#%C5%82"_s << u"local a b/c.md #ł"_s;
    QTest::newRow("encoded hash is part of the name") << u"c%23.md"_s << u"local c#.md"_s;
    QTest::newRow("broken percent") << u"100%.md"_s << u"local 100%.md"_s;
    QTest::newRow("https") << u"https://x.y/z#a"_s << u"remote"_s;
    QTest::newRow("mail") << u"mailto:a@b.c"_s << u"remote"_s;
    QTest::newRow("other schemes") << u"git+ssh://x"_s << u"remote"_s;
    QTest::newRow("no scheme, only a host") << u"//host/x"_s << u"remote"_s;
    QTest::newRow("colon behind a slash") << u"./a:b.md"_s << u"local ./a:b.md"_s;
    QTest::newRow("a drive") << u"C:/x.md"_s << u"local C:/x.md"_s;
    QTest::newRow("not a scheme") << u"1a:b"_s << u"local 1a:b"_s;
}

void TestSurroundings::splits()
{
    QFETCH(QString, target);
    const LinkTarget parts = splitTarget(target);
    static const QStringList kinds{u"empty"_s, u"local "_s, u"remote"_s};
    QString told = kinds[int(parts.kind)] + parts.path;
    if (parts.hasFragment)
        told += u" #"_s + parts.fragment;
    QTEST(told, "expected");
}

void TestSurroundings::pathsAreListedOnce()
{
    QList<Link> links(6);
    links[0].target = u"b.md#x"_s;
    links[1].target = u"a.png"_s;
    links[2].target = u"b.md#y"_s;
    links[3].target = u"https://x.y"_s;
    links[4].target = u"#here"_s;
    links[5].target = u"1"_s;
    links[5].kind = LinkKind::Footnote;
    QCOMPARE(localPaths(links), (QStringList{u"b.md"_s, u"a.png"_s}));
}

void TestSurroundings::findsFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QString>("actualCase");

    QTest::newRow("there") << u"images/Photo.png"_s << true << false << u""_s;
    QTest::newRow("from the article's folder") << u"/images/Photo.png"_s << true << false << u""_s;
    QTest::newRow("roundabout") << u"./images/../images/Photo.png"_s << true << false << u""_s;
    QTest::newRow("name in another case") << u"images/photo.PNG"_s << true << false << u"images/Photo.png"_s;
    QTest::newRow("folder in another case") << u"Images/Photo.png"_s << true << false << u"images/Photo.png"_s;
    QTest::newRow("missing") << u"images/other.png"_s << false << false << u""_s;
    QTest::newRow("missing folder") << u"nowhere/Photo.png"_s << false << false << u""_s;
    QTest::newRow("folder") << u"images"_s << true << true << u""_s;
    QTest::newRow("folder with a slash") << u"images/"_s << true << true << u""_s;
    QTest::newRow("not ASCII") << u"Żółć.md"_s << true << false << u""_s;
    QTest::newRow("a NUL") << u"images"_s + QChar(u'\0') << false << false << u""_s;
    QTest::newRow("far too long") << u"x"_s.repeated(5000) << false << false << u""_s;
}

void TestSurroundings::findsFiles()
{
    write(u"images/Photo.png"_s, "x");
    write(u"Żółć.md"_s, "# x");
    QFETCH(QString, path);
    const LocalFile file = find(path);
    QTEST(file.exists, "exists");
    QTEST(file.folder, "folder");
    QTEST(file.actualCase, "actualCase");
}

void TestSurroundings::knowsAnchors()
{
    write(u"other.md"_s,
        "\xEF\xBB\xBF---\r\ntitle: x\r\n---\r\n# One two\r\n\r\n## Echo\r\n\r\n## Echo {#own}\r\n\r\n<a id=\"raw\"></a>\r\n");
    const LocalFile file = find(u"other.md"_s);
    QVERIFY(file.anchorsKnown);
    QCOMPARE(file.anchors, (QSet<QString>{u"one-two"_s, u"echo"_s, u"echo-1"_s, u"own"_s, u"raw"_s}));
    write(u"picture.png"_s, "# no heading");
    QVERIFY(!find(u"picture.png"_s).anchorsKnown);
    write(u"huge.md"_s, QByteArray(5 * 1024 * 1024, 'x'));
    QVERIFY(find(u"huge.md"_s).exists);
    QVERIFY(!find(u"huge.md"_s).anchorsKnown);
}

void TestSurroundings::knowsSlugs()
{
    QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put(u"article.md"_s, "---\nslug: own\n---\n");
    put(u"Named.md"_s, "# x\n");
    put(u"b.markdown"_s, "---\nslug: /Google-AI/\n---\n");
    put(u"taken.md"_s, "---\nslug: named\n---\n");
    put(u"broken.md"_s, "---\nslug: [x\n---\n");
    put(u"notes.txt"_s, "---\nslug: text\n---\n");
    const SurroundingsPtr known = gather(folder.filePath(u"article.md"_s), {}, Generation{7});
    QCOMPARE(known->generation, Generation{7});
    QStringList pages;
    for (const KnownPage &page : known->pages.pages())
        pages += page.slug.toLower() + u' ' + page.target;
    pages.sort();
    QCOMPARE(pages,
        (QStringList{u"b b.markdown"_s, u"broken broken.md"_s, u"google-ai b.markdown"_s, u"named taken.md"_s, u"taken taken.md"_s}));
    QVERIFY(known->pages.isOwn(u"own"_s));
    QVERIFY(!known->pages.find(u"article"_s));
}

void TestSurroundings::knowsBibliographies()
{
    QTemporaryDir folder;
    const QString article = folder.filePath(u"article.md"_s);
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    SurroundingsOrder order{.articlePath = article, .paths = {}, .generation = Generation{1}, .rules = {}, .memory = {}};
    QVERIFY(gatherSurroundings(order)->bibliography->entries().isEmpty());
    put(u"a.bib"_s, "@book{one}");
    put(u"b.json"_s, "[{\"id\":\"two\",\"type\":\"book\"}]");
    put(u"c.json"_s, "{}");
    QCOMPARE(gatherSurroundings(order)->bibliography->keys(), (QSet<QString>{u"one"_s, u"two"_s}));
    order.bibliographies = {u"b.json"_s, u"gone.bib"_s};
    const SurroundingsPtr named = gatherSurroundings(order);
    QCOMPARE(named->bibliography->keys(), QSet<QString>{u"two"_s});
    QCOMPARE(named->bibliography->files().last().content->read.faults.first().kind, BibliographyFault::Kind::FileMissing);
    QVERIFY(named->sourceFiles.contains(folder.filePath(u"gone.bib"_s)));
    SurroundingsOrder untitled{.articlePath = {}, .paths = {}, .generation = Generation{1}, .rules = {}, .memory = {}};
    QVERIFY(!gatherSurroundings(untitled)->bibliography);
    untitled.library = folder.filePath(u"a.bib"_s);
    QCOMPARE(gatherSurroundings(untitled)->bibliography->keys(), QSet<QString>{u"one"_s});
}

void TestSurroundings::readsBibliographiesOnce()
{
    QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put(u"a.bib"_s, "@book{one}");
    put(u"b.bib"_s, "@book{two}");
    SurroundingsOrder order{.articlePath = folder.filePath(u"article.md"_s),
        .paths = {},
        .generation = Generation{1},
        .rules = {},
        .memory = std::make_shared<SurroundingsMemory>(SurroundingsMemory::Trust::Checked)};
    const BibliographyPtr first = gatherSurroundings(order)->bibliography;
    QCOMPARE(gatherSurroundings(order)->bibliography, first);
    put(u"b.bib"_s, "@book{two}@book{three}");
    const BibliographyPtr second = gatherSurroundings(order)->bibliography;
    QVERIFY(second->find(u"three"_s));
    QCOMPARE(second->files().first().content, first->files().first().content); // that one did not change
}

void TestSurroundings::untitledKnowsNothing()
{
    const SurroundingsPtr known = gather({}, {u"a.md"_s});
    QVERIFY(known->files.isEmpty());
    QVERIFY(known->pages.pages().isEmpty());
}

void TestSurroundings::opensNoPipe()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(m_folder.filePath(u"pipe.md"_s)).constData(), 0600), 0);
    const LocalFile file = find(u"pipe.md"_s);
    QVERIFY(file.exists);
    QVERIFY(file.anchors.isEmpty());
#endif
}

void TestSurroundings::stops()
{
    const StopToken stop = StopToken::make();
    stop.stop();
    QVERIFY(!gather(m_folder.filePath(u"article.md"_s), {u"a.md"_s}, Generation{1}, stop));
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "document/bibliography/bibliography.h"
#include "tst_surroundings.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/folderrules.h"

#include "document/article/folderpages.h"
#include "document/article/surroundingsmemory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFolderRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksUpwards();
    void tellsFaults();
    void pagesComeFromAllSources();
    void memoryNoticesChanges();
    void hugeTablesAreReadInPart();

private:
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
};

void TestFolderRules::write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
}

void TestFolderRules::looksUpwards()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    QVERIFY(QDir(folder.path()).mkpath(u".git"_s));
    const QString deep = folder.filePath(u"a/b"_s);
    QCOMPARE(findFolderRules(deep).file, deep + u"/.galley.yaml"_s);
    QVERIFY(!findFolderRules(deep).looked.contains(QFileInfo(folder.path()).path() + u"/.galley.yaml"_s)); // the repository ends here
    write(folder, u".galley.yaml"_s, "off: [doubled-word]\n");
    QCOMPARE(findFolderRules(deep).file, folder.filePath(u".galley.yaml"_s));
    QVERIFY(findFolderRules(deep).rules.off.contains(FindingKind::DoubledWord));
    write(folder, u"a/.galley.yaml"_s, "galley:\n  on: section-without-citation\n  ignore-links: [a.b, 'https://c.d/*']\n");
    QCOMPARE(findFolderRules(deep).ignoredAddresses, (QStringList{u"a.b"_s, u"https://c.d/*"_s}));
    QVERIFY(findFolderRules(deep).rules.off.isEmpty());
    QVERIFY(findFolderRules(deep).rules.on.contains(FindingKind::SectionWithoutCitation));
}

void TestFolderRules::tellsFaults()
{
    QTemporaryDir folder;
    write(folder, u".galley.yaml"_s, "off: [doubled-wort]\n");
    QCOMPARE(findFolderRules(folder.path()).faults.value(0).kind, SurroundingsFault::Kind::UnknownRule);
    write(folder, u".galley.yaml"_s, "off: [doubled-word\n");
    QCOMPARE(findFolderRules(folder.path()).faults.value(0).kind, SurroundingsFault::Kind::Malformed);
    write(folder, u".galley.yaml"_s, QByteArray(100 * 1024, ' '));
    QCOMPARE(findFolderRules(folder.path()).faults.value(0).kind, SurroundingsFault::Kind::TooLarge);
}

void TestFolderRules::pagesComeFromAllSources()
{
    QTemporaryDir folder;
    write(folder, u"one.md"_s, "---\nslug: same\n---\n\n# The first #\n");
    write(folder, u"two.md"_s, "---\nslug: same\ntitle: The second\n---\n");
    write(folder, u"links.csv"_s, "same,https://x.y\nmapped,https://x.y/m\n\"broken\n");
    write(folder, u"sitemap.xml"_s, "<urlset><url><loc>https://x.y/far</loc></url></urlset>");
    const FolderPages found = gatherFolderPages(folder.path());
    QCOMPARE(found.pages.find(u"same"_s)->title, u"The first"_s);
    QCOMPARE(found.pages.find(u"two"_s)->title, u"The second"_s);
    QCOMPARE(found.pages.find(u"mapped"_s)->target, u"https://x.y/m"_s);
    QCOMPARE(found.pages.find(u"far"_s)->target, u"https://x.y/far"_s);
    QCOMPARE(found.faults.size(), 2);
    QCOMPARE(found.faults[0].kind, SurroundingsFault::Kind::DuplicateSlug);
    QCOMPARE(found.faults[1].file, folder.filePath(u"links.csv"_s));
    QCOMPARE(found.faults[1].line, 3);
}

void TestFolderRules::memoryNoticesChanges()
{
    QTemporaryDir folder;
    SurroundingsMemory checked(SurroundingsMemory::Trust::Checked);
    SurroundingsMemory blind(SurroundingsMemory::Trust::Blind);
    QVERIFY(!checked.pagesOf(folder.path()).pages.find(u"a"_s));
    QVERIFY(!blind.pagesOf(folder.path()).pages.find(u"a"_s));
    write(folder, u"links.csv"_s, "a,https://x.y\n");
    QVERIFY(checked.pagesOf(folder.path()).pages.find(u"a"_s));
    QVERIFY(!blind.pagesOf(folder.path()).pages.find(u"a"_s));
}

// A gigabyte, of which the beginning counts.
void TestFolderRules::hugeTablesAreReadInPart()
{
    QTemporaryDir folder;
    write(folder, u"links.csv"_s, "slug,url\na,https://x.y/a\n");
    write(folder, u"sitemap.xml"_s, "<urlset>\n<url><loc>https://x.y/b</loc></url>\n");
    for (const QString &name : {u"links.csv"_s, u"sitemap.xml"_s})
        QVERIFY(QFile::resize(folder.filePath(name), 1024 * 1024 * 1024)); // takes no room on the disk
    const FolderPages found = gatherFolderPages(folder.path());
    QVERIFY(found.pages.find(u"a"_s));
    QVERIFY(found.pages.find(u"b"_s));
    QStringList tooLarge;
    for (const SurroundingsFault &fault : found.faults)
        if (fault.kind == SurroundingsFault::Kind::TooLarge)
            tooLarge += QFileInfo(fault.file).fileName();
    QCOMPARE(tooLarge, (QStringList{u"links.csv"_s, u"sitemap.xml"_s}));
}

QTEST_GUILESS_MAIN(TestFolderRules)
#include "tst_folderrules.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/folderpages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFolderPages : public QObject
{
    Q_OBJECT

    static FolderPages withFiles(const QList<std::pair<QString, QByteArray>> &files)
    {
        const QTemporaryDir folder;
        for (const auto &[name, content] : files) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
        }
        return gatherFolderPages(folder.path());
    }
    static QString target(const FolderPages &found, const QString &slug)
    {
        const KnownPage *page = found.pages.find(slug);
        return page ? page->target : QString();
    }

private Q_SLOTS:
    // Of a file that is too large the beginning counts, up to a line's end, and nothing is wrong with that.
    void filesThatAreTooLarge_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("line");
        constexpr auto utf16
            = [](const QString &text) { return QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()); };
        const QByteArray wide = "some-slug,https://example.org/" + QByteArray(3000, 'x') + ",Title\n";
        QTest::newRow("link map") << u"links.csv"_s << "first,https://example.org/first\n"_ba << wide;
        QTest::newRow("link map in UTF-16") << u"links.csv"_s << utf16(u"\ufefffirst,https://example.org/first\n"_s)
                                            << utf16(QString::fromLatin1(wide));
        QTest::newRow("sitemap") << u"sitemap.xml"_s << "<urlset><url><loc>https://example.org/first</loc></url>\n"_ba
                                 << "<url><loc>https://example.org/some-slug?" + QByteArray(8000, 'x') + "</loc></url>\n";
    }
    void filesThatAreTooLarge()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, line);
        const qsizetype tooLarge = (name == "links.csv"_L1 ? 17 : 51) * 1024 * 1024;
        const FolderPages found = withFiles({{name, start + line.repeated(tooLarge / line.size())}});
        QCOMPARE(target(found, u"first"_s), u"https://example.org/first"_s);
        QVERIFY(found.pages.find(u"some-slug"_s));
        QCOMPARE(found.faults.size(), 1);
        QCOMPARE(found.faults.first().kind, SurroundingsFault::Kind::TooLarge);
    }

    void titles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("heading") << "text\n\n# The *title*\n"_ba << u"The *title*"_s;
        QTest::newRow("front matter") << "---\ntitle: \"One:  two\"\n---\n# Other\n"_ba << u"One: two"_s;
        QTest::newRow("closed heading") << "# Title ##\n"_ba << u"Title"_s;
        QTest::newRow("a sign of its own") << "# Learning C#\n"_ba << u"Learning C#"_s;
        QTest::newRow("only signs") << "# ##\n"_ba << u""_s;
        QTest::newRow("CRLF") << "# Title\r\n\r\ntext\r\n"_ba << u"Title"_s;
        QTest::newRow("no line end") << "# Title"_ba << u"Title"_s;
        QTest::newRow("second level only") << "## Part\n"_ba << u""_s;
        QTest::newRow("broken front matter") << "---\ntitle: [\n---\n# Title\n"_ba << u"Title"_s;
        QTest::newRow("a list for a title") << "---\ntitle: [a, b]\n---\n# Title\n"_ba << u"Title"_s;
        QTest::newRow("binary") << QByteArray("\0\1\2", 3) << u""_s;
        QTest::newRow("nothing") << ""_ba << u""_s;
    }
    void titles()
    {
        QFETCH(QByteArray, text);
        const FolderPages found = withFiles({{u"some-page.md"_s, text}});
        const KnownPage *page = found.pages.find(u"Some-Page"_s);
        QVERIFY(page);
        QCOMPARE(page->target, u"some-page.md"_s);
        QTEST(page->title, "title");
        QVERIFY(found.faults.isEmpty());
    }

    // What an article says of itself comes before the names of files, and these before the tables.
    void whatComesFirst()
    {
        const FolderPages found
            = withFiles({{u"a.md"_s, "---\nslug: /b/\n---\n"}, {u"b.md"_s, "# B\n"}, {u"links.csv"_s, "b,https://x.y/b\nc,https://x.y/c\n"},
                {u"sitemap.xml"_s, "<urlset><url><loc>https://z.y/c</loc></url><url><loc>https://z.y/d</loc></url></urlset>"}});
        QCOMPARE(target(found, u"b"_s), u"a.md"_s);
        QCOMPARE(target(found, u"a"_s), u"a.md"_s);
        QCOMPARE(target(found, u"c"_s), u"https://x.y/c"_s);
        QCOMPARE(target(found, u"d"_s), u"https://z.y/d"_s);
        QCOMPARE(target(found, u"e"_s), QString());
        QCOMPARE(found.files.size(), 4);
    }

    void faults()
    {
        const FolderPages found
            = withFiles({{u"a.md"_s, "---\nslug: same\n---\n"}, {u"b.md"_s, "---\nslug: Same\n---\n"}, {u"links.csv"_s, "x,y\n\"open\n"}});
        QCOMPARE(found.faults.size(), 2);
        QCOMPARE(found.faults[0].kind, SurroundingsFault::Kind::DuplicateSlug);
        QCOMPARE(found.faults[1].kind, SurroundingsFault::Kind::Malformed);
        QVERIFY(found.faults[1].file.endsWith("/links.csv"_L1));
        QCOMPARE(found.faults[1].line, 2);
    }

    // A table full of faults tells some of them.
    void manyFaults()
    {
        QByteArray table = "slug,url\n";
        for (int i = 0; i < 500; ++i)
            table += "x" + QByteArray::number(i) + "\n";
        QVERIFY(withFiles({{u"links.csv"_s, table}}).faults.size() <= 20);
    }

    void nothingThere()
    {
        const FolderPages found = gatherFolderPages(u"/no/such/folder"_s);
        QCOMPARE(found.pages.count(), 0);
        QVERIFY(found.faults.isEmpty());
        QCOMPARE(found.files, (QStringList{u"/no/such/folder/links.csv"_s, u"/no/such/folder/sitemap.xml"_s}));
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(gatherFolderPages(QStringLiteral(GALLEY_TEST_DATA "/../resources/sample"), stop).files.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolderPages)
#include "tst_folderpages.moc"

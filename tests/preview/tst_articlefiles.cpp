// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/articlefiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QByteArray png = "\x89PNG\r\n\x1A\nrest"_ba;

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestArticleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_top.filePath(u"article"_s);
        QVERIFY(QDir().mkpath(folder + u"/sub"_s));
        QVERIFY(QDir().mkpath(folder + u"-beside"_s));
        for (const QString &name :
            {u"article/a.png"_s, u"article/sub/b c.png"_s, u"article/%41.png"_s, u"out.png"_s, u"article-beside/x.png"_s})
            QVERIFY(write(m_top.filePath(name), png));
        QVERIFY(write(folder + u"/text.png"_s, "text"));
        QVERIFY(write(folder + u"/empty.png"_s, {}));
        QVERIFY(QFile::link(u"a.png"_s, folder + u"/inside.png"_s));
        QVERIFY(QFile::link(m_top.filePath(u"out.png"_s), folder + u"/outside.png"_s));
        QVERIFY(QFile::link(u"loop.png"_s, folder + u"/loop.png"_s));
        QVERIFY(QFile::link(m_top.path(), folder + u"/up"_s));
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(folder + u"/pipe.png"_s).constData(), 0600), 0);
#endif
    }

    void opens_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("opened");
        QTest::newRow("beside") << u"/a.png"_s << true;
        QTest::newRow("below") << u"/sub/b c.png"_s << true;
        QTest::newRow("round about") << u"/sub/../a.png"_s << true;
        QTest::newRow("many slashes") << u"//sub///b c.png"_s << true;
        QTest::newRow("decoded already") << u"/%41.png"_s << true;
        QTest::newRow("link inside") << u"/inside.png"_s << true;
        QTest::newRow("link outside") << u"/outside.png"_s << false;
        QTest::newRow("link to itself") << u"/loop.png"_s << false;
        QTest::newRow("through a linked folder") << u"/up/out.png"_s << false;
        QTest::newRow("back in through a linked folder") << u"/up/article/a.png"_s << true;
        QTest::newRow("above") << u"/../out.png"_s << false;
        QTest::newRow("folder of a longer name") << u"/../article-beside/x.png"_s << false;
        QTest::newRow("no image") << u"/text.png"_s << false;
        QTest::newRow("empty") << u"/empty.png"_s << false;
        QTest::newRow("missing") << u"/missing.png"_s << false;
        QTest::newRow("folder") << u"/sub"_s << false;
        QTest::newRow("the folder itself") << u"/"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("nul") << u"/a.png\0.txt"_s << false;
        QTest::newRow("pipe") << u"/pipe.png"_s << false;
    }
    void opens()
    {
        QFETCH(QString, path);
        const ArticleFile article = openArticleFile(m_top.filePath(u"article"_s), path);
        QTEST(article.file != nullptr, "opened");
        QCOMPARE(article.mimeType, article.file ? "image/png"_ba : QByteArray());
        if (article.file)
            QCOMPARE(article.file->readAll(), png);
    }

    void noFolder()
    {
        QVERIFY(!openArticleFile({}, m_top.filePath(u"article/a.png"_s)).file);
        QVERIFY(!openArticleFile(m_top.filePath(u"nowhere"_s), u"/a.png"_s).file);
        QVERIFY(!openArticleFile(m_top.filePath(u"out.png"_s), u"/"_s).file);
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("png") << png << "image/png"_ba;
        QTest::newRow("jpeg") << "\xFF\xD8\xFF\xE0"_ba << "image/jpeg"_ba;
        QTest::newRow("gif") << "GIF89a"_ba << "image/gif"_ba;
        QTest::newRow("webp") << "RIFF\1\2\3\4WEBPVP8 "_ba << "image/webp"_ba;
        QTest::newRow("riff, but sound") << "RIFF\1\2\3\4WAVEfmt "_ba << ""_ba;
        QTest::newRow("avif") << QByteArray("\0\0\0\x20"
                                            "ftypavif",
            12) << "image/avif"_ba;
        QTest::newRow("film") << QByteArray("\0\0\0\x20"
                                            "ftypmp42",
            12) << ""_ba;
        QTest::newRow("icon") << QByteArray("\0\0\1\0\1", 5) << "image/x-icon"_ba;
        QTest::newRow("svg") << "<svg xmlns=\"x\">"_ba << "image/svg+xml"_ba;
        QTest::newRow("svg, declared") << "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<svg>"_ba << "image/svg+xml"_ba;
        QTest::newRow("other xml") << "<?xml version=\"1.0\"?>\n<html>"_ba << ""_ba;
        QTest::newRow("html") << "<html><svg>"_ba << ""_ba;
        QTest::newRow("cut off") << "\x89PN"_ba << ""_ba;
        QTest::newRow("nothing") << ""_ba << ""_ba;
    }
    void types()
    {
        QFETCH(QByteArray, head);
        QTEST(imageType(head), "type");
    }

private:
    QTemporaryDir m_top;
};

QTEST_GUILESS_MAIN(TestArticleFiles)
#include "tst_articlefiles.moc"

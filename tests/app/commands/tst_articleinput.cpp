// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/articleinput.h"

#include "tests/app/commands/commandrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStandardInput()
    {
        const LoadedArticle loaded = load(u"-"_s, "\xEF\xBB\xBF# A\r\n\r\n[x](gone.md)\r\n");
        QCOMPARE(loaded.error, QString());
        QCOMPARE(loaded.article->name, u"-"_s);
        QCOMPARE(loaded.article->path, QString());
        QCOMPARE(loaded.article->snapshot->source().toString(), u"# A\n\n[x](gone.md)\n"_s);
        QCOMPARE(loaded.article->format.lineEnds.usual(), LineEnd::CrLf);
        QCOMPARE(loaded.article->snapshot->links().first().state, LinkState::Unchecked); // it has no folder to look in
    }

    void looksItsLinksUp()
    {
        written(m_folder.filePath(u"there.md"_s), "# There\n");
        const QString path = written(m_folder.filePath(u"a.md"_s), "[a](there.md#there) [b](there.md#gone) [c](gone.md)\n");
        const LoadedArticle loaded = load(path);
        QCOMPARE(loaded.article->path, path);
        QList<LinkState> states;
        for (const PlacedLink &placed : loaded.article->snapshot->links())
            states += placed.state;
        QCOMPARE(states, (QList{LinkState::Ok, LinkState::AnchorMissing, LinkState::FileMissing}));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");
        QTest::newRow("broken UTF-8") << "ab\xff"_ba << u"not valid UTF-8 at byte 2; "_s;
        QTest::newRow("cut off") << "abc\xe2\x82"_ba << u"not valid UTF-8 at byte 3; "_s;
        QTest::newRow("binary") << QByteArray(40, '\0') << u"binary data; "_s;
        QTest::newRow("nothing") << ""_ba << QString();
        QTest::newRow("a line without an end") << "x"_ba << QString();
    }
    void saysWhyNot()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        for (const QString &name : {u"-"_s, written(m_folder.filePath(u"wrong.md"_s), content)}) {
            const LoadedArticle loaded = load(name, content);
            QVERIFY2(loaded.error.contains(error), qPrintable(loaded.error));
            QCOMPARE(loaded.article.has_value(), error.isEmpty());
        }
    }

    void noFile()
    {
        for (const QString &name : {m_folder.filePath(u"missing.md"_s), m_folder.path(), u"/dev/null"_s, QString()}) {
            const LoadedArticle loaded = load(name);
            QVERIFY(!loaded.article);
            QVERIFY2(!loaded.error.isEmpty() && !loaded.error.contains(u'\n') && !loaded.error.endsWith(u'.'), qPrintable(loaded.error));
        }
    }

    // Encoding, mark and the ends of the lines that stay come back as they were.
    void savesAnotherText_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // with "one" made "two\nthree"
        QTest::newRow("plain") << "one\nx\n"_ba << "two\nthree\nx\n"_ba;
        QTest::newRow("CRLF") << "one\r\nx"_ba << "two\r\nthree\r\nx"_ba;
        QTest::newRow("mixed") << "one\nx\r\ny\n"_ba << "two\nthree\nx\r\ny\n"_ba;
        QTest::newRow("marked") << "\xEF\xBB\xBFone"_ba << "\xEF\xBB\xBFtwo\nthree"_ba;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeo\0n\0e\0", 8) << QByteArray("\xff\xfet\0w\0o\0\n\0t\0h\0r\0e\0e\0", 20);
    }
    void savesAnotherText()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QString path = written(m_folder.filePath(u"saved.md"_s), before);
        const ArticleInput article = load(path).article.value();
        QCOMPARE(saveArticle(article), QString());
        QCOMPARE(contentOf(path), before);
        const ArticleInput other = withText(article, {{{0, 3}, u"two\nthree"_s}});
        QCOMPARE(other.snapshot->source().text({0, 9}), u"two\nthree"_s);
        QVERIFY(other.snapshot->revision() != article.snapshot->revision());
        QCOMPARE(article.snapshot->source().text({0, 3}), u"one"_s);
        QCOMPARE(saveArticle(other), QString());
        QCOMPARE(contentOf(path), after);
    }

    void newTextIsLookedUpAgain()
    {
        written(m_folder.filePath(u"late.md"_s), "# Late\n");
        const ArticleInput article = load(written(m_folder.filePath(u"links.md"_s), "[a](gone.md)\n")).article.value();
        const ArticleInput other = withText(article, {{{4, 11}, u"late.md#late"_s}});
        QCOMPARE(other.snapshot->links().first().state, LinkState::Ok);
    }

    void whatCannotBeSaved()
    {
        ArticleInput article = load(u"-"_s, "text").article.value();
        article.path = m_folder.filePath(u"nowhere/a.md"_s);
        const QString error = saveArticle(article);
        QVERIFY2(!error.isEmpty() && error.front().isLower(), qPrintable(error));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"nowhere"_s)));
    }

private:
    static LoadedArticle load(const QString &name, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        return loadArticle(name, in);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestArticleInput)
#include "tst_articleinput.moc"

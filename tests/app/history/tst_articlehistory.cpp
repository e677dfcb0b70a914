// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/articlehistory.h"

#include "app/article.h"
#include "app/history/versionstore.h"
#include "editor/findbar.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage() : article(&pane), keeper(root.filePath(u"versions"_s)), history(&keeper, &article, pane.source()) { article.startUntitled(); }

    QString open(const QByteArray &bytes)
    {
        QFile file(root.filePath(u"article.md"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        article.show(readDocumentFile(file.fileName()));
        return file.fileName();
    }
    bool save(const QString &path)
    {
        QSignalSpy saved(&article, &Article::saved);
        article.saveAs(path);
        return saved.count() > 0 || saved.wait();
    }
    void replaceAll(const QString &text)
    {
        TextSource *source = pane.source();
        QVERIFY(source->apply({source->revision(), {{{0, source->text().length()}, text}}, {}}));
    }
    QByteArrayList kept(const QString &path)
    {
        keeper.waitForDone();
        const VersionStore store(keeper.folder(), path);
        QByteArrayList texts;
        for (const KeptVersion &version : store.versions())
            texts.append(store.contents(version).value_or("damaged"_ba));
        return texts;
    }

    QTemporaryDir root;
    TextPane pane;
    Article article;
    VersionKeeper keeper;
    ArticleHistory history;
};

} // namespace

class TestArticleHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaveIsKept()
    {
        Stage stage;
        const QString path = stage.open("one\r\n");
        QVERIFY(stage.kept(path).isEmpty());
        stage.replaceAll(u"two\n"_s);
        QVERIFY(stage.save(path));
        stage.replaceAll(u"three\n"_s);
        QVERIFY(stage.save(path));
        QCOMPARE(stage.kept(path), (QByteArrayList{"three\r\n", "two\r\n", "one\r\n"}));
    }

    void untitledArticlesHaveNoneUntilSaved()
    {
        Stage stage;
        const QString path = stage.root.filePath(u"new.md"_s);
        stage.replaceAll(u"new\n"_s);
        QVERIFY(stage.save(path));
        QCOMPARE(stage.kept(path), QByteArrayList{"new\n"});
    }

    // Before an automatic save could write what is left.
    void whatShrinksIsKeptFirst()
    {
        Stage stage;
        const QString path = stage.open(QByteArray("word ").repeated(300));
        stage.replaceAll(QString(u"other "_s).repeated(400));
        stage.replaceAll(u"nothing left"_s);
        QCOMPARE(stage.kept(path), QByteArrayList{QByteArray("other ").repeated(400)});
        stage.pane.undo();
        QCOMPARE(stage.pane.source()->text().length(), 2400);
    }

    void replacingAllIsOneUndoStepAndKeptBefore()
    {
        Stage stage;
        const QByteArray text = QByteArray("many words that go\n").repeated(200);
        const QString path = stage.open(text);
        FindBar bar(&stage.pane);
        bar.openReplace();
        const QList<QLineEdit *> fields = bar.findChildren<QLineEdit *>();
        fields.at(0)->setText(u"many words that go"_s);
        fields.at(1)->setText(u"few"_s);
        bar.replaceAll();
        QCOMPARE(stage.pane.source()->text().toString(), u"few\n"_s.repeated(200));
        QCOMPARE(stage.kept(path), QByteArrayList{text}); // before anything was saved
        stage.pane.undo();
        QCOMPARE(stage.pane.source()->text().toString().toUtf8(), text);
    }

    void smallTextsMayShrink()
    {
        Stage stage;
        const QString path = stage.open(QByteArray("word ").repeated(100));
        stage.replaceAll(u"x"_s);
        QVERIFY(stage.kept(path).isEmpty());
    }

    void deletingBitByBitIsNoticedToo()
    {
        Stage stage;
        const QString path = stage.open(QByteArray("word ").repeated(300));
        for (int length = 1490; length > 0; length -= 10)
            stage.replaceAll(QString(u"word "_s).repeated(300).left(length));
        QCOMPARE(stage.kept(path), QByteArrayList{QByteArray("word ").repeated(300)});
    }
};

QTEST_MAIN(TestArticleHistory)
#include "tst_articlehistory.moc"

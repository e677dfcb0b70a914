// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"

#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleSaving : public QObject
{
    Q_OBJECT

    static void type(TextPane &pane, const QString &text)
    {
        QTextCursor cursor = pane.textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "missing"_ba;
    }

private Q_SLOTS:
    // The newest of several orders follows the save that is under way; those between are left out.
    void newestOrderFollows()
    {
        const QTemporaryDir folder;
        TextPane pane;
        Article article(&pane);
        article.startUntitled(SourceText(u"one"), {});
        QSignalSpy saved(&article, &Article::saved);
        QSignalSpy changed(&article, &Article::savingChanged);
        article.saveAs(folder.filePath(u"a.md"_s));
        QVERIFY(article.isSaving());
        type(pane, u" two"_s);
        article.saveAs(folder.filePath(u"b.md"_s));
        article.saveAs(folder.filePath(u"c.md"_s));
        QTRY_COMPARE(saved.size(), 2);
        QVERIFY(!article.isSaving());
        for (qsizetype i = 0; i < changed.size(); ++i) // it is over once, in the end
            QCOMPARE(changed[i].first().toBool(), i + 1 < changed.size());
        QCOMPARE(content(folder.filePath(u"a.md"_s)), "one"_ba);
        QCOMPARE(content(folder.filePath(u"c.md"_s)), "one two"_ba);
        QVERIFY(!QFile::exists(folder.filePath(u"b.md"_s)));
        QCOMPARE(article.path(), folder.filePath(u"c.md"_s));
        QVERIFY(!article.isModified());
    }

    // What was typed during a save is not saved, however the save ends.
    void typedMeanwhile()
    {
        const QTemporaryDir folder;
        TextPane pane;
        Article article(&pane);
        article.startUntitled(SourceText(u"one"), {});
        article.saveAs(folder.filePath(u"a.md"_s));
        type(pane, u" two"_s);
        QTRY_VERIFY(!article.isSaving());
        QVERIFY(article.isModified());
        QCOMPARE(content(article.path()), "one"_ba);
        article.save();
        QTRY_VERIFY(!article.isModified());
        QCOMPARE(content(article.path()), "one two"_ba);
    }

    // A failure is told, drops the order behind it, and changes nothing about the article.
    void failureDropsWhatFollows()
    {
        const QTemporaryDir folder;
        TextPane pane;
        Article article(&pane);
        article.startUntitled(SourceText(u"one"), {});
        type(pane, u"x"_s);
        QSignalSpy failed(&article, &Article::saveFailed);
        article.saveAs(folder.filePath(u"no/such/folder/a.md"_s));
        article.saveAs(folder.filePath(u"b.md"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!article.isSaving() && article.isModified() && article.path().isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(u"b.md"_s)));
        QVERIFY(!failed.first().at(1).value<SaveResult>().message.isEmpty());
    }

    // Half of a text, or one that is not what the file holds, is written nowhere.
    void refuses()
    {
        const QTemporaryDir folder;
        TextPane pane;
        Article article(&pane);
        QSignalSpy failed(&article, &Article::saveFailed);
        article.await(folder.filePath(u"a.md"_s));
        article.saveAs(folder.filePath(u"b.md"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.last().at(1).value<SaveResult>().failure, SaveResult::Failure::NotWhole);
        DocumentFile broken;
        broken.path = folder.filePath(u"a.md"_s);
        broken.fault = DecodingFault::InvalidSequence;
        article.show(broken);
        article.saveAs(folder.filePath(u"b.md"_s));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.last().at(1).value<SaveResult>().failure, SaveResult::Failure::NotDecoded);
        QVERIFY(!article.isSaving() && !QFile::exists(folder.filePath(u"b.md"_s)));
    }

    void movesAndEncodings()
    {
        const QTemporaryDir folder;
        TextPane pane;
        Article article(&pane);
        article.startUntitled(SourceText(u"\u00e4"), {});
        article.saveAs(folder.filePath(u"a.md"_s));
        QTRY_VERIFY(!article.isSaving());
        QVERIFY(QFile::rename(folder.filePath(u"a.md"_s), folder.filePath(u"b.md"_s)));
        article.moveTo(folder.filePath(u"b.md"_s));
        article.useEncoding({Encoding::EightBit, "windows-1252"_ba});
        QVERIFY(article.isModified());
        article.save();
        QTRY_VERIFY(!article.isModified());
        QCOMPARE(content(folder.filePath(u"b.md"_s)), "\xe4"_ba);
        QVERIFY(!QFile::exists(folder.filePath(u"a.md"_s)));
    }
};

QTEST_MAIN(TestArticleSaving)
#include "tst_articlesaving.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"

#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QFile>
#include <QSignalSpy>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Form
{
    const char *name;
    QStringConverter::Encoding encoding;
    bool mark;
};
constexpr Form forms[] = {{"UTF-8", QStringConverter::Utf8, false}, {"UTF-8 with mark", QStringConverter::Utf8, true},
    {"UTF-16 LE", QStringConverter::Utf16LE, true}, {"UTF-16 BE", QStringConverter::Utf16BE, true}};

QList<std::pair<const char *, QString>> contents()
{
    return {
        {"nothing", u""_s},
        {"a word", u"word"_s},
        {"lines", u"one\ntwo\n\nthree\n"_s},
        {"no final line end", u"one\ntwo"_s},
        {"only line ends", u"\n\n\n"_s},
        {"trailing blanks", u"one  \ntwo\t\n   \n"_s},
        {"French spaces", u"«\u00a0oui\u202f!\u00a0»\nnon\u2009?\n"_s},
        {"separators", u"a\u2028b\u2029c\u0085d\n"_s},
        {"vertical white space", u"a\vb\fc\n"_s},
        {"a NUL", u"a\0b\n"_s},
        {"FDD0 and FDD1", u"a\uFDD0b\uFDD1c\n"_s},
        {"noncharacters", u"a\uFFFEb\uFFFFc\n"_s},
        {"object and replacement", u"a\uFFFCb\uFFFDc\n"_s},
        {"a mark inside", u"a\uFEFFb\n\uFEFF\n"_s},
        {"beyond the BMP", u"\U0001F469\u200D\U0001F4BB and \U00020000\n\U0010FFFF"_s},
        {"control characters", u"\u0001\u0002 \u001b[0m \u007f\n"_s},
        {"longer than one slice", u"Some words in a line of text.\n"_s.repeated(7000)},
    };
}

const std::pair<const char *, QString> ends[] = {{"LF", u"\n"_s}, {"CRLF", u"\r\n"_s}, {"CR", u"\r"_s}, {"mixed", QString()}};

QString inFile(QString text, const QString &end)
{
    if (!end.isEmpty())
        return text.replace(u'\n', end);
    QString result;
    int line = 0;
    for (const QChar unit : std::as_const(text)) {
        static constexpr QStringView turn[] = {u"\r\n", u"\n", u"\r\n", u"\r"};
        result += unit == u'\n' ? turn[line++ % 4] : QStringView(&unit, 1);
    }
    return result;
}

QByteArray encoded(const QString &text, const Form &form)
{
    QStringEncoder encoder(form.encoding, form.mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

// An article in a pane, with a folder for its file.
struct Desk
{
    QTemporaryDir folder;
    TextPane pane;
    Article article{&pane};
    QString path = folder.filePath(QStringLiteral("article.md"));

    bool open(const QByteArray &bytes)
    {
        write(bytes);
        article.show(readDocumentFile(path));
        return QTest::qWaitFor([this] { return article.isWhole(); }, 20'000);
    }
    bool save()
    {
        QSignalSpy saved(&article, &Article::saved);
        article.save();
        return QTest::qWaitFor([this] { return !article.isSaving(); }, 20'000) && saved.size() == 1;
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void insert(int position, const QString &text)
    {
        QTextCursor cursor(pane.document());
        cursor.setPosition(position);
        cursor.insertText(text);
    }
    void remove(int start, int end)
    {
        QTextCursor cursor(pane.document());
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
};

} // namespace

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const Form &form : forms) {
            for (const auto &[endName, end] : ends) {
                for (const auto &[name, text] : contents())
                    QTest::addRow("%s, %s, %s", form.name, endName, name) << encoded(inFile(text, end), form);
            }
        }
    }
    void keepsTheBytes()
    {
        QFETCH(QByteArray, bytes);
        Desk desk;
        QVERIFY(desk.open(bytes));
        QVERIFY(desk.save());
        QCOMPARE(desk.read(), bytes);

        const int length = desk.pane.document()->characterCount() - 1;
        desk.insert(length / 2, u"\nnew\n"_s);
        desk.remove(0, length);
        desk.insert(0, u"x"_s);
        QVERIFY(desk.article.isModified());
        while (desk.pane.document()->isUndoAvailable())
            desk.pane.undo();
        QVERIFY(!desk.article.isModified());
        QVERIFY(desk.save());
        QCOMPARE(desk.read(), bytes);
    }

    void changesOnlyWhatWasEdited()
    {
        Desk desk;
        QVERIFY(desk.open("one\r\ntwo\nthree\rfour\r\n"_ba));
        desk.remove(3, 8); // the line "two", with the ends CRLF and LF in part
        desk.insert(0, u"x"_s);
        desk.pane.undo();
        desk.pane.undo();
        desk.insert(desk.pane.document()->characterCount() - 1, u"five"_s);
        QVERIFY(desk.save());
        QCOMPARE(desk.read(), "one\r\ntwo\nthree\rfour\r\nfive"_ba);
    }

    void aLineEndUndoneAfterAnotherEditComesBackAsItWas()
    {
        Desk desk;
        QVERIFY(desk.open("one\r\ntwo\nthree\n"_ba));
        desk.insert(0, u"x"_s);
        desk.remove(4, 5); // the only CRLF
        desk.pane.undo();
        QVERIFY(desk.article.isModified());
        QVERIFY(desk.save());
        QCOMPARE(desk.read(), "xone\r\ntwo\nthree\n"_ba);
    }

    void whatIsTypedDuringASaveStaysModified()
    {
        Desk desk;
        QVERIFY(desk.open("one\n"_ba));
        desk.insert(0, u"a"_s);
        desk.article.save();
        QVERIFY(desk.article.isSaving());
        desk.insert(0, u"b"_s);
        QTRY_VERIFY(!desk.article.isSaving());
        QCOMPARE(desk.read(), "aone\n"_ba);
        QVERIFY(desk.article.isModified());
        desk.pane.undo();
        QVERIFY(!desk.article.isModified()); // what was saved
        desk.pane.undo();
        QVERIFY(desk.article.isModified()); // what was opened, which is not in the file any more
        QVERIFY(desk.save());
        QVERIFY(!desk.article.isModified());
    }

    void aSecondOrderFollowsTheFirst()
    {
        Desk desk;
        QVERIFY(desk.open("one\n"_ba));
        QSignalSpy saved(&desk.article, &Article::saved);
        desk.insert(0, u"a"_s);
        desk.article.save();
        desk.insert(0, u"b"_s);
        desk.article.save();
        QTRY_COMPARE(saved.size(), 2);
        QTRY_VERIFY(!desk.article.isSaving());
        QCOMPARE(desk.read(), "baone\n"_ba);
        QVERIFY(!desk.article.isModified());
    }

    void whatCannotBeDecodedIsNeverWritten()
    {
        Desk desk;
        const QByteArray bytes = "caf\xe9\n"_ba;
        QVERIFY(desk.open(bytes));
        QVERIFY(desk.article.isReadOnly());
        QSignalSpy failed(&desk.article, &Article::saveFailed);
        desk.article.save();
        desk.article.saveAs(desk.folder.filePath(u"other.md"_s));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(desk.read(), bytes);
        QVERIFY(!QFile::exists(desk.folder.filePath(u"other.md"_s)));

        ReadOptions latin;
        latin.encoding = EncodingChoice{Encoding::EightBit, "windows-1252"_ba};
        desk.article.show(readDocumentFile(desk.path, latin));
        QVERIFY(!desk.article.isReadOnly());
        desk.insert(0, u"ü"_s);
        QVERIFY(desk.save());
        QCOMPARE(desk.read(),
            "\xfc"
            "caf\xe9\n"_ba);
        desk.insert(0, u"€λ"_s);
        QVERIFY(!desk.save());
        QCOMPARE(failed.last().at(1).value<SaveResult>().position, 1);
        desk.article.useEncoding({Encoding::Utf8, {}});
        QVERIFY(desk.save());
        QCOMPARE(desk.read(), "€λücafé\n"_ba);
    }

    void othersChangesStopASave()
    {
        Desk desk;
        QVERIFY(desk.open("one\n"_ba));
        desk.write("theirs\n");
        desk.insert(0, u"x"_s);
        QSignalSpy failed(&desk.article, &Article::saveFailed);
        QVERIFY(!desk.save());
        QVERIFY(failed.last().at(1).value<SaveResult>().failure == SaveResult::Failure::ChangedOutside);
        QVERIFY(QFile::remove(desk.path));
        QVERIFY(!desk.save());
        QVERIFY(failed.last().at(1).value<SaveResult>().failure == SaveResult::Failure::DeletedOutside);
        QVERIFY(!QFile::exists(desk.path));
        desk.article.save(OutsideChange::Overwrite);
        QTRY_COMPARE(desk.read(), "xone\n"_ba);
    }

    void reloadingIsOneUndoStep()
    {
        Desk desk;
        QVERIFY(desk.open("one\ntwo\nthree\n"_ba));
        desk.pane.setSelection({9, 9}); // in "three"
        desk.write("zero\r\none\r\ntwo\r\nthree\r\n");
        QSignalSpy reloaded(&desk.article, &Article::reloaded);
        desk.article.reloadFromDisk();
        QTRY_COMPARE(reloaded.size(), 1);
        QCOMPARE(desk.pane.source()->text().toString(), u"zero\none\ntwo\nthree\n"_s);
        QCOMPARE(desk.pane.caret(), 14);
        QVERIFY(!desk.article.isModified());
        QVERIFY(!desk.article.changedOnDisk());
        desk.pane.undo();
        QCOMPARE(desk.pane.source()->text().toString(), u"one\ntwo\nthree\n"_s);
        QVERIFY(desk.article.isModified());
        QVERIFY(desk.save());
        QCOMPARE(desk.read(), "one\ntwo\nthree\n"_ba);
    }

    void aFileThatIsGoneCannotBeReloaded()
    {
        Desk desk;
        QVERIFY(desk.open("one\n"_ba));
        QVERIFY(QFile::remove(desk.path));
        QSignalSpy failed(&desk.article, &Article::reloadFailed);
        desk.article.reloadFromDisk();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(desk.pane.source()->text().toString(), u"one\n"_s);
    }

    void nothingIsLostOrDoubledDuringASave()
    {
        Desk desk;
        QVERIFY(desk.open("one\n"_ba));
        desk.pane.show();
        desk.insert(0, u"more "_s);
        QSignalSpy saved(&desk.article, &Article::saved);
        QInputMethodEvent compose(u"ni"_s, {});
        QCoreApplication::sendEvent(&desk.pane, &compose);
        desk.article.save();
        QVERIFY(desk.article.isSaving());
        QInputMethodEvent commit;
        commit.setCommitString(u"你"_s);
        QCoreApplication::sendEvent(&desk.pane, &commit);
        const QString typed = desk.pane.source()->text().toString();
        QCOMPARE(typed.count(u'你'), 1);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.read(), "more one\n"_ba); // what is being composed is no text yet
        QVERIFY(desk.article.isModified());

        desk.article.save();
        QVERIFY(desk.article.isSaving());
        desk.pane.undo();
        desk.pane.undo();
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(desk.read(), typed.toUtf8());
        QVERIFY(desk.article.isModified()); // it shows another text than the file holds
        desk.pane.redo();
        desk.pane.redo();
        QCOMPARE(desk.pane.source()->text().toString(), typed);
        QVERIFY(!desk.article.isModified());
    }

    void aLongTextIsTakenOverElsewhere()
    {
        Desk desk;
        const QByteArray line = "Some words in a line.\n";
        QVERIFY(desk.open(line.repeated(20'000)));
        desk.write("new\n" + line.repeated(20'000));
        QSignalSpy reloaded(&desk.article, &Article::reloaded);
        QSignalSpy overtaken(&desk.article, &Article::overtaken);
        desk.article.takeFromDisk(readDocumentFile(desk.path));
        QCOMPARE(reloaded.size(), 0);
        QTRY_COMPARE(reloaded.size(), 1);
        QVERIFY(desk.pane.source()->text().toString().startsWith(u"new\n"));
        QVERIFY(!desk.article.isModified());
        desk.pane.undo();
        QCOMPARE(desk.pane.source()->text().lineCount(), 20'001);

        desk.pane.redo();
        desk.write("newer\n" + line.repeated(20'000));
        desk.article.takeFromDisk(readDocumentFile(desk.path));
        desk.insert(0, u"x"_s); // the writer is faster, and is not overruled
        QTRY_COMPARE(overtaken.size(), 1);
        QVERIFY(desk.pane.source()->text().toString().startsWith(u"xnew\n"));
        QCOMPARE(reloaded.size(), 1);
    }

    void aLongTextIsReadWhenItIsWhole()
    {
        Desk desk;
        desk.write(QByteArray("Some words in a line.\n").repeated(120'000));
        QSignalSpy published(desk.article.session(), &DocumentSession::snapshotPublished);
        QSignalSpy whole(&desk.article, &Article::becameWhole);
        desk.article.show(readDocumentFile(desk.path));
        connect(&desk.article, &Article::becameWhole, this, [&published] { QCOMPARE(published.size(), 0); });
        QTRY_COMPARE(whole.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.article.session()->isUpToDate(), 60'000);
        QCOMPARE(desk.article.session()->current()->source().length(), desk.pane.source()->text().length());
    }

    void aLongTextIsForReadingUntilItIsWhole()
    {
        Desk desk;
        desk.write(QByteArray("Some words in a line.\n").repeated(20'000));
        QSignalSpy whole(&desk.article, &Article::becameWhole);
        QSignalSpy failed(&desk.article, &Article::saveFailed);
        desk.article.show(readDocumentFile(desk.path));
        QVERIFY(desk.article.isReadOnly());
        QVERIFY(desk.pane.isReadOnly());
        QVERIFY(!desk.article.isModified());
        desk.article.save();
        QVERIFY(failed.last().at(1).value<SaveResult>().failure == SaveResult::Failure::NotWhole);
        desk.pane.goToLine(15'000);
        QTRY_COMPARE(whole.size(), 1);
        QVERIFY(!desk.pane.isReadOnly());
        QVERIFY(!desk.article.isModified());
        QVERIFY(!desk.pane.document()->isUndoAvailable());
        QCOMPARE(desk.pane.source()->text().lineAt(desk.pane.caret()), 15'000);
    }
};

QTEST_MAIN(TestArticle)
#include "tst_article.moc"

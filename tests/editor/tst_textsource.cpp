// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsource.h"

#include "editor/panelayout.h"
#include "editor/panetext.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextDocumentLayout>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines.append(fromPaneText(block.text()));
    return lines.join(u'\n');
}

// A text that is kept only by what is announced, to be compared with the document.
struct Follower
{
    explicit Follower(TextSource *source)
    {
        QObject::connect(source, &TextSource::loaded, source, [this](const SourceText &loaded, Revision at) {
            text = loaded.toString();
            revision = at;
        });
        QObject::connect(source, &TextSource::textChanged, source, [this](const TextChange &change) {
            inOrder = inOrder && change.base == revision && change.revision > change.base && isWellFormed(change.edits, text.size());
            text = applyEdits(text, change.edits);
            inOrder = inOrder && change.text.toString() == text;
            revision = change.revision;
            ++changes;
        });
    }
    QString text;
    Revision revision{};
    int changes = 0;
    bool inOrder = true;
};

} // namespace

class TestTextSource : public QObject
{
    Q_OBJECT

private:
    void check(const QTextDocument &document, const TextSource &source, const Follower &follower)
    {
        QCOMPARE(source.text().toString(), contentOf(document));
        QCOMPARE(follower.text, source.text().toString());
        QVERIFY(follower.inOrder);
    }

private Q_SLOTS:
    // Neither colours nor lines are made before: whoever shows the text elsewhere can begin.
    void recordsBeforeAnythingIsLaidOut()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"one"_s));
        QStringList order;
        connect(&document, &QTextDocument::contentsChange, this, [&order] { order += u"change"_s; });
        connect(document.documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [&order] { order += u"layout"_s; });
        connect(&document, &QTextDocument::contentsChanged, this, [&order] { order += u"changed"_s; });
        connect(&source, &TextSource::recorded, this, [&](const TextChange &change) {
            order += u"recorded "_s + change.text.toString();
            QCOMPARE(change.revision, source.revision());
        });
        connect(&source, &TextSource::textChanged, this, [&](const TextChange &change) { order += u"told "_s + change.text.toString(); });
        QTextCursor(&document).insertText(u"Some\n"_s);
        QCOMPARE(order.first(), u"recorded Some\none"_s);
        QCOMPARE(order.last(), u"changed"_s);
        QCOMPARE(order.filter(u"told"_s), QStringList(u"told Some\none"_s));
    }

    void loadsAnyCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no line end") << u"one"_s;
        QTest::newRow("line ends only") << u"\n\n\n"_s;
        QTest::newRow("no-break space") << u"a\u00a0b\u202fc"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s;
        QTest::newRow("paragraph separator") << u"a\u2029b"_s;
        QTest::newRow("frame marks") << u"\ufdd0a\ufdd1\n\ufdd0"_s;
        QTest::newRow("null and tab") << QString::fromUtf16(u"a\0b\tc", 5);
        QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u"x"_s + QChar(0xdc00);
        QTest::newRow("byte order mark") << u"\ufeffa\ufeff"_s;
        QTest::newRow("object replacement") << u"a\ufffcb"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧 x"_s;
    }
    void loadsAnyCharacter()
    {
        QFETCH(QString, text);
        QTextDocument document;
        TextSource source(&document);
        Follower follower(&source);
        source.load(SourceText(text));
        QCOMPARE(source.text().toString(), text);
        QVERIFY(!document.isModified());
        QVERIFY(!document.isUndoAvailable());
        check(document, source, follower);
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        QCOMPARE(source.selectedText(all), text);
        QTextCursor(&document).insertText(u"x"_s);
        check(document, source, follower);
        document.undo();
        QCOMPARE(source.text().toString(), text);
        check(document, source, follower);
    }

    void undoComesBackToTheCaret()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"one two three four"_s));
        QTextCursor caret(&document);
        caret.setPosition(9);
        QVERIFY(source.apply({source.revision(), {{{0, 3}, u"1"_s}, {{14, 18}, u"4"_s}}, {}}, &caret));
        QTextCursor undone(&document);
        document.undo(&undone);
        QCOMPARE(source.text().toString(), u"one two three four"_s);
        QCOMPARE(undone.position(), 9);
        QVERIFY(source.apply({source.revision(), {{{4, 7}, u"2"_s}, {{14, 18}, u"4"_s}}, {}})); // nobody's caret: the first change
        document.undo(&undone);
        QCOMPARE(undone.position(), 4);
    }

    void announcesTheExactEdit()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"aaa\nbbb"_s));
        QSignalSpy changes(&source, &TextSource::textChanged);
        QTextCursor cursor(&document);
        cursor.setPosition(1);
        cursor.insertText(u"a"_s);
        QCOMPARE(changes.size(), 1);
        const auto change = changes.first().first().value<TextChange>();
        QCOMPARE(change.edits, (QList<TextEdit>{{{1, 1}, u"a"_s}}));
    }

    void formatsAreNoChange()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"one\ntwo\nthree"_s));
        QSignalSpy changes(&source, &TextSource::textChanged);
        QTextCursor cursor(&document);
        cursor.select(QTextCursor::Document);
        QTextBlockFormat block;
        block.setTopMargin(3);
        cursor.setBlockFormat(block);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(bold);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(source.revision(), Revision{1});
    }

    void applies_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QList<TextEdit>>("edits");
        QTest::addColumn<QString>("after");
        QTest::newRow("insert") << u"ab"_s << QList<TextEdit>{{{1, 1}, u"x"_s}} << u"axb"_s;
        QTest::newRow("several") << u"one two one"_s << QList<TextEdit>{{{0, 3}, u"1"_s}, {{8, 11}, u"eleven"_s}} << u"1 two eleven"_s;
        QTest::newRow("line ends") << u"ab"_s << QList<TextEdit>{{{1, 1}, u"\r\n\r"_s}} << u"a\n\nb"_s;
        QTest::newRow("remove all") << u"a\nb"_s << QList<TextEdit>{{{0, 3}, {}}} << QString();
        QTest::newRow("paragraph separator") << u"ab"_s << QList<TextEdit>{{{1, 2}, u"\u2029"_s}} << u"a\u2029"_s;
        QTest::newRow("reserved") << u"ab"_s << QList<TextEdit>{{{1, 2}, u"\ufdd2"_s}} << u"a\ufffd"_s;
    }
    void applies()
    {
        QFETCH(QString, before);
        QFETCH(QList<TextEdit>, edits);
        QFETCH(QString, after);
        QTextDocument document;
        TextSource source(&document);
        Follower follower(&source);
        source.load(SourceText(before));
        QVERIFY(source.apply({source.revision(), edits, {}}));
        QCOMPARE(source.text().toString(), after);
        QCOMPARE(follower.changes, 1);
        check(document, source, follower);
        document.undo();
        QCOMPARE(source.text().toString(), before);
        QVERIFY(!document.isUndoAvailable());
        document.redo();
        QCOMPARE(source.text().toString(), after);
        check(document, source, follower);
    }

    void refusesWhatIsNotOfThisText()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"abc"_s));
        QVERIFY(!source.apply({Revision{77}, {{{0, 1}, {}}}, {}}));
        QVERIFY(!source.apply({source.revision(), {{{2, 9}, {}}}, {}}));
        QVERIFY(!source.apply({source.revision(), {{{2, 3}, {}}, {{0, 1}, {}}}, {}}));
        QCOMPARE(source.text().toString(), u"abc"_s);
        QVERIFY(source.apply({source.revision(), {}, {}}));
        QVERIFY(!document.isUndoAvailable());
    }

    void typingAfterABatchIsAStepOfItsOwn()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"- a"_s));
        QVERIFY(source.apply({source.revision(), {{{3, 3}, u"\n- "_s}}, {}}));
        QTextCursor cursor(&document);
        cursor.setPosition(6);
        cursor.insertText(u"b"_s);
        QCOMPARE(source.text().toString(), u"- a\n- b"_s);
        document.undo();
        QCOMPARE(source.text().toString(), u"- a\n- "_s);
        document.undo();
        QCOMPARE(source.text().toString(), u"- a"_s);
    }

    void keepsACursorAtItsPlace()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"key and key"_s));
        QTextCursor cursor(&document);
        cursor.setPosition(5);
        QVERIFY(source.apply({source.revision(), {{{0, 3}, u"longer"_s}, {{8, 11}, u"longer"_s}}, {}}, &cursor));
        QCOMPARE(cursor.position(), 8);
    }

    void longTextsArriveInSlices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"Some words in a line of text.\n"_s.repeated(20'000);
        QTest::newRow("a long line") << u"short\n"_s.repeated(10'000) + u"words "_s.repeated(20'000) + u"\nshort"_s;
        QTest::newRow("pairs") << (u"\U0001F4BB"_s.repeated(100) + u'\n').repeated(1000);
        QTest::newRow("separators") << u"a\u2029b\ufdd0c\ufdd1\n"_s.repeated(20'000);
        QTest::newRow("line ends of a file") << u"a\r\nb\r"_s.repeated(30'000);
        QTest::newRow("reserved") << u"word\n"_s.repeated(30'000) + u"\ufdd2"_s;
    }
    void longTextsArriveInSlices()
    {
        QFETCH(QString, text);
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document)); // as the pane's, which lays out what is seen
        TextSource source(&document);
        Follower follower(&source);
        QSignalSpy whole(&source, &TextSource::becameWhole);
        source.load(SourceText(text));
        QVERIFY(!source.isWhole());
        QVERIFY(!source.apply({source.revision(), {{{0, 0}, u"x"_s}}, {}}));
        QVERIFY(document.characterCount() < 60'000);
        QTRY_COMPARE(whole.size(), 1);
        QVERIFY(source.isWhole());
        QVERIFY(!document.isModified());
        QVERIFY(!document.isUndoAvailable());
        check(document, source, follower);
        QVERIFY(source.apply({source.revision(), {{{0, 0}, u"x"_s}}, {}}));
        document.undo();
        check(document, source, follower);
    }

    void theRestWaitsWhileItIsHeld()
    {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        TextSource source(&document);
        QSignalSpy progressed(&source, &TextSource::loadProgressed);
        const SourceText text(u"Some words in a line of text.\n"_s.repeated(20'000));
        source.load(text);
        source.hold();
        source.hold();
        const qsizetype present = source.presentLength();
        QCoreApplication::processEvents();
        QCOMPARE(source.presentLength(), present);
        source.goOn();
        QTRY_VERIFY(source.isWhole());
        source.goOn();
        QVERIFY(!progressed.isEmpty());
        source.load(text);
        source.hold();
        source.load(text); // which nobody holds
        QTRY_VERIFY(source.isWhole());
    }

    void anEndlessLineArrivesInPieces()
    {
        const QString text = u"short\n"_s + u"🐢x"_s.repeated(500'000) + u"\nshort"_s;
        QTextDocument document;
        document.setDocumentLayout(new PaneLayout(&document)); // which lays out no such line
        TextSource source(&document);
        Follower follower(&source);
        QSignalSpy progressed(&source, &TextSource::loadProgressed);
        source.load(SourceText(text));
        QTRY_VERIFY(source.isWhole());
        QVERIFY(progressed.size() > 2);
        QCOMPARE(document.blockCount(), 3);
        check(document, source, follower);
    }

    void aHeadIsGoneOnFrom()
    {
        const QString text = u"Some words in a line of text.\n"_s.repeated(20'000);
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document)); // as the pane's, which lays out what is seen
        TextSource source(&document);
        Follower follower(&source);
        source.showHead(text.first(3000));
        QVERIFY(!source.isWhole());
        QCOMPARE(document.characterCount(), 3001);
        source.load(SourceText(text));
        QVERIFY(source.isContinued());
        QTRY_VERIFY(source.isWhole());
        check(document, source, follower);
        source.showHead(u"another text"_s);
        source.load(SourceText(u"short"_s));
        QVERIFY(source.isWhole());
        check(document, source, follower);
        QTextCursor(&document).insertText(u"x"_s);
        QVERIFY(document.isUndoAvailable());
    }

    void listenersMayEdit()
    {
        QTextDocument document;
        TextSource source(&document);
        Follower follower(&source);
        source.load(SourceText(u"a"_s));
        connect(&source, &TextSource::textChanged, &source, [&source](const TextChange &change) {
            if (change.text.length() < 4)
                source.apply({source.revision(), {{{0, 0}, u"x"_s}}, {}});
        });
        QTextCursor(&document).insertText(u"b"_s);
        check(document, source, follower);
        QCOMPARE(source.text().length(), 4);
    }

    // Whatever is done to the document, the text beside it is the document's.
    void followsAnything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void followsAnything()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QTextDocument document;
        TextSource source(&document);
        Follower follower(&source);
        source.load(SourceText(u"# Title\n\nSome words\nand more\n\n- item\n- item\n"_s));
        for (int step = 0; step < 400; ++step) {
            disturb(document, source, random);
            check(document, source, follower);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static QString anyText(QRandomGenerator &random)
    {
        static const QStringList pieces{u"a"_s, u"\n"_s, u"word "_s, u"\u00a0"_s, u"\u2028"_s, u"**"_s, u"x\ny\nz"_s,
            QString(QChar(0xd83d)), u"é"_s, u"\ufdd2"_s, u"\t"_s, u"\n\n"_s, QString(QChar(0))};
        QString text;
        for (int i = random.bounded(1, 4); i > 0; --i)
            text += pieces.at(random.bounded(pieces.size()));
        return text;
    }

    static QTextCursor anyCursor(QTextDocument &document, QRandomGenerator &random)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(random.bounded(document.characterCount()));
        if (random.bounded(2) == 0)
            cursor.setPosition(random.bounded(document.characterCount()), QTextCursor::KeepAnchor);
        return cursor;
    }

    static void disturb(QTextDocument &document, TextSource &source, QRandomGenerator &random)
    {
        QTextCursor cursor = anyCursor(document, random);
        switch (random.bounded(12)) {
        case 0:
            document.undo();
            break;
        case 1:
            document.redo();
            break;
        case 2:
            cursor.removeSelectedText();
            break;
        case 3:
            cursor.deletePreviousChar();
            break;
        case 4:
            cursor.insertBlock();
            break;
        case 5: {
            QTextBlockFormat format;
            format.setIndent(random.bounded(4));
            cursor.setBlockFormat(format);
            break;
        }
        case 6: {
            cursor.beginEditBlock();
            cursor.insertText(anyText(random));
            QTextCursor other = anyCursor(document, random);
            other.removeSelectedText();
            other.insertText(anyText(random));
            QTextBlockFormat format;
            format.setIndent(random.bounded(4));
            other.mergeBlockFormat(format);
            cursor.endEditBlock();
            break;
        }
        case 7: {
            const qsizetype start = random.bounded(int(source.text().length() + 1));
            const qsizetype end = start + random.bounded(int(source.text().length() - start + 1));
            source.apply({source.revision(), {{{start, end}, anyText(random)}}, {}});
            break;
        }
        case 8: {
            QTextCharFormat format;
            format.setFontItalic(random.bounded(2) == 0);
            cursor.mergeCharFormat(format);
            break;
        }
        default:
            cursor.insertText(anyText(random));
            break;
        }
    }
};

QTEST_MAIN(TestTextSource)
#include "tst_textsource.moc"

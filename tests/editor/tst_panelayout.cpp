// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/panelayout.h"

#include "editor/textsource.h"

#include <QFontMetricsF>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPaneLayout : public QObject
{
    Q_OBJECT

private:
    struct Pane
    {
        Pane() : document(new QTextDocument(&edit)), layout(new PaneLayout(document))
        {
            document->setDocumentLayout(layout);
            edit.setDocument(document);
            edit.resize(400, 300);
            layout->setLineHeight(1.5);
            edit.show();
        }
        QPlainTextEdit edit;
        QTextDocument *document;
        PaneLayout *layout;
    };

    static void checkSpacing(const Pane &pane)
    {
        const qreal spacing = pane.layout->lineSpacing();
        for (QTextBlock block = pane.document->begin(); block.isValid(); block = block.next()) {
            const QRectF rect = pane.layout->blockBoundingRect(block);
            const int lines = block.layout()->lineCount();
            const qreal below = block.next().isValid() ? 0 : pane.document->documentMargin();
            QCOMPARE(rect.height(), lines * spacing + below);
            for (int i = 0; i < lines; ++i) {
                QCOMPARE(pane.layout->lineRect(block, i).top(), i * spacing);
                const QTextLine line = block.layout()->lineAt(i);
                QVERIFY(line.y() >= i * spacing && line.y() + line.height() <= (i + 1) * spacing);
            }
        }
    }

private Q_SLOTS:
    void spacesLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"one\n\nthree"_s;
        QTest::newRow("wrapped") << u"word "_s.repeated(200) + u"\nshort\n"_s + u"word "_s.repeated(50);
        QTest::newRow("line separators") << u"a\u2028b\u2028c"_s;
    }
    void spacesLines()
    {
        QFETCH(QString, text);
        Pane pane;
        pane.document->setPlainText(text);
        QCOMPARE(pane.layout->lineSpacing(), std::round(QFontMetricsF(pane.document->defaultFont()).height() * 1.5));
        checkSpacing(pane);
    }

    void staysSpacedAfterChanges()
    {
        Pane pane;
        pane.document->setPlainText(u"one\ntwo\nthree"_s);
        checkSpacing(pane);
        QTextCursor cursor(pane.document);
        cursor.insertText(u"x"_s);
        checkSpacing(pane);
        cursor.insertText(u"word "_s.repeated(100));
        checkSpacing(pane);
        cursor.insertBlock();
        checkSpacing(pane);
        cursor.deletePreviousChar();
        checkSpacing(pane);
        pane.document->undo();
        checkSpacing(pane);
        pane.edit.resize(250, 300);
        checkSpacing(pane);
    }

    void cursorIsOnItsLine()
    {
        Pane pane;
        pane.document->setPlainText(u"one\ntwo\nthree"_s);
        const qreal spacing = pane.layout->lineSpacing();
        QTextCursor cursor(pane.document);
        QList<int> tops;
        for (int i = 0; i < 3; ++i) {
            pane.edit.setTextCursor(cursor);
            tops.append(pane.edit.cursorRect().top());
            cursor.movePosition(QTextCursor::NextBlock);
        }
        QCOMPARE(tops.at(1) - tops.at(0), int(spacing));
        QCOMPARE(tops.at(2) - tops.at(1), int(spacing));
    }

    void leavesRoomBelow()
    {
        Pane pane;
        pane.document->setPlainText(u"one\ntwo"_s);
        const qreal before = pane.layout->blockBoundingRect(pane.document->lastBlock()).height();
        pane.layout->setRoomBelow(77);
        QCOMPARE(pane.layout->blockBoundingRect(pane.document->lastBlock()).height(), before + 77);
        QCOMPARE(pane.layout->blockBoundingRect(pane.document->begin()).height(), pane.layout->lineSpacing());
    }

    void formatsAreShownAtOnce_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("sameHeight");
        QTest::newRow("of the same height") << 0 << true;
        QTest::newRow("higher") << 60 << false;
    }
    void formatsAreShownAtOnce()
    {
        QFETCH(int, size);
        QFETCH(bool, sameHeight);
        Pane pane;
        pane.edit.setPlainText(u"one\ntwo\nthree"_s);
        checkSpacing(pane);
        const QSignalSpy one(pane.layout, &QAbstractTextDocumentLayout::updateBlock);
        const QSignalSpy all(pane.layout, &QAbstractTextDocumentLayout::update);
        QTextCharFormat format;
        format.setFontUnderline(true);
        if (size > 0)
            format.setFontPointSize(size);
        pane.layout->setFormats(pane.document->findBlockByNumber(1), {{0, 3, format}});
        QCOMPARE(one.size() > 0, sameHeight);
        QCOMPARE(all.size() > 0, !sameHeight);
        QVERIFY(pane.document->findBlockByNumber(1).layout()->lineCount() > 0);
    }

    // Formats are no change of the text, now or at the next key.
    void formatsDoNotWidenTheNextChange()
    {
        Pane pane;
        TextSource source(pane.document);
        source.load(SourceText(u"one\ntwo\nthree"_s));
        checkSpacing(pane);
        QSignalSpy reported(pane.document, &QTextDocument::contentsChange);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        pane.layout->setFormats(pane.document->findBlockByNumber(1), {{0, 3, bold}});
        QCOMPARE(reported.size(), 0);
        QCOMPARE(pane.document->findBlockByNumber(1).layout()->formats().size(), 1);
        checkSpacing(pane);
        QTextCursor(pane.document).insertText(u"x"_s);
        QCOMPARE(reported.size(), 1);
        QCOMPARE(reported.first(), (QVariantList{0, 0, 1}));
        QCOMPARE(source.text().toString(), u"xone\ntwo\nthree"_s);
    }
};

QTEST_MAIN(TestPaneLayout)
#include "tst_panelayout.moc"

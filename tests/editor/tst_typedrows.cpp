// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/typedrows.h"

#include <QFontDatabase>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTypedRows : public QObject
{
    Q_OBJECT

    using Rows = std::optional<TypedRows::Rows>;

    // Rows of ten letters.
    static void layOut(const QTextBlock &block, const QList<QTextLayout::FormatRange> &formats = {})
    {
        QTextLayout &layout = *block.layout();
        layout.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        layout.setFormats(formats);
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setNumColumns(10);
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
    }

    static QTextLayout::FormatRange bold(int start, int length)
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        return {start, length, format};
    }

private Q_SLOTS:
    void tellsWhatLooksOtherwise_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("added");
        QTest::addColumn<Rows>("expected");
        const QString rows = u"aaaaaaa bbbbbbb ccccccc ddddddd"_s; // a word in each
        QTest::newRow("a letter in a row") << rows << 10 << 0 << u"x"_s << Rows({1, 1});
        QTest::newRow("in the first") << rows << 2 << 0 << u"x"_s << Rows({0, 0});
        QTest::newRow("in the last") << rows << 27 << 0 << u"x"_s << Rows({3, 3});
        QTest::newRow("at the end") << rows << int(rows.size()) << 0 << u"x"_s << Rows({3, 3});
        QTest::newRow("where a row begins, it may go into the one before") << rows << 16 << 0 << u"x"_s << Rows({1, 2});
        QTest::newRow("a letter goes") << rows << 18 << 1 << QString() << Rows({2, 2});
        QTest::newRow("a letter for another") << rows << 18 << 1 << u"x"_s << Rows({2, 2});
        QTest::newRow("a word goes on below") << u"aaaa bb cc dd eeeeeeeee f"_s << 0 << 0 << u"xxx"_s << Rows({0, 1});
        QTest::newRow("a word comes up") << u"aaaaaaa bbbbbbb c ddddddd"_s << 0 << 6 << QString() << Rows();
        QTest::newRow("from right to left") << u"aaaaaaa \u05d0\u05d1\u05d2 ccccccc"_s << 2 << 0 << u"x"_s << Rows();
        QTest::newRow("a mark that turns the direction") << rows << 10 << 0 << u"\u200f"_s << Rows();
    }

    void tellsWhatLooksOtherwise()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(int, removed);
        QFETCH(QString, added);
        QFETCH(Rows, expected);
        QTextDocument document(text);
        const QTextBlock block = document.begin();
        layOut(block);
        const TypedRows before(block);
        QTextCursor cursor(block);
        cursor.setPosition(at);
        cursor.setPosition(at + removed, QTextCursor::KeepAnchor);
        cursor.insertText(added);
        layOut(block);
        QCOMPARE(before.differingFrom(TypedRows(block), at, removed, int(added.size())), expected);
    }

    void followsFormats_data()
    {
        QTest::addColumn<QList<QTextLayout::FormatRange>>("before");
        QTest::addColumn<QList<QTextLayout::FormatRange>>("now");
        QTest::addColumn<bool>("same");
        using Formats = QList<QTextLayout::FormatRange>;
        QTest::newRow("before and behind") << Formats{bold(0, 2), bold(20, 3)} << Formats{bold(0, 2), bold(21, 3)} << true;
        QTest::newRow("around") << Formats{bold(2, 20)} << Formats{bold(2, 21)} << true;
        QTest::newRow("up to it") << Formats{bold(2, 8)} << Formats{bold(2, 8)} << true;
        QTest::newRow("up to it, and longer now") << Formats{bold(2, 8)} << Formats{bold(2, 9)} << true;
        QTest::newRow("from it on") << Formats{bold(10, 8)} << Formats{bold(10, 9)} << true;
        QTest::newRow("from behind it on") << Formats{bold(10, 8)} << Formats{bold(11, 8)} << true;
        QTest::newRow("from it on, shorter now") << Formats{bold(10, 18)} << Formats{bold(10, 3)} << false;
        QTest::newRow("not moved") << Formats{bold(20, 3)} << Formats{bold(20, 3)} << false;
        QTest::newRow("another one") << Formats{} << Formats{bold(20, 3)} << false;
        QTest::newRow("to the end") << Formats{bold(10, 1)} << Formats{bold(10, 20)} << false;
    }

    void followsFormats()
    {
        QFETCH(QList<QTextLayout::FormatRange>, before);
        QFETCH(QList<QTextLayout::FormatRange>, now);
        QFETCH(bool, same);
        QTextDocument document(u"aaaaaaa bbbbbbb ccccccc ddddddd"_s);
        const QTextBlock block = document.begin();
        layOut(block, before);
        const TypedRows old(block);
        QTextCursor cursor(block);
        cursor.setPosition(10);
        cursor.insertText(u"x"_s);
        layOut(block, now);
        QCOMPARE(old.differingFrom(TypedRows(block), 10, 0, 1).has_value(), same);
    }

    void knowsNothingOfOtherBlocks()
    {
        QTextDocument document(u"one\ntwo"_s);
        layOut(document.begin());
        layOut(document.lastBlock());
        QVERIFY(!TypedRows(document.begin()).differingFrom(TypedRows(document.lastBlock()), 0, 0, 0));
        QVERIFY(!TypedRows().differingFrom(TypedRows(document.begin()), 0, 0, 0));
    }
};

QTEST_MAIN(TestTypedRows)
#include "tst_typedrows.moc"

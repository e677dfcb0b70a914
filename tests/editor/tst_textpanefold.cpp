// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/longlines.h"
#include "tests/editor/openpane.h"

#include <QImage>
#include <QTest>
#include <QTextBlock>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString folded = u"word "_s.repeated(longestLaidOut / 5 + 1);
constexpr qsizetype start = 6; // of the line, behind "first\n"

QString article()
{
    return u"first\n"_s + folded + u"\nlast"_s;
}

} // namespace

class TestTextPaneFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // By keys, from a place in the line (counted from its start) to another.
    void moves_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<QKeySequence::StandardKey>("key");
        QTest::addColumn<qsizetype>("to");
        const qsizetype end = folded.size();
        QTest::newRow("right") << qsizetype(50) << QKeySequence::MoveToNextChar << qsizetype(51);
        QTest::newRow("left") << qsizetype(50) << QKeySequence::MoveToPreviousChar << qsizetype(49);
        QTest::newRow("next word") << qsizetype(51) << QKeySequence::MoveToNextWord << qsizetype(55);
        QTest::newRow("previous word") << qsizetype(53) << QKeySequence::MoveToPreviousWord << qsizetype(50);
        QTest::newRow("start") << qsizetype(70'000) << QKeySequence::MoveToStartOfLine << qsizetype(0);
        QTest::newRow("end") << qsizetype(70'000) << QKeySequence::MoveToEndOfLine << end;
        QTest::newRow("start at the start") << qsizetype(0) << QKeySequence::MoveToStartOfLine << qsizetype(0);
        QTest::newRow("end at the end") << end << QKeySequence::MoveToEndOfLine << end;
        QTest::newRow("out at the front") << qsizetype(0) << QKeySequence::MoveToPreviousChar << qsizetype(-1);
        QTest::newRow("out at the back") << end << QKeySequence::MoveToNextChar << end + 1;
    }
    void moves()
    {
        QFETCH(qsizetype, from);
        QFETCH(QKeySequence::StandardKey, key);
        QFETCH(qsizetype, to);
        OpenPane pane(article());
        QTRY_VERIFY(pane.source()->isWhole());
        pane.setSelection({start + from, start + from});
        QTest::keySequence(&pane, key);
        QCOMPARE(pane.caret() - start, to);
        QVERIFY(pane.selection().isEmpty());
        QCOMPARE(pane.document()->findBlockByNumber(1).layout()->lineCount(), 0); // and nothing was laid out for it
    }

    void selectsAndRemoves()
    {
        OpenPane pane(article());
        QTRY_VERIFY(pane.source()->isWhole());
        pane.setSelection({start + 50, start + 50});
        QTest::keySequence(&pane, QKeySequence::SelectNextWord);
        QTest::keySequence(&pane, QKeySequence::SelectNextChar);
        QCOMPARE(pane.selection(), (SourceRange{start + 50, start + 56}));
        QTest::keySequence(&pane, QKeySequence::Delete); // what is selected
        QCOMPARE(pane.source()->text().length(), article().size() - 6);
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), article());
        pane.setSelection({start + 50, start + 50});
        QTest::keySequence(&pane, QKeySequence::DeleteStartOfWord);
        QCOMPARE(pane.source()->text().text({start + 40, start + 50}), u"word word "_s);
        QCOMPARE(pane.source()->text().length(), article().size() - 5);
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), article());
    }

    void whatCanOnlyBeReadStays()
    {
        OpenPane pane(article());
        QTRY_VERIFY(pane.source()->isWhole());
        pane.setReadOnly(true);
        pane.setSelection({start + 50, start + 50});
        for (const QKeySequence::StandardKey key : {QKeySequence::Delete, QKeySequence::DeleteEndOfWord, QKeySequence::DeleteStartOfWord})
            QTest::keySequence(&pane, key);
        QCOMPARE(pane.source()->text().toString(), article());
    }

    // Halves of a letter are no places for the caret.
    void lettersOfTwoUnits()
    {
        OpenPane pane(u"😀"_s.repeated(longestLaidOut / 2 + 1));
        QTRY_VERIFY(pane.source()->isWhole());
        pane.setSelection({100, 100});
        QTest::keySequence(&pane, QKeySequence::MoveToNextChar);
        QCOMPARE(pane.caret(), 102);
        QTest::keySequence(&pane, QKeySequence::Delete);
        QCOMPARE(pane.source()->text().text({100, 104}), u"😀😀"_s);
        QCOMPARE(pane.source()->text().length() % 2, 0);
    }

    // What is shown is the stretch around the caret.
    void showsWhereTheCaretIs()
    {
        OpenPane pane(u"first\n"_s + u"i"_s.repeated(longestLaidOut) + u"W"_s.repeated(2000));
        QTRY_VERIFY(pane.source()->isWhole());
        pane.setSelection({start + 10, start + 10});
        const QImage before = pane.grab().toImage();
        pane.setSelection({start + longestLaidOut + 1000, start + longestLaidOut + 1000});
        QVERIFY(pane.grab().toImage() != before);
    }
};

QTEST_MAIN(TestTextPaneFold)
#include "tst_textpanefold.moc"

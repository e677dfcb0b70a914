// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/linediff.h"

#include "tests/document/text/randomlines.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<LineChange> &changes)
{
    QStringList parts;
    for (const LineChange &change : changes)
        parts.append(u"%1+%2 > %3+%4"_s.arg(change.left.first).arg(change.left.count).arg(change.right.first).arg(change.right.count));
    return parts.join(u", "_s);
}

void check(const QString &left, const QString &right)
{
    const SourceText from(left);
    const SourceText to(right);
    const QList<TextEdit> edits = editsBetween(from, to);
    QVERIFY(isWellFormed(edits, from.length()));
    QCOMPARE(applyEdits(left, edits), right);
    QVERIFY(left != right || edits.isEmpty());
}

QString numbered(int count, const QString &word)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += word + QString::number(i) + u'\n';
    return text;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLines_data();
    void tellsLines();
    void leadsFromLeftToRight_data();
    void leadsFromLeftToRight();
    void leadsFromAnythingToAnything();
    void touchesOnlyWhatDiffers();
    void largeTexts_data();
    void largeTexts();
};

void TestLineDiff::tellsLines_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("changes");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("first text") << u""_s << u"a"_s << u"1+1 > 1+1"_s;
    QTest::newRow("a line end more") << u"a"_s << u"a\n"_s << u"2+0 > 2+1"_s;
    QTest::newRow("a line end less") << u"a\n"_s << u"a"_s << u"2+1 > 2+0"_s;
    QTest::newRow("a line changed") << u"a\nb\nc"_s << u"a\nB\nc"_s << u"2+1 > 2+1"_s;
    QTest::newRow("a line added") << u"a\nc"_s << u"a\nb\nc"_s << u"2+0 > 2+1"_s;
    QTest::newRow("a paragraph added, told as a whole") << u"one\n\nthree\n"_s << u"one\n\ntwo\n\nthree\n"_s << u"3+0 > 3+2"_s;
    QTest::newRow("a paragraph removed, told as a whole") << u"one\n\ntwo\n\nthree\n"_s << u"one\n\nthree\n"_s << u"3+2 > 3+0"_s;
    QTest::newRow("the last paragraph removed") << u"one\n\ntwo"_s << u"one"_s << u"2+2 > 2+0"_s;
    QTest::newRow("one blank line more") << u"a\n\nb"_s << u"a\n\n\nb"_s << u"3+0 > 3+1"_s;
}

void TestLineDiff::tellsLines()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(shown(diffLines(SourceText(left), SourceText(right))), "changes");
}

void TestLineDiff::leadsFromLeftToRight_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const QString nul(1, QChar(u'\0'));
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("from nothing") << u""_s << u"a\nb\n"_s;
    QTest::newRow("to nothing") << u"a\nb\n"_s << u""_s;
    QTest::newRow("line ends only") << u"\n\n\n"_s << u"\n"_s;
    QTest::newRow("last line grows") << u"a\nb"_s << u"a\nbc"_s;
    QTest::newRow("last line goes") << u"a\nb"_s << u"a"_s;
    QTest::newRow("last lines come") << u"a"_s << u"a\nb\nc"_s;
    QTest::newRow("carriage returns") << u"a\rb\rc"_s << u"a\rB\rc"_s;
    QTest::newRow("NUL") << u"a"_s + nul + u"b\nc"_s << u"a"_s + nul + u"d\nc"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d"_s << u"a\u2028B\u2029c\u0085d\n"_s;
    QTest::newRow("lone surrogates") << u"a"_s + QChar(0xD83D) + u"\nb"_s << QChar(0xDE00) + u"a\nb"_s;
    QTest::newRow("halves of pairs") << u"x\U0001F600y"_s << u"x\U0001F601y"_s;
    QTest::newRow("one long line") << QString(500'000, u'a') << QString(500'000, u'a').replace(250'000, 3, u"b\nc"_s);
    QTest::newRow("one long line of words") << u"word "_s.repeated(100'000) << u"word "_s.repeated(50'000) + u"new "_s.repeated(50'000);
    QTest::newRow("equal lines, fewer of them") << u"a\n"_s.repeated(500'000) << u"a\n"_s.repeated(400'000);
    QTest::newRow("alternating") << u"a\nb\n"_s.repeated(100'000) << u"b\na\n"_s.repeated(90'000);
}

void TestLineDiff::leadsFromLeftToRight()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    check(left, right);
    check(right, left);
}

void TestLineDiff::leadsFromAnythingToAnything()
{
    QRandomGenerator random(31);
    for (int round = 0; round < 3000; ++round) {
        const QStringList left = randomLines(random, 20);
        const QStringList right = round % 2 == 0 ? randomLines(random, 20) : changedLines(random, left, 5);
        check(left.join(u'\n'), right.join(u'\n'));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestLineDiff::touchesOnlyWhatDiffers()
{
    const SourceText left(u"# Title\n\nThe quick brown fox.\n\nThe end.\n"_s);
    const SourceText right(u"# Title\n\nThe quick red fox.\n\nThe end.\n"_s);
    const QList<TextEdit> expected{{{19, 24}, u"red"_s}};
    QCOMPARE(editsBetween(left, right), expected);
}

void TestLineDiff::largeTexts_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("100,000 lines, all different") << numbered(100'000, u"left "_s) << numbered(100'000, u"right "_s);
    QTest::newRow("100,000 lines, a few changed")
        << numbered(100'000, u"line "_s) << numbered(100'000, u"line "_s).replace(u"77\n"_s, u"seventy-seven\n"_s);
    QTest::newRow("100,000 equal lines against others") << u"a\n"_s.repeated(100'000) << u"b\n"_s.repeated(100'000);
}

void TestLineDiff::largeTexts()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    check(left, right);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"

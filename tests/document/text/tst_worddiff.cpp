// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString marked(QStringView text, const QList<WordChange> &changes, SourceRange WordChange::*side)
{
    QString result;
    qsizetype from = 0;
    for (const WordChange &change : changes) {
        const SourceRange range = change.*side;
        result += text.sliced(from, range.start - from).toString() + u'[' + text.sliced(range.start, range.length()).toString() + u']';
        from = range.end;
    }
    return result + text.sliced(from).toString();
}

bool cutsAPair(QStringView text, SourceRange range)
{
    const auto cuts
        = [text](qsizetype at) { return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate(); };
    return cuts(range.start) || cuts(range.end);
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWords_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("markedLeft");
        QTest::addColumn<QString>("markedRight");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"a b"_s << u"a b"_s << u"a b"_s << u"a b"_s;
        QTest::newRow("one word") << u"the old fox"_s << u"the new fox"_s << u"the [old] fox"_s << u"the [new] fox"_s;
        QTest::newRow("part of a word is the word") << u"a figure."_s << u"a figures."_s << u"a [figure]."_s << u"a [figures]."_s;
        QTest::newRow("neighbouring words are one")
            << u"it was very good here"_s << u"it is rather good here"_s << u"it [was very] good here"_s << u"it [is rather] good here"_s;
        QTest::newRow("punctuation alone") << u"yes, no"_s << u"yes; no"_s << u"yes[,] no"_s << u"yes[;] no"_s;
        QTest::newRow("blanks alone") << u"one two"_s << u"one  two"_s << u"one[ ]two"_s << u"one[  ]two"_s;
        QTest::newRow("a word more") << u"one three"_s << u"one two three"_s << u"one []three"_s << u"one [two ]three"_s;
        QTest::newRow("next to nothing in common is one change")
            << u"alpha beta gamma, delta"_s << u"one two three, four"_s << u"[alpha beta gamma, delta]"_s << u"[one two three, four]"_s;
        QTest::newRow("accents made of two characters")
            << u"cafe\u0301 noir"_s << u"cafe noir"_s << u"[cafe\u0301] noir"_s << u"[cafe] noir"_s;
    }
    void marksWords()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const QList<WordChange> changes = diffWordsForReading(left, right);
        QTEST(marked(left, changes, &WordChange::left), "markedLeft");
        QTEST(marked(right, changes, &WordChange::right), "markedRight");
    }

    void leadsFromLeftToRight()
    {
        QRandomGenerator random(41);
        const QString parts[] = {u"a"_s, u"bc"_s, u" "_s, u"\n"_s, u", "_s, u"\U0001F600"_s, u"\U0001F601"_s, u"e\u0301"_s,
            QString(QChar(0xD83D)), QString(QChar(u'\0'))};
        const auto soup = [&] {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += parts[random.bounded(int(std::size(parts)))];
            return text;
        };
        for (int round = 0; round < 3000; ++round) {
            const QString left = soup();
            const QString right = soup();
            QString made;
            qsizetype from = 0;
            for (const WordChange &change : diffWords(left, right)) {
                made += left.mid(from, change.left.start - from) + right.mid(change.right.start, change.right.length());
                from = change.left.end;
            }
            QCOMPARE(made + left.mid(from), right);
        }
    }

    void neverCutsAPair()
    {
        const QString left = u"\U0001F600 x"_s + QString(wordDiffLimit, u'a');
        const QString right = u"\U0001F601 x"_s + QString(wordDiffLimit, u'a');
        const QList<WordChange> changes = diffWords(left, right);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!cutsAPair(left, changes.first().left));
        QVERIFY(!cutsAPair(right, changes.first().right));
        QCOMPARE(changes.first().left, (SourceRange{0, 2}));
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"

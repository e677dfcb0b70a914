// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/statistics.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void agreesWithUnicodeBoundaries();
    void readingMinutes_data();
    void readingMinutes();
    void addsUp();
    void speed();
};

void TestStatistics::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("cjk");

    QTest::newRow("empty") << u""_s << 0 << 0 << 0;
    QTest::newRow("two") << u"Hello, world!"_s << 2 << 13 << 0;
    QTest::newRow("line ends do not count") << u"a\nb\r\nc"_s << 3 << 3 << 0;
    QTest::newRow("apostrophes") << u"don't don’t rock 'n' roll"_s << 5 << 25 << 0;
    QTest::newRow("apostrophe at the edge") << u"'tis the dogs' den"_s << 4 << 18 << 0;
    QTest::newRow("numbers") << u"1,000.50 and 3.14, and 1.a"_s << 6 << 26 << 0;
    QTest::newRow("hyphens part") << u"state-of-the-art"_s << 4 << 16 << 0;
    QTest::newRow("connectors join") << u"snake_case __ _x_"_s << 2 << 17 << 0;
    QTest::newRow("dashes and dots") << u"— … ... --"_s << 0 << 10 << 0;
    QTest::newRow("domain") << u"example.com"_s << 1 << 11 << 0;
    QTest::newRow("combining marks") << u"e\u0301te\u0301"_s << 1 << 5 << 0;
    QTest::newRow("soft hyphen") << u"hy\u00adphen"_s << 1 << 7 << 0;
    QTest::newRow("zero width space parts") << u"a\u200bb"_s << 2 << 3 << 0;
    QTest::newRow("no-break space parts") << u"a\u00a0b"_s << 2 << 3 << 0;
    QTest::newRow("Han") << u"你好，世界。"_s << 4 << 6 << 4;
    QTest::newRow("kana") << u"カタカナとひらがな"_s << 9 << 9 << 9;
    QTest::newRow("sound mark") << u"コーヒー"_s << 4 << 4 << 4;
    QTest::newRow("Hangul has words") << u"안녕하세요 세계"_s << 2 << 8 << 0;
    QTest::newRow("mixed") << u"用Qt写"_s << 3 << 4 << 2;
    QTest::newRow("Han beyond the basic plane") << u"𠀀𠀁 x"_s << 3 << 4 << 2;
    QTest::newRow("letters beyond the basic plane") << u"𐐀𐐁 𝐀b"_s << 2 << 5 << 0;
    QTest::newRow("emoji are no words") << u"👩\u200d🚀 🇵🇱 ok"_s << 1 << 9 << 0;
    QTest::newRow("Hebrew acronym") << u"צה\"ל ג' ab\"cd"_s << 4 << 13 << 0;
    QTest::newRow("Arabic") << u"مرحبا بالعالم ١٢٣"_s << 3 << 17 << 0;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xdc00) + QChar(0xd800) << 1 << 3 << 0;
    QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') + u"b"_s << 2 << 3 << 0;
}

void TestStatistics::counts()
{
    QFETCH(QString, text);
    const TextStatistics counted = countText(text);
    QTEST(counted.words, "words");
    QTEST(counted.characters, "characters");
    QTEST(counted.cjk, "cjk");
}

// The word rules of UAX #29 one by one, slow and plain. Marks take the place of what they stand on.
static bool joins(const QString &text, qsizetype at)
{
    const auto letter = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
    const auto digit = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
    const auto oneOf = [&](qsizetype i, QStringView set) { return i >= 0 && i < text.size() && set.contains(text[i]); };
    const qsizetype before = at - 1;
    const QStringView midLetter = u":·.'’", midNumber = u",;.'’", connector = u"_\u202f";
    return (letter(before) && letter(at)) || (digit(before) && digit(at)) || (letter(before) && digit(at)) || (digit(before) && letter(at))
        || (letter(before) && oneOf(at, midLetter) && letter(at + 1)) || (letter(before - 1) && oneOf(before, midLetter) && letter(at))
        || (digit(before) && oneOf(at, midNumber) && digit(at + 1)) || (digit(before - 1) && oneOf(before, midNumber) && digit(at))
        || ((letter(before) || digit(before) || oneOf(before, connector)) && oneOf(at, connector))
        || (oneOf(before, connector) && (letter(at) || digit(at)));
}

static int wordsByTheRules(QString text)
{
    text.remove(u'\u0301').remove(u'\u00ad');
    int words = 0;
    bool counts = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && !joins(text, i))
            counts = false;
        if (!counts && text[i].isLetterOrNumber()) {
            counts = true;
            ++words;
        }
    }
    return words;
}

void TestStatistics::agreesWithUnicodeBoundaries()
{
    const QString alphabet = u"ab1 ß_'’.,:;·\"-\u202fΣ٣é\n…/@\u0301\u00ad"_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 20000; ++round) {
        QString text = u"a"_s;
        for (int i = random.bounded(1, 12); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        if (text.contains(u"\n\u0301"_s) || text.contains(u"\n\u00ad"_s))
            continue; // a mark does not join a line end
        if (const int words = countText(text).words; words != wordsByTheRules(text))
            QFAIL(qPrintable(u"%1 instead of %2 words in \"%3\""_s.arg(words).arg(wordsByTheRules(text)).arg(text)));
    }
}

void TestStatistics::readingMinutes_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("cjk");
    QTest::addColumn<int>("minutes");

    QTest::newRow("nothing") << 0 << 0 << 0;
    QTest::newRow("a word") << 1 << 0 << 1;
    QTest::newRow("just a minute") << 238 << 0 << 1;
    QTest::newRow("a word more") << 239 << 0 << 2;
    QTest::newRow("cjk") << 500 << 500 << 1;
    QTest::newRow("both together") << 238 + 500 << 500 << 2;
    QTest::newRow("half and half") << 119 + 250 << 250 << 1;
    QTest::newRow("a library") << 2000000000 << 0 << 8403362;
}

void TestStatistics::readingMinutes()
{
    QFETCH(int, words);
    QFETCH(int, cjk);
    QTEST((TextStatistics{.words = words, .characters = 0, .cjk = cjk}.readingMinutes()), "minutes");
}

void TestStatistics::addsUp()
{
    TextStatistics sum = countText(u"One two.");
    sum += countText(u"三四");
    QCOMPARE(sum, (TextStatistics{.words = 4, .characters = 10, .cjk = 2}));
}

void TestStatistics::speed()
{
    const QString text = u"The quick brown fox doesn’t jump over 1,000 lazy dogs. "_s.repeated(20000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(countText(text).words, 200000);
    qInfo("%lld characters in %lld µs", qint64(text.size()), qint64(timer.nsecsElapsed() / 1000));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"

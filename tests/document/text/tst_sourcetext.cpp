// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/sourcetext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator &random, int length)
{
    static constexpr QStringView letters = u"abc de\n\n\u00e9\u00a0\u2028\u2029\U0001F600\u4e2d";
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

// Everything the rope tells must be what the plain string tells.
void check(const SourceText &rope, const QString &plain)
{
    QCOMPARE(rope.length(), plain.size());
    QCOMPARE(rope.toString(), plain);
    const QStringList lines = plain.split(u'\n');
    QCOMPARE(rope.lineCount(), int(lines.size()));
    qsizetype start = 0;
    for (int line = 1; line <= lines.size(); ++line) {
        QCOMPARE(rope.lineStart(line), start);
        QCOMPARE(rope.lineRange(line), (SourceRange{start, start + lines[line - 1].size()}));
        QCOMPARE(rope.lineAt(start), line);
        QCOMPARE(rope.lineAt(start + lines[line - 1].size()), line);
        start += lines[line - 1].size() + 1;
    }
}

} // namespace

class SourceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAStringTells_data();
    void tellsWhatAStringTells();
    void clampsWhatIsOutside();
    void edits_data();
    void edits();
    void followsRandomEdits();
    void appliesManyEditsAtOnce();
    void comparesByContent();
    void staysWhatItWas();
    void staysBalanced();
};

void SourceTextTest::tellsWhatAStringTells_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("one line end") << u"\n"_s;
    QTest::newRow("no final line end") << u"a\nb"_s;
    QTest::newRow("final line end") << u"a\nb\n"_s;
    QTest::newRow("separators are no line ends") << u"a\u2028b\u2029c\u0085d\n"_s;
    QTest::newRow("NUL") << u"a\0b\n"_s;
    QTest::newRow("many lines") << u"line\n"_s.repeated(5000);
    QTest::newRow("only line ends") << u"\n"_s.repeated(10000);
    QTest::newRow("one long line") << u"word "_s.repeated(20000);
    QTest::newRow("pairs across chunks") << u"x"_s + u"\U0001F600"_s.repeated(5000);
    for (const int length : {2047, 2048, 2049, 4096, 4097})
        QTest::addRow("%d units", length) << QString(length, u'z');
}

void SourceTextTest::tellsWhatAStringTells()
{
    QFETCH(QString, text);
    const SourceText rope{QStringView(text)};
    check(rope, text);
    QString joined;
    rope.forEachChunk({0, rope.length()}, [&joined](QStringView chunk) {
        QVERIFY(!chunk.isEmpty());
        joined += chunk;
    });
    QCOMPARE(joined, text);
    QVERIFY(rope.holds({0, text.size()}, text));
    QVERIFY(!rope.holds({0, text.size()}, text + u'!'));
}

void SourceTextTest::clampsWhatIsOutside()
{
    const SourceText text(u"ab\ncd");
    QCOMPARE(text.text({-5, 2}), u"ab"_s);
    QCOMPARE(text.text({3, 99}), u"cd"_s);
    QCOMPARE(text.text({4, 1}), QString());
    QCOMPARE(text.text({99, 120}), QString());
    QCOMPARE(text.at(-1), QChar());
    QCOMPARE(text.at(5), QChar());
    QCOMPARE(text.at(3), QChar(u'c'));
    QCOMPARE(text.lineAt(-3), 1);
    QCOMPARE(text.lineAt(99), 2);
    QCOMPARE(text.lineStart(0), 0);
    QCOMPARE(text.lineStart(-7), 0);
    QCOMPARE(text.lineStart(3), 5);
    QCOMPARE(text.lineRange(9), (SourceRange{5, 5}));
    QCOMPARE(text.rangeOfLines({1, 1}), (SourceRange{0, 3}));
    QCOMPARE(text.rangeOfLines({2, 1}), (SourceRange{3, 5}));
    QCOMPARE(text.rangeOfLines({2, 50}), (SourceRange{3, 5}));
    QCOMPARE(text.rangeOfLines({2, 0}), (SourceRange{3, 3}));
    QCOMPARE(text.rangeOfLines({2, -4}), (SourceRange{3, 3}));
    QVERIFY(!text.holds({3, 9}, u"cd"));
    QVERIFY(!text.holds({-2, 0}, u"ab"));
}

void SourceTextTest::edits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourceRange>("range");
    QTest::addColumn<QString>("replacement");
    const QString longText = u"0123456789\n"_s.repeated(2000);
    QTest::newRow("nothing") << u"ab"_s << SourceRange{1, 1} << QString();
    QTest::newRow("into nothing") << QString() << SourceRange{0, 0} << u"ab\n"_s;
    QTest::newRow("all away") << longText << SourceRange{0, longText.size()} << QString();
    QTest::newRow("at the start") << longText << SourceRange{0, 0} << u"x\n"_s;
    QTest::newRow("at the end") << longText << SourceRange{longText.size(), longText.size()} << u"x"_s;
    QTest::newRow("across chunks") << longText << SourceRange{1000, 15000} << u"y"_s;
    QTest::newRow("a long piece") << longText << SourceRange{5000, 5001} << longText;
    QTest::newRow("leaves one unit") << longText << SourceRange{0, longText.size() - 1} << QString();
}

void SourceTextTest::edits()
{
    QFETCH(QString, text);
    QFETCH(SourceRange, range);
    QFETCH(QString, replacement);
    QString expected = text;
    expected.replace(range.start, range.length(), replacement);
    check(SourceText{QStringView(text)}.edited(TextEdit{range, replacement}), expected);
}

void SourceTextTest::followsRandomEdits()
{
    QRandomGenerator random(7);
    QString plain = randomText(random, 9000);
    SourceText rope{QStringView(plain)};
    for (int i = 0; i < 1500; ++i) {
        const qsizetype start = random.bounded(int(plain.size()) + 1);
        const int mostRemoved = i % 50 == 0 ? 4000 : 20;
        const qsizetype removed = std::min<qsizetype>(random.bounded(mostRemoved), plain.size() - start);
        const QString added = randomText(random, random.bounded(i % 40 == 0 ? 5000 : 12));
        rope = rope.edited(TextEdit{{start, start + removed}, added});
        plain.replace(start, removed, added);
        QCOMPARE(rope.length(), plain.size());
        const qsizetype probe = random.bounded(int(plain.size()) + 1);
        QCOMPARE(rope.lineAt(probe), int(QStringView(plain).first(probe).count(u'\n')) + 1);
        QCOMPARE(rope.at(probe), probe < plain.size() ? plain.at(probe) : QChar());
        QCOMPARE(rope.text({probe, probe + 50}), plain.sliced(probe).first(std::min<qsizetype>(50, plain.size() - probe)));
    }
    check(rope, plain);
    QCOMPARE(rope, SourceText{QStringView(plain)});
}

void SourceTextTest::appliesManyEditsAtOnce()
{
    QRandomGenerator random(11);
    for (const int count : {1, 3, 9, 200, 2000}) {
        const QString plain = randomText(random, 8000);
        QList<TextEdit> edits;
        qsizetype reached = 0;
        for (int i = 0; i < count && reached < plain.size(); ++i) {
            const qsizetype start = std::min<qsizetype>(reached + random.bounded(8000 / count), plain.size());
            const qsizetype end = std::min<qsizetype>(start + random.bounded(4), plain.size());
            edits.append({{start, end}, randomText(random, random.bounded(5))});
            reached = end;
        }
        QVERIFY(isWellFormed(edits, plain.size()));
        check(SourceText{QStringView(plain)}.edited(edits), applyEdits(plain, edits));
    }
}

void SourceTextTest::comparesByContent()
{
    const QString plain = u"A line of text.\n"_s.repeated(3000);
    const SourceText one{QStringView(plain)};
    SourceText built;
    for (qsizetype i = 0; i < plain.size(); i += 777)
        built = built.edited(TextEdit{{i, i}, plain.sliced(i).first(std::min<qsizetype>(777, plain.size() - i))});
    QCOMPARE(built, one);
    QCOMPARE(one, built);
    QCOMPARE(SourceText(), SourceText(u""));
    QVERIFY(!(one == SourceText()));
    for (const qsizetype position : {qsizetype(0), plain.size() / 2, plain.size() - 1}) {
        const SourceText other = one.edited(TextEdit{{position, position + 1}, u"#"_s});
        QVERIFY(!(other == one));
        QVERIFY(!(one == other));
        QCOMPARE(other.edited(TextEdit{{position, position + 1}, QString(plain.at(position))}), one);
    }
}

void SourceTextTest::staysWhatItWas()
{
    const QString plain = u"abc\n"_s.repeated(4000);
    const SourceText before{QStringView(plain)};
    SourceText after = before;
    for (int i = 0; i < 500; ++i)
        after = after.edited(TextEdit{{i * 30, i * 30 + 7}, u"x\ny"_s});
    QCOMPARE(before.toString(), plain);
}

void SourceTextTest::staysBalanced()
{
    // Typing at one place, letter by letter, must not leave a crumb per letter.
    SourceText text(u"start end");
    const int letters = 20000;
    for (int i = 0; i < letters; ++i)
        text = text.edited(TextEdit{{6 + i, 6 + i}, u"x"_s});
    int chunks = 0;
    text.forEachChunk({0, text.length()}, [&chunks](QStringView) { ++chunks; });
    QVERIFY2(chunks <= letters / 500, qPrintable(QString::number(chunks)));
    for (int i = letters; i > 0; --i)
        text = text.edited(TextEdit{{5, 6}, QString()});
    chunks = 0;
    text.forEachChunk({0, text.length()}, [&chunks](QStringView) { ++chunks; });
    QCOMPARE(chunks, 1);
}

QTEST_APPLESS_MAIN(SourceTextTest)
#include "tst_sourcetext.moc"

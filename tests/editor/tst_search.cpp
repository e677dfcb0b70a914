// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private:
    static QStringList found(const QString &text, const SearchPattern &pattern)
    {
        QStringList matches;
        for (const SourceRange range : findAll(searchable(text), pattern, 100).matches)
            matches.append(text.sliced(range.start, range.length()));
        return matches;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("caseSensitive");
        QTest::addColumn<bool>("wholeWord");
        QTest::addColumn<bool>("expression");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("any case") << u"Dog dog DOG"_s << u"dog"_s << false << false << false << QStringList{u"Dog"_s, u"dog"_s, u"DOG"_s};
        QTest::newRow("case") << u"Dog dog"_s << u"dog"_s << true << false << false << QStringList{u"dog"_s};
        QTest::newRow("beyond ASCII") << u"ŻÓŁW żółw"_s << u"żółw"_s << false << false << false << QStringList{u"ŻÓŁW"_s, u"żółw"_s};
        QTest::newRow("word") << u"cat concat cat."_s << u"cat"_s << false << true << false << QStringList{u"cat"_s, u"cat"_s};
        QTest::newRow("word beyond ASCII") << u"ły mały"_s << u"ły"_s << false << true << false << QStringList{u"ły"_s};
        QTest::newRow("word that is no word") << u"a [x] b"_s << u"[x]"_s << false << true << false << QStringList{u"[x]"_s};
        QTest::newRow("literal dots") << u"a.b axb"_s << u"a.b"_s << false << false << false << QStringList{u"a.b"_s};
        QTest::newRow("expression") << u"a1 b22"_s << u"\\d+"_s << false << false << true << QStringList{u"1"_s, u"22"_s};
        QTest::newRow("line starts") << u"# a\n# b"_s << u"^#"_s << false << false << true << QStringList{u"#"_s, u"#"_s};
        QTest::newRow("over lines") << u"a\nb"_s << u"a\\nb"_s << false << false << true << QStringList{u"a\nb"_s};
        QTest::newRow("unicode class") << u"é1"_s << u"\\w"_s << false << false << true << QStringList{u"é"_s, u"1"_s};
        QTest::newRow("empty matches") << u"ab"_s << u"x*"_s << false << false << true << QStringList{u""_s, u""_s, u""_s};
        QTest::newRow("not valid") << u"ab"_s << u"("_s << false << false << true << QStringList{};
        QTest::newRow("empty") << u"ab"_s << u""_s << false << false << false << QStringList{};
        QTest::newRow("lone surrogate in the text")
            << u"a"_s + QChar(0xd800) + u"dog"_s << u"dog"_s << false << false << false << QStringList{u"dog"_s};
        QTest::newRow("no overlap") << u"aaaa"_s << u"aa"_s << false << false << false << QStringList{u"aa"_s, u"aa"_s};
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(bool, caseSensitive);
        QFETCH(bool, wholeWord);
        QFETCH(bool, expression);
        QFETCH(QStringList, expected);
        QCOMPARE(found(text, SearchPattern(wanted, {caseSensitive, wholeWord, expression})), expected);
    }

    void saysWhatIsWrong()
    {
        const SearchPattern pattern(u"a(b"_s, {.regularExpression = true});
        QVERIFY(!pattern.isValid());
        QVERIFY(!pattern.error().isEmpty());
        QCOMPARE(pattern.errorOffset(), 3);
        const SearchPattern word(u"a(b"_s, {.wholeWord = true, .regularExpression = true});
        QVERIFY(!word.isValid());
        QVERIFY(word.errorOffset() >= 0 && word.errorOffset() <= 3);
    }

    void capsAndStops()
    {
        const QString many = u"x "_s.repeated(500);
        const SearchPattern pattern(u"x"_s, {});
        const SearchResult result = findAll(many, pattern, 100);
        QCOMPARE(result.matches.size(), 100);
        QVERIFY(result.isCapped);
        QVERIFY(!findAll(many, pattern, 500).isCapped);
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(findAll(many, pattern, 100, stop).matches.isEmpty());
    }

    void givesUpOnExplosivePatterns()
    {
        const QString text = u"a"_s.repeated(60) + u'b';
        const SearchResult result = findAll(text, SearchPattern(u"(a+)+$"_s, {.regularExpression = true}), 10);
        QVERIFY(result.gaveUp);
        QVERIFY(result.matches.isEmpty());
    }

    void longTextWithoutMatchesIsNoExplosion()
    {
        const QString text = u"quiet words, no last letters here\n"_s.repeated(100'000);
        const SearchResult result = findAll(text, SearchPattern(u"q+z"_s, {.regularExpression = true}), 10);
        QVERIFY(!result.gaveUp);
        QVERIFY(result.matches.isEmpty());
    }

    void nextAndPrevious()
    {
        const QString text = u"dog cat dog\ndog"_s;
        const SearchPattern dog(u"dog"_s, {});
        QCOMPARE(findAfter(text, dog, 0), (SourceRange{0, 3}));
        QCOMPARE(findAfter(text, dog, 1), (SourceRange{8, 11}));
        QCOMPARE(findAfter(text, dog, 13), std::nullopt);
        QCOMPARE(findBefore(text, dog, 15), (SourceRange{12, 15}));
        QCOMPARE(findBefore(text, dog, 12), (SourceRange{8, 11}));
        QCOMPARE(findBefore(text, dog, 0), std::nullopt);
        QCOMPARE(findBefore(text, dog, 2), std::nullopt);
        const QString far = u"dog\n"_s + u"cat\n"_s.repeated(60'000);
        QCOMPARE(findBefore(far, dog, far.size()), (SourceRange{0, 3}));
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("expression");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"a.b a.b"_s << u"a.b"_s << false << u"$1\\n"_s << u"$1\\n $1\\n"_s;
        QTest::newRow("group") << u"ab12"_s << u"([a-z]+)(\\d+)"_s << true << u"\\2-$1"_s << u"12-ab"_s;
        QTest::newRow("whole") << u"ab"_s << u"b"_s << true << u"[$&\\0]"_s << u"a[bb]"_s;
        QTest::newRow("escapes") << u"a"_s << u"a"_s << true << u"\\n\\t\\\\$$"_s << u"\n\t\\$"_s;
        QTest::newRow("unmatched group") << u"b"_s << u"(a)?b"_s << true << u"<$1>"_s << u"<>"_s;
        QTest::newRow("no such group") << u"b"_s << u"b"_s << true << u"<$7>"_s << u"<>"_s;
        QTest::newRow("empty matches") << u"a\nb"_s << u"^"_s << true << u"> "_s << u"> a\n> b"_s;
        QTest::newRow("trailing backslash") << u"a"_s << u"a"_s << true << u"x\\"_s << u"x\\"_s;
        QTest::newRow("with nothing") << u"a-b"_s << u"-"_s << false << u""_s << u"ab"_s;
        QTest::newRow("keeps a lone surrogate")
            << QString(QChar(0xd800)) + u"b"_s << u"(.)b"_s << true << u"$1c"_s << QString(QChar(0xd800)) + u"c"_s;
    }
    void replaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(bool, expression);
        QFETCH(QString, replacement);
        QFETCH(QString, expected);
        const SearchPattern pattern(wanted, {.regularExpression = expression});
        const QList<TextEdit> edits = replacements(searchable(text), text, pattern, replacement);
        QVERIFY(isWellFormed(edits, text.size()));
        QCOMPARE(applyEdits(text, edits), expected);
    }

    void replacesOnlyAMatch()
    {
        const SearchPattern pattern(u"do(g)"_s, {.regularExpression = true});
        QCOMPARE(replacementOf({0, 3}, u"dog"_s, u"dog"_s, pattern, u"$1"_s), (TextEdit{{0, 3}, u"g"_s}));
        QVERIFY(!replacementOf({0, 2}, u"dog"_s, u"dog"_s, pattern, u"x"_s));
        QVERIFY(!replacementOf({2, 9}, u"dog"_s, u"dog"_s, pattern, u"x"_s));
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"

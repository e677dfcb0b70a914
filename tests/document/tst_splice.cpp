// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/splice.h"

#include "tests/document/splicefuzz.h"

#include <QTest>

#include <random>
#include <utility>

using namespace Galley;
using namespace Qt::StringLiterals;

class SpliceTest : public QObject
{
    Q_OBJECT

    static void checkApart(const QString &before, const QString &now);

private Q_SLOTS:
    void equalsAWholeBuildAfterAnyEdit_data();
    void equalsAWholeBuildAfterAnyEdit();
    void equalsAWholeBuild_data();
    void equalsAWholeBuild();
    void readsOnlyWhatRefersToAChangedLabel_data();
    void readsOnlyWhatRefersToAChangedLabel();
    void readsAllWhereMuchRefersToIt();
    void renumbersFootnotes_data();
    void renumbersFootnotes();
    void renumbersAfterAnyEdit();
    void seesAReferenceComeBack();
    void countsEscapesInDefinitions();
    void takesNoGuessForKnown();
    void keepsByteOrderMarksInside();
};

void SpliceTest::equalsAWholeBuildAfterAnyEdit_data()
{
    QTest::addColumn<quint32>("seed");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void SpliceTest::equalsAWholeBuildAfterAnyEdit()
{
    QFETCH(quint32, seed);
    SpliceFuzz fuzz{.seed = seed, .edits = 300, .fault = {}};
    fuzz.run();
    QVERIFY2(fuzz.fault.isEmpty(), qPrintable(fuzz.fault));
    QVERIFY2(fuzz.spliced > fuzz.edits / 4, qPrintable(QString::number(fuzz.spliced)));
}

// What a stretch of an article does not show by itself.
void SpliceTest::equalsAWholeBuild_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::newRow("a mark in a note that nothing refers to goes") << u"[^t]:[^1]\n[^1]:"_s << u"[^t]:[^1\n[^1]:"_s;
    QTest::newRow("and comes") << u"[^t]:[^1[]\n[^1]:"_s << u"[^t]:[^1]\n[^1]:"_s;
    QTest::newRow("in a note inside of a note") << u"[^1]:[^t]:[^1]"_s << u"[^1]:[^t]:[^1"_s;
    QTest::newRow("a note inside of a note becomes raw HTML") << u"[^1]:[^t]:[^1]"_s << u"[^1]:[^t]:<div>[^1]"_s;
    QTest::newRow("in a later paragraph of one") << u"[^t]: x\n\n    y [^1]\n\n[^1]: z\n"_s << u"[^t]: x\n\n    y [^1\n\n[^1]: z\n"_s;
    QTest::newRow("in a list in one") << u"- [^t]: x [^1]\n\n[^1]: z\n"_s << u"- [^t]: x [^\n\n[^1]: z\n"_s;
    QTest::newRow("a title that is text as well") << u"[a]\n\n[a]: b\n\"c\" d"_s << u"[a]e\n\n[a]: b\n\"c\" d"_s;
    QTest::newRow("in a quote") << u"[a]\n\n> [a]: b\n> (c\n> \\d) e"_s << u"[a]f\n\n> [a]: b\n> (c\n> \\d) e"_s;
    QTest::newRow("a title with a carriage return") << u"[a]: b 'c\rd'\n\n[a]"_s << u"[a]: b 'c\rd'\n\ne[a]"_s;
    QTest::newRow("in lines") << u"[a]: b 'c\r\nd'\n\n[a]"_s << u"[a]: b 'c\r\nd'\n\ne[a]"_s;
    const QString longTarget = u'/' + QString(26'000, u'x');
    QTest::newRow("a long target on a line of its own") << QString(u"[a]:"_s + longTarget) << QString(u"[a]:\n"_s + longTarget);
    QTest::newRow("a definition, a line and a table") << u"[a]:b\n-|\n\n[a]"_s << u"[a]:b\n-\n-|\n\n[a]"_s;
    QTest::newRow("with rows") << u"[a]:b\n-|\n|c|\n\n[a]"_s << u"[a]:b\n-\n-|\n|c|\n\n[a]"_s;
    QTest::newRow("and text before it") << u"[a]:b\n-\nc\nd\n\n[a]"_s << u"[a]:b\n-\nc\n|d|\n|-|\n\n[a]"_s;
    QTest::newRow("a definition behind a fence that its item ends")
        << u"<details>\n\n- ```\n[a]:b\n</details>\n\nc\n\n[a]"_s << u"<details>\n\n- ```\n[a]:b\n</details>\n\nc\n\n[[a]"_s;
    QTest::newRow("a label that ends in a line of a quote's mark") << u"> [a\n>]\n\np\n\n2\n\n[a]:c"_s << u"> e[a\n>]\n\np\n\n2\n\n[a]:c"_s;
    QTest::newRow("a link's label that begins like a footnote's") << u"\n]\n\ne\n\n[\n^1]:e"_s << u"[^1\n]\n\ne\n\n[\n^1]:e"_s;
    QTest::newRow("a label with a blank that is none to the parser") << u"[äb]:c\n\n[ÄB]"_s << u"[\u2028äb]:c\n\n[ÄB]"_s;
    QTest::newRow("a line of a note behind a carriage return") << u"[^a]:\n\n\r   b\n\nc"_s << u"[^a]:\n\n\r   b\n\ncd"_s;
    QTest::newRow("a footnote's label over lines") << u"a[^12\n345\n\nb\n\nc[^1]\n\n[^1]: d"_s << u"a[^12\n345]\n\nb\n\nc[^1]\n\n[^1]: d"_s;
}

void SpliceTest::equalsAWholeBuild()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const DocumentSnapshotPtr old = snapshotOf(SourceText{before});
    const DocumentSnapshotPtr there = snapshotOf(SourceText{now}, old);
    QCOMPARE(firstDifference(*there, *snapshotOf(there->source())), QString());
    const DocumentSnapshotPtr back = snapshotOf(SourceText{before}, there);
    QCOMPARE(firstDifference(*back, *old), QString());
}

void SpliceTest::readsOnlyWhatRefersToAChangedLabel_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const QString words = u"Some words that refer to nothing.\n\n"_s.repeated(20);
    const auto add = [&words](const char *name, const QString &before, const QString &now) {
        QTest::newRow(name) << QString(before).replace(u'~', words) << QString(now).replace(u'~', words);
    };
    add("another target", u"See [a].\n\n~[a]: /one\n\n~See [a] and [b].\n"_s, u"See [a].\n\n~[a]: /two\n\n~See [a] and [b].\n"_s);
    add("a title", u"See [x][a].\n\n~[a]: /one\n"_s, u"See [x][a].\n\n~[a]: /one 'title'\n"_s);
    add("a new one", u"See [a].\n\n~[b]: /two\n\n~![A] ends.\n"_s, u"See [a].\n\n~[b]: /two\n[a]: /one\n\n~![A] ends.\n"_s);
    add("the first of two", u"See [a].\n\n~[a]: /one\n\n~[a]: /two\n\n~See [a].\n"_s,
        u"See [a].\n\n~[x]: /one\n\n~[a]: /two\n\n~See [a].\n"_s);
    add("the second of two", u"See [a].\n\n~[a]: /one\n\n~[a]: /two\n\n~See [a].\n"_s,
        u"See [a].\n\n~[a]: /one\n\n~[a]: /zwei\n\n~See [a].\n"_s);
    add("of a number that is cited", u"Said [12] twice.\n\n~[12]: /one\n\n~Said [12] again.\n"_s,
        u"Said [12] twice.\n\n~12: /one\n\n~Said [12] again.\n"_s);
    add("in neighbours", u"See [a].\n\nSee [a] too.\n\n> [a]\n\n~[a]: /one\n\n[a]\n\n~"_s,
        u"See [a].\n\nSee [a] too.\n\n> [a]\n\n~[a]: /two\n\n[a]\n\n~"_s);
    add("in a hundred neighbours", u"[a] x\n\n"_s.repeated(100) + u"~~~[a]: /one\n\n"_s + u"- [a]\n\n"_s.repeated(5),
        u"[a] x\n\n"_s.repeated(100) + u"~~~[a]: /two\n\n"_s + u"- [a]\n\n"_s.repeated(5));
    add("beside the change", u"~See [a].\n\n[a]: /one\nfour [a]\n\nSee [a].\n\n~"_s,
        u"~See [a].\n\n[a]: /two\nfour [a]\n\nSee [a].\n\n~"_s);
    add("in a note", u"Noted[^1] and [a].\n\n~[^1]: See [a].\n\n~[a]: /one\n"_s,
        u"Noted[^1] and [a].\n\n~[^1]: See [a].\n\n~[a]: /two\n"_s);
    add("in a list and a table", u"- one\n- [a]\n\n~| [a] |\n|---|\n| [x][a] |\n\n~[a]: /one\n"_s,
        u"- one\n- [a]\n\n~| [a] |\n|---|\n| [x][a] |\n\n~[a]: /two\n"_s);
    add("a label over lines", u"See [a\nb].\n\n~[a b]: /one\n"_s, u"See [a\nb].\n\n~[a b]: /two\n"_s);
    add("with more text", u"See [a].\n\n~Words.\n\n~See [a].\n"_s,
        u"See [a].\n\n~Words.\n\nMore of [a].\n\n[a]: /one\n\nAnd more.\n\n~See [a].\n"_s);
}

void SpliceTest::readsOnlyWhatRefersToAChangedLabel()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    checkApart(before, now);
}

// Both ways: a stretch that is read by itself, and others far from it, though all of the text is looked at for them.
void SpliceTest::checkApart(const QString &before, const QString &now)
{
    for (const auto &[from, to] : {std::pair{before, now}, {now, before}}) {
        const DocumentSnapshotPtr old = snapshotOf(SourceText{from});
        const DocumentSnapshotPtr there = snapshotOf(SourceText{to}, old);
        QCOMPARE(firstDifference(*there, *snapshotOf(there->source())), QString());
        QCOMPARE(brokenChange(*old, *there), QString());
        QVERIFY(spliceArticle(there->source(), DocumentSnapshot::Data::of(*old), {}, {}));
        QVERIFY(!spliceArticle(there->source(), DocumentSnapshot::Data::of(*old), {}, {}, to.size() - 1));
    }
}

void SpliceTest::readsAllWhereMuchRefersToIt()
{
    const QString before = u"Words about [a] and [b].\n\n"_s.repeated(20) + u"[a]: /one\n"_s;
    const DocumentSnapshotPtr old = snapshotOf(SourceText{before});
    const SourceText now{QString(before).replace("/one"_L1, "/two"_L1)};
    QVERIFY(!spliceArticle(now, DocumentSnapshot::Data::of(*old), {}, {}));
    const DocumentSnapshotPtr there = snapshotOf(now, old);
    QCOMPARE(firstDifference(*there, *snapshotOf(there->source())), QString());
}

void SpliceTest::renumbersFootnotes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const QString words = u"Some words that refer to nothing.\n\n"_s.repeated(20);
    const QString notes = u"\n\n[^a]: One.\n\n[^b]: Two, [see].\n\n[^c]: Three.\n\n[see]: /it\n"_s;
    const auto add = [&](const char *name, const QString &before, const QString &now) {
        QTest::newRow(name) << QString(before).replace(u'~', words).replace(u'#', notes)
                            << QString(now).replace(u'~', words).replace(u'#', notes);
    };
    add("a mark goes", u"x[^a]\n\n~y[^b]\n\n~z[^c] and[^a]\n\n~#"_s, u"x\n\n~y[^b]\n\n~z[^c] and[^a]\n\n~#"_s);
    add("the only mark of a note goes", u"x[^a]\n\n~y[^b]\n\n~z[^c][^b]\n\n~#"_s, u"x\n\n~y[^b]\n\n~z[^c][^b]\n\n~#"_s);
    add("its label is not one any more", u"x[^a]\n\n~y[^b]\n\n~z[^c]\n\n~#"_s, u"x[^a]\n\n~y[^bb]\n\n~z[^c]\n\n~#"_s);
    add("it leads to another note", u"x[^a]\n\n~y[^b]\n\n~z[^c]\n\n~#"_s, u"x[^c]\n\n~y[^b]\n\n~z[^c]\n\n~#"_s);
    add("two change places", u"x[^a] y[^b]\n\n~z[^c]\n\n~y[^b]\n\n#"_s, u"x[^b] y[^a]\n\n~z[^c]\n\n~y[^b]\n\n#"_s);
    add("beside its note", u"~x[^a]\n\n[^a]: One.\n\n~y[^b]\n\n[^b]: Two.\n\n~y[^b]"_s,
        u"~x\n\n[^a]: One.\n\n~y[^b]\n\n[^b]: Two.\n\n~y[^b]"_s);
    add("a definition comes", u"~x[^a]\n\n~y[^b]\n\n~[^a]: One.\n\n~z[^b]"_s, u"~x[^a]\n\n~y[^b]\n\n~[^a]: One.\n\n[^b]: Two.\n\n~z[^b]"_s);
    add("before others", u"~x[^b]\n\n~y[^a]\n\n~[^a]: One.\n\n~z[^b]"_s, u"~x[^b]\n\n~y[^a]\n\n~[^a]: One.\n\n[^b]: Two.\n\n~z[^b]"_s);
    add("that nothing refers to", u"~x[^a]\n\n~[^a]: One.\n\n~"_s, u"~x[^a]\n\n~[^a]: One.\n\n[^b]: Two.\n\n~"_s);
    add("in lists, quotes and tables", u"~- x[^a]\n- y\n\n~> z[^b]\n\n~| c[^c] |\n|---|\n| d[^a] |\n\n#"_s,
        u"~- x\n- y\n\n~> z[^b]\n\n~| c[^c] |\n|---|\n| d[^a] |\n\n#"_s);
    add("what looks like a mark", u"~x[^a] `[^b]`\n\n~y[^b] <sup>2</sup>\n\n~z[^c]\n\n#"_s,
        u"~x `[^b]`\n\n~y[^b] <sup>2</sup>\n\n~z[^c]\n\n#"_s);
    add("with a definition", u"~x[^a] [see]\n\n~y[^b]\n\n~z[^c]\n\n#"_s, u"~x [see]\n\n[see]: /other\n\n~y[^b]\n\n~z[^c]\n\n#"_s);
}

void SpliceTest::renumbersFootnotes()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    checkApart(before, now);
}

// An article that is almost nothing but footnotes, in which marks and notes come, go and take other labels.
void SpliceTest::renumbersAfterAnyEdit()
{
    std::mt19937 random(7);
    const auto below = [&random](qsizetype most) { return qsizetype(random() % quint32(most)); };
    const auto label = [&] { return QString(QChar(u'a' + int(below(20)))); };
    QString unused; // each label is defined once, usually
    const auto takeLast = [](QString &letters) {
        const QString last = letters.last(1);
        letters.chop(1);
        return last;
    };
    const auto newLabel = [&] { return unused.isEmpty() || below(60) == 0 ? label() : takeLast(unused); };
    const auto piece = [&]() -> QString {
        switch (below(16)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return u"[^%1]: A note.\n\n"_s.arg(newLabel());
        case 4:
            return u"[^%1]: A note,\n    on two lines.\n\n    And more.\n\n"_s.arg(newLabel());
        case 5:
            return u"- item[^%1]\n- [^%2]: A note.\n\n"_s.arg(label(), newLabel());
        case 6:
            return u"| a[^%1] | b |\n|---|---|\n| c | d[^%2] |\n\n"_s.arg(label(), label());
        case 7:
            return below(9) == 0 ? u"> quoted[^%1] and ![a picture[^%2]](it.png)\n\n"_s.arg(label(), label())
                                 : u"> quoted[^%1] and ![a picture](it.png)\n\n"_s.arg(label());
        case 8:
            return u"# Heading[^%1] {#id}\n\n"_s.arg(label());
        case 9:
            return below(9) == 0 ? u"[^%1]: See[^%2].\n\n"_s.arg(newLabel(), label())
                                 : u"<b title='[^%1]'>x[^%2]</b>\n\n"_s.arg(label(), label());
        default:
            return u"Words[^%1], more[^%2].\n\n"_s.arg(label(), label());
        }
    };
    int spliced = 0;
    constexpr int articles = 20;
    constexpr int edits = 25;
    for (int article = 0; article < articles; ++article) {
        unused = u"tsrqponmlkjihgfedcba"_s;
        QString all;
        for (int i = 0; i < 30; ++i)
            all += piece();
        DocumentSnapshotPtr snapshot = snapshotOf(SourceText{all});
        for (int i = 0; i < edits; ++i) {
            const QString text = snapshot->source().toString();
            const qsizetype mark = text.indexOf("[^"_L1, below(text.size()));
            const qsizetype blank = text.indexOf("\n\n"_L1, below(text.size()));
            TextEdit edit{{0, 0}, {}};
            if (below(3) == 0 && blank >= 0)
                edit = {{blank + 2, blank + 2}, piece()};
            else if (below(4) == 0 && blank >= 0)
                edit = {{blank, std::min(text.size(), blank + 2 + below(30))}, u"\n\n"_s};
            else if (mark >= 0)
                edit = {{mark + 2, mark + 3}, below(3) == 0 ? label() + u'x' : label()};
            const DocumentSnapshotPtr now = snapshotOf(snapshot->source().edited(edit), snapshot);
            spliced += spliceArticle(now->source(), DocumentSnapshot::Data::of(*snapshot), {}, {}) ? 1 : 0;
            const QString wrong = firstDifference(*now, *snapshotOf(now->source())) + brokenChange(*snapshot, *now);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u"\n<<<<\n"_s + text + u"\n====\n"_s + now->source().toString()));
            snapshot = now;
        }
    }
    QVERIFY2(spliced > articles * edits / 3, qPrintable(QString::number(spliced)));
}

// The last reference is text because those before it make all that the parser allows, which is just short of the limit.
void SpliceTest::seesAReferenceComeBack()
{
    const QString definition = u"[long]: /"_s + QString(3807, u'x') + u"\n\n"_s;
    const SourceText before{definition + u"[long] words\n\n"_s.repeated(27)};
    const qsizetype first = definition.size();
    const DocumentSnapshotPtr old = snapshotOf(before);
    QVERIFY(!old->block(old->blockCount() - 1)->html.contains("<a"_L1));
    const DocumentSnapshotPtr now = snapshotOf(before.edited(TextEdit{{first, first + 1}, {}}), old);
    QVERIFY(now->block(now->blockCount() - 1)->html.contains("<a"_L1));
    QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
}

// The same target, but more of it to the parser.
void SpliceTest::countsEscapesInDefinitions()
{
    const DocumentSnapshotPtr old = snapshotOf(SourceText{u"A [link][a].\n\n[a]: https://example.org\n\nThe end.\n"_s});
    const qsizetype colon = old->source().toString().indexOf("://"_L1);
    const DocumentSnapshotPtr now = snapshotOf(old->source().edited(TextEdit{{colon, colon}, u"\\"_s}), old);
    QCOMPARE(now->block(0)->html, old->block(0)->html);
    QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
}

// Nothing refers to the note at first, so that nothing is left of it to tell what it is.
void SpliceTest::takesNoGuessForKnown()
{
    const QString note = QChar(QChar::ByteOrderMark) + u"> [^1]: A note\n\n"_s;
    const DocumentSnapshotPtr old = snapshotOf(SourceText{note + u"The end.\n"_s});
    const DocumentSnapshotPtr now = snapshotOf(old->source().edited(TextEdit{{note.size(), note.size()}, note}), old);
    QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
}

// The parser skips the mark where a text begins, and a stretch of one begins elsewhere.
void SpliceTest::keepsByteOrderMarksInside()
{
    const QString first = u"Some words.\n\n"_s;
    const QString all = first.repeated(5) + QChar(QChar::ByteOrderMark) + u"A paragraph.\n\n"_s + first.repeated(5);
    const DocumentSnapshotPtr old = snapshotOf(SourceText{all});
    const QString marked = QChar(QChar::ByteOrderMark) + first;
    const DocumentSnapshotPtr begun = snapshotOf(SourceText{marked + first});
    const DocumentSnapshotPtr twice = snapshotOf(begun->source().edited(TextEdit{{marked.size(), marked.size()}, marked}), begun);
    QCOMPARE(firstDifference(*twice, *snapshotOf(twice->source())), QString());
    for (const int at : {60, 70, 75, 80, 90}) {
        const DocumentSnapshotPtr now = snapshotOf(old->source().edited(TextEdit{{at, at}, u"x"_s}), old);
        QCOMPARE(firstDifference(*now, *snapshotOf(now->source())), QString());
    }
}

QTEST_APPLESS_MAIN(SpliceTest)
#include "tst_splice.moc"

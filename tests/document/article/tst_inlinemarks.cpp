// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/inlinemarks.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString shown(const Link &link)
{
    static const QHash<PlaceholderKind, QString> names{{PlaceholderKind::InternalLink, u"internal"_s},
        {PlaceholderKind::ImageSlot, u"image"_s}, {PlaceholderKind::CallToAction, u"cta"_s}, {PlaceholderKind::ToCome, u"tk"_s},
        {PlaceholderKind::CitationNeeded, u"needed"_s}};
    return names.value(link.placeholder) + u'<' + link.target + u'>';
}

QString shown(const Citation &citation)
{
    QString result = citation.kind == CitationKind::Number ? u"number"_s : citation.textual ? u"textual"_s : u"key"_s;
    result += citation.malformed ? u"!"_s : QString();
    result += citation.conditional ? u"?"_s : QString();
    for (const Citation::Member &member : citation.members) {
        result += u'<' + (member.prefix.isEmpty() ? QString() : member.prefix + u'|') + (member.suppressAuthor ? u"-"_s : QString())
            + member.key + (member.suffix.isEmpty() ? QString() : u'|' + member.suffix) + u'>';
    }
    return result;
}

// Each mark as its kind, its facts and the text of its range.
QStringList marksOf(const QString &text, QChar before = {}, QChar after = {})
{
    QStringList result;
    for (const InlineMark &mark : findInlineMarks(text, before, after)) {
        std::visit([&](const auto &found) { result += shown(found) + u' ' + text.mid(found.range.start, found.range.length()); }, mark);
    }
    return result;
}

} // namespace

class TestInlineMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers() { check(); }
    void noNumbers_data();
    void noNumbers() { check(); }
    void keys_data();
    void keys() { check(); }
    void placeholders_data();
    void placeholders() { check(); }
    void languages_data();
    void languages() { check(); }
    void neighbours();
    void memberRanges();
    void wideRangesAreCapped();
    void endlessRepetition_data();
    void endlessRepetition();

private:
    static void begin()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // marks joined by " + "
    }
    static void row(const QString &text, const QString &expected = {})
    {
        QTest::newRow(text.isEmpty() ? "nothing" : qUtf8Printable(text)) << text << expected;
    }
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marksOf(text).join(u" + "_s), expected);
    }
};

void TestInlineMarks::numbers_data()
{
    begin();
    row(u"so [12]."_s, u"number<12> [12]"_s);
    row(u"[3, 7]"_s, u"number<3><7> [3, 7]"_s);
    row(u"[3,7]"_s, u"number<3><7> [3,7]"_s);
    row(u"[3; 7]"_s, u"number<3><7> [3; 7]"_s);
    row(u"[4-6]"_s, u"number<4><5><6> [4-6]"_s);
    row(u"[4–6]"_s, u"number<4><5><6> [4–6]"_s);
    row(u"[4 — 6]"_s, u"number<4><5><6> [4 — 6]"_s);
    row(u"[4--6]"_s, u"number<4><5><6> [4--6]"_s);
    row(u"[1, 3-5, 9]"_s, u"number<1><3><4><5><9> [1, 3-5, 9]"_s);
    row(u"[ 12 ]"_s, u"number<12> [ 12 ]"_s);
    row(u"[12\u00a0, 14]"_s, u"number<12><14> [12\u00a0, 14]"_s);
    row(u"[12,\n14]"_s, u"number<12><14> [12,\n14]"_s);
    row(u"[012]"_s, u"number<12> [012]"_s);
    row(u"labs [[12], [14]]."_s, u"number<12><14> [[12], [14]]"_s);
    row(u"[[12]]"_s, u"number<12> [[12]]"_s);
    row(u"[[12, 13], [14-15]]"_s, u"number<12><13><14><15> [[12, 13], [14-15]]"_s);
    row(u"[ [12], [14] ]"_s, u"number<12><14> [ [12], [14] ]"_s);
    row(u"[12] [14]"_s, u"number<12> [12] + number<14> [14]"_s);
    row(u"[12][14]"_s, u"number<12><14> [12][14]"_s);
    row(u"so [1][2, 3][4]."_s, u"number<1><2><3><4> [1][2, 3][4]"_s);
    row(u"[12][1999]"_s, u"number<12> [12] + number?<1999> [1999]"_s);
    row(u"[12][3,]"_s, u"number<12> [12] + number!<3> [3,]"_s);
    row(u"[12][x]"_s, u"number<12> [12]"_s);
    row(u"grid[1][2]"_s, u"number?<1><2> [1][2]"_s);
    row(u"a[1][2] = 3"_s);
    row(u"let arr = [1, 2]; x=[3]"_s);
    row(u"call JSON.stringify([1, 2]) or “[1, 2]” and '[3]'"_s);
    row(u"[1, 2].forEach(alert)"_s);
    row(u"new Map([\n['tomatoes', 350],\n[1, 'num1'], [\"a\", 2], [true, 3], [‘x’, 4]\n])"_s);
    row(u"the result \"[1, 2, 3]` of ` [4]`"_s);
    row(u"[12, x] and [7, 'tis]"_s, u"number!<12> [12, x] + number!<7> [7, 'tis]"_s);
    row(u"[1,2,3] into [1,3,2] and [4]"_s, u"number?<1><2><3> [1,2,3] + number?<1><3><2> [1,3,2] + number<4> [4]"_s);
    row(u"[1,3] as in [1,3]"_s, u"number<1><3> [1,3] + number<1><3> [1,3]"_s);
    row(u"as said ([3]). “So it is [4]” [5]."_s, u"number<3> [3] + number<4> [4] + number<5> [5]"_s);
    row(u"[12](see below)"_s, u"number<12> [12]"_s);
    row(u"[see also [12] for this]"_s, u"number<12> [12]"_s);
    row(u"([12])"_s, u"number<12> ([12])"_s.replace(u"([12])"_s, u"[12]"_s));
    row(u"\"quoted\"[12]"_s, u"number<12> [12]"_s);
    row(u"end.[12]"_s, u"number<12> [12]"_s);
    row(u"word[12]"_s, u"number?<12> [12]"_s);
    row(u"naïveté[12]"_s, u"number?<12> [12]"_s);
    row(u"25%[12]"_s, u"number<12> [12]"_s);
    row(u"in [1999]"_s, u"number?<1999> [1999]"_s);
    row(u"[1998-1999]"_s, u"number?<1998><1999> [1998-1999]"_s);
    row(u"[1499] [1500] [2100] [2101]"_s, u"number<1499> [1499] + number?<1500> [1500] + number?<2100> [2100] + number<2101> [2101]"_s);
    row(u"[3, 1999]"_s, u"number?<3><1999> [3, 1999]"_s);
    row(u"[12, 12]"_s, u"number<12><12> [12, 12]"_s);
    row(u"【12】"_s, u"number<12> 【12】"_s);
    row(u"【3，7】【9】"_s, u"number<3><7> 【3，7】 + number<9> 【9】"_s);
    row(u"［3］"_s, u"number<3> ［3］"_s);
    row(u"[٣، ٧]"_s, u"number<3><7> [٣، ٧]"_s);
    row(u"[१२]"_s, u"number<12> [१२]"_s);
    row(u"[１２]"_s, u"number<12> [１２]"_s);
    // not well formed
    row(u"[[12], [14] and more"_s, u"number!<12><14> [[12], [14]"_s);
    row(u"[[12]"_s, u"number!<12> [[12]"_s);
    row(u"[[12] [14]]"_s, u"number!<12><14> [[12] [14]]"_s);
    row(u"[[12], 14]"_s, u"number!<12><14> [[12], 14]"_s);
    row(u"[12, [14]]"_s, u"number!<12><14> [12, [14]]"_s);
    row(u"[[12],, [14]]"_s, u"number!<12><14> [[12],, [14]]"_s);
    row(u"[[12], [14],]"_s, u"number!<12><14> [[12], [14],]"_s);
    row(u"[12,]"_s, u"number!<12> [12,]"_s);
    row(u"[,12]"_s, u"number!<12> [,12]"_s);
    row(u"[12,,14]"_s, u"number!<12><14> [12,,14]"_s);
    row(u"[12, p. 5]"_s, u"number!<12> [12, p. 5]"_s);
    row(u"[3, x, 7]"_s, u"number!<3><7> [3, x, 7]"_s);
    row(u"[see 3, 7]"_s, u"number!<7> [see 3, 7]"_s);
    row(u"[6-4]"_s, u"number!<6><4> [6-4]"_s);
    row(u"[Smith, 2019]"_s, u"number!?<2019> [Smith, 2019]"_s);
    row(u"[12], [14]]"_s, u"number<12> [12] + number<14> [14]"_s);
}

void TestInlineMarks::noNumbers_data()
{
    begin();
    row({});
    for (const QString &text : {u"[ ] open"_s, u"[x] done"_s, u"[X] done"_s, u"[]"_s, u"[,]"_s, u"[-]"_s, u"[;]"_s, u"[0]"_s, u"list[0]"_s,
             u"[0, 1]"_s, u"[0-9]"_s, u"[-1, 1]"_s, u"[0.5, 1]"_s, u"[1.5]"_s, u"[12%]"_s, u"[$12]"_s, u"[12 km]"_s, u"[12a]"_s,
             u"[p. 12]"_s, u"[see 12]"_s, u"[a, b]"_s, u"[sic]"_s, u"[…]"_s, u"[1, 2, …, 9]"_s, u"[1, 2, ..., 9]"_s, u"[2021-03-15]"_s,
             u"[12:30]"_s, u"[12/05]"_s, u"[+49 30 123]"_s, u"[^12]"_s, u"[^1, 2]"_s, u"[#12]"_s, u"[x=3, 4]"_s, u"[1234567]"_s,
             u"[12 and 14]"_s, u"(12)"_s, u"{12}"_s, u"12]"_s, u"[12"_s, u"[12 and so on"_s, u"[[page]]"_s, u"[[a], [b]]"_s, u"[!NOTE]"_s,
             u"[TOC]"_s, u"[[toc]]"_s, u"(1, 5]"_s, u"［"_s, u"【出典】"_s, u"[May 5th, and a long remark on the whole of it, 12]"_s})
        row(text);
}

void TestInlineMarks::keys_data()
{
    begin();
    row(u"[@doe99]"_s, u"key<doe99> [@doe99]"_s);
    row(u"[see @doe99, pp. 33-35 and *passim*; @smith04, ch. 1]"_s,
        u"key<see|doe99|, pp. 33-35 and *passim*><smith04|, ch. 1> [see @doe99, pp. 33-35 and *passim*; @smith04, ch. 1]"_s);
    row(u"[-@doe99]"_s, u"key<-doe99> [-@doe99]"_s);
    row(u"[@doe99, 12]"_s, u"key<doe99|, 12> [@doe99, 12]"_s);
    row(u"[@doe99 12]"_s, u"key<doe99|12> [@doe99 12]"_s);
    row(u"[@a; @b;@c]"_s, u"key<a><b><c> [@a; @b;@c]"_s);
    row(u"[@a, @b]"_s, u"key<a|, @b> [@a, @b]"_s);
    row(u"[@{https://example.org/x?y=1;z}]"_s, u"key<https://example.org/x?y=1;z> [@{https://example.org/x?y=1;z}]"_s);
    row(u"[@{a{b}c}]"_s, u"key<a{b}c> [@{a{b}c}]"_s);
    row(u"@{a b}"_s);
    row(u"@{}"_s);
    row(u"@{a"_s);
    row(u"[@doe, {p. 3; see 4}]"_s, u"textual<doe> @doe"_s);
    row(u"@doe99 says"_s, u"textual<doe99> @doe99"_s);
    row(u"-@doe99 says"_s, u"textual<-doe99> -@doe99"_s);
    row(u"@doe99 [p. 33] says"_s, u"textual<doe99|p. 33> @doe99 [p. 33]"_s);
    row(u"@doe99 [12] says"_s, u"textual<doe99|12> @doe99 [12]"_s);
    row(u"@doe99\n[p. 3]"_s, u"textual<doe99|p. 3> @doe99\n[p. 3]"_s);
    row(u"@doe99 [p. 33; @b; see @c]"_s, u"textual<doe99|p. 33><b><see|c> @doe99 [p. 33; @b; see @c]"_s);
    row(u"@doe99 [see @b]"_s, u"textual<doe99><see|b> @doe99 [see @b]"_s);
    row(u"@doe99 [^1]"_s, u"textual<doe99> @doe99"_s);
    row(u"@doe99 [p. 3](x)"_s, u"textual<doe99> @doe99"_s);
    row(u"@doe99 [[12], [14]]"_s, u"textual<doe99> @doe99 + number<12><14> [[12], [14]]"_s);
    row(u"@doe99 [citation needed]"_s, u"textual<doe99> @doe99 + needed<> [citation needed]"_s);
    row(u"@doe99 []"_s, u"textual<doe99> @doe99"_s);
    row(u"a@b.c"_s);
    row(u"me+you@example.org"_s);
    row(u"é@b"_s);
    row(u"如@key"_s);
    row(u"की@key"_s);
    row(u"foo-@bar"_s, u"textual<bar> @bar"_s);
    row(u"(@bar)"_s, u"textual<bar> @bar"_s);
    row(u"\"@bar\""_s, u"textual<bar> @bar"_s);
    row(u"@bar."_s, u"textual<bar> @bar"_s);
    row(u"@bar, @baz: x"_s, u"textual<bar> @bar + textual<baz> @baz"_s);
    row(u"@foo_bar.baz."_s, u"textual<foo_bar.baz> @foo_bar.baz"_s);
    row(u"@Foo_bar:2012-x/y"_s, u"textual<Foo_bar:2012-x/y> @Foo_bar:2012-x/y"_s);
    row(u"@foo..bar"_s, u"textual<foo> @foo"_s);
    row(u"@foo--bar"_s, u"textual<foo> @foo"_s);
    row(u"@foo://bar"_s, u"textual<foo://bar> @foo://bar"_s);
    row(u"@foo's"_s, u"textual<foo> @foo"_s);
    row(u"@_x @*"_s, u"textual<_x> @_x + textual<*> @*"_s);
    row(u"**@**"_s);
    row(u"@ @@ @, @-"_s);
    row(u"@@x"_s, u"textual<x> @x"_s);
    row(u"@müller2020 @Иванов @山田2019"_s, u"textual<müller2020> @müller2020 + textual<Иванов> @Иванов + textual<山田2019> @山田2019"_s);
    row(u"[@a](url)"_s, u"textual<a> @a"_s);
    row(u"[@a][b]"_s, u"textual<a> @a"_s);
    row(u"[@a]{.x}"_s, u"textual<a> @a"_s);
    row(u"[@a][@b]"_s, u"key<a> [@a] + key<b> [@b]"_s);
    row(u"[@a][^1]"_s, u"key<a> [@a]"_s);
    row(u"[@a] (b)"_s, u"key<a> [@a]"_s);
    row(u"[@a;]"_s, u"textual<a> @a"_s);
    row(u"[; @a]"_s, u"textual<a> @a"_s);
    row(u"[see; @a]"_s, u"textual<a> @a"_s);
    row(u"[^@a]"_s, u"textual<a> @a"_s);
    row(u"[@a [p. 3; x]]"_s, u"key<a|[p. 3; x]> [@a [p. 3; x]]"_s);
    row(u"[x [@a]]"_s, u"key<a> [@a]"_s);
    row(u"[mail a@b.c, @d]"_s, u"key<mail a@b.c,|d> [mail a@b.c, @d]"_s);
    row(u"[@a"_s, u"textual<a> @a"_s);
    row(u"@a]"_s, u"textual<a> @a"_s);
}

void TestInlineMarks::placeholders_data()
{
    begin();
    row(u"like [INTERNAL_LINK:google-ai-vs-openai] and"_s, u"internal<google-ai-vs-openai> [INTERNAL_LINK:google-ai-vs-openai]"_s);
    row(u"[INTERNAL_LINK: a/b_c-1]"_s, u"internal<a/b_c-1> [INTERNAL_LINK: a/b_c-1]"_s);
    row(u"[INTERNAL_LINK: Some Topic]"_s, u"internal<some-topic> [INTERNAL_LINK: Some Topic]"_s);
    row(u"[INTERNAL_LINK:Größe-Ä]"_s, u"internal<Größe-Ä> [INTERNAL_LINK:Größe-Ä]"_s);
    row(u"[INTERNAL_LINK:]"_s, u"internal<> [INTERNAL_LINK:]"_s);
    row(u"[internal_link:x]"_s, u"internal<x> [internal_link:x]"_s);
    row(u"[ INTERNAL_LINK:x ]"_s, u"internal<x> [ INTERNAL_LINK:x ]"_s);
    row(u"[INTERNAL_LINK:x"_s);
    row(u"INTERNAL_LINK:x"_s);
    row(u"[INTERNAL_LINK]"_s);
    row(u"[see INTERNAL_LINK:x]"_s);
    row(u"[IMAGE_SLOT: A chart of growth]"_s, u"image<A chart of growth> [IMAGE_SLOT: A chart of growth]"_s);
    row(u"[CTA_SLOT:newsletter]"_s, u"cta<newsletter> [CTA_SLOT:newsletter]"_s);
    row(u"[citation needed]"_s, u"needed<> [citation needed]"_s);
    row(u"[Citation  Needed]"_s, u"needed<> [Citation  Needed]"_s);
    row(u"[citations needed]"_s);
    row(u"citation needed"_s);
    row(u"TK"_s, u"tk<> TK"_s);
    row(u"about TK people (TK), TK."_s, u"tk<> TK + tk<> TK + tk<> TK"_s);
    row(u"[TK: quote]"_s, u"tk<> TK"_s);
    row(u"$TK TK% TK-year-old"_s, u"tk<> TK + tk<> TK + tk<> TK"_s);
    row(u"共有TK人"_s, u"tk<> TK"_s);
    row(u"TKO ATK Tk tk TK1 TK_ _TK TK-421 Tcl/TK #TK @TKa éTK"_s, u"textual<TKa> @TKa"_s);
    row(u"[[INTERNAL_LINK:x]]"_s, u"internal<x> [INTERNAL_LINK:x]"_s);
    row(u"[INTERNAL_LINK:x] [12] @k TK"_s, u"internal<x> [INTERNAL_LINK:x] + number<12> [12] + textual<k> @k + tk<> TK"_s);
}

void TestInlineMarks::languages_data()
{
    begin();
    row(u"Das belegt eine Studie [12] von @müller [S. 3]."_s, u"number<12> [12] + textual<müller|S. 3> @müller [S. 3]"_s);
    row(u"L’étude « citée » [3, 7] ; voir [voir @dupont, p. 3]."_s,
        u"number<3><7> [3, 7] + key<voir|dupont|, p. 3> [voir @dupont, p. 3]"_s);
    row(u"Según un estudio [4–6], ¿verdad?"_s, u"number<4><5><6> [4–6]"_s);
    row(u"Segundo a pesquisa[12], não."_s, u"number?<12> [12]"_s);
    row(u"Secondo lo studio [[12], [14]]."_s, u"number<12><14> [[12], [14]]"_s);
    row(u"Według badań [12]; por. @kowalski."_s, u"number<12> [12] + textual<kowalski> @kowalski"_s);
    row(u"Згідно з дослідженням [12]."_s, u"number<12> [12]"_s);
    row(u"По данным исследования[12]."_s, u"number?<12> [12]"_s);
    row(u"Σύμφωνα με τη μελέτη [12]·"_s, u"number<12> [12]"_s);
    row(u"Araştırmaya göre [3, 7]."_s, u"number<3><7> [3, 7]"_s);
    row(u"وفقا للدراسة [١٢]، و[3]."_s, u"number<12> [١٢] + number?<3> [3]"_s);
    row(u"לפי המחקר [12]."_s, u"number<12> [12]"_s);
    row(u"طبق پژوهش [۱۲]."_s, u"number<12> [۱۲]"_s);
    row(u"अध्ययन के अनुसार [१२]।"_s, u"number<12> [१२]"_s);
    row(u"গবেষণা অনুসারে [১২]।"_s, u"number<12> [১২]"_s);
    row(u"ஆய்வின்படி[12]."_s, u"number?<12> [12]"_s);
    row(u"จากการศึกษา[12]พบว่า"_s, u"number<12> [12]"_s);
    row(u"根据研究[12]，结果【3】显示[4～6]。"_s, u"number<12> [12] + number<3> 【3】 + number<4><5><6> [4～6]"_s);
    row(u"研究によると[3、7]、データー[9]だ。"_s, u"number<3><7> [3、7] + number<9> [9]"_s);
    row(u"연구에 따르면[12] 그렇다."_s, u"number<12> [12]"_s);
    row(u"Theo nghiên cứu [12]."_s, u"number<12> [12]"_s);
    row(u"𠮷野家[12]"_s, u"number<12> [12]"_s);
}

void TestInlineMarks::neighbours()
{
    QCOMPARE(marksOf(u"[12]"_s, u'a'), QStringList{u"number?<12> [12]"_s});
    QCOMPARE(marksOf(u"[12]"_s, u' '), QStringList{u"number<12> [12]"_s});
    QCOMPARE(marksOf(u"@x"_s, u'a'), QStringList{});
    QCOMPARE(marksOf(u"@x"_s, u'('), QStringList{u"textual<x> @x"_s});
    QCOMPARE(marksOf(u"TK"_s, u'A'), QStringList{});
    QCOMPARE(marksOf(u"TK"_s, {}, u'O'), QStringList{});
}

void TestInlineMarks::memberRanges()
{
    const QString text = u"x [3, 5-6; 9] [see @a p. 1; -@{b c}; @{d}]"_s;
    const QString keys = u"y [see @a p. 1; -@{d}] [INTERNAL_LINK: s]"_s;
    const auto numbers = std::get<Citation>(findInlineMarks(text).first());
    QCOMPARE(numbers.keys(), (QStringList{u"3"_s, u"5"_s, u"6"_s, u"9"_s}));
    QCOMPARE(numbers.members[0].range, (SourceRange{3, 4}));
    QCOMPARE(numbers.members[1].range, (SourceRange{6, 9}));
    QCOMPARE(numbers.members[2].range, (SourceRange{6, 9}));
    QCOMPARE(numbers.members[3].range, (SourceRange{11, 12}));
    const QList<InlineMark> marks = findInlineMarks(keys);
    const auto group = std::get<Citation>(marks.first());
    QCOMPARE(keys.mid(group.members[0].range.start, group.members[0].range.length()), u"a"_s);
    QCOMPARE(keys.mid(group.members[1].range.start, group.members[1].range.length()), u"d"_s);
    const auto link = std::get<Link>(marks.last());
    QCOMPARE(keys.mid(link.targetRange.start, link.targetRange.length()), u"s"_s);
    QVERIFY(link.textRange.isEmpty());
}

void TestInlineMarks::wideRangesAreCapped()
{
    QCOMPARE(marksOf(u"[1-99999]"_s), QStringList{u"number<1><99999> [1-99999]"_s});
    QCOMPARE(std::get<Citation>(findInlineMarks(u"[1-150]"_s).first()).members.size(), 150);
    qsizetype members = 0;
    const QString many = u"[1-200]"_s.repeated(10000);
    for (const InlineMark &mark : findInlineMarks(many))
        members += std::get<Citation>(mark).members.size();
    QVERIFY(members < 6 * many.size());
}

void TestInlineMarks::endlessRepetition_data()
{
    QTest::addColumn<QString>("unit");
    for (const char16_t *unit :
        {u"[", u"]", u"[1,", u"[1],", u"[[1],", u"[@a", u"[@a;", u"[x @a ", u"@a [", u"@{", u"@{a", u"{", u"(", u"[(", u"@", u"-@", u"TK",
            u"T", u"【", u"【1，", u"[INTERNAL_LINK:", u"[@a]{", u"@a [p; ", u"[1-200]", u"[[[1]]", u"@a", u"@a:", u"a-", u"[@a]("})
        QTest::newRow(qUtf8Printable(QString(unit))) << QString(unit);
}

// dev/bench shows that none of them takes the square of its length.
void TestInlineMarks::endlessRepetition()
{
    QFETCH(QString, unit);
    for (const QString &end : {QString(), u"]"_s, u"}"_s, u";]"_s}) {
        const QString text = unit.repeated(20000) + end.repeated(20000);
        qsizetype last = 0;
        for (const InlineMark &mark : findInlineMarks(text)) {
            const SourceRange range = std::visit([](const auto &found) { return found.range; }, mark);
            QVERIFY(range.start >= last && range.end <= text.size());
            last = range.start;
        }
    }
}

QTEST_APPLESS_MAIN(TestInlineMarks)
#include "tst_inlinemarks.moc"

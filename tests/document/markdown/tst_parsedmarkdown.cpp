// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/parsedmarkdown.h"

#include "document/markdown/cmarkdocument.h"
#include "soup.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>
#include <vector>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QStringList plainMorsels{u"\n"_s, u"\n"_s, u"\n\n"_s, u"a"_s, u"b c"_s, u" "_s, u"  "_s, u"    "_s, u"# "_s, u"## x ##\n"_s,
    u"===\n"_s, u"---\n"_s, u"- "_s, u"* "_s, u"1. "_s, u"2) "_s, u"> "_s, u">"_s, u"```\n"_s, u"~~~ k\n"_s, u"`c`"_s, u"*"_s, u"**"_s,
    u"_"_s, u"[x]: /u\n"_s, u"[x]"_s, u"[y](/v \"t\")"_s, u"![i](p.png)"_s, u"\\*"_s, u"\\\n"_s, u"&amp;"_s, u"\t"_s, u"|"_s, u"a|b\n"_s,
    u"-|-\n"_s, u"ü"_s, u"日本"_s, u"😀"_s, u"'"_s, u"\""_s, u"[^1]: note\n"_s, u"~~"_s, u"- [ ] "_s, u"- [x] t\n"_s};
const QStringList hostileMorsels = plainMorsels
    + QStringList{u"<div>\n"_s, u"</div>\n"_s, u"<details>\n\n"_s, u"</details>\n"_s, u"<b>"_s, u"</b>"_s, u"<!-- "_s, u"-->\n"_s,
        u"<script>\n"_s, u"<img src=x>"_s, u"[^1]"_s, u"[^2]"_s, u"[^2]: two\n\n    more\n"_s, u"$"_s, u"$$"_s, u"$$\n"_s, u"x^2"_s,
        u"[12]"_s, u"\\[12\\]"_s, u"@key"_s, u"[INTERNAL_LINK:a-b]"_s, u"> [!NOTE]\n"_s, QString(QChar(0)), QString(QChar(0xd800)),
        QString(QChar(0xdc00)), QString(QChar(0x2028)), QString(QChar(0xfeff)), u"```math\n"_s, u"{#id}\n"_s, u"<a href='"_s, u"<table>"_s,
        u"<td>"_s};

ParsedMarkdown parsed(const QString &text, int frontMatterLines = 0)
{
    return parseMarkdown(text, frontMatterLines, {}).value_or(ParsedMarkdown{});
}

QString joinedHtml(const ParsedMarkdown &markdown)
{
    QString html;
    for (const ParsedBlock &block : markdown.blocks)
        html += block.html;
    return html;
}

QString name(BlockKind kind)
{
    static const QStringList names{u"front-matter"_s, u"paragraph"_s, u"heading"_s, u"list"_s, u"quote"_s, u"code"_s, u"table"_s, u"html"_s,
        u"rule"_s, u"definitions"_s, u"blank"_s, u"footnotes"_s};
    return names.value(int(kind));
}

// What is wrong with the blocks of a text; empty when nothing is.
QString faultOfTiling(const QString &text, const ParsedMarkdown &markdown)
{
    qsizetype at = 0;
    int line = 1;
    for (const ParsedBlock &block : markdown.blocks) {
        const QString where = u"block at %1: "_s.arg(at);
        if (block.range.start != at)
            return where + u"does not begin where the one before ends"_s;
        if (block.range.isEmpty() != (block.kind == BlockKind::Footnotes))
            return where + u"is empty"_s;
        if (at > 0 && block.kind != BlockKind::Footnotes && text[at - 1] != u'\n')
            return where + u"begins inside a line"_s;
        if (block.kind != BlockKind::Footnotes && block.firstLine != line)
            return where + u"has the wrong line"_s;
        const QStringView source = QStringView(text).sliced(block.range.start, block.range.length());
        if (block.lines != source.count(u'\n'))
            return where + u"has the wrong number of lines"_s;
        for (const InlineRun &run : block.runs) {
            qsizetype last = -1;
            for (const SourceRange piece : run.pieces) {
                if (piece.start < last || piece.end < piece.start || piece.end > source.size())
                    return where + u"has a run outside of it"_s;
                if (source.sliced(piece.start, piece.length()).contains(u'\n'))
                    return where + u"has a piece of two lines"_s;
                last = piece.end;
            }
            const auto before = source.first(run.pieces.first().start).count(u'\n');
            if (before != run.line)
                return where + u"has a run with the wrong line"_s;
        }
        for (const Heading &heading : block.headings) {
            if (!heading.range.contains(heading.titleRange) || heading.range.end > source.size())
                return where + u"has a heading outside of it"_s;
            if (source.first(heading.range.start).count(u'\n') != heading.line)
                return where + u"has a heading with the wrong line"_s;
        }
        at = block.range.end;
        line += block.lines;
    }
    return at == text.size() ? QString() : u"the blocks end at %1 of %2"_s.arg(at).arg(text.size());
}

// Every element of the HTML closes, in order.
QString faultOfNesting(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-z0-9]+)[^>]*>"_s);
    static const QStringList voids{u"br"_s, u"hr"_s, u"img"_s, u"input"_s, u"col"_s, u"source"_s, u"wbr"_s};
    QStringList open;
    qsizetype deepest = 0;
    for (const QRegularExpressionMatch &match : tag.globalMatch(html)) {
        const QString element = match.captured(2);
        if (voids.contains(element))
            continue;
        if (match.captured(1).isEmpty())
            open.append(element);
        else if (open.isEmpty() || open.takeLast() != element)
            return u"stray </%1>"_s.arg(element);
        deepest = std::max(deepest, open.size());
    }
    if (deepest > 110)
        return u"nested %1 deep"_s.arg(deepest);
    return open.isEmpty() ? QString() : u"<%1> never closes"_s.arg(open.last());
}

// HTML of both renderers in a form in which they can be compared.
QString comparable(QString html)
{
    for (const QString &own : {u" dir=\"auto\""_s, u" class=\"code\""_s, u" loading=\"lazy\""_s, u" class=\"task\""_s,
             u"<div class=\"table\">"_s, u" disabled"_s, u" disabled=\"\""_s, u" checked"_s, u"=\"\""_s}) {
        html.remove(own);
    }
    html.replace(u" />"_s, u">"_s);
    html.truncate(html.indexOf(u"<section"_s) < 0 ? html.size() : html.indexOf(u"<section"_s)); // the footnotes are tested by themselves
    static const QRegularExpression mark(u"<sup class=\"footnote-ref\"><a [^>]*>"_s);
    html.replace(mark, u"<sup><a>"_s);
    static const QRegularExpression language(u" (data-language|class)=\"(language-)?[^\"]*\""_s);
    static const QRegularExpression tableEnd(u"</table></div>"_s);
    return html.remove(language).replace(tableEnd, u"</table>"_s).remove(u'\n');
}

QString renderedByCmark(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto document = CmarkDocument::parse({utf8.constData(), size_t(utf8.size())}, {});
    char *html = cmark_render_html_with_mem(document->root(), CMARK_OPT_UNSAFE, nullptr, cmark_get_default_mem_allocator());
    const QString result = QString::fromUtf8(html);
    free(html);
    return result;
}

QString described(const QString &text, const ParsedMarkdown &markdown)
{
    QString result;
    for (const ParsedBlock &block : markdown.blocks) {
        const QStringView source = QStringView(text).sliced(block.range.start, block.range.length());
        const auto quoted
            = [&](SourceRange range) { return source.sliced(range.start, range.length()).toString().replace(u"\n"_s, u"\\n"_s); };
        result += u"%1 line %2, %3 lines, %4 of content\n"_s.arg(name(block.kind))
                      .arg(block.firstLine)
                      .arg(block.lines)
                      .arg(block.contentLines);
        for (const Heading &heading : block.headings) {
            result += u"  heading %1%2 «%3» slug «%4» ids «%5» line %6 range «%7» title «%8»\n"_s.arg(heading.level)
                          .arg(heading.nested ? u" nested"_s : QString())
                          .arg(heading.title, heading.slugText, heading.ids.join(u' '))
                          .arg(heading.line)
                          .arg(quoted(heading.range), quoted(heading.titleRange));
        }
        for (const InlineRun &run : block.runs) {
            static const QStringList kinds{u"paragraph"_s, u"heading"_s, u"cell"_s, u"loose"_s};
            result += u"  %1 line %2:"_s.arg(kinds[int(run.kind)]).arg(run.line);
            for (const SourceRange piece : run.pieces)
                result += u" «%1»"_s.arg(quoted(piece));
            result += u'\n';
        }
        for (const SourceRange range : block.rawHtml)
            result += u"  html «%1»\n"_s.arg(quoted(range));
        if (!block.prose.isEmpty())
            result += u"  prose «%1»\n"_s.arg(QString(block.prose).replace(u"\n"_s, u"\\n"_s));
    }
    return result;
}

QString fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestParsedMarkdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void plainSoupRendersLikeCmark();
    void anySoupTilesAndNests();
    void blocks_data();
    void blocks();
    void deepNesting_data();
    void deepNesting();
    void oneLongLine();
    void frontMatter();
    void stops();
    void threads();
    void sameWorkPerByte();
};

// GALLEY_REGENERATE=1 writes what is found as what is expected.
void TestParsedMarkdown::golden_data()
{
    QTest::addColumn<QString>("base");
    const QDir folder(QLatin1StringView(GALLEY_TEST_DATA) + u"/document/markdown/data"_s);
    for (const QString &file : folder.entryList({u"*.md"_s}))
        QTest::newRow(qPrintable(file)) << folder.filePath(file.chopped(3));
}

void TestParsedMarkdown::golden()
{
    QFETCH(QString, base);
    const QString text = fileContent(base + u".md"_s);
    const ParsedMarkdown markdown = parsed(text);
    QCOMPARE(faultOfTiling(text, markdown), QString());
    for (const auto &[suffix, found] : {std::pair{u".html"_s, joinedHtml(markdown)}, std::pair{u".blocks"_s, described(text, markdown)}}) {
        if (qEnvironmentVariableIsSet("GALLEY_REGENERATE")) {
            QFile file(base + suffix);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(found.toUtf8());
        }
        QCOMPARE(found, fileContent(base + suffix));
    }
}

void TestParsedMarkdown::plainSoupRendersLikeCmark()
{
    Soup soup(1, plainMorsels);
    for (int i = 0; i < 4000; ++i) {
        const QString text = soup.text(2 + i % 40);
        const ParsedMarkdown markdown = parsed(text);
        const QString fault = faultOfTiling(text, markdown);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u"\n"_s + text));
        const QString expected = comparable(renderedByCmark(text));
        QVERIFY2(comparable(joinedHtml(markdown)) == expected,
            qPrintable(text + u"\n---\n"_s + comparable(joinedHtml(markdown)) + u"\n---\n"_s + expected));
    }
}

void TestParsedMarkdown::anySoupTilesAndNests()
{
    Soup soup(2, hostileMorsels);
    for (int i = 0; i < 4000; ++i) {
        const QString text = soup.text(2 + i % 60);
        const ParsedMarkdown markdown = parsed(text);
        const QString fault = faultOfTiling(text, markdown);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u"\n"_s + text));
        for (const ParsedBlock &block : markdown.blocks) {
            const QString nesting = faultOfNesting(block.html);
            QVERIFY2(nesting.isEmpty(), qPrintable(nesting + u"\n"_s + text + u"\n---\n"_s + block.html));
        }
    }
}

void TestParsedMarkdown::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds"); // each with its number of line ends
    const auto row = [](const char *name, const QString &text, const QString &kinds) { QTest::newRow(name) << text << kinds; };
    row("empty", {}, {});
    row("blank lines", u"\n  \n"_s, u"blank 2"_s);
    row("blank before", u"\n\na\n"_s, u"blank 2, paragraph 1"_s);
    row("no line end", u"a"_s, u"paragraph 0"_s);
    row("paragraphs", u"a\n\nb\n\n\nc"_s, u"paragraph 2, paragraph 3, paragraph 0"_s);
    row("heading then text", u"# a\nb\n"_s, u"heading 1, paragraph 1"_s);
    row("setext then text", u"a\n===\nb\n"_s, u"heading 2, paragraph 1"_s);
    row("setext then definition", u"a\n===\n[x]: /y\n"_s, u"heading 2, definitions 1"_s);
    row("setext of three lines behind a definition", u"[x]: /y\na\nb\n---\n[z]: /u"_s, u"heading 4, definitions 0"_s);
    row("definitions alone", u"[x]: /y\n"_s, u"definitions 1"_s);
    row("definitions each", u"[x]: /y\n\n[z]: /u\n"_s, u"definitions 2, definitions 1"_s);
    row("definition on top of a paragraph", u"[x]: /y\na\n"_s, u"paragraph 2"_s);
    row("definition behind a paragraph", u"a\n\n[x]: /y\n\nb"_s, u"paragraph 2, definitions 2, paragraph 0"_s);
    row("definition behind a list", u"- a\n\n[x]: /y\n"_s, u"list 2, definitions 1"_s);
    row("definition behind a fence", u"```\na\n```\n[x]: /y\n"_s, u"code 3, definitions 1"_s);
    row("definition behind a comment", u"<!-- a -->\n[x]: /y\n"_s, u"html 1, definitions 1"_s);
    row("comment then text", u"<!-- a\nb -->\nc\n"_s, u"html 2, paragraph 1"_s);
    row("footnotes", u"a[^1]\n\n[^1]: b\n"_s, u"paragraph 2, definitions 1, footnotes 0"_s);
    row("footnote without a mark", u"a\n\n[^1]: b\n\n    c\n"_s, u"paragraph 2, definitions 2, definitions 1"_s);
    row("footnote in a quote", u"a[^1]\n\n> [^1]: b\n"_s, u"paragraph 2, quote 1, footnotes 0"_s);
    row("table", u"|a|\n|-|\n|b|\n\nc"_s, u"table 4, paragraph 0"_s);
    row("table split off", u"x\ny\n|a|\n|-|\n|b|\n"_s, u"table 5"_s);
    row("two tables split off", u"x\n|a|\n|-|\n\ny\n|a|\n|-|\n"_s, u"table 4, table 3"_s);
    row("rule", u"---\n***\n"_s, u"rule 1, rule 1"_s);
    row("indented code", u"    a\n\n    b\n\nc"_s, u"code 4, paragraph 0"_s);
    row("open fence", u"```\na\n\n"_s, u"code 3"_s);
    row("two lists", u"- a\n* b\n"_s, u"list 1, list 1"_s);
    row("quote and lazy line", u"> a\nb\n\n> c"_s, u"quote 3, quote 0"_s);
    row("details", u"<details>\n\na\n\n# b\n\n</details>\n\nc"_s, u"html 8, paragraph 0"_s);
    row("details never closed", u"<details>\n\na\n"_s, u"html 2, paragraph 1"_s);
    row("nested details", u"<details>\n\n<details>\n\na\n\n</details>\n\n</details>\n"_s, u"html 9"_s);
    row("div between", u"<div>\n\na\n\n</div>\nb\n\nc"_s, u"html 7, paragraph 0"_s);
    row("separator is no line end", u"a\u2028b\u2029c\u0085d\n"_s, u"paragraph 1"_s);
    row("byte order mark", u"\ufeff# a\n"_s, u"heading 1"_s);
}

void TestParsedMarkdown::blocks()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    const ParsedMarkdown markdown = parsed(text);
    QCOMPARE(faultOfTiling(text, markdown), QString());
    QStringList found;
    for (const ParsedBlock &block : markdown.blocks)
        found.append(u"%1 %2"_s.arg(name(block.kind)).arg(block.lines));
    QCOMPARE(found.join(u", "_s), kinds);
}

void TestParsedMarkdown::deepNesting_data()
{
    QTest::addColumn<QString>("text");
    QString stairs;
    for (int i = 0; i < 1000; ++i)
        stairs += QString(i * 2, u' ') + u"- a\n"_s;
    QTest::newRow("quotes") << QString(1000, u'>') + u" a\n"_s;
    QTest::newRow("many quotes") << QString(50'000, u'>') + u" a\n"_s;
    QTest::newRow("lists in a line") << u"- "_s.repeated(10'000) + u"a\n"_s;
    QTest::newRow("lists in steps") << stairs;
    QTest::newRow("brackets") << QString(10'000, u'[') + u"a"_s + QString(10'000, u']');
    QTest::newRow("links") << QString(10'000, u'[') + u"a"_s + u"](b)"_s.repeated(10'000);
    QTest::newRow("images") << u"!["_s.repeated(5'000) + u"a"_s + u"](b)"_s.repeated(5'000);
    QTest::newRow("emphasis") << u"*a **"_s.repeated(5'000) + u"b"_s + u"** a*"_s.repeated(5'000);
    QTest::newRow("elements") << u"<div>"_s.repeated(10'000);
    QTest::newRow("inline elements") << u"a "_s + u"<b>"_s.repeated(10'000) + u"</i>"_s.repeated(10'000);
    QTest::newRow("details") << u"<details>\n\n"_s.repeated(2'000) + u"</details>\n\n"_s.repeated(2'000);
    QTest::newRow("dollars") << u"$a "_s.repeated(20'000);
    QTest::newRow("double dollars") << u"$$ "_s.repeated(20'001);
    QTest::newRow("dollars and ticks") << u"$`"_s.repeated(20'000);
    QTest::newRow("open tags") << u"<a b"_s.repeated(20'000) + u" c=\">"_s;
    QTest::newRow("open comments") << u"a <!-- "_s.repeated(20'000);
    QTest::newRow("footnotes in footnotes") << u"[^a]: x[^a] "_s.repeated(2'000) + u"\n\n[^a]"_s;
}

void TestParsedMarkdown::deepNesting()
{
    QFETCH(QString, text);
    const ParsedMarkdown markdown = parsed(text);
    QCOMPARE(faultOfTiling(text, markdown), QString());
    for (const ParsedBlock &block : markdown.blocks)
        QCOMPARE(faultOfNesting(block.html), QString());
}

void TestParsedMarkdown::oneLongLine()
{
    const QString text = u"word *em* `code` [link](/u) 12 "_s.repeated(35'000);
    QVERIFY(text.size() > 1'000'000);
    const ParsedMarkdown markdown = parsed(text);
    QCOMPARE(faultOfTiling(text, markdown), QString());
    QCOMPARE(markdown.blocks.size(), 1);
    QCOMPARE(markdown.blocks.first().html.count(u"<em>"), 35'000);
}

void TestParsedMarkdown::frontMatter()
{
    const QString text = u"---\ntitle: x\n---\n# a\n\nb"_s;
    const ParsedMarkdown markdown = parsed(text, 3);
    QCOMPARE(faultOfTiling(text, markdown), QString());
    QCOMPARE(markdown.blocks.size(), 3);
    QCOMPARE(markdown.blocks[0].kind, BlockKind::FrontMatter);
    QCOMPARE(markdown.blocks[0].lines, 3);
    QCOMPARE(markdown.blocks[1].firstLine, 4);
    QCOMPARE(markdown.blocks[1].headings.first().title, u"a"_s);
    QCOMPARE(parsed(u"---\na"_s, 2).blocks.size(), 1);
}

void TestParsedMarkdown::stops()
{
    const StopToken stop = StopToken::make();
    QVERIFY(parseMarkdown(u"# a", 0, {}, stop));
    stop.stop();
    QVERIFY(!parseMarkdown(u"# a", 0, {}, stop));
}

// Parsing on several threads at once gives what one alone gives.
void TestParsedMarkdown::threads()
{
    Soup soup(3, hostileMorsels);
    QStringList texts;
    for (int i = 0; i < 40; ++i)
        texts.append(soup.text(300));
    QStringList expected;
    for (const QString &text : texts)
        expected.append(joinedHtml(parsed(text)));
    std::vector<std::thread> threads; // whose end the thread sanitizer sees
    std::vector<QStringList> found(4);
    for (QStringList &result : found) {
        threads.emplace_back([&] {
            for (const QString &text : texts)
                result.append(joinedHtml(parsed(text)));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QStringList &result : found)
        QCOMPARE(result, expected);
}

// Twice the text is twice the output, whatever is repeated: nothing is done over and over.
void TestParsedMarkdown::sameWorkPerByte()
{
    for (const QString &morsel : hostileMorsels) {
        const QString once = morsel.repeated(1000);
        const qsizetype size = joinedHtml(parsed(once)).size();
        QVERIFY2(joinedHtml(parsed(once + once)).size() <= 2 * size + 1000, qPrintable(morsel));
    }
}

QTEST_GUILESS_MAIN(TestParsedMarkdown)
#include "tst_parsedmarkdown.moc"

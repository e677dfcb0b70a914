// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importedtext.h"

#include "document/import/renderedtext.h"
#include "document/snapshotbuilder.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

DocumentSnapshotPtr snapshotOf(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    return buildSnapshot(input);
}

// A placeholder shows what it stands for instead of its words.
QString withoutPlaceholders(QString text)
{
    return text.replace(
        QRegularExpression(u"(INTERNAL_LINK|IMAGE_SLOT|CTA_SLOT):"_s, QRegularExpression::CaseInsensitiveOption), u"\\1;"_s);
}

// HTML with the numbers of its lists' items written out.
QString withListNumbers(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)(ol|ul|li)\\b[^>]*>"_s);
    static const QRegularExpression start(u"start=\"(\\d+)\""_s);
    QString result;
    QList<int> counters;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : tag.globalMatch(html)) {
        result += QStringView(html).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.capturedView(2) == u"li") {
            if (match.capturedLength(1) == 0 && !counters.isEmpty() && counters.last() >= 0)
                result += u' ' + QString::number(counters.last()++) + u' ';
        } else if (match.capturedLength(1) > 0) {
            counters.removeLast();
        } else {
            const auto first = start.matchView(match.capturedView());
            counters += match.capturedView(2) == u"ul" ? -1 : first.hasMatch() ? first.captured(1).toInt() : 1;
        }
    }
    return result + html.sliced(from);
}

QStringList words(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList list;
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        list += match.captured();
    return list;
}

// The numbers of a list count as written: 007 is 7.
QStringList wordsOfInput(const QString &input)
{
    QString text = QString::fromUtf8(input.toUtf8()); // without halves of surrogate pairs
    static const QRegularExpression zeros(u"^[^\\S\\n\\r]*0+(?=\\d+[.)]\\s)"_s, QRegularExpression::MultilineOption);
    return words(withoutPlaceholders(text.remove(zeros)));
}

QStringList wordsOfResult(const QString &markdown)
{
    return words(renderedText(withListNumbers(renderBody(*snapshotOf(withoutPlaceholders(markdown))))));
}

QString firstDifference(const QStringList &a, const QStringList &b)
{
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    const qsizetype from = qMax(qsizetype(0), i - 3);
    return a.sliced(from).mid(0, 8).join(u' ') + u" // "_s + b.sliced(qMin(from, b.size())).mid(0, 8).join(u' ');
}

const QString article = uR"(The Lighthouse Keepers: Who Minds the Light Now?
When the last keeper left the rock in 1998, the light had burned for 160 years without a break . “Nobody believed it would go on,” says the daughter of one of them, who visits each summer.
So who minds the light today?
Table of Contents
- Why the Keepers Left
- What the Machines Do
- Conclusion: A Light Without a Window
Why the Keepers Left
A survey of 1987 counted 48 stations with people on them, and 12 without . The cost of one keeper was that of two machines [[3], [5]].
Three things decided it:
- The Money: Each station cost more than 90,000 a year .
- The Boats: Landing was possible on one day out of four, see [INTERNAL_LINK:landing-on-rocks].
- The Children: Schools were far away .
What the Machines Do
1. They measure the dark.
2. They turn the lens.
3. They call for help.
Conclusion: A Light Without a Window
The lamp burns on. What is missing is somebody who looks out.)"_s;

} // namespace

class TestImportedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void aWholeArticle();
    void overridesKeepTheWords();
    void keepsTheWords_data();
    void keepsTheWords();
    void keepsTheWordsOfSoup_data();
    void keepsTheWordsOfSoup();
    void keepsTheWordsOfPublicFiles();
    void linearTime_data();
    void linearTime();
};

void TestImportedText::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blank") << u" \n\t\n"_s << u""_s;
    QTest::newRow("title and text") << u"On Salt\nSalt is old.\n"_s << u"# On Salt\n\nSalt is old.\n"_s;
    QTest::newRow("no title") << u"Salt is old.\nIt keeps.\n"_s << u"Salt is old.\n\nIt keeps.\n"_s;
    QTest::newRow("bullets") << u"On Salt\n• fine\n• coarse\n◦ smoked\n"_s << u"# On Salt\n\n- fine\n- coarse\n- smoked\n"_s;
    QTest::newRow("numbers") << u"T\n1. one\n2) two\n3. three\n"_s << u"# T\n\n1. one\n2. two\n3. three\n"_s;
    QTest::newRow("numbers from seven") << u"T\n7. one\n8. two\n"_s << u"# T\n\n7. one\n8. two\n"_s;
    QTest::newRow("a lone number") << u"T\n2025. It was a year.\nMore.\n"_s << u"# T\n\n2025\\. It was a year.\n\nMore.\n"_s;
    QTest::newRow("nested") << u"T\n- a\n  - b\n    - c\n- d\n"_s << u"# T\n\n- a\n  - b\n    - c\n- d\n"_s;
    QTest::newRow("lead-in") << u"T\n- Salt: It keeps.\n- Pepper: It bites: twice.\n"_s
                             << u"# T\n\n- **Salt:** It keeps.\n- **Pepper:** It bites: twice.\n"_s;
    QTest::newRow("wide lead-in") << u"题目\n- 盐：很老。\n"_s << u"# 题目\n\n- **盐**：很老。\n"_s;
    QTest::newRow("no lead-in") << u"T\n- At 10:30 we left.\n- See. Then: go.\n"_s << u"# T\n\n- At 10:30 we left.\n- See. Then: go.\n"_s;
    QTest::newRow("quote") << u"T\nText it is.\n> Said he.\n> And she.\n"_s << u"# T\n\nText it is.\n\n> Said he.\n>\n> And she.\n"_s;
    QTest::newRow("escapes")
        << u"T\nA *star* and __x__ and <b> and `c` and a_b and 2 * 3 and $5, $6 and &amp; & R&D [x](y).\n"_s
        << u"# T\n\nA \\*star\\* and \\_\\_x\\_\\_ and \\<b> and \\`c\\` and a_b and 2 * 3 and $5, $6 and \\&amp; & R\\&D [x]\\(y).\n"_s;
    QTest::newRow("block markers") << u"T\nSo.\n+1 of it.\n---\n=====\n#tag is one.\n~~~ x.\n"_s
                                   << u"# T\n\nSo.\n\n+1 of it.\n\n\\---\n\n\\=====\n\n#tag is one.\n\n\\~~~ x.\n"_s;
    QTest::newRow("address") << u"T\nSee https://a.org/_x_*y and www.b.org/_.\n"_s
                             << u"# T\n\nSee https://a.org/_x_*y and www.b.org/_.\n"_s;
    QTest::newRow("source") << u"T\nIt is so [12].\n[12]: https://a.org/x\n[12] says more.\n"_s
                            << u"# T\n\nIt is so [12].\n\n[12]\\: https://a.org/x\n\n[12] says more.\n"_s;
    QTest::newRow("definition") << u"T\n[a]: https://a.org\n[^1]: note\n"_s << u"# T\n\n\\[a]: https://a.org\n\n\\[^1]: note\n"_s;
    QTest::newRow("placeholders") << u"T\nOf [INTERNAL_LINK:a-b], [r]([INTERNAL_LINK:c]), [r](INTERNAL_LINK: d) so.\n"_s
                                  << u"# T\n\nOf [INTERNAL_LINK:a-b], [r]\\([INTERNAL_LINK:c]), [r]\\([INTERNAL_LINK: d]) so.\n"_s;
    QTest::newRow("task box") << u"T\n- [x] done\n- [ ] not\n"_s << u"# T\n\n- \\[x] done\n- \\[ ] not\n"_s;
    QTest::newRow("emoji code of digits") << u"T\nIt is :100: and 10:100:7 or 10:12:30.\n"_s
                                          << u"# T\n\nIt is \\:100: and 10\\:100:7 or 10:12:30.\n"_s;
    QTest::newRow("emoji code") << u"T\nSo :smile: it is 10:30:45.\n"_s << u"# T\n\nSo \\:smile: it is 10:30:45.\n"_s;
    QTest::newRow("numbered headings")
        << u"T\n1. First Things\nThis is the text of it.\n1.1 Smaller Things\nThis is the text of it.\n2. Last Things\nThis is the end of it.\n"_s
        << u"# T\n\n## 1. First Things\n\nThis is the text of it.\n\n### 1.1 Smaller Things\n\nThis is the text of it.\n\n## 2. Last Things\n\nThis is the end of it.\n"_s;
    QTest::newRow("byline") << u"The Title\nBy Jane Doe\nMay 3, 2025\nThis is the text of it.\n"_s
                            << u"# The Title\n\nBy Jane Doe\n\nMay 3, 2025\n\nThis is the text of it.\n"_s;
    QTest::newRow("nested contents")
        << u"T\nContents\n1. One\n  1.1 Two\n2. Three\nOne\nText of one.\nTwo\nText of two.\nThree\nText of three.\n"_s
        << u"# T\n\n## Contents\n\n1. [One](#one)\n   - [1.1 Two](#two)\n2. [Three](#three)\n\n## One\n\nText of one.\n\n### Two\n\nText of two.\n\n## Three\n\nText of three.\n"_s;
    QTest::newRow("bare contents")
        << u"T\nContents\nOne\nTwo\nOne\nText of one.\nTwo\nText of two.\n"_s
        << u"# T\n\n## Contents\n\n- [One](#one)\n- [Two](#two)\n\n## One\n\nText of one.\n\n## Two\n\nText of two.\n"_s;
    QTest::newRow("wrapped")
        << u"The Title\n\nThis is a paragraph that somebody broke into lines of much the same\nlength, as programs for mail have always done, and now the lines must\nbe brought together again so that they are a paragraph once more, and\nnot four of them, which they never were.\n\nThis is another paragraph that somebody broke into lines of the very\nsame length, and it ends here.\n"_s
        << u"# The Title\n\nThis is a paragraph that somebody broke into lines of much the same length, as programs for mail have always done, and now the lines must be brought together again so that they are a paragraph once more, and not four of them, which they never were.\n\nThis is another paragraph that somebody broke into lines of the very same length, and it ends here.\n"_s;
}

void TestImportedText::writes()
{
    QFETCH(QString, text);
    const QString result = importedText(proposeImport(text));
    QTEST(result, "expected");
    QCOMPARE(wordsOfResult(result), wordsOfInput(text));
}

void TestImportedText::aWholeArticle()
{
    const ImportProposal proposal = proposeImport(article);
    const auto count = [&](ImportKind kind) {
        return std::count_if(proposal.decisions.begin(), proposal.decisions.end(), [kind](const auto &d) { return d.kind == kind; });
    };
    QCOMPARE(proposal.title(), u"The Lighthouse Keepers: Who Minds the Light Now?"_s);
    QCOMPARE(count(ImportKind::Title), 1);
    QCOMPARE(count(ImportKind::SectionHeading), 3);
    QCOMPARE(count(ImportKind::TocHeading), 1);
    QCOMPARE(count(ImportKind::TocEntry), 3);
    QCOMPARE(count(ImportKind::LeadIn), 3);
    QCOMPARE(count(ImportKind::ListItem), 3);
    const QString result = importedText(proposal);
    const DocumentSnapshotPtr snapshot = snapshotOf(result);
    QVERIFY(snapshot->toc());
    QCOMPARE(snapshot->toc()->entries.size(), 3);
    for (const TocEntry &entry : snapshot->toc()->entries) {
        QCOMPARE(entry.state, TocEntryState::Ok);
        QVERIFY(!entry.target.isEmpty());
    }
    QCOMPARE(snapshot->citations().size(), 1);
    QCOMPARE(wordsOfResult(result), wordsOfInput(article));
}

void TestImportedText::overridesKeepTheWords()
{
    const ImportProposal proposal = proposeImport(article);
    for (int kind = 0; kind <= int(ImportKind::Paragraph); ++kind) {
        for (qsizetype i = 0; i < proposal.decisions.size(); ++i) {
            ImportProposal changed = proposal;
            changed.decisions[i].kind = ImportKind(kind);
            changed.decisions[i].level = int(i % 7);
            changed.decisions[i].depth = int(i % 9);
            const QStringList result = wordsOfResult(importedText(changed));
            QVERIFY2(result == wordsOfInput(article), qPrintable(firstDifference(wordsOfInput(article), result)));
        }
    }
}

void TestImportedText::keepsTheWords_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("Markdown")
        << u"# A\n\n**b** [c](d \"e\") ![f](g)\n\n| a | b |\n|---|---|\n| c | d |\n\n```cpp\nint x;\n```\n\n    code\n"_s;
    QTest::newRow("front matter") << u"---\ntitle: x\n---\ntext\n"_s;
    QTest::newRow("HTML") << u"<div>\nhello <b>x</b>\n</div>\n<!-- c -->\n<script>alert(1)</script>\n"_s;
    QTest::newRow("math") << u"T\nIf $x_1$ and $$y$$ and $`z`$ then\n$$\na\n$$\n"_s;
    QTest::newRow("alert") << u"T\nSo it is.\n> [!NOTE]\n> text\n> [!warning] x\n"_s;
    QTest::newRow("footnotes") << u"T\nSo [^1] it [^a b].\n[^1]: x\n[^2]:y\n"_s;
    QTest::newRow("references") << u"T\nSo [a][b] and [b] and [c][].\n[b]: x 'y'\n[c]:\nz\n"_s;
    QTest::newRow("heading attributes") << u"Title {#a}\nText follows here.\nSection Two {#b .c}\nText follows here.\nThird #\nText.\n"_s;
    QTest::newRow("ordered mess") << u"T\n1. a\n2. b\n2. c\n3. d\n9. e\n10. f\n1) g\n007. h\n008. i\n"_s;
    QTest::newRow("all ones") << u"T\n1. a\n1. b\n1. c\n"_s;
    QTest::newRow("list in list") << u"T\n- - a\n- 1. b\n- # c\n- > d\n- ---\n-     e\n- [x] f\n"_s;
    QTest::newRow("nested numbers") << u"T\n- a\n  3. b\n  4. c\n- d\n   9. e\n   10. f\n"_s;
    QTest::newRow("addresses") << u"T\n<https://a.b/c> https://a.b/*c*_d_ [x https://y/_z_ q] a_b@c.d_e mailto:a@b.c www.x.y/*z*\n"_s;
    QTest::newRow("backslashes") << u"T\n\\ \\\\ \\* \\a a\\\nb\\\n"_s;
    QTest::newRow("entities") << u"T\n&copy; &#65; &nbsp; &x; AT&T\n"_s;
    QTest::newRow("wiki") << u"T\n[[Page|text]] [[Page]] ![[img]]\n[TOC]\n[[_TOC_]]\n"_s;
    QTest::newRow("citations") << u"T\n[@a, p. 3; -@b] @c [3] @{d} [-@e]\n"_s;
    QTest::newRow("setext") << u"Title\n=====\nSection\n-------\nText.\n"_s;
    QTest::newRow("odd line ends") << u"T\r\na\rb\r\n- c\r\n- d"_s;
    QTest::newRow("odd spaces") << u"T\n\u00a0a\u00a0b\u2003c\n\u3000d\n\v e \f f\n\u2028g\u0085h\n"_s;
    QTest::newRow("NUL and halves") << QString(u"T\na"_s + QChar(u'\0') + u"b \xd800 c \xdc00\n"_s);
    QTest::newRow("emphasis") << u"T\n* a *b* **c** *\n_ a _b_ ~~c~~ ~d~ e~f~g ***h***\n* * *\n_ _ _\n"_s;
    QTest::newRow("right to left") << u"عنوان\nهذا نص (١٢) ثم .\n• أول\n• ثان\n"_s;
    QTest::newRow("emoji") << u"😀 Title\n👩‍💻 writes :tada: code.\n• 🎉 x\n"_s;
    QTest::newRow("contents of nothing") << u"Contents\nContents\nContents\n"_s;
    QTest::newRow("contents of symbols") << u"T\nContents\n- !!!\n- [a](b)\n- *c*\n!!!\nText.\n[a](b)\nText.\n*c*\nText.\n"_s;
    QTest::newRow("code fence") << u"T\n```\n# not\n```\n~~~\nx\n~~~\n"_s;
    QTest::newRow("definition list") << u"T\nTerm\n: definition\n:::note\nx\n:::\n"_s;
}

void TestImportedText::keepsTheWords()
{
    QFETCH(QString, text);
    const QStringList result = wordsOfResult(importedText(proposeImport(text)));
    QVERIFY2(result == wordsOfInput(text), qPrintable(firstDifference(wordsOfInput(text), result)));
}

void TestImportedText::keepsTheWordsOfSoup_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 400; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestImportedText::keepsTheWordsOfSoup()
{
    static const QStringList pieces{u"word"_s, u"Title Case Words"_s, u"Contents"_s, u"\n"_s, u"\n"_s, u"\n\n"_s, u"- "_s, u"• "_s,
        u"1. "_s, u"2. "_s, u"  "_s, u"> "_s, u"# "_s, u"*"_s, u"**"_s, u"_"_s, u"`"_s, u"```"_s, u"~~~"_s, u"["_s, u"]"_s, u"]("_s, u")"_s,
        u"]: x"_s, u"<b"_s, u">"_s, u"<!--"_s, u"-->"_s, u"&amp;"_s, u"\\"_s, u"$"_s, u"$$"_s, u"|"_s, u"---"_s, u"==="_s,
        u"http://a.b/c"_s, u"www.d.e"_s, u"f@g.h"_s, u"[12]"_s, u"[INTERNAL_LINK:i]"_s, u" ."_s, u": "_s, u"."_s, u":j:"_s, u"[^k]"_s,
        u"\t"_s, u"!["_s, u"@l"_s, u"{#m}"_s, u"”"_s, u"“"_s, u"水"_s, u"é"_s, u"[ ] "_s, u"[!NOTE]"_s, u"~"_s, u"TK"_s, u" "_s, u" "_s,
        u"\n"_s};
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < 60; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    const QString result = importedText(proposeImport(text));
    const QStringList after = wordsOfResult(result);
    if (after != wordsOfInput(text))
        qInfo().noquote() << text << "\n=====\n" << result;
    QVERIFY2(after == wordsOfInput(text), qPrintable(firstDifference(wordsOfInput(text), after)));
}

void TestImportedText::keepsTheWordsOfPublicFiles()
{
    const QString folder = qEnvironmentVariable("GALLEY_PUBLIC_ARTICLES");
    if (folder.isEmpty())
        QSKIP("GALLEY_PUBLIC_ARTICLES names no folder with articles.");
    int count = 0;
    int failed = 0;
    for (QDirIterator it(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext() && count < 400; ++count) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QStringList before = wordsOfInput(text);
        const QStringList after = wordsOfResult(importedText(proposeImport(text)));
        if (before != after) {
            qInfo().noquote() << file.fileName() << firstDifference(before, after);
            ++failed;
        }
    }
    qInfo() << count << "files";
    QCOMPARE(failed, 0);
}

void TestImportedText::linearTime_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("count");
    QTest::newRow("short lines") << u"A Short Line\n"_s << 100000;
    QTest::newRow("one line") << u"word *and* [more] https://a.b/c "_s << 33000;
    QTest::newRow("brackets") << u"["_s << 300000;
    QTest::newRow("colons") << u"a:w:ww:"_s << 100000;
    QTest::newRow("list") << u"- item: of it\n"_s << 50000;
    QTest::newRow("deep list") << u"- a\n - b\n  - c\n   - d\n"_s << 10000;
    QTest::newRow("contents") << u"Contents\nContents.\n"_s << 20000;
    QTest::newRow("quotes") << u"> a\n"_s << 50000;
    QTest::newRow("colons of labels") << u"]: "_s << 200000;
}

void TestImportedText::linearTime()
{
    QFETCH(QString, unit);
    QFETCH(int, count);
    const QString text = u"Title\n"_s + unit.repeated(count);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(importedText(proposeImport(text)).size() >= text.size() / 2);
    qInfo() << timer.elapsed() << "ms";
    QString large = u"Title\nContents\n"_s;
    for (int i = 0; i < 10000; ++i)
        large += u"- Entry number %1\n"_s.arg(i);
    for (int i = 0; i < 10000; ++i)
        large += u"Entry number %1\nText of it stands here.\n"_s.arg(i);
    if (unit.startsWith(u"Contents"))
        QCOMPARE(importedText(proposeImport(large)).count(u"](#"_s), 10000);
}

QTEST_GUILESS_MAIN(TestImportedText)
#include "tst_importedtext.moc"

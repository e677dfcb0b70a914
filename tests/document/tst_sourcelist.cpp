// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sourcelist.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class SourceListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void countsNoLabelAsCitation();
    void knowsTitles_data();
    void knowsTitles();
};

void SourceListTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // number@line text
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("none", u"# References of mine\n\n1. a\n"_s, {});
    row("numbered list", u"a [1].\n\n## References\n\n1. First *source*.\n2. Second\n   goes on.\n"_s,
        {u"1@5 First *source*."_s, u"2@6 Second"_s});
    row("begins at 12", u"## Sources\n\n12. a\n13. b\n"_s, {u"12@3 a"_s, u"13@4 b"_s});
    row("all numbered 1", u"## Sources\n\n1. a\n1. b\n1. c\n"_s, {u"1@3 a"_s, u"2@4 b"_s, u"3@5 c"_s});
    row("a gap", u"## Sources\n\n1. a\n3. b\n"_s, {u"1@3 a"_s, u"3@4 b"_s});
    row("notes that are cited", u"So it is [2].\n\n## Notes\n\n1. a\n2. b\n"_s, {u"1@5 a"_s, u"2@6 b"_s});
    row("notes that are sources", u"## Notes\n\n[1] Doe\n[2] Roe\n"_s, {u"1@3 Doe"_s, u"2@4 Roe"_s});
    row("notes that are remarks", u"Text [@key].\n\n## Notes\n\n1. a\n2. b\n\nAnmerkungen:\n\n1. c\n"_s, {});
    row("parentheses", u"# Bibliography\n\n1) a\n2) b\n"_s, {u"1@3 a"_s, u"2@4 b"_s});
    row("brackets", u"# References\n\n[1] Doe, J.\n[2] Roe, R.\n"_s, {u"1@3 Doe, J."_s, u"2@4 Roe, R."_s});
    row("brackets, a paragraph each", u"# References\n\n[1] Doe\n\n[7] Roe\n"_s, {u"1@3 Doe"_s, u"7@5 Roe"_s});
    row("brackets in items", u"# References\n\n- [1] Doe\n- [2] Roe\n  goes on\n"_s, {u"1@3 Doe"_s, u"2@4 Roe"_s});
    row("brackets in items of other lists", u"# Quellen\n\n* [7] Doe\n\n1. [3] Roe\n2. \\[9\\] Poe\n"_s,
        {u"7@3 Doe"_s, u"3@5 Roe"_s, u"9@6 Poe"_s});
    row("emphasised numbers", u"# References\n\n- **[1]** Doe\n* __[2]__ Roe\n\n**[3]** Poe\n\n*[4]*: Loe\n\n[**5**] Moe\n"_s,
        {u"1@3 Doe"_s, u"2@4 Roe"_s, u"3@6 Poe"_s, u"4@8 Loe"_s, u"5@10 Moe"_s});
    row("other brackets", u"# References\n\n[[1]] Doe\n\n【2】 Roe\n\n(3) Poe\n\n[4]. Loe\n\n5\\. Moe\n\n**6.** Noe\n"_s,
        {u"1@3 Doe"_s, u"2@5 Roe"_s, u"3@7 Poe"_s, u"4@9 Loe"_s, u"5@11 Moe"_s, u"6@13 Noe"_s});
    row("numbers in bullets", u"# References\n\n- 1. Doe\n- 2. Roe\n"_s, {u"1@3 Doe"_s, u"2@4 Roe"_s});
    row("anchors before", u"# References\n\n<a id=\"r1\"></a>[1] Doe\n\n- <a name=\"r2\"></a>[2] Roe\n"_s, {u"1@3 Doe"_s, u"2@5 Roe"_s});
    row("in a quotation", u"# References\n\n> [1] Doe\n> [2] Roe\n"_s, {u"1@3 Doe"_s, u"2@4 Roe"_s});
    row("years in parentheses", u"# References\n\n(2019) Doe\n\n- 2019. Roe\n- 1984, Poe\n"_s, {});
    row("footnotes", u"So it is [1].\n\n## Footnotes\n\n[1] Doe\n\n## Bibliography\n\nDoe, J.\n"_s, {u"1@5 Doe"_s});
    row("definitions in items", u"# References\n\n- [1]: <https://example.org/1> \"One\"\n- [2] Roe\n"_s, {u"1@3 One"_s, u"2@4 Roe"_s});
    row("no brackets in items", u"# References\n\n- 2019 Doe\n- [x] Roe\n- [a](b) 1\n- [3](c) Poe\n"_s, {});
    row("brackets in items elsewhere", u"# Log\n\n- [1] started\n- [2] stopped\n"_s, {});
    row("escaped brackets", u"# References\n\n\\[1\\] Doe\n"_s, {u"1@3 Doe"_s});
    row("one only", u"# References\n\n[1] Doe\n"_s, {u"1@3 Doe"_s});
    row("section ends", u"# References\n\n1. a\n\n# More\n\n1. b\n"_s, {u"1@3 a"_s});
    row("deeper headings belong to it", u"# References\n\n## Books\n\n1. a\n\n## Web\n\n2. b\n"_s, {u"1@5 a"_s, u"2@9 b"_s});
    row("line for a heading", u"Text [1].\n\nReferences:\n\n1. a\n2. b\n"_s, {u"1@5 a"_s, u"2@6 b"_s});
    row("German", u"## Quellen\n\n1. a\n"_s, {u"1@3 a"_s});
    row("Polish", u"## \u0179r\u00f3d\u0142a\n\n1. a\n"_s, {u"1@3 a"_s});
    row("definitions", u"a [1] b\n\n[1]: https://example.org/1 \"One\"\n[2]: <https://example.org/2>\n[x]: y\n"_s,
        {u"1@3 One"_s, u"2@4 https://example.org/2"_s});
    row("a run without a heading", u"Text.\n\n[1] Doe\n[2] Roe\n"_s, {u"1@3 Doe"_s, u"2@4 Roe"_s});
    row("a sentence that begins with a citation", u"Text.\n\n[1] says so.\n"_s, {});
    row("a single one at the end", u"So it is [1].\n\n[1] Doe, J.\n"_s, {u"1@3 Doe, J."_s});
    row("a single one that nothing cites", u"So it is [2].\n\n[1] Doe, J.\n"_s, {});
    row("a single one before more text", u"So it is [1].\n\n[1] says so.\n\nAnd on.\n"_s, {});
    row("a numbered title", u"## 7. References\n\n1. a\n"_s, {u"1@3 a"_s});
    row("a bold line for a title", u"Text [1].\n\n**Sources**\n\n1. a\n"_s, {u"1@5 a"_s});
    row("Chinese", u"## 参考文献\n\n1. a\n"_s, {u"1@3 a"_s});
    row("numbers that fall", u"[2] says so.\n\n[1] says no.\n"_s, {});
    row("in code", u"# References\n\n```\n1. a\n```\n"_s, {});
    row("held together by tags", u"So [1].\n\n## References\n\n<details>\n\n1. a\n2. b\n\n</details>\n"_s, {u"1@7 a"_s, u"2@8 b"_s});
    row("under a summary", u"So [1].\n\n<details>\n<summary>Sources</summary>\n\n[1] Doe\n\n</details>\n\n2. b\n"_s, {u"1@6 Doe"_s});
    row("beside their title", u"<div>\n\n## A\n\n1. x\n\n## Sources\n\n1. a\n\n## B\n\n1. y\n\n</div>\n\n1. z\n"_s, {u"1@9 a"_s});
    row("in HTML", u"## Sources\n\n<p>\n1. a\n</p>\n"_s, {});
    row("sub-items", u"# References\n\n1. a\n    1. inner\n2. b\n"_s, {u"1@3 a"_s, u"2@5 b"_s});
}

void SourceListTest::finds()
{
    QFETCH(QString, text);
    SnapshotInput input;
    input.text = SourceText{QStringView(text)};
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    QStringList found;
    qsizetype reached = -1;
    for (const NumberedSource &source : snapshot->sources()) {
        found.append(u"%1@%2 %3"_s.arg(source.number).arg(source.line).arg(source.text));
        QCOMPARE(snapshot->lineAt(source.range.start), source.line);
        QVERIFY(source.range.start > reached);
        reached = source.range.start;
    }
    QTEST(found, "expected");
}

void SourceListTest::countsNoLabelAsCitation()
{
    SnapshotInput input;
    input.text = SourceText(u"A word [2], one [3].\n\n# References\n\n[1] Doe\n[2] Roe, after [1]\n");
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    QStringList shown;
    for (const PlacedCitation &placed : snapshot->citations())
        shown.append(placed.citation.keys().join(u',') + (placed.state == CitationState::Ok ? u" ok"_s : u" missing"_s));
    QCOMPARE(shown, (QStringList{u"2 ok"_s, u"3 missing"_s, u"1 ok"_s}));
}

void SourceListTest::knowsTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("expected");
    QTest::newRow("plain") << u"References"_s << true;
    QTest::newRow("case and colon") << u"  SOURCES: "_s << true;
    for (const char16_t *title : {u"Referenzen", u"Hivatkozások", u"Referințe", u"ביבליוגרפיה", u"參考資料", u"Daftar Pustaka",
             u"แหล่งอ้างอิง", u"Izvori", u"Ссылки", u"각주"})
        QTest::newRow(QString(title).toUtf8().constData()) << QString(title) << true;
    QTest::newRow("more words") << u"Further references"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("colon") << u":"_s << false;
}

void SourceListTest::knowsTitles()
{
    QFETCH(QString, title);
    QTEST(isSourceListTitle(title), "expected");
}

QTEST_APPLESS_MAIN(SourceListTest)
#include "tst_sourcelist.moc"

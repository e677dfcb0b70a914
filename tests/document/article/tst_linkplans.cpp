// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkplans.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// The text after the plan for its nth link.
QString planned(const QString &text, LinkPart part, const QString &value, int nth = 0)
{
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    if (nth >= snapshot->links().size())
        return u"no link"_s;
    const EditBatch batch = planLinkPart(*snapshot, snapshot->links()[nth], part, value);
    return isWellFormed(batch.edits, text.size()) ? applyEdits(text, batch.edits) : u"not well formed"_s;
}

} // namespace

class TestLinkPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inline") << u"a [b](c) d"_s << u"*new*"_s << u"a [*new*](c) d"_s;
        QTest::newRow("same") << u"[*b*](c)"_s << u"*b*"_s << u"[*b*](c)"_s;
        QTest::newRow("a bracket too many") << u"[b](c)"_s << u"x] y"_s << u"[x\\] y](c)"_s;
        QTest::newRow("nested brackets") << u"[b](c)"_s << u"x [y] z"_s << u"[x \\[y\\] z](c)"_s;
        QTest::newRow("another link") << u"[b](c)"_s << u"[x](y)"_s << u"[\\[x\\](y)](c)"_s;
        QTest::newRow("an image") << u"[b](c)"_s << u"![x](y)"_s << u"[![x](y)](c)"_s;
        QTest::newRow("backslash at the end") << u"[b](c)"_s << u"x\\"_s << u"[x\\\\](c)"_s;
        QTest::newRow("lone backtick") << u"[b](c) `d`"_s << u"x ` y"_s << u"[x \\` y](c) `d`"_s;
        QTest::newRow("lines") << u"[b](c)"_s << u"x\n\ny"_s << u"[x  y](c)"_s;
        QTest::newRow("empty") << u"[b](c)"_s << u""_s << u"[](c)"_s;
        QTest::newRow("full reference") << u"[b][l]\n\n[l]: c\n"_s << u"x"_s << u"[x][l]\n\n[l]: c\n"_s;
        QTest::newRow("shortcut") << u"[b]\n\n[b]: c\n"_s << u"x"_s << u"[x][b]\n\n[b]: c\n"_s;
        QTest::newRow("collapsed") << u"[b][]\n\n[b]: c\n"_s << u"x"_s << u"[x][b]\n\n[b]: c\n"_s;
        QTest::newRow("autolink") << u"<https://x.y>"_s << u"site"_s << u"[site](https://x.y)"_s;
        QTest::newRow("placeholder") << u"see [INTERNAL_LINK:a-b] x"_s << u"us"_s << u"see [us](INTERNAL_LINK:a-b) x"_s;
        QTest::newRow("placeholder with text") << u"[r]([INTERNAL_LINK:a])"_s << u"us"_s << u"[us]([INTERNAL_LINK:a])"_s;
        QTest::newRow("wiki") << u"[[page]]"_s << u"shown"_s << u"[[page|shown]]"_s;
        QTest::newRow("wiki with text") << u"[[page|shown]]"_s << u""_s << u"[[page]]"_s;
        QTest::newRow("wiki cannot") << u"[[page]]"_s << u"a]b"_s << u"[[page]]"_s;
        QTest::newRow("table") << u"| a | b |\n|---|---|\n| [x](y) | z |\n"_s << u"p|q"_s
                               << u"| a | b |\n|---|---|\n| [p\\|q](y) | z |\n"_s;
        QTest::newRow("heading") << u"## On [x](y) ##\n"_s << u"z"_s << u"## On [z](y) ##\n"_s;
        QTest::newRow("quote") << u"> see [x\n> y](z)\n"_s << u"w"_s << u"> see [w](z)\n"_s;
        QTest::newRow("raw HTML stays") << u"a <a href=\"x\">y</a>"_s << u"z"_s << u"a <a href=\"x\">y</a>"_s;
        QTest::newRow("to come") << u"TK"_s << u"z"_s << u"TK"_s;
    }
    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QTEST(planned(text, LinkPart::Text, value), "expected");
    }

    void target_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inline") << u"[b](c \"t\")"_s << u"new.md"_s << u"[b](new.md \"t\")"_s;
        QTest::newRow("with a space") << u"[b](c)"_s << u"my file.md"_s << u"[b](<my file.md>)"_s;
        QTest::newRow("pointed") << u"[b](<c d>)"_s << u"e"_s << u"[b](e)"_s;
        QTest::newRow("unbalanced") << u"[b](c)"_s << u"a)b"_s << u"[b](<a)b>)"_s;
        QTest::newRow("none before") << u"[b]()"_s << u"x"_s << u"[b](x)"_s;
        QTest::newRow("none after") << u"[b](x)"_s << u""_s << u"[b](<>)"_s;
        QTest::newRow("image") << u"![b](c.png)"_s << u"d.png"_s << u"![b](d.png)"_s;
        QTest::newRow("shared definition") << u"[a][l] [b][L]\n\n[l]: c 't'\n"_s << u"d"_s << u"[a][l] [b][L]\n\n[l]: d 't'\n"_s;
        QTest::newRow("undefined") << u"[a][l]"_s << u"d"_s << u"[a][l]\n\n[l]: d\n"_s;
        QTest::newRow("undefined before open code") << u"[a][l]\n\n```\ncode"_s << u"d"_s << u"[a][l]\n\n[l]: d\n\n```\ncode"_s;
        QTest::newRow("raw HTML") << u"a <a href=\"x\">y</a>"_s << u"a\"b"_s << u"a <a href=\"a&quot;b\">y</a>"_s;
        QTest::newRow("address") << u"<https://x.y>"_s << u"https://z.y"_s << u"<https://z.y>"_s;
        QTest::newRow("bare address") << u"at https://x.y now"_s << u"https://z.y"_s << u"at https://z.y now"_s;
        QTest::newRow("address to file") << u"<https://x.y>"_s << u"z.md"_s << u"[https://x.y](z.md)"_s;
        QTest::newRow("slug") << u"[INTERNAL_LINK: a-b]"_s << u"c-d"_s << u"[INTERNAL_LINK: c-d]"_s;
        QTest::newRow("placeholder to file") << u"[t](INTERNAL_LINK:a)"_s << u"c.md"_s << u"[t](c.md)"_s;
        QTest::newRow("image slot") << u"[IMAGE_SLOT: a cat]"_s << u"dog"_s << u"[IMAGE_SLOT: dog]"_s;
        QTest::newRow("table") << u"|a|\n|-|\n|[x](y)|\n"_s << u"p|q"_s << u"|a|\n|-|\n|[x](p%7Cq)|\n"_s;
    }
    void target()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QTEST(planned(text, LinkPart::Target, value), "expected");
    }

    void title_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("added") << u"[b](c)"_s << u"t"_s << u"[b](c \"t\")"_s;
        QTest::newRow("other quotes") << u"[b](<c> 'o')"_s << u"say \"t\""_s << u"[b](<c> \"say \\\"t\\\"\")"_s;
        QTest::newRow("removed") << u"[b](c  (old))"_s << u""_s << u"[b](c)"_s;
        QTest::newRow("no target") << u"[b]()"_s << u"t"_s << u"[b](<> \"t\")"_s;
        QTest::newRow("definition") << u"[b]\n\n[b]: c\n  'o'\n"_s << u"t"_s << u"[b]\n\n[b]: c \"t\"\n"_s;
        QTest::newRow("autolink has none") << u"<https://x.y>"_s << u"t"_s << u"<https://x.y>"_s;
    }
    void title()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QTEST(planned(text, LinkPart::Title, value), "expected");
    }

    void unlinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inline") << u"a [*b*](c) d"_s << u"a *b* d"_s;
        QTest::newRow("image") << u"a ![b](c) d"_s << u"a d"_s;
        QTest::newRow("reference") << u"[a][b]\n\n[b]: c\n"_s << u"a\n\n[b]: c\n"_s;
        QTest::newRow("placeholder") << u"[INTERNAL_LINK:a-b]"_s << u"a b"_s;
        QTest::newRow("empty") << u"a [](c) d"_s << u"a d"_s;
        QTest::newRow("wiki") << u"[[a|b]]"_s << u"b"_s;
        QTest::newRow("address stays") << u"<https://x.y>"_s << u"<https://x.y>"_s;
    }
    void unlinks()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QTEST(applyEdits(text, planUnlink(*snapshot, snapshot->links().first()).edits), "expected");
    }

    void labels()
    {
        const QString text = u"[a][wrnog]\n\n[wrong]: c\n"_s;
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QCOMPARE(applyEdits(text, planLabel(*snapshot, snapshot->links().first(), u"wrong"_s).edits), u"[a][wrong]\n\n[wrong]: c\n"_s);
        QVERIFY(planLabel(*snapshot, snapshot->links().first(), u"a]b"_s).edits.isEmpty());
    }

    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::newRow("plain") << u"a/b.md"_s << u"a/b.md"_s;
        QTest::newRow("blanks and marks") << u"my (1) file#2.md"_s << u"my%20%281%29%20file%232.md"_s;
        QTest::newRow("percent") << u"100%.md"_s << u"100%25.md"_s;
        QTest::newRow("letters stay") << u"żółć/日本.md"_s << u"żółć/日本.md"_s;
        QTest::newRow("like a scheme") << u"note: x.md"_s << u"./note:%20x.md"_s;
        QTest::newRow("bar") << u"a|b.md"_s << u"a%7Cb.md"_s;
    }
    void paths()
    {
        QFETCH(QString, path);
        const QString target = pathAsTarget(path);
        QTEST(target, "target");
        QString decoded = splitTarget(target).path;
        QCOMPARE(decoded.remove(u"./"_s), path);
    }

    // Whatever is put in: edits of this text, and for texts the same target behind them.
    void bearsAnything()
    {
        const QStringList values{u""_s, u"]"_s, u"["_s, u"\\"_s, u"`"_s, u"<"_s, u"<!--"_s, u"|"_s, u"](x)"_s, u"$"_s,
            QString(QChar(0xd800)), u"[^1]"_s, u"!["_s, u"["_s.repeated(3000), u"&amp;"_s, u"https://a.b"_s};
        const QStringList texts{u"[a](b) ` $ <"_s, u"- [a](<b> 't')\n"_s, u"|a|b|\n|-|-|\n|[x](y)|`z`|\n"_s, u"# [a](b)\n"_s,
            u"[a]\n\n[a]: b\n"_s, u"[![a](b)](c)"_s, u"[[a]] [INTERNAL_LINK:x] <https://a.b> TK [^1]\n\n[^1]: n\n"_s};
        for (const QString &text : texts) {
            const DocumentSnapshotPtr snapshot = snapshotOf(text);
            for (const PlacedLink &placed : snapshot->links()) {
                for (const QString &value : values) {
                    for (const LinkPart part : {LinkPart::Text, LinkPart::Target, LinkPart::Title})
                        QVERIFY(isWellFormed(planLinkPart(*snapshot, placed, part, value).edits, text.size()));
                    if (placed.link.kind != LinkKind::Inline)
                        continue;
                    const QString result = applyEdits(text, planLinkPart(*snapshot, placed, LinkPart::Text, value).edits);
                    const DocumentSnapshotPtr after = snapshotOf(result);
                    const auto same = [&](const PlacedLink &other) { return other.link.target == placed.link.target; };
                    QVERIFY2(std::any_of(after->links().begin(), after->links().end(), same), qPrintable(result.left(200)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLinkPlans)
#include "tst_linkplans.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/hiddendefinitions.h"

#include "document/article/inlinescanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHiddenDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("no definition") << u"a [b] c\n"_s << false;
        QTest::newRow("one that we see") << u"[a]: x\n"_s << false;
        QTest::newRow("several") << u"[a]: x\n[b]: y 'B'\n"_s << false;
        QTest::newRow("a footnote") << u"a[^n]\n\n[^n]: note\n"_s << false;
        QTest::newRow("behind a footnote that nothing refers to") << u"[^n]: note\n[a]: x\n"_s << true;
        QTest::newRow("only looks like one") << u"`[a]: x`\n"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void guesses()
    {
        QFETCH(QString, text);
        bool hidden = false;
        const auto parsed = parseMarkdown(text, 0, {});
        for (const ParsedBlock &block : parsed->blocks) {
            const QString source = text.mid(block.range.start, block.range.length());
            hidden = hidden || mayHideDefinitions(source, block, findDefinitions(source, block));
        }
        QTEST(hidden, "hidden");
    }

    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("in the text") << u"a[^n] and [^none]\n"_s << false;
        QTest::newRow("notes") << u"a[^n][^m]\n\n[^n]: note\n[^m]: note\n"_s << false;
        QTest::newRow("a note that nothing refers to") << u"[^n]: note\n"_s << false;
        QTest::newRow("in a note that is shown") << u"a[^n][^m]\n\n[^n]: note[^m]\n\n[^m]: note\n"_s << false;
        QTest::newRow("in one that is not") << u"[^n]: note[^m]\n\n[^m]: note\n"_s << true;
        QTest::newRow("in one inside of one that is shown") << u"a[^n]\n\n[^n]: [^m]: note[^n]\n"_s << true;
        QTest::newRow("further down") << u"[^n]: note\n\n    more[^m]\n\n[^m]: note\n"_s << true;
        QTest::newRow("in a quote") << u"> [^n]: note[^m]\n\n[^m]: note\n"_s << true;
    }
    void marks()
    {
        QFETCH(QString, text);
        bool hidden = false;
        const auto parsed = parseMarkdown(text, 0, {});
        for (const ParsedBlock &block : parsed->blocks) {
            const QString source = text.mid(block.range.start, block.range.length());
            hidden = hidden || mayHideMarks(source, block, findDefinitions(source, block));
        }
        QTEST(hidden, "hidden");
    }
    void manyMarks()
    {
        QVERIFY(!mayHideMarks(u"[^"_s.repeated(200'000), {}, {}));
        LinkDefinition footnote;
        footnote.footnote = true;
        QVERIFY(mayHideMarks(u"[^"_s.repeated(200'000) + u"]:"_s, {}, {footnote}));
        QVERIFY(mayHideMarks(u"[^a]:"_s.repeated(100'000), {}, {footnote}));
    }

    // A definition that we see and that stands in no run of its own is doubted.
    void unexplained()
    {
        ParsedBlock block;
        LinkDefinition definition;
        QVERIFY(mayHideDefinitions(u"x [a]: b", block, {definition}));
        QVERIFY(!mayHideDefinitions(u"x", block, {definition})); // nothing looks like one
    }
};

QTEST_GUILESS_MAIN(TestHiddenDefinitions)
#include "tst_hiddendefinitions.moc"

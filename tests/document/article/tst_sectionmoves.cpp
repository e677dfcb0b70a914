// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/sectionmoves.h"

#include "document/snapshotbuilder.h"

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

int headingOf(const Outline &outline, const QString &title)
{
    for (int i = 0; i < outline.size(); ++i)
        if (outline[i].title == title)
            return i;
    return -1;
}

QString moved(const DocumentSnapshot &snapshot, const std::optional<SectionMove> &move)
{
    if (!move)
        return u"no"_s;
    const QList<TextEdit> edits = sectionMoveEdits(snapshot, *move);
    const QString text = snapshot.source().toString();
    return isWellFormed(edits, text.size()) ? applyEdits(text, edits) : u"not well formed"_s;
}

QString stepped(const QString &text, const QString &title, SectionStep step)
{
    const DocumentSnapshotPtr snapshot = snapshotOf(text);
    const Outline &outline = snapshot->outline();
    return moved(*snapshot, steppedSection(outline, headingOf(outline, title), step));
}

QStringList words(const QString &text)
{
    static const QRegularExpression separators(u"[\\s#=-]+"_s);
    QStringList all = text.split(separators, Qt::SkipEmptyParts);
    all.sort();
    return all;
}

// Levels never jump, so that each way has a way back.
QString randomArticle(QRandomGenerator &random)
{
    static constexpr QStringView texts[] = {u"Words [%1] of it.", u"- one\n- two\n  # no\n", u"```\n# no heading\n```", u"> # quoted",
        u"| a |\n|---|\n| %1 |", u"Two\nlines\\\nof it", u"![](a.png)"};
    QString text = random.bounded(2) ? u"---\ntitle: x\n---\n\n# T\n"_s : u"# T\n"_s;
    int level = 1;
    const int sections = 2 + random.bounded(7);
    for (int i = 0; i < sections; ++i) {
        level = 2 + random.bounded(std::min(3, level));
        text += u"\n%1 S%2\n"_s.arg(u"#"_s.repeated(level)).arg(i);
        for (int k = random.bounded(3); k > 0; --k)
            text += u'\n'
                + QString(texts[random.bounded(int(std::size(texts)))]).replace(u"%1"_s, QString::number(random.bounded(100))).trimmed()
                + u'\n';
    }
    return random.bounded(3) ? text : text.chopped(1);
}

} // namespace

class TestSectionMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QString &text, const QString &title, SectionStep step, const QString &expected) {
            QTest::newRow(name) << text << title << int(step) << expected;
        };
        using enum SectionStep;
        const QString two = u"# T\n\n## A\n\na\n\n## B\n\nb\n"_s;
        add("up", two, u"B"_s, Up, u"# T\n\n## B\n\nb\n\n## A\n\na\n"_s);
        add("down", two, u"A"_s, Down, u"# T\n\n## B\n\nb\n\n## A\n\na\n"_s);
        add("first stays", two, u"A"_s, Up, u"no"_s);
        add("last stays", two, u"B"_s, Down, u"no"_s);
        add("no line end at the end", u"# T\n\n## A\n\na\n\n## B\n\nb"_s, u"A"_s, Down, u"# T\n\n## B\n\nb\n\n## A\n\na"_s);
        add("no line end, up", u"# T\n\n## A\n\na\n\n## B\n\nb"_s, u"B"_s, Up, u"# T\n\n## B\n\nb\n\n## A\n\na"_s);
        add("line ends at the end stay", u"## A\n\n## B\n\n\n"_s, u"A"_s, Down, u"## B\n\n## A\n\n\n"_s);
        add("one blank line", u"# T\n## A\na\n\n\n\n## B\nb\n## C\n"_s, u"B"_s, Up, u"# T\n\n## B\nb\n\n## A\na\n\n## C\n"_s);
        add("blank lines with blanks", u"## A\na\n  \n## B\nb\n \n"_s, u"A"_s, Down, u"## B\nb\n\n## A\na\n \n"_s);
        add("with what is in it", u"# T\n\n## A\n\n### A1\n\n## B\n\n### B1\n"_s, u"B"_s, Up,
            u"# T\n\n## B\n\n### B1\n\n## A\n\n### A1\n"_s);
        add("setext and fences", u"A\n---\n\n```\n# no\n```\n\nB\n---\n\nb\n"_s, u"A"_s, Down,
            u"B\n---\n\nb\n\nA\n---\n\n```\n# no\n```\n"_s);
        add("quoted headings go along", u"## A\n\n> # q\n\n## B\n"_s, u"A"_s, Down, u"## B\n\n## A\n\n> # q\n"_s);
        add("front matter keeps its distance", u"---\na: b\n---\n## A\n\n## B\n"_s, u"B"_s, Up, u"---\na: b\n---\n## B\n\n## A\n"_s);
        add("deeper", u"## A\n\n### C\n"_s, u"A"_s, Demote, u"### A\n\n#### C\n"_s);
        add("higher", u"# T\n\n## A ##\n\n### C\n"_s, u"A"_s, Promote, u"# T\n\n# A ##\n\n## C\n"_s);
        add("setext deeper", u"A\n=\n\nB\n-\n"_s, u"A"_s, Demote, u"A\n-\n\n### B\n"_s);
        add("not past the sixth", u"##### A\n\n###### B\n"_s, u"A"_s, Demote, u"no"_s);
        add("not above the first", u"# A\n"_s, u"A"_s, Promote, u"no"_s);
        add("a higher one takes the level", u"### A\n\na\n\n## B\n\nb\n"_s, u"B"_s, Up, u"### B\n\nb\n\n### A\n\na\n"_s);
        add("wide characters", u"## \U0001F600\n\n\u4e2d\n\n## B\n"_s, u"B"_s, Up, u"## B\n\n## \U0001F600\n\n\u4e2d\n"_s);
    }
    void steps()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(int, step);
        QTEST(stepped(text, title, SectionStep(step)), "expected");
    }

    void drops_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as a child") << u"B"_s << u"A"_s << u""_s << u"# T\n\n## A\n\n### A1\n\n### B\n\n#### B1\n"_s;
        QTest::newRow("before a child") << u"B"_s << u"A"_s << u"A1"_s << u"# T\n\n## A\n\n### B\n\n#### B1\n\n### A1\n"_s;
        QTest::newRow("out of its parent") << u"A1"_s << u"T"_s << u""_s
                                           << u"# T\n\n## A\n\n## B\n\n### B1\n\n### A1\n"_s.replace(u"### A1"_s, u"## A1"_s);
        QTest::newRow("on itself") << u"A"_s << u"A"_s << u""_s << u"no"_s;
        QTest::newRow("into its own child") << u"A"_s << u"A1"_s << u""_s << u"no"_s;
        QTest::newRow("where it is") << u"A1"_s << u"A"_s << u""_s << u"no"_s;
        QTest::newRow("before the next") << u"A"_s << u"T"_s << u"B"_s << u"no"_s;
        QTest::newRow("into a child of another") << u"A1"_s << u"B1"_s << u""_s << u"# T\n\n## A\n\n## B\n\n### B1\n\n#### A1\n"_s;
    }
    void drops()
    {
        QFETCH(QString, title);
        QFETCH(QString, parent);
        QFETCH(QString, next);
        const DocumentSnapshotPtr snapshot = snapshotOf(u"# T\n\n## A\n\n### A1\n\n## B\n\n### B1\n"_s);
        const Outline &outline = snapshot->outline();
        const auto at = [&](const QString &name) { return headingOf(outline, name); };
        QTEST(moved(*snapshot, droppedSection(outline, at(title), at(parent), at(next))), "expected");
    }

    void keepsTheWordsAndComesBack()
    {
        QRandomGenerator random(7);
        int moves = 0;
        for (int round = 0; round < 400; ++round) {
            const QString text = randomArticle(random);
            const DocumentSnapshotPtr snapshot = snapshotOf(text);
            const Outline &outline = snapshot->outline();
            const int section = sectionAt(outline, random.bounded(int(text.size())));
            if (section < 0)
                continue;
            const auto step = SectionStep(random.bounded(4));
            const auto move = steppedSection(outline, section, step);
            if (!move)
                continue;
            ++moves;
            const QString result = moved(*snapshot, move);
            QCOMPARE(words(result), words(text));
            const DocumentSnapshotPtr after = snapshotOf(result);
            const int there = int(orderAfter(outline, *move).indexOf(section));
            QCOMPARE(after->outline()[there].title, outline[section].title);
            // A section that gets a higher level takes in those behind it that had the same.
            const int behind = sectionEnd(outline, section);
            if (step == SectionStep::Promote && behind < outline.size() && outline[behind].level == outline[section].level)
                continue;
            static constexpr SectionStep back[] = {SectionStep::Down, SectionStep::Up, SectionStep::Demote, SectionStep::Promote};
            QCOMPARE(moved(*after, steppedSection(after->outline(), there, back[int(step)])), text);
        }
        QVERIFY(moves > 100);
    }

    void namesTheSection()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"before\n\n# A\n\n> # q\n\nx\n\n## B\n"_s);
        const Outline &outline = snapshot->outline();
        QCOMPARE(sectionAt(outline, 0), -1);
        QCOMPARE(sectionAt(outline, 18), 0);
        QCOMPARE(sectionAt(outline, 1000), 2);
        QCOMPARE(sectionEnd(outline, 0), 3);
        QCOMPARE(orderAfter(outline, {2, 0, 2}), (QList<int>{2, 0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestSectionMoves)
#include "tst_sectionmoves.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/conflicts.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString conflictText(int number, const QString &mine, const QString &theirs)
{
    return u"<!-- conflict %1: mine -->\n%2<!-- conflict %1: theirs -->\n%3<!-- conflict %1: end -->"_s.arg(number).arg(mine, theirs);
}

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("both");
        const auto row = [](const char *name, const QString &before, const QString &mine, const QString &theirs, const QString &after) {
            QTest::newRow(name) << before + conflictText(1, mine, theirs) + after << before + mine + after.mid(1)
                                << before + theirs + after.mid(1) << before + mine + theirs + after.mid(1);
        };
        row("in the middle", u"a\n"_s, u"m\n"_s, u"t\n"_s, u"\nz\n"_s);
        row("at the start", {}, u"m\n\nn\n"_s, u"t\n"_s, u"\nz\n"_s);
        row("before the last line end", u"a\n"_s, u"m\n"_s, u"t\n"_s, u"\n"_s);
        row("nothing of mine", u"a\n"_s, {}, u"t\n"_s, u"\nz"_s);
        row("nothing of theirs", u"a\n"_s, u"m\n"_s, {}, u"\nz"_s);
        QTest::newRow("the whole text") << conflictText(3, u"m\n"_s, u"t\n"_s) << u"m"_s << u"t"_s << u"m\nt"_s;
        QTest::newRow("at the end") << u"a\n"_s + conflictText(1, {}, u"t\n"_s) << u"a"_s << u"a\nt"_s << u"a\nt"_s;
        QTest::newRow("in front matter")
            << u"---\n# <!-- conflict 1: mine -->\na: 1\n# <!-- conflict 1: theirs -->\na: 2\n# <!-- conflict 1: end -->\n---\n"_s
            << u"---\na: 1\n---\n"_s << u"---\na: 2\n---\n"_s << u"---\na: 1\na: 2\n---\n"_s;
    }
    void resolves()
    {
        QFETCH(QString, text);
        const SourceText source(text);
        const QList<Conflict> conflicts = findConflicts(source);
        QCOMPARE(conflicts.size(), 1);
        const auto resolved = [&](ConflictSide side) { return applyEdits(text, resolveConflict(source, conflicts.first(), side)); };
        QTEST(resolved(ConflictSide::Mine), "mine");
        QTEST(resolved(ConflictSide::Theirs), "theirs");
        QTEST(resolved(ConflictSide::Both), "both");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("numbers");
        const QString one = conflictText(1, u"m\n"_s, u"t\n"_s) + u'\n';
        QTest::newRow("nothing") << QString() << QList<int>();
        QTest::newRow("plain text") << u"a\n<!-- comment -->\n"_s << QList<int>();
        QTest::newRow("two") << one + u"between\n"_s + conflictText(2, u"x\n"_s, {}) << QList<int>{1, 2};
        QTest::newRow("no end") << u"<!-- conflict 1: mine -->\n<!-- conflict 1: theirs -->\n"_s << QList<int>();
        QTest::newRow("no middle") << u"<!-- conflict 1: mine -->\n<!-- conflict 1: end -->\n"_s << QList<int>();
        QTest::newRow("numbers differ") << u"<!-- conflict 1: mine -->\n<!-- conflict 2: theirs -->\n<!-- conflict 1: end -->\n"_s
                                        << QList<int>();
        QTest::newRow("begun twice") << u"<!-- conflict 7: mine -->\n"_s + one << QList<int>{1};
        QTest::newRow("not alone in its line") << u"x <!-- conflict 1: mine -->\n<!-- conflict 1: theirs -->\n<!-- conflict 1: end -->\n"_s
                                               << QList<int>();
        QTest::newRow("no number") << u"<!-- conflict x: mine -->\n<!-- conflict -1: mine -->\n<!-- conflict 99999999999: mine -->\n"_s
                                   << QList<int>();
        QTest::newRow("far into a long text") << u"line of text\n"_s.repeated(20'000) + one + u"more\n"_s.repeated(5000) << QList<int>{1};
        QTest::newRow("a long line full of them") << u"<!-- conflict 1: mine -->"_s.repeated(100'000) << QList<int>();
    }
    void finds()
    {
        QFETCH(QString, text);
        const SourceText source(text);
        QList<int> numbers;
        for (const Conflict &conflict : findConflicts(source)) {
            numbers.append(conflict.number);
            QVERIFY(source.text(conflict.range).startsWith(u"<!-- conflict"_s));
        }
        QTEST(numbers, "numbers");
    }

    // Wherever chunks of the text end, markers across their borders are seen.
    void findsAcrossChunks()
    {
        for (int offset = 1900; offset < 2150; ++offset) {
            const SourceText text(QString(offset, u'a') + u'\n' + conflictText(1, u"m\n"_s, u"t\n"_s));
            QCOMPARE(findConflicts(text).size(), 1);
        }
    }

    void knowsTheHighest()
    {
        QCOMPARE(highestConflict(SourceText(u"text"_s)), 0);
        QCOMPARE(highestConflict(SourceText(u"<!-- conflict 4: end -->\n<!-- conflict 2: mine -->"_s)), 4);
    }

    void knowsFrontMatter()
    {
        QCOMPARE(lineAfterFrontMatter(SourceText()), 1);
        QCOMPARE(lineAfterFrontMatter(SourceText(u"a\n---\n---\n"_s)), 1);
        QCOMPARE(lineAfterFrontMatter(SourceText(u"---\nnever closed\n"_s)), 1);
        QCOMPARE(lineAfterFrontMatter(SourceText(u"---\na: 1\n---\ntext"_s)), 4);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"

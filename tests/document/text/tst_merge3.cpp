// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/merge3.h"

#include "document/text/conflicts.h"
#include "tests/document/text/randomlines.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Merged
{
    QString text;
    int taken = 0;
    int conflicts = 0;
};

Merged merged(const QString &base, const QString &mine, const QString &theirs)
{
    const Merge merge = merge3(SourceText(base), SourceText(mine), SourceText(theirs));
    if (!isWellFormed(merge.edits, mine.size()))
        return {u"edits are not well formed"_s, -1, -1};
    return {applyEdits(mine, merge.edits), merge.taken, merge.conflicts};
}

QString resolvedAll(QString text, ConflictSide side)
{
    for (QList<Conflict> left = findConflicts(SourceText(text)); !left.isEmpty(); left = findConflicts(SourceText(text)))
        text = applyEdits(text, resolveConflict(SourceText(text), left.first(), side));
    return text;
}

// The lines of `side` that the base does not have, or has less often.
QStringList added(const QStringList &base, const QStringList &side)
{
    QStringList left = base;
    QStringList found;
    for (const QString &line : side) {
        if (!left.removeOne(line))
            found.append(line);
    }
    return found;
}

} // namespace

class TestMerge3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void oneSideAloneIsTaken();
    void dropsNothing();
    void isTheSameFromBothSides();
    void numbersGoOn();
    void largeTexts();
};

void TestMerge3::merges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("conflicts");
    const QString base = u"# T\n\none\n\ntwo\n\nthree\n"_s;
    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s << u""_s << 0;
    QTest::newRow("two places") << base << u"# T\n\nONE\n\ntwo\n\nthree\n"_s << u"# T\n\none\n\ntwo\n\nTHREE\n"_s
                                << u"# T\n\nONE\n\ntwo\n\nTHREE\n"_s << 0;
    QTest::newRow("the same change") << base << u"# T\n\nONE\n\ntwo\n\nthree\n"_s << u"# T\n\nONE\n\ntwo\n\nthree\n"_s
                                     << u"# T\n\nONE\n\ntwo\n\nthree\n"_s << 0;
    QTest::newRow("theirs removes, mine adds elsewhere")
        << base << base + u"\nfour\n"_s << u"# T\n\ntwo\n\nthree\n"_s << u"# T\n\ntwo\n\nthree\n\nfour\n"_s << 0;
    QTest::newRow("the same line")
        << base << u"# T\n\nmine\n\ntwo\n\nthree\n"_s << u"# T\n\ntheirs\n\ntwo\n\nthree\n"_s
        << u"# T\n\n<!-- conflict 1: mine -->\nmine\n<!-- conflict 1: theirs -->\ntheirs\n<!-- conflict 1: end -->\n\ntwo\n\nthree\n"_s
        << 1;
    QTest::newRow("one removes what the other changes")
        << u"a\nb\nc\n"_s << u"a\nc\n"_s << u"a\nB\nc\n"_s
        << u"a\n<!-- conflict 1: mine -->\n<!-- conflict 1: theirs -->\nB\n<!-- conflict 1: end -->\nc\n"_s << 1;
    QTest::newRow("both add at the end") << u"a"_s << u"a\nm"_s << u"a\nt"_s
                                         << u"a\n<!-- conflict 1: mine -->\nm\n<!-- conflict 1: theirs -->\nt\n<!-- conflict 1: end -->"_s
                                         << 1;
    QTest::newRow("what both begin with is told once")
        << u"a\nz\n"_s << u"a\nsame\nm\nz\n"_s << u"a\nsame\nt\nz\n"_s
        << u"a\nsame\n<!-- conflict 1: mine -->\nm\n<!-- conflict 1: theirs -->\nt\n<!-- conflict 1: end -->\nz\n"_s << 1;
    QTest::newRow("front matter")
        << u"---\ntitle: T\n---\ntext\n"_s << u"---\ntitle: M\n---\ntext\n"_s << u"---\ntitle: X\n---\ntext\n"_s
        << u"---\n# <!-- conflict 1: mine -->\ntitle: M\n# <!-- conflict 1: theirs -->\ntitle: X\n# <!-- conflict 1: end -->\n---\ntext\n"_s
        << 1;
    QTest::newRow("final line end added by one, text by the other") << u"a\nb"_s << u"a\nb\n"_s << u"A\nb"_s << u"A\nb\n"_s << 0;
    QTest::newRow("emptied by mine") << u"a\nb\n"_s << u""_s << u"a\nb\nc\n"_s
                                     << u"<!-- conflict 1: mine -->\n<!-- conflict 1: theirs -->\na\nb\nc\n<!-- conflict 1: end -->\n"_s
                                     << 1;
}

void TestMerge3::merges()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const Merged result = merged(base, mine, theirs);
    QTEST(result.text, "expected");
    QTEST(result.conflicts, "conflicts");
}

void TestMerge3::oneSideAloneIsTaken()
{
    QRandomGenerator random(51);
    for (int round = 0; round < 1500; ++round) {
        const QStringList base = randomLines(random, 20);
        const QString from = base.join(u'\n');
        const QString to = changedLines(random, base, 8).join(u'\n');
        QCOMPARE(merged(from, from, to).text, to);
        QCOMPARE(merged(from, to, from).text, to);
        QCOMPARE(merged(from, to, to).text, to);
    }
}

void TestMerge3::dropsNothing()
{
    QRandomGenerator random(52);
    for (int round = 0; round < 2000; ++round) {
        const QStringList base = randomLines(random, 20);
        const QStringList mine = changedLines(random, base, 6);
        const QStringList theirs = changedLines(random, base, 6);
        const Merged result = merged(base.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n'));
        const QStringList lines = result.text.split(u'\n');
        QCOMPARE(findConflicts(SourceText(result.text)).size(), result.conflicts);
        for (const QStringList &side : {added(base, mine), added(base, theirs)}) {
            for (const QString &line : side)
                QVERIFY2(lines.count(line) >= 1, qPrintable(line));
        }
    }
}

// Who merges whose text changes the order inside conflicts only.
void TestMerge3::isTheSameFromBothSides()
{
    QRandomGenerator random(53);
    for (int round = 0; round < 1500; ++round) {
        const QStringList base = randomLines(random, 20);
        const QString from = base.join(u'\n');
        const QString one = changedLines(random, base, 6).join(u'\n');
        const QString other = changedLines(random, base, 6).join(u'\n');
        const Merged here = merged(from, one, other);
        const Merged there = merged(from, other, one);
        QCOMPARE(here.conflicts, there.conflicts);
        QCOMPARE(resolvedAll(here.text, ConflictSide::Mine), resolvedAll(there.text, ConflictSide::Theirs));
    }
}

void TestMerge3::numbersGoOn()
{
    const QString old = u"<!-- conflict 4: mine -->\n<!-- conflict 4: theirs -->\n<!-- conflict 4: end -->\n"_s;
    const Merged result = merged(old + u"a\nb"_s, old + u"a\nm"_s, old + u"a\nt"_s);
    const QList<Conflict> conflicts = findConflicts(SourceText(result.text));
    QCOMPARE(conflicts.size(), 2);
    QCOMPARE(conflicts.last().number, 5);
}

void TestMerge3::largeTexts()
{
    QString base, mine, theirs;
    for (int i = 0; i < 100'000; ++i) {
        const QString line = u"line %1\n"_s.arg(i);
        base += line;
        mine += i % 10 == 0 ? u"mine %1\n"_s.arg(i) : line;
        theirs += i % 10 == 5 ? u"theirs %1\n"_s.arg(i) : line;
    }
    QElapsedTimer clock;
    clock.start();
    const Merged result = merged(base, mine, theirs);
    qInfo("%lld ms", clock.elapsed());
    QCOMPARE(result.conflicts, 0);
    QCOMPARE(result.taken, 10'000);
    QCOMPARE(result.text.count(u"mine"_s), 10'000);
    QCOMPARE(result.text.count(u"theirs"_s), 10'000);
}

QTEST_GUILESS_MAIN(TestMerge3)
#include "tst_merge3.moc"

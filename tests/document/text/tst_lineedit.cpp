// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/lineedit.h"

#include "tests/document/text/randomlines.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLineEdit : public QObject
{
    Q_OBJECT

private:
    static void check(const QStringList &lines, LineRange range, const QStringList &replacement)
    {
        const QString before = lines.join(u'\n');
        const SourceText text(before);
        QStringList expected = lines.first(range.first - 1) + replacement + lines.sliced(range.end() - 1);
        const QString after = expected.join(u'\n');
        const TextEdit edit = replaceLines(text, range, replacement);
        QCOMPARE(applyEdits(before, {edit}), after);
        const QList<TextEdit> pieces = byWords(edit, text);
        QVERIFY(isWellFormed(pieces, before.size()));
        QCOMPARE(applyEdits(before, pieces), after);
    }

private Q_SLOTS:
    void replaces_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("replacement");
        QTest::newRow("in the middle") << 2 << 1 << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("nothing for nothing") << 2 << 0 << QStringList();
        QTest::newRow("before the first") << 1 << 0 << QStringList{u"x"_s};
        QTest::newRow("behind the last") << 4 << 0 << QStringList{u"x"_s, u""_s};
        QTest::newRow("the last one goes") << 3 << 1 << QStringList();
        QTest::newRow("the last one changes") << 3 << 1 << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("all go") << 1 << 3 << QStringList();
        QTest::newRow("all change") << 1 << 3 << QStringList{u"x"_s};
    }
    void replaces()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(QStringList, replacement);
        check({u"one"_s, u"two"_s, u"three"_s}, {first, count}, replacement);
    }

    void replacesAnything()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            const QStringList lines = randomLines(random, 8);
            const int first = random.bounded(1, int(lines.size()) + 2);
            const int count = random.bounded(int(lines.size()) + 2 - first);
            check(lines, {first, count}, random.bounded(3) == 0 ? QStringList() : randomLines(random, 3));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void readsLines()
    {
        QCOMPARE(linesOf(SourceText(u"a\n\nb\n"_s), {1, 4}), (QStringList{u"a"_s, u""_s, u"b"_s, u""_s}));
        QCOMPARE(linesOf(SourceText(u"a"_s), {1, 0}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLineEdit)
#include "tst_lineedit.moc"

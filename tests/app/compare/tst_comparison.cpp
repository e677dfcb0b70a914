// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("differences");
        QTest::addColumn<QString>("losses");
        QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << 0 << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s << 0 << u""_s;
        QTest::newRow("all new") << u""_s << u"# A\n"_s << 1 << u""_s;
        QTest::newRow("all gone") << u"# A\n\n[x](y) [3] 42\n"_s << u""_s << 1 << u"A|y|[3]|42"_s;
        QTest::newRow("moved is not lost") << u"# A\n\n[x](y)\n"_s << u"[x](y)\n\n# A\n"_s << 2 << u""_s;
        QTest::newRow("two") << u"a\nb\nc\n"_s << u"x\nb\ny\n"_s << 2 << u""_s;
    }
    void compares()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const ComparisonPtr comparison = compareTexts(SourceText(left), SourceText(right));
        QVERIFY(comparison);
        QCOMPARE(comparison->left.toString(), left);
        QCOMPARE(comparison->right.toString(), right);
        QTEST(comparison->differences, "differences");
        QStringList losses;
        for (const Loss &loss : comparison->losses)
            losses += loss.what;
        QTEST(losses.join(u'|'), "losses");
        // The rows hold each line of both sides once.
        int lines[2] = {};
        for (const CompareRow &row : comparison->rows) {
            lines[0] += row.kind == CompareRow::Kind::Hidden ? row.hidden : row.leftLine > 0;
            lines[1] += row.kind == CompareRow::Kind::Hidden ? row.hidden : row.rightLine > 0;
        }
        QCOMPARE(lines[0], comparison->left.lineCount());
        QCOMPARE(lines[1], comparison->right.lineCount());
    }

    void stops()
    {
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(!compareTexts(SourceText(u"a"), SourceText(u"b"), stop));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/doubtfulcitations.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDoubtfulCitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("in a sentence") << u"So [1] and [2, 3].\n"_s << u""_s;
        QTest::newRow("at the start of a paragraph") << u"[1] So.\n"_s << u""_s;
        QTest::newRow("at the start of an item") << u"1. [1] a\n2. b [2]\n3. [3] [4] c\n"_s << u"[1] [3]"_s;
        QTest::newRow("in a bulleted list") << u"- [1] a\n* [2] b\n"_s << u"[1] [2]"_s;
        QTest::newRow("in a list in a list, in a quote") << u"> - 1. [1] a\n"_s << u"[1]"_s;
        QTest::newRow("on an item's second line") << u"- a\n  [1] b\n"_s << u""_s;
        QTest::newRow("in a link") << u"a [b [1] c](d) [2]\n"_s << u"[1]"_s;
        QTest::newRow("all of a link") << u"a [[1]](d), [[2], [3]](e).\n"_s << u"[1] [2] [3]"_s;
        QTest::newRow("in a reference") << u"a [b [1]][c]\n\n[c]: d\n"_s << u"[1]"_s;
        QTest::newRow("behind an image in a link") << u"[![a](b) [1]](c)\n"_s << u"[1]"_s;
        QTest::newRow("with a definition") << u"a [1]\n\n[1]: b\n"_s << u""_s;
    }
    void finds()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QStringList found;
        for (int i = 0; i < snapshot->blockCount(); ++i) {
            const Block &block = *snapshot->block(i);
            const qsizetype start = snapshot->rangeOfBlock(i).start;
            const QSet<qsizetype> doubtful = doubtfulCitations(block, snapshot->source(), start);
            for (const Citation &citation : block.citations) {
                if (doubtful.contains(citation.range.start))
                    found += snapshot->text(citation.range.shifted(start));
            }
        }
        QTEST(found.join(u' '), "expected");
    }

    void countWithASourceOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("log lines") << u"1. [1] a\n2. [2] b\n"_s << u""_s;
        QTest::newRow("other groups are none for them") << u"So [7].\n\n- [1] a\n- word[2] b\n"_s << u"7 2"_s;
        QTest::newRow("none but these") << u"- [1] a\n- word[2] b\n"_s << u""_s;
        QTest::newRow("with a source") << u"- [1] a\n- [2] b\n\n## References\n\n1. c\n"_s << u"1"_s;
        QTest::newRow("in a link, with a source") << u"[a [1]](b) [a [2]](b)\n\n## References\n\n1. c\n"_s << u"1"_s;
    }
    void countWithASourceOnly()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QStringList keys;
        for (const PlacedCitation &placed : snapshot->citations())
            keys += placed.citation.keys();
        QTEST(keys.join(u' '), "expected");
    }
};

QTEST_GUILESS_MAIN(TestDoubtfulCitations)
#include "tst_doubtfulcitations.moc"

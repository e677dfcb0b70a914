// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/labelset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class LabelSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayBeUsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("no brackets") << u"one and two"_s << false;
        QTest::newRow("another label") << u"a [link][two]"_s << false;
        QTest::newRow("full") << u"a [link][one]"_s << true;
        QTest::newRow("collapsed") << u"[one][]"_s << true;
        QTest::newRow("shortcut") << u"see [one]."_s << true;
        QTest::newRow("image") << u"![picture][one]"_s << true;
        QTest::newRow("footnote") << u"a mark[^one]"_s << true;
        QTest::newRow("definition") << u"[one]: https://example.org"_s << true;
        QTest::newRow("another case") << u"[link][ONE]"_s << true;
        QTest::newRow("white space") << u"[link][ one ]"_s << true;
        QTest::newRow("sharp s") << u"[STRASSE]"_s << true;
        QTest::newRow("inside another") << u"[a [one] b][two]"_s << true;
        QTest::newRow("escaped brackets") << u"\\[one\\]"_s << false;
        QTest::newRow("longer label") << u"[one two]"_s << false;
        QTest::newRow("over two lines: container markers may stand in it") << u"> [o\n> ne]"_s << true;
        QTest::newRow("open") << u"[[[[one"_s << false;
    }
    void mayBeUsed()
    {
        QFETCH(QString, text);
        QTEST(LabelSet({u"one"_s, u"straße"_s}).mayBeUsedIn(text), "expected");
    }

    void candidates()
    {
        const LabelCandidates found = labelCandidates(u"[a] [b][C  d] x[^e] [f](g) \\[h]");
        QCOMPARE(found.links, (QSet<QString>{u"a"_s, u"b"_s, u"c d"_s, u"^e"_s, u"f"_s}));
        QCOMPARE(found.footnotes, QSet<QString>{u"e"_s});
        QVERIFY(!found.spanLines);
    }

    void candidatesOverLines()
    {
        const LabelCandidates found = labelCandidates(u"> [a\n> ] [\n> b]");
        QVERIFY(found.spanLines && !found.footnotesSpanLines);
        QVERIFY(found.links.contains(u"a"_s) && found.links.contains(u"b"_s));
        QVERIFY(labelCandidates(u"[^a\nb]").footnotesSpanLines);
    }

    void brackets()
    {
        QVERIFY(!LabelSet({u"a"_s}).mayBeUsedIn(QString(100'000, u'[') + u"b]"_s));
        QVERIFY(!LabelSet({u"a"_s}).mayBeUsedIn(QString(100'000, u']')));
    }
};

QTEST_APPLESS_MAIN(LabelSetTest)
#include "tst_labelset.moc"

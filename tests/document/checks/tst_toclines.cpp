// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/toclines.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocLines : public QObject
{
    Q_OBJECT

    static DocumentSnapshotPtr withList(const QString &list)
    {
        return snapshotOf(u"# T\n\n## Contents\n\n%1\n## A\n\n### B\n"_s.arg(list));
    }

private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("layout"); // each line's indent, marker, gap and content; base, step, how it is
        QTest::newRow("usual") << u"- [A](#a)\n  - [B](#b)\n"_s << u"|-| |[A](#a);  |-| |[B](#b);0 2 linked"_s;
        QTest::newRow("wide") << u"* [A](#a)\n    * [B](#b)\n"_s << u"|*| |[A](#a);    |*| |[B](#b);0 4 linked"_s;
        QTest::newRow("tabs") << u"-\t[A](#a)\n\t- [B](#b)\n"_s << u"|-|\t|[A](#a);\t|-| |[B](#b);0 4 linked"_s;
        QTest::newRow("numbered") << u"1. [A](#a)\n   1. [B](#b)\n"_s << u"|1.| |[A](#a);   |1.| |[B](#b);0 3 linked"_s;
        QTest::newRow("plain") << u"- A\n- B\n"_s << u"|-| |A;|-| |B;0 2 plain"_s;
        QTest::newRow("loose") << u"- [A](#a)\n\n- [B](#b)\n"_s << u"|-| |[A](#a);|-| |[B](#b);0 2 linked loose"_s;
        QTest::newRow("uneven") << u"  - [A](#a)\n- [B](#b)\n"_s << u"  |-| |[A](#a);|-| |[B](#b);2 2 linked uneven"_s;
        QTest::newRow("indented") << u"  - [A](#a)\n  - [B](#b)\n"_s << u"  |-| |[A](#a);  |-| |[B](#b);2 2 linked"_s;
    }
    void layouts()
    {
        QFETCH(QString, list);
        const DocumentSnapshotPtr snapshot = withList(list);
        const TocLayout layout = readTocLayout(*snapshot, *snapshot->toc());
        QString told;
        for (const TocLine &line : layout.lines)
            told += line.indent + u'|' + line.marker + u'|' + line.gap + u'|' + snapshot->text(line.content) + u';';
        QCOMPARE(layout.lists.size(), 1);
        const TocListLayout &only = layout.lists.first();
        told += QString::number(only.baseIndent) + u' ' + QString::number(only.step) + (layout.linked ? u" linked"_s : u" plain"_s)
            + (only.loose ? u" loose"_s : u""_s) + (only.isEven ? u""_s : u" uneven"_s);
        QTEST(told, "layout");
        // The lines tile the list.
        for (qsizetype i = 0; i + 1 < layout.lines.size(); ++i)
            QCOMPARE(layout.lines[i].lines.end, layout.lines[i + 1].lines.start);
        QCOMPARE(only.indentAt(1).size(), only.baseIndent);
        QCOMPARE(only.indentAt(3).size(), only.baseIndent + 2 * only.step);
    }

    void quoted()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"> Contents\n> - [A](#a)\n>\n>   - [B](#b)\n\n## A\n\n### B\n"_s);
        const TocLayout layout = readTocLayout(*snapshot, *snapshot->toc());
        const TocListLayout &list = layout.lists.first();
        QCOMPARE(layout.lines[1].indent, u">   "_s);
        QCOMPARE(list.indentAt(2), u">   "_s);
        QCOMPARE(list.blankLine(), u">\n"_s);
        QVERIFY(list.loose);
        QCOMPARE(list.withoutBlankEnd(u"a\n> b\n>\n> \n"_s), u"a\n> b"_s);
    }

    void severalLists()
    {
        const DocumentSnapshotPtr snapshot = withList(u"- [A](#a)\n\ntext\n\n* [B](#b)\n"_s);
        const TocLayout layout = readTocLayout(*snapshot, *snapshot->toc());
        QCOMPARE(layout.lists.size(), 2);
        QCOMPARE(layout.lists[1].first, 1);
        QCOMPARE(snapshot->text(layout.lines[0].lines), u"- [A](#a)\n"_s); // what stands between is no list's
    }

    void names_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("names");
        QTest::newRow("same") << u"A b"_s << u"A b"_s << true;
        QTest::newRow("blanks") << u"A b"_s << u" A   b "_s << true;
        QTest::newRow("number of the list") << u"A b"_s << u"12. A b"_s << true;
        QTest::newRow("number, round") << u"A b"_s << u"1) A b"_s << true;
        QTest::newRow("another word") << u"b"_s << u"A b"_s << false;
        QTest::newRow("number without a mark") << u"b"_s << u"12 b"_s << false;
        QTest::newRow("a mark alone") << u"b"_s << u". b"_s << false;
        QTest::newRow("nothing") << u""_s << u"A"_s << false;
    }
    void names()
    {
        QFETCH(QString, entry);
        QFETCH(QString, heading);
        TocEntry toc;
        toc.text = entry;
        OutlineEntry outline;
        outline.title = heading;
        QTEST(namesHeading(toc, outline), "names");
    }

    void texts()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"## A [b] *c*\n"_s);
        TocLayout layout;
        QCOMPARE(tocEntryText(*snapshot, snapshot->outline().first(), layout), u"[A \\[b\\] c](#a-b-c)"_s);
        layout.linked = false;
        QCOMPARE(tocEntryText(*snapshot, snapshot->outline().first(), layout), u"A \\[b\\] c"_s);
    }
};

QTEST_GUILESS_MAIN(TestTocLines)
#include "tst_toclines.moc"

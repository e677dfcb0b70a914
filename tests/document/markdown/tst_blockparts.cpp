// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/block.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// They reach the blocks of a snapshot.
class TestBlockParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QString>("text"); // of one block
        QTest::addColumn<QString>("expected"); // container, kind, line, lines, quotes
        QTest::newRow("a paragraph") << u"a\nb\n"_s << u""_s;
        QTest::newRow("a list") << u"- a\n  - b\n"_s << u""_s;
        QTest::newRow("raw HTML") << u"<p>\na</p>\n"_s << u""_s;
        QTest::newRow("raw HTML with a list") << u"<p>\n<ul></ul></p>\n"_s << u"0T0+2<"_s;
        QTest::newRow("in tags") << u"<details>\n\n> a\n\n</details>\n"_s << u"0T0+1 0Q2+1 0T4+1"_s;
        QTest::newRow("a definition") << u"<div>\n\n[a]: b\n\n</div>\n"_s << u"0T0+1 0T4+1"_s;
        QTest::newRow("a table") << u"<div>\n\n| a |\n|---|\n\n</div>\n"_s << u"0T0+1 0|2+2 0T5+1"_s;
        QTest::newRow("a quoted list under a title") << u"> ## Contents\n>\n> - a\n> - b\n"_s << u"0Q0+4 1H0+1> 1L2+2>"_s;
        QTest::newRow("a quoted list under another") << u"> ## Whatever\n>\n> - a\n"_s << u""_s;
        QTest::newRow("in an item") << u"- x\n- Contents\n  - a\n    - b\n\n  c\n"_s << u"0L0+6 1P1+1 1L2+2 1P5+1"_s;
        QTest::newRow("in items of a quote") << u"> 1. Contents\n>    - a\n"_s << u"0Q0+2 1P0+1> 1L1+1>"_s;
        QTest::newRow("two items") << u"- Contents\n  - a\n- Toc\n  - b\n"_s << u"0L0+4 1P0+1 1L1+1 2P2+1 2L3+1"_s;
        QTest::newRow("in tags and a quote") << u"<div>\n\n> Contents\n> - a\n\n</div>\n"_s << u"0T0+1 0Q2+2 0T5+1 1P2+1> 1L3+1>"_s;
    }
    void parts()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QStringList parts;
        for (const BlockPart &part : snapshot->block(0)->parts)
            parts += u"%1%2%3+%4%5%6"_s.arg(QString::number(part.container), u"FPHLQC|TRDBN"_s.at(int(part.kind)))
                         .arg(part.line)
                         .arg(part.lines)
                         .arg(u">"_s.repeated(part.quotes), part.holdsHtmlList ? u"<"_s : u""_s);
        QTEST(parts.join(u' '), "expected");
    }

    void bearDeepNesting()
    {
        QVERIFY(snapshotOf(u"> "_s.repeated(5000) + u"Contents\n"_s)->block(0)->parts.isEmpty());
        QVERIFY(snapshotOf(u"- "_s.repeated(5000) + u"Contents\n"_s)->block(0)->parts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBlockParts)
#include "tst_blockparts.moc"

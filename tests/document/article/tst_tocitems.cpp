// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocitems.h"

#include "document/article/toc.h"
#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void items_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("items"); // level, text, target
        QTest::newRow("links") << u"- [A](#a)\n- [B c](#b)\n"_s << u"1 A #a\n1 B c #b"_s;
        QTest::newRow("plain") << u"- A\n- *B*\n"_s << u"1 A \n1 B "_s;
        QTest::newRow("nested") << u"- A\n  - B\n    - C\n- D\n"_s << u"1 A \n2 B \n3 C \n1 D "_s;
        QTest::newRow("nested unevenly") << u"* A\n     * B\n  * C\n"_s << u"1 A \n2 B \n2 C "_s;
        QTest::newRow("numbered") << u"1. A\n2. [B](#b)\n"_s << u"1 A (1. A) \n1 B (2. B) #b"_s;
        QTest::newRow("escapes") << u"- A \\* &amp; `b`\n"_s << u"1 A * & b "_s;
        QTest::newRow("empty item") << u"- A\n-\n- B\n"_s << u"1 A \n1  \n1 B "_s;
        QTest::newRow("words beside the link") << u"- see [A](#a) there\n"_s << u"1 A #a"_s;
        QTest::newRow("no line end") << u"- A"_s << u"1 A "_s;
    }
    void items()
    {
        QFETCH(QString, list);
        const DocumentSnapshotPtr snapshot = snapshotOf(list);
        QStringList items;
        for (const TocItem &item : readTocItems(*snapshot, snapshot->linesOfBlock(0))) {
            QCOMPARE(snapshot->lineAt(item.range.start), item.line);
            QCOMPARE(item.linked, !item.target.isEmpty());
            const QString numbered = item.numbered.isEmpty() ? QString() : u"(%1) "_s.arg(item.numbered);
            items += u"%1 %2 %3%4"_s.arg(QString::number(item.level), item.text, numbered, item.target);
        }
        QTEST(items.join(u'\n'), "items");
    }

    // In pasted text the lines behind the list belong to the last item; they are no entries, nor is a list behind them.
    void swallowedLines()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"- A\n- B\nThe text begins\nand goes on.\n- no entry\n"_s);
        QStringList texts;
        for (const TocItem &item : readTocItems(*snapshot, snapshot->linesOfBlock(0)))
            texts += item.text;
        QCOMPARE(texts, (QStringList{u"A"_s, u"B"_s}));
    }

    void deepNesting()
    {
        QString list;
        for (int i = 0; i < 200; ++i)
            list += u"  "_s.repeated(i) + u"- A\n"_s;
        const DocumentSnapshotPtr snapshot = snapshotOf(list);
        QVERIFY(!readTocItems(*snapshot, snapshot->linesOfBlock(0)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTocItems)
#include "tst_tocitems.moc"

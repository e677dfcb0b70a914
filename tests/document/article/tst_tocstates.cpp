// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocstates.h"

#include "document/article/tocmatching.h"
#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("entries"); // "text" or "text#target", by lines; two blanks for each level
        QTest::addColumn<QList<int>>("expected");
        using enum TocEntryState;
        const auto states = [](std::initializer_list<TocEntryState> list) {
            QList<int> numbers;
            for (const TocEntryState state : list)
                numbers += int(state);
            return numbers;
        };
        QTest::newRow("right") << u"One#one\n  Deep#deep\nTwo#two"_s << states({Ok, Ok, Ok});
        QTest::newRow("gone") << u"Nowhere near it"_s << states({HeadingMissing});
        QTest::newRow("dead") << u"One#uno"_s << states({TargetDead});
        QTest::newRow("wrong") << u"One#two"_s << states({TargetWrong});
        QTest::newRow("other words") << u"The one#one"_s << states({TextDiffers});
        QTest::newRow("too deep") << u"One\n  Two"_s << states({Ok, LevelDiffers});
        QTest::newRow("not deep enough") << u"One\nDeep"_s << states({Ok, LevelDiffers});
        QTest::newRow("out of order") << u"Two\nOne"_s << states({Ok, OrderDiffers});
        QTest::newRow("the first is deeper than the next") << u"Deep\nTwo"_s << states({Ok, Ok});
        QTest::newRow("the title") << u"Title\nOne\nTwo"_s << states({Ok, Ok, Ok});
        QTest::newRow("what an updated table leaves alone") << u"One\n  Quoted#quoted\n  Deep\nTwo"_s << states({Ok, Ok, Ok, Ok});
        QTest::newRow("nothing") << u""_s << states({});
    }
    void states()
    {
        QFETCH(QString, entries);
        const DocumentSnapshotPtr snapshot = snapshotOf(u"# Title\n\n## One\n\n### Deep\n\n## Two\n\n> ## Quoted\n"_s);
        QList<TocItem> items;
        for (const QString &line : entries.split(u'\n', Qt::SkipEmptyParts)) {
            TocItem item;
            item.text = line.section(u'#', 0, 0).trimmed();
            item.linked = line.contains(u'#');
            item.target = item.linked ? u'#' + line.section(u'#', 1) : QString();
            item.level = line.startsWith(u"  ") ? 2 : 1;
            items += item;
        }
        matchTocItems(items, *snapshot, -1);
        Toc toc;
        toc.line = 0;
        addTocEntries(&toc, items, *snapshot);
        QList<int> told;
        for (const TocEntry &entry : toc.entries)
            told += int(entry.state);
        QTEST(told, "expected");
    }
};

QTEST_GUILESS_MAIN(TestTocStates)
#include "tst_tocstates.moc"

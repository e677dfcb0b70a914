// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/cmarkdocument.h"

#include <QTest>

#include <string>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCmarkDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The extensions in use, found once and the same for all.
    void extensions()
    {
        const CmarkExtensions &found = cmarkExtensions();
        QVERIFY(found.table && found.strikethrough && found.autolink && found.tasklist && found.math);
        QCOMPARE(&cmarkExtensions(), &found);
    }

    void walks()
    {
        const auto document = CmarkDocument::parse("# A *b*\n\n> c\n", {});
        QVERIFY(document);
        int entered = 0;
        int left = 0;
        for (CmarkWalk walk(document->root()); walk.next();)
            ++(walk.entering() ? entered : left);
        QCOMPARE(entered, 8); // document, heading, text, emphasis, text, quote, paragraph, text
        QVERIFY(left > 0);
        int skipped = 0;
        for (CmarkWalk walk(document->root()); walk.next();) {
            ++skipped;
            if (walk.entering() && cmark_node_get_type(walk.node()) == CMARK_NODE_BLOCK_QUOTE)
                walk.skipChildren();
        }
        QVERIFY(skipped < entered + left);
    }

    void stops()
    {
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(!CmarkDocument::parse(std::string(1'000'000, 'a'), stop));
        QVERIFY(CmarkDocument::parse("", {}));
        QCOMPARE(viewOf(nullptr).size(), size_t(0));
    }

    // A tree as deep as its text is freed without recursion.
    void deep() { QVERIFY(CmarkDocument::parse(std::string(20'000, '>'), {})); }
};

QTEST_GUILESS_MAIN(TestCmarkDocument)
#include "tst_cmarkdocument.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocwriting.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkTexts_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"A title"_s << u"A title"_s;
        QTest::newRow("markup") << u"*A* `b` **c**"_s << u"*A* `b` **c**"_s;
        QTest::newRow("escapes stay") << u"A \\* b &amp; c"_s << u"A \\* b &amp; c"_s;
        QTest::newRow("a link") << u"[A *b*](c)"_s << u"A b"_s;
        QTest::newRow("brackets") << u"A [b] c"_s << u"A \\[b\\] c"_s;
        QTest::newRow("a bracket") << u"A ] b"_s << u"A \\] b"_s;
        QTest::newRow("a tag") << u"A<br>b"_s << u"Ab"_s;
        QTest::newRow("less than") << u"a < b"_s << u"a \\< b"_s;
        QTest::newRow("an address") << u"See https://a.b"_s << u"See https://a.b"_s;
        QTest::newRow("a key") << u"After @smith_04"_s << u"After @smith\\_04"_s;
        QTest::newRow("a footnote mark") << u"A[^1]"_s << u"A"_s;
        QTest::newRow("a backslash at the end") << u"Drive C:\\"_s << u"Drive C:\\\\"_s;
    }
    void linkTexts()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(u"## %1\n\n[^1]: x\n"_s.arg(title));
        const OutlineEntry heading = snapshot->outline().first();
        QCOMPARE(headingAsLinkText(*snapshot, heading), text);
        // Put between brackets it is one link, which reads as the heading does.
        const DocumentSnapshotPtr link = snapshotOf(u"[%1](#x)\n"_s.arg(text));
        QCOMPARE(link->links().size(), 1);
        QCOMPARE(link->links().first().link.target, u"#x"_s);
        QCOMPARE(link->links().first().link.text, heading.title);
    }

    void whatCanStand()
    {
        OutlineEntry heading;
        QVERIFY(!canStandInToc(heading));
        heading.title = u" \t\u00a0"_s;
        QVERIFY(!canStandInToc(heading));
        heading.title = u"!"_s;
        QVERIFY(canStandInToc(heading));
    }
};

QTEST_GUILESS_MAIN(TestTocWriting)
#include "tst_tocwriting.moc"

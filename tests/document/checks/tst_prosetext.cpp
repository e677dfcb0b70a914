// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosetext.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProseText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covers_data();
    void covers();
    void isTheSameOfKnownRuns();
};

void TestProseText::covers_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("expected"); // covered units as #, paragraphs parted by |

    QTest::newRow("plain") << u"One two\nthree.\n"_s << u"One two\nthree."_s;
    QTest::newRow("code") << u"a `b c` d `open\n"_s << u"a ##### d `open"_s;
    QTest::newRow("math") << u"a $x+y$ b, 5$ each\n"_s << u"a ##### b, 5$ each"_s;
    QTest::newRow("tags and comments") << u"a <b>c</b> <!-- d --> 1 < 2\n"_s << u"a ###c#### ########## 1 < 2"_s;
    QTest::newRow("addresses") << u"[a](b c) [d](e(f)g) <https://x.y>\n"_s << u"[a]##### [d]####### #############"_s;
    QTest::newRow("addresses that do not end") << u"[a]((b [c](d) e\n[f](g\nh)\n"_s << u"[a]((b [c]### e\n[f](g\nh)"_s;
    QTest::newRow("escaped") << u"a \\`b\\` c\n"_s << u"a \\`b\\` c"_s;
    QTest::newRow("a list") << u"- one\n  two\n- three\n"_s << u"one\ntwo|three"_s;
    QTest::newRow("a quote") << u"> one\ntwo\n"_s << u"one\ntwo"_s;
    QTest::newRow("no tables, no code blocks") << u"- a\n\n  ```\n  b\n  ```\n"_s << u"a"_s;
}

void TestProseText::covers()
{
    QFETCH(QString, block);
    QStringList texts;
    for (const ProseText &prose : proseOf(block)) {
        QCOMPARE(prose.text.size(), prose.written.text().size());
        texts += QString(prose.text).replace(ProseText::covered, u'#').replace(ProseText::markup, u'#');
    }
    QTEST(texts.join(u'|'), "expected");
}

void TestProseText::isTheSameOfKnownRuns()
{
    SnapshotInput input;
    input.text = SourceText(u"# One `two`\n\nthree\n  four <b>\n\n- five\n  > [six](seven)\n\n[8]: 9\nten\n\n| a | b |\n|---|---|\n"_s);
    input.html = BlockHtml::LeftOut;
    input.facts = BlockFacts::ForFindings;
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    for (int i = 0; i < snapshot->blockCount(); ++i) {
        const QString text = snapshot->text(snapshot->rangeOfBlock(i));
        QVERIFY(snapshot->block(i)->runs);
        const QList<ProseText> found = proseOf(text, *snapshot->block(i)->runs);
        const QList<ProseText> expected = proseOf(text);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype j = 0; j < found.size(); ++j) {
            QCOMPARE(found[j].text, expected[j].text);
            const SourceRange whole{0, found[j].text.size()};
            QCOMPARE(found[j].written.toSource(whole), expected[j].written.toSource(whole));
        }
    }
}

QTEST_GUILESS_MAIN(TestProseText)
#include "tst_prosetext.moc"

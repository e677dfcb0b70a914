// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosetext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProseText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covers_data();
    void covers();
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

QTEST_GUILESS_MAIN(TestProseText)
#include "tst_prosetext.moc"

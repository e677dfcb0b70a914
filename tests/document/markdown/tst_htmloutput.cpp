// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmloutput.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHtmlOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raw_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("balanced") << "<b>a</b>"_ba << "<b>a</b>"_ba;
        QTest::newRow("left open") << "<b>a"_ba << "<b>a</b>"_ba;
        QTest::newRow("closes nothing") << "a</b></div>"_ba << "a"_ba;
        QTest::newRow("crossed") << "<b><i>a</b>c</i>"_ba << "<b><i>a</i></b>c"_ba;
        QTest::newRow("not allowed") << "<script>x</script>"_ba << "&lt;script&gt;x&lt;/script&gt;"_ba;
        QTest::newRow("attribute not allowed") << "<b onclick=\"x\">a</b>"_ba << "<b>a</b>"_ba;
        QTest::newRow("void") << "a<br>b"_ba << "a<br>b"_ba;
        QTest::newRow("comment") << "a<!-- b -->c"_ba << "ac"_ba;
        QTest::newRow("references stay") << "&lt;b&gt; < &"_ba << "&lt;b&gt; &lt; &"_ba;
        QTest::newRow("cut off") << "<b"_ba << "&lt;b"_ba;
        QTest::newRow("nothing") << ""_ba << ""_ba;
    }
    void raw()
    {
        QFETCH(QByteArray, html);
        HtmlOutput output;
        output.addRaw({html.constData(), size_t(html.size())});
        output.closeAll();
        QTEST(QByteArray::fromStdString(output.html()), "shown");
    }

    // A raw element ends with the element of Markdown in which it began, and reaches out of none.
    void rawStaysInside()
    {
        HtmlOutput output;
        output.open("p");
        output.addRaw("<b>");
        output.addText("a < b");
        output.close();
        output.open("p", " class=\"x\"");
        output.addRaw("</p></b>c");
        output.close();
        QCOMPARE(QByteArray::fromStdString(output.html()), "<p><b>a &lt; b</b></p><p class=\"x\">c</p>"_ba);
        output.close(); // nothing is open
        output.closeAll();
    }

    void withoutAName()
    {
        HtmlOutput output;
        output.open({});
        output.addRaw("<i>a");
        output.close();
        output.add("b");
        QCOMPARE(QByteArray::fromStdString(output.html()), "<i>a</i>b"_ba);
    }

    void nestsNoDeeperThanAHundred()
    {
        HtmlOutput output;
        for (int i = 0; i < 500; ++i)
            output.open("span");
        for (int i = 0; i < 500; ++i)
            output.addRaw("<div>");
        output.addText("x");
        output.closeAll();
        const QByteArray html = QByteArray::fromStdString(output.html());
        QCOMPARE(html.count("<span>"), 100);
        QCOMPARE(html.count("<span>"), html.count("</span>"));
        QCOMPARE(html.count("<div>"), html.count("</div>"));
        QCOMPARE(html.count('x'), 1);
    }

    void leavesNoTrace()
    {
        HtmlOutput output(HtmlOutput::Keeping::Nothing);
        QVERIFY(!output.isKept());
        output.open("p");
        output.addRaw("<b>");
        output.addText("a");
        output.add("c");
        output.addFreshLine();
        output.close();
        output.closeAll();
        QVERIFY(output.html().empty());
    }

    void freshLines()
    {
        HtmlOutput output;
        output.addFreshLine();
        output.add("a");
        output.addFreshLine();
        output.addFreshLine();
        QCOMPARE(QByteArray::fromStdString(output.html()), "a\n"_ba);
    }
};

QTEST_GUILESS_MAIN(TestHtmlOutput)
#include "tst_htmloutput.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockhtml.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alerts_data();
    void alerts();
};

void TestAlerts::alerts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind"); // empty: an ordinary quote
    QTest::addColumn<QString>("inside");
    for (const QString &kind : {u"note"_s, u"tip"_s, u"important"_s, u"warning"_s, u"caution"_s}) {
        QTest::newRow(qPrintable(kind)) << u"> [!%1]\n> a *b*\n"_s.arg(kind.toUpper()) << kind << u"<p dir=\"auto\">a <em>b</em></p>\n"_s;
    }
    QTest::newRow("lower case") << u"> [!note]\n> a"_s << u"note"_s << u"<p dir=\"auto\">a</p>\n"_s;
    QTest::newRow("spaces behind") << u"> [!TIP]  \n> a"_s << u"tip"_s << u"<p dir=\"auto\">a</p>\n"_s;
    QTest::newRow("paragraph of its own") << u"> [!TIP]\n>\n> a"_s << u"tip"_s << u"<p dir=\"auto\">a</p>\n"_s;
    QTest::newRow("alone") << u"> [!TIP]"_s << u"tip"_s << QString();
    QTest::newRow("list inside") << u"> [!TIP]\n> - a"_s << u"tip"_s << u"<ul>\n<li dir=\"auto\">a</li>\n</ul>\n"_s;
    QTest::newRow("in an item") << u"- > [!TIP]\n  > a"_s << u"tip"_s << u"<p dir=\"auto\">a</p>\n"_s;
    QTest::newRow("text behind") << u"> [!NOTE] a"_s << QString() << u"<p dir=\"auto\">[!NOTE] a</p>\n"_s;
    QTest::newRow("unknown") << u"> [!HINT]\n> a"_s << QString() << u"<p dir=\"auto\">[!HINT]\na</p>\n"_s;
    QTest::newRow("markup behind") << u"> [!NOTE]*a*"_s << QString() << u"<p dir=\"auto\">[!NOTE]<em>a</em></p>\n"_s;
    QTest::newRow("not first") << u"> a\n> [!NOTE]"_s << QString() << u"<p dir=\"auto\">a\n[!NOTE]</p>\n"_s;
    QTest::newRow("empty quote") << u">"_s << QString() << QString();
    QTest::newRow("attack") << u"> [!\"><script>]\n> a"_s << QString() << u"<p dir=\"auto\">[!&quot;&gt;&lt;script&gt;]\na</p>\n"_s;
}

void TestAlerts::alerts()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, inside);
    const QString html = blockHtml(text);
    const QString start = kind.isEmpty()
        ? u"<blockquote dir=\"auto\">\n"_s
        : u"<div class=\"alert alert-%1\" dir=\"auto\"><p class=\"alert-title\" data-kind=\"%1\"></p>\n"_s.arg(kind);
    QVERIFY2(html.contains(start + inside + (kind.isEmpty() ? u"</blockquote>"_s : u"</div>"_s)), qPrintable(html));
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/headingids.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class HeadingIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void puts_data();
    void puts();
};

void HeadingIdsTest::puts_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<QString>("expected");
    using Levels = QList<int>;
    QTest::newRow("none") << u"<h1>a</h1>"_s << Levels{} << u"<h1>a</h1>"_s;
    QTest::newRow("one") << u"<h1 dir=\"auto\">a</h1>\n"_s << Levels{1} << u"<h1 id=\"x1\" dir=\"auto\">a</h1>\n"_s;
    QTest::newRow("two in a quote") << u"<blockquote>\n<h2 dir=\"auto\">a</h2>\n<h3 dir=\"auto\">b</h3></blockquote>"_s << Levels{2, 3}
                                    << u"<blockquote>\n<h2 id=\"x1\" dir=\"auto\">a</h2>\n<h3 id=\"x2\" dir=\"auto\">b</h3></blockquote>"_s;
    QTest::newRow("more attributes") << u"<h2 dir=\"auto\" lang=\"c\">a</h2>"_s << Levels{2}
                                     << u"<h2 id=\"x1\" dir=\"auto\" lang=\"c\">a</h2>"_s;
    QTest::newRow("not a rule") << u"<hr />\n<h1 dir=\"auto\">a</h1>"_s << Levels{1} << u"<hr />\n<h1 id=\"x1\" dir=\"auto\">a</h1>"_s;
    QTest::newRow("a raw one") << u"<h2>raw</h2><h2 dir=\"auto\">a</h2>"_s << Levels{2}
                               << u"<h2>raw</h2><h2 id=\"x1\" dir=\"auto\">a</h2>"_s;
    QTest::newRow("too few") << u"<h1 dir=\"auto\">a</h1>"_s << Levels{1, 2} << u"<h1 id=\"x1\" dir=\"auto\">a</h1>"_s;
    QTest::newRow("cut off") << u"<p>a</p><h"_s << Levels{1} << u"<p>a</p><h"_s;
    QTest::newRow("nothing") << QString() << Levels{1} << QString();
}

void HeadingIdsTest::puts()
{
    QFETCH(QString, html);
    QFETCH(QList<int>, levels);
    QList<HeadingId> ids;
    for (const int level : std::as_const(levels))
        ids.append({level, u"x"_s + QString::number(ids.size() + 1)});
    QTEST(withHeadingIds(html, ids), "expected");
}

QTEST_APPLESS_MAIN(HeadingIdsTest)
#include "tst_headingids.moc"

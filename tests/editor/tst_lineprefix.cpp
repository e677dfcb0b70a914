// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/lineprefix.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinePrefix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("rest");
        const auto add = [](const char *name, const QString &line, const QString &quote, const QString &marker, const QString &box,
                             const QString &rest) { QTest::newRow(name) << line << quote << marker << box << rest; };
        add("empty", {}, {}, {}, {}, {});
        add("plain", u"  a"_s, {}, {}, {}, u"a"_s);
        add("bullet", u"- a"_s, {}, u"-"_s, {}, u"a"_s);
        add("bare bullet", u"-"_s, {}, u"-"_s, {}, {});
        add("number", u" 12) a"_s, {}, u"12)"_s, {}, u"a"_s);
        add("task", u"- [x] a"_s, {}, u"-"_s, u"[x] "_s, u"a"_s);
        add("bare task", u"- [ ]"_s, {}, u"-"_s, u"[ ]"_s, {});
        add("link is no task", u"- [x](a)"_s, {}, u"-"_s, {}, u"[x](a)"_s);
        add("quote", u"> > - a"_s, u"> > "_s, u"-"_s, {}, u"a"_s);
        add("rule", u"- - -"_s, {}, {}, {}, u"- - -"_s);
        add("emphasis", u"*a*"_s, {}, {}, {}, u"*a*"_s);
    }
    void reads()
    {
        QFETCH(QString, line);
        const LinePrefix prefix = linePrefix(line);
        QTEST(prefix.quote, "quote");
        QTEST(prefix.marker, "marker");
        QTEST(prefix.box, "box");
        QTEST(line.sliced(prefix.length), "rest");
        QCOMPARE(prefix.quote.size() + prefix.contentColumn() + prefix.box.size(), prefix.length);
    }

    void countsOn()
    {
        QCOMPARE(nextMarker(u"-"_s), u"-"_s);
        QCOMPARE(nextMarker(u"9."_s), u"10."_s);
        QCOMPARE(nextMarker(u"999999999)"_s), u"1000000000)"_s);
    }
};

QTEST_APPLESS_MAIN(TestLinePrefix)
#include "tst_lineprefix.moc"

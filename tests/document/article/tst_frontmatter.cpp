// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/frontmatter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFrontMatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void extent_data();
    void extent();
    void values_data();
    void values();
    void faults_data();
    void faults();
    void survivesAnything();
};

static FrontMatter read(const QString &yaml)
{
    return readFrontMatter(u"---\n"_s + yaml + u"\n---\ntext\n"_s);
}

void TestFrontMatter::extent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("end");

    QTest::newRow("empty text") << u""_s << 0 << 0;
    QTest::newRow("no front matter") << u"# Title\n"_s << 0 << 0;
    QTest::newRow("usual") << u"---\na: 1\n---\ntext"_s << 3 << 13;
    QTest::newRow("closed by dots") << u"---\na: 1\n...\ntext"_s << 3 << 13;
    QTest::newRow("no text after it") << u"---\na: 1\n---"_s << 3 << 12;
    QTest::newRow("nothing in it") << u"---\n---\n"_s << 2 << 8;
    QTest::newRow("spaces after the fences") << u"---  \na: 1\n---\t\n"_s << 3 << 16;
    QTest::newRow("never closed") << u"---\na: 1\n"_s << 0 << 0;
    QTest::newRow("a rule") << u"---\n\ntext\n\n---\n"_s << 0 << 0;
    QTest::newRow("four dashes") << u"----\na: 1\n----\n"_s << 0 << 0;
    QTest::newRow("not at the start") << u"\n---\na: 1\n---\n"_s << 0 << 0;
    QTest::newRow("indented") << u" ---\na: 1\n---\n"_s << 0 << 0;
    QTest::newRow("the fence alone") << u"---"_s << 0 << 0;
}

void TestFrontMatter::extent()
{
    QFETCH(QString, text);
    const FrontMatter matter = readFrontMatter(text);
    QTEST(matter.lines, "lines");
    QCOMPARE(matter.range.start, 0);
    QFETCH(int, end);
    QCOMPARE(matter.range.end, end);
    QVERIFY(matter.fault.isEmpty());
}

void TestFrontMatter::values_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");

    QTest::newRow("text") << u"title: My article"_s << uR"({"title":"My article"})"_s;
    QTest::newRow("quoted number is text") << u"a: \"1\"\nb: '2'"_s << uR"({"a":"1","b":"2"})"_s;
    QTest::newRow("numbers") << u"a: 1\nb: -2\nc: 0x10\nd: 0o10\ne: 1.5e3\nf: .5"_s << uR"({"a":1,"b":-2,"c":16,"d":8,"e":1500,"f":0.5})"_s;
    QTest::newRow("no octal, no sexagesimal") << u"a: 010\nb: 1:30"_s << uR"({"a":10,"b":"1:30"})"_s;
    QTest::newRow("booleans") << u"a: true\nb: False\nc: yes\nd: off"_s << uR"({"a":true,"b":false,"c":"yes","d":"off"})"_s;
    QTest::newRow("nulls") << u"a:\nb: ~\nc: null"_s << uR"({"a":null,"b":null,"c":null})"_s;
    QTest::newRow("what JSON cannot hold") << u"a: .inf\nb: .nan\nc: 99999999999999999999"_s
                                           << uR"({"a":".inf","b":".nan","c":"99999999999999999999"})"_s;
    QTest::newRow("lists and maps") << u"tags: [a, b]\nauthor:\n  name: Ada\n  sites:\n    - x\n    - y"_s
                                    << uR"({"author":{"name":"Ada","sites":["x","y"]},"tags":["a","b"]})"_s;
    QTest::newRow("dates stay text") << u"date: 2026-02-03"_s << uR"({"date":"2026-02-03"})"_s;
    QTest::newRow("folded text") << u"a: >\n  one\n  two\nb: |\n  x\n  y"_s << uR"({"a":"one two\n","b":"x\ny\n"})"_s;
    QTest::newRow("keys of other kinds") << u"1: a\ntrue: b\n~: c"_s << uR"({"1":"a","null":"c","true":"b"})"_s;
    QTest::newRow("alias") << u"a: &x [1, 2]\nb: *x"_s << uR"({"a":[1,2],"b":[1,2]})"_s;
    QTest::newRow("not ASCII") << u"title: „Zażółć” 🚀"_s << u"{\"title\":\"„Zażółć” 🚀\"}"_s;
    QTest::newRow("comment only") << u"# nothing"_s << u"{}"_s;
}

void TestFrontMatter::values()
{
    QFETCH(QString, yaml);
    const FrontMatter matter = read(yaml);
    QCOMPARE(matter.fault, QString());
    QTEST(QString::fromUtf8(QJsonDocument(matter.values).toJson(QJsonDocument::Compact)), "json");
}

void TestFrontMatter::faults_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<int>("line");

    QTest::newRow("a colon too many") << u"title: x\nb: c: d"_s << 3;
    QTest::newRow("open quote") << u"title: \"x"_s << 3;
    QTest::newRow("open bracket") << u"a: 1\ntags: [a, b"_s << 4;
    QTest::newRow("tab as indentation") << u"a:\n\tb: 1"_s << 3;
    QTest::newRow("plain text") << u"just words"_s << 2;
    QTest::newRow("a list") << u"- a\n- b"_s << 2;
    QTest::newRow("unknown alias") << u"a: *x"_s << 2;
    QTest::newRow("alias to itself") << u"a: &x [*x]"_s << 2;
    QTest::newRow("a list as key") << u"a: 1\n? [x]\n: y"_s << 3;
    QTest::newRow("too deep") << u"a: "_s + u"["_s.repeated(100) + u"]"_s.repeated(100) << 2;
    QTest::newRow("far too deep") << u"a: "_s + u"["_s.repeated(60000) << 2;
    QTest::newRow("too large") << u"a: "_s + u"x"_s.repeated(70000) << 1;
    QTest::newRow("too large in UTF-8 only") << u"a: "_s + u"漢"_s.repeated(40000) << 1;
    QString bomb = u"a0: &a0 [x, x, x, x, x, x, x, x, x, x]"_s;
    for (int i = 1; i < 30; ++i)
        bomb += u"\na%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]"_s.arg(i).arg(i - 1);
    QTest::newRow("a bomb of aliases") << bomb << 6;
}

void TestFrontMatter::faults()
{
    QFETCH(QString, yaml);
    const FrontMatter matter = read(yaml);
    QVERIFY(matter.isPresent());
    QVERIFY(!matter.fault.isEmpty());
    QVERIFY(matter.values.isEmpty());
    QTEST(matter.faultLine, "line");
}

void TestFrontMatter::survivesAnything()
{
    const QString alphabet = u"a:- []{}\"'\n\t#&*!|>%@`?,0.~<ż\u2028"_s + QChar(u'\0') + QChar(0xd800);
    QRandomGenerator random(11);
    for (int round = 0; round < 20000; ++round) {
        QString yaml;
        for (int i = random.bounded(1, 40); i > 0; --i)
            yaml += alphabet[random.bounded(int(alphabet.size()))];
        const FrontMatter matter = read(u"k: v\n"_s + yaml);
        QVERIFY(matter.isPresent());
        QVERIFY(matter.fault.isEmpty() || matter.values.isEmpty());
        QVERIFY(matter.fault.isEmpty() || (matter.faultLine >= 1 && matter.faultLine <= matter.lines));
    }
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"

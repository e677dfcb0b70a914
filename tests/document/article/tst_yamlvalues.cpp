// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/yamlvalues.h"

#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestYamlValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QString() << "{}"_ba;
        QTest::newRow("scalars") << u"a: x y\nb: 'no'\nc: no\nd: true\ne: ~"_s << R"({"a":"x y","b":"no","c":"no","d":true,"e":null})"_ba;
        QTest::newRow("numbers") << u"a: 12\nb: -1.5\nc: 0x1F\nd: '12'\ne: 1e400"_s << R"({"a":12,"b":-1.5,"c":31,"d":"12","e":"1e400"})"_ba;
        QTest::newRow("lists") << u"a: [x, 1]\nb:\n- y\n- z"_s << R"({"a":["x",1],"b":["y","z"]})"_ba;
        QTest::newRow("maps") << u"a: {b: c}\n1: d"_s << R"({"1":"d","a":{"b":"c"}})"_ba;
        QTest::newRow("alias") << u"a: &x [1]\nb: *x"_s << R"({"a":[1],"b":[1]})"_ba;
    }
    void values()
    {
        QFETCH(QString, yaml);
        const YamlValues found = readYamlValues(yaml);
        QCOMPARE(found.fault, QString());
        QTEST(QJsonDocument(found.values).toJson(QJsonDocument::Compact), "json");
    }

    void faults_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<int>("line"); // -1: any
        QTest::newRow("an open list") << u"a: b\nc: [d\n"_s << -1;
        QTest::newRow("a list is no map of values") << u"- a\n- b"_s << -1;
        QTest::newRow("a tab") << u"a:\n\tb: c"_s << 2;
        QTest::newRow("too long") << u"a: "_s + QString(70'000, u'x') << 0;
        QTest::newRow("too deep") << u"a: "_s + QString(1000, u'[') + QString(1000, u']') << -1;
        QString laughs = u"a0: &a0 [x, x, x, x, x, x, x, x, x]\n"_s;
        for (int i = 1; i < 10; ++i)
            laughs += u"a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
        QTest::newRow("a billion laughs") << laughs << -1;
    }
    void faults()
    {
        QFETCH(QString, yaml);
        QFETCH(int, line);
        const YamlValues found = readYamlValues(yaml);
        QVERIFY(!found.fault.isEmpty());
        QVERIFY(found.values.isEmpty());
        if (line >= 0)
            QCOMPARE(found.faultLine, line);
    }
};

QTEST_APPLESS_MAIN(TestYamlValues)
#include "tst_yamlvalues.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/cslitems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCslItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void items_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("read"); // back as an item
        QTest::newRow("nothing") << "{}"_ba << "{'id':'','type':'document'}"_ba;
        QTest::newRow("numbers") << "{'id':7,'volume':3,'page':1.5}"_ba << "{'id':'7','page':'1.5','type':'document','volume':'3'}"_ba;
        QTest::newRow("a large number") << "{'id':12345678901}"_ba << "{'id':'12345678901','type':'document'}"_ba;
        QTest::newRow("markup") << "{'title':'<i>A</i>  <span class=\\'nocase\\'>b</span> < c'}"_ba << ""_ba;
        QTest::newRow("blank") << "{'title':'  '}"_ba << "{'id':'','type':'document'}"_ba;
        QTest::newRow("names") << "{'author':[{'family':' A ','given':'B'},{'literal':'C'},{'family':'D','literal':'E'}]}"_ba
                               << "{'author':[{'family':'A','given':'B'},{'literal':'C'},{'family':'D'}],'id':'','type':'document'}"_ba;
        QTest::newRow("words as numbers") << "{'issued':{'date-parts':[['2001','02','3']]}}"_ba
                                          << "{'id':'','issued':{'date-parts':[[2001,2,3]]},'type':'document'}"_ba;
        QTest::newRow("span") << "{'issued':{'date-parts':[[2001],[2002,5]]}}"_ba
                              << "{'id':'','issued':{'date-parts':[[2001],[2002,5]]},'type':'document'}"_ba;
        QTest::newRow("season") << "{'issued':{'date-parts':[[2001,14,3]]}}"_ba
                                << "{'id':'','issued':{'date-parts':[[2001]]},'type':'document'}"_ba;
        QTest::newRow("a day there is not") << "{'issued':{'date-parts':[[2001,2,99]]}}"_ba
                                            << "{'id':'','issued':{'date-parts':[[2001,2]]},'type':'document'}"_ba;
        QTest::newRow("no year") << "{'issued':{'date-parts':[[null,2]],'literal':'soon'}}"_ba
                                 << "{'id':'','issued':{'literal':'soon'},'type':'document'}"_ba;
        QTest::newRow("what is neither") << "{'a':true,'b':null,'c':{},'d':[],'e':[1],'f':{'x':1}}"_ba << "{'id':'','type':'document'}"_ba;
    }
    void items()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, read);
        const QJsonDocument json = QJsonDocument::fromJson(written.replace("\\'", "\\\"").replace('\'', '"'));
        QVERIFY(json.isObject());
        const BibliographyEntry entry = entryFromCslItem(json.object());
        if (read.isEmpty())
            QCOMPARE(entry.title(), u"A b < c"_s);
        else
            QCOMPARE(QJsonDocument(cslItem(entry)).toJson(QJsonDocument::Compact).replace('"', '\''), read);
    }

    void circa()
    {
        const auto isCirca = [](const QJsonValue &value) {
            return entryFromCslItem({{u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{1683}}}, {u"circa"_s, value}}}})
                .dates.value(u"issued"_s)
                .isCirca;
        };
        QVERIFY(isCirca(true) && isCirca(1) && isCirca(u"ca."_s));
        QVERIFY(!isCirca(false) && !isCirca(0) && !isCirca(QJsonValue()));
    }

    void types()
    {
        QVERIFY(isCslType(u"article-journal"_s) && isCslType(u"software"_s));
        QVERIFY(!isCslType(u"Book"_s) && !isCslType(QString()) && !isCslType(u"misc"_s));
    }
};

QTEST_GUILESS_MAIN(TestCslItems)
#include "tst_cslitems.moc"

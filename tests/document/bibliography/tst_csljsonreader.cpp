// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/readentries.h"

#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString keys(const ReadEntries &read)
{
    QStringList keys;
    for (const BibliographyEntry &entry : read.entries)
        keys += entry.key + (entry.isBroken ? u"!"_s : u""_s);
    return keys.join(u' ');
}

QString faults(const ReadEntries &read)
{
    QStringList lines;
    for (const BibliographyFault &fault : read.faults)
        lines += u"%1 %2: %3"_s.arg(fault.line).arg(fault.key, faultWords(fault));
    return lines.join(u'\n');
}

} // namespace

class TestCslJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItems()
    {
        const QString text
            = uR"([{"id":"a","type":"book","title":"A <i>b</i>","volume":3,"author":[{"family":"X","given":"Y","non-dropping-particle":"van"},)"
              uR"({"literal":"NASA"}],"issued":{"date-parts":[["2001",2]]},"accessed":{"raw":"2020-01-02"},"custom":{"x":1}}])"_s;
        const ReadEntries read = readCslJson(text);
        QCOMPARE(faults(read), QString());
        const QByteArray item = QJsonDocument(cslItem(read.entries.first())).toJson(QJsonDocument::Compact);
        QCOMPARE(item,
            QByteArray(
                R"({"accessed":{"date-parts":[[2020,1,2]]},"author":[{"family":"X","given":"Y","non-dropping-particle":"van"},{"literal":"NASA"}],)"
                R"("id":"a","issued":{"date-parts":[[2001,2]]},"title":"A b","type":"book","volume":"3"})"));
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("told");
        const QString one = u"{\"id\": \"one\", \"type\": \"book\"}"_s;
        const QString two = u"{\"id\": \"two\", \"type\": \"book\"}"_s;
        QTest::newRow("two") << u"["_s + one + u","_s + two + u"]"_s << u"one two"_s << u""_s;
        QTest::newRow("none") << u"[]"_s << u""_s << u""_s;
        QTest::newRow("in an object") << u"{\"references\": [\n"_s + one + u"]}"_s << u"one"_s << u""_s;
        QTest::newRow("number as id") << u"[{\"id\": 7, \"type\": \"book\"}]"_s << u"7"_s << u""_s;
        QTest::newRow("brackets in strings") << u"[{\"id\": \"a\", \"title\": \"}]{[ \\\" \"}, "_s + two + u"]"_s << u"a two"_s << u""_s;
        QTest::newRow("no id") << u"[{\"type\": \"book\"},\n"_s + two + u"]"_s << u"two"_s << u"1 : the entry has no key"_s;
        QTest::newRow("no object") << u"[3,\n\"x\",\n[1, {}],\n"_s + two + u"]"_s << u"two"_s
                                   << u"1 : the item is not an object\n2 : the item is not an object\n3 : the item is not an object"_s;
        QTest::newRow("broken value") << u"[\n"_s + one + u",\n{\"id\": \"bad\", \"year\": 20x1},\n"_s + two + u"\n]"_s << u"one bad! two"_s
                                      << u"3 bad: the JSON is broken"_s;
        QTest::newRow("open string") << u"[\n"_s + one + u",\n{\"id\": \"bad\", \"title\": \"x},\n"_s + two + u"\n]"_s << u"one bad! two"_s
                                     << u"3 bad: the JSON is broken"_s;
        QTest::newRow("open object") << u"[\n"_s + one + u",\n{\"id\": \"bad\", \"title\": \"x\",\n"_s + two + u"\n]"_s << u"one bad! two"_s
                                     << u"3 bad: the JSON is broken"_s;
        QTest::newRow("truncated") << u"[\n"_s + one + u",\n{\"id\": \"bad\", \"ti"_s << u"one bad!"_s << u"3 bad: the JSON is broken"_s;
        QTest::newRow("not closed") << u"[\n"_s + one << u"one"_s << u"2 : the JSON is broken"_s;
        QTest::newRow("something else") << u"{\"name\": \"x\"}"_s << u""_s << u"0 : the file is no bibliography"_s;
        QTest::newRow("nothing") << u""_s << u""_s << u"0 : the file is no bibliography"_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        const ReadEntries read = readCslJson(text);
        QTEST(keys(read), "expected");
        QTEST(faults(read), "told");
    }

    void tellsOtherJson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("items") << u"[{\"id\":\"a\",\"type\":\"article-journal\"}]"_s << true;
        QTest::newRow("broken item") << u"[{\"id\":\"a\",\"type\":\"book\", 7}]"_s << true;
        QTest::newRow("settings") << u"{\"id\":\"a\",\"type\":\"book\"}"_s << false;
        QTest::newRow("other objects") << u"[{\"id\":\"a\",\"type\":\"user\"}]"_s << false;
        QTest::newRow("no id") << u"[{\"type\":\"book\"}]"_s << false;
        QTest::newRow("numbers") << u"[1, 2]"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void tellsOtherJson()
    {
        QFETCH(QString, text);
        QTEST(looksLikeCslJson(text), "expected");
    }

    void bearsAnything()
    {
        for (const QString &piece :
            {u"["_s, u"{"_s, u"]"_s, u"}"_s, u"\""_s, u"{\n"_s, u",\n{"_s, u"\\"_s, u"{\"id\":\"a\"},"_s, u"{\"id\":\"a\",\n"_s})
            (void)readCslJson(u"["_s + piece.repeated(50'000));
    }
};

QTEST_APPLESS_MAIN(TestCslJsonReader)
#include "tst_csljsonreader.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/factsjson.h"

#include "document/checks/findings.h"
#include "tests/app/snapshotof.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFactsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyText()
    {
        const QJsonObject json = factsOf(u""_s);
        QCOMPARE(json["statistics"_L1]["words"_L1].toInt(-1), 0);
        for (const QString &list : {u"outline"_s, u"links"_s, u"citations"_s, u"bibliography"_s, u"findings"_s})
            QVERIFY2(json[list].isArray() && (list == "findings"_L1 || json[list].toArray().isEmpty()), qPrintable(list));
        QVERIFY(json["toc"_L1].isNull());
        QVERIFY(json["frontMatter"_L1].toObject().isEmpty());
    }

    // A range counts in the units of the file: its line ends, no byte order mark.
    void rangesAreOfTheFile_data()
    {
        QTest::addColumn<LineEnd>("ends");
        QTest::addColumn<int>("start");
        QTest::newRow("LF") << LineEnd::Lf << 9;
        QTest::newRow("CRLF") << LineEnd::CrLf << 13;
        QTest::newRow("CR") << LineEnd::Cr << 9;
    }
    void rangesAreOfTheFile()
    {
        QFETCH(LineEnd, ends);
        QFETCH(int, start);
        ArticleInput article{u"a.md"_s, {}, snapshotOf(u"# A\n\nx\n\n[l](#a) [1] \U0001F600 the the\n")};
        article.format.lineEnds = LineEnds(ends);
        const QList<Finding> found = findFindings(*article.snapshot);
        const QJsonObject json = FactsJson(article).everything(found);
        QCOMPARE(json["links"_L1][0]["range"_L1].toArray(), (QJsonArray{start - 1, start + 6}));
        QCOMPARE(json["links"_L1][0]["line"_L1].toInt(), 5);
        QCOMPARE(json["citations"_L1][0]["range"_L1].toArray(), (QJsonArray{start + 7, start + 10}));
        const QJsonObject doubled = json["findings"_L1].toArray().last().toObject();
        QCOMPARE(doubled["id"_L1], u"doubled-word"_s);
        QCOMPARE(doubled["line"_L1].toInt(), 5);
    }

    // What is in the text may be anything; what is printed is JSON all the same.
    void staysJson()
    {
        const QString nasty
            = u"# \"\\ \u0001 \u2028 %1 </script>\n\n[a\"](b\\\"c) [INTERNAL_LINK:%2]\n\n"_s + QChar(0xd800) + u" the the\n"_s;
        const QByteArray bytes = QJsonDocument(factsOf(nasty)).toJson();
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(bytes, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(read["outline"_L1][0]["title"_L1].toString().contains("%1 "_L1));
    }

    // Only those asked for, in their order, each with what can be done.
    void findings()
    {
        const ArticleInput article{u"a.md"_s, {}, snapshotOf(u"# T\n\n[a](#b) the the\n")};
        QList<Finding> found = findFindings(*article.snapshot);
        QVERIFY(found.size() >= 2);
        std::reverse(found.begin(), found.end());
        const QJsonArray json = FactsJson(article).findings(found);
        QCOMPARE(json.size(), found.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(json[i]["id"_L1], findingId(found[i].kind));
            QVERIFY(json[i]["fixes"_L1].isArray());
            QVERIFY(!json[i]["message"_L1].toString().isEmpty());
        }
        QCOMPARE(FactsJson(article).findings({}), QJsonArray());
    }

    void markerWithoutList()
    {
        const QJsonObject json = factsOf(u"# T\n\n<!-- toc -->\n\n<!-- tocstop -->\n\n## A\n"_s);
        QCOMPARE(json["toc"_L1]["line"_L1].toInt(), 3);
        QCOMPARE(json["toc"_L1]["entries"_L1].toArray(), QJsonArray());
    }

private:
    static QJsonObject factsOf(const QString &text)
    {
        const ArticleInput article{u"a.md"_s, {}, snapshotOf(text)};
        return FactsJson(article).everything(findFindings(*article.snapshot));
    }
};

QTEST_GUILESS_MAIN(TestFactsJson)
#include "tst_factsjson.moc"

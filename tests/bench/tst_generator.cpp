// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestGenerator : public QObject
{
    Q_OBJECT

private:
    // Small relatives of the named documents: the shape is what matters here.
    static QString small(const QString &name)
    {
        DocumentRecipe recipe = documentNamed(name).value_or(DocumentRecipe{});
        recipe.bytes = std::min<qsizetype>(recipe.bytes, 20'000);
        return generateDocument(recipe);
    }

private Q_SLOTS:
    void namesAreKnown()
    {
        for (const QString &name : documentNames())
            QVERIFY(documentNamed(name).has_value());
        QVERIFY(!documentNamed(u"no such document"_s));
    }

    void sizes_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("10k") << qsizetype(10'000);
        QTest::newRow("100k") << qsizetype(100'000);
        QTest::newRow("1m") << qsizetype(1'000'000);
    }
    void sizes()
    {
        QFETCH(qsizetype, bytes);
        const qsizetype size = generateDocument({.bytes = bytes}).toUtf8().size();
        QVERIFY2(size >= bytes && size < bytes + bytes / 10 + 3000, qPrintable(QString::number(size)));
    }

    void sameSeedSameText()
    {
        QCOMPARE(generateDocument({.bytes = 5000, .seed = 7}), generateDocument({.bytes = 5000, .seed = 7}));
        QVERIFY(generateDocument({.bytes = 5000, .seed = 7}) != generateDocument({.bytes = 5000, .seed = 8}));
    }

    // Other machines must measure the same text.
    void textIsTheSameEverywhere()
    {
        const QByteArray text = generateDocument({.bytes = 10'000}).toUtf8();
        QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(),
            "d5d0c3ace1ff79ea08a8d0792bf2975fd1d93252af5869ea3565e82a835ab88b"_ba);
    }

    void shapes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("least");
        QTest::newRow("article: headings") << u"100k"_s << u"^#{1,4} "_s << 3;
        QTest::newRow("article: numeric citations") << u"100k"_s << u" \\[\\d+\\]"_s << 5;
        QTest::newRow("article: citation keys") << u"100k"_s << u"\\[@\\w+, p\\. "_s << 5;
        QTest::newRow("article: reference links") << u"100k"_s << u"\\]\\[ref-0\\]"_s << 1;
        QTest::newRow("article: sources") << u"100k"_s << u"^\\d+\\. .*\\*, \\d{4}\\.$"_s << 3;
        QTest::newRow("long line") << u"long-line"_s << u"^.{20000,}$"_s << 1;
        QTest::newRow("giant list") << u"giant-list"_s << u"^- "_s << 50;
        QTest::newRow("giant table") << u"giant-table"_s << u"^\\|.*\\|$"_s << 100;
        QTest::newRow("definitions") << u"definitions-heavy"_s << u"^\\[ref-\\d+\\]: "_s << 50;
        QTest::newRow("footnotes") << u"footnotes-everywhere"_s << u"^\\[\\^\\d+\\]: "_s << 15;
        QTest::newRow("code") << u"code-heavy"_s << u"^```\\w+$"_s << 8;
        QTest::newRow("ideographs") << u"cjk"_s << u"[\\x{4e00}-\\x{9fff}]{4,}"_s << 50;
    }
    void shapes()
    {
        QFETCH(QString, name);
        QFETCH(QString, pattern);
        QFETCH(int, least);
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        const qsizetype found = small(name).count(expression);
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

    void onlyTheLongLineIsOneLine()
    {
        for (const QString &name : documentNames()) {
            const QString text = small(name);
            QVERIFY(text.endsWith(u'\n'));
            QVERIFY(!text.contains(u'\r'));
            QCOMPARE(text.count(u'\n') == 1, name == u"long-line"_s);
        }
    }

    void everyFootnoteMarkIsDefined()
    {
        static const QRegularExpression mark(u"\\[\\^(\\d+)\\](?!:)"_s);
        const QString text = small(u"footnotes-everywhere"_s);
        for (auto found = mark.globalMatch(text); found.hasNext();)
            QVERIFY(text.contains(u"\n[^%1]: "_s.arg(found.next().captured(1))));
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"

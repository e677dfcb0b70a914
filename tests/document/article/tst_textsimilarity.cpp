// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/textsimilarity.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTextSimilarity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compares_data();
    void compares();
    void findsTheMostSimilar();
};

void TestTextSimilarity::compares_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");

    QTest::newRow("the same") << u"A heading"_s << u"A heading"_s << 1.0 << 1.0;
    QTest::newRow("case and punctuation do not count") << u"What’s new?"_s << u"whats NEW"_s << 1.0 << 1.0;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 0.0 << 0.0;
    QTest::newRow("nothing to compare") << u""_s << u"!?"_s << 0.0 << 0.0;
    QTest::newRow("reworded") << u"The reason behind his departure"_s << u"The real reason behind the departure"_s << 0.7 << 0.99;
    QTest::newRow("one word in common") << u"Part one"_s << u"Part of a larger, troubling exodus"_s << 0.0 << 0.45;
    QTest::newRow("one letter") << u"a"_s << u"a"_s << 1.0 << 1.0;
    QTest::newRow("long texts by their beginnings") << u"x"_s.repeated(100000) << u"x"_s.repeated(200000) << 1.0 << 1.0;
}

void TestTextSimilarity::compares()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, least);
    QFETCH(double, most);
    const double similarity = TextFingerprint(one).similarityTo(TextFingerprint(other));
    QVERIFY2(similarity >= least && similarity <= most, qPrintable(QString::number(similarity)));
    QCOMPARE(TextFingerprint(other).similarityTo(TextFingerprint(one)), similarity);
}

void TestTextSimilarity::findsTheMostSimilar()
{
    const SimilarTexts texts({u"tomatoes"_s, u"tomato"_s, u"Tomato"_s, u"tomato"_s, u"potato"_s, u""_s});
    QCOMPARE(texts.count(), 6);
    QCOMPARE(texts.similarTo(u"TOMATO"_s, 0.9, 9), QStringList({u"Tomato"_s, u"tomato"_s}));
    QCOMPARE(texts.similarTo(u"tomato"_s, 0.5, 3), QStringList({u"Tomato"_s, u"tomato"_s, u"tomatoes"_s}));
    QCOMPARE(texts.similarTo(u"tomato"_s, 0.5, 0), QStringList());
    QCOMPARE(texts.similarTo(u"xyz"_s, 0.5, 3), QStringList());
    QCOMPARE(SimilarTexts().similarTo(u"xyz"_s, 0, 3), QStringList());
}

QTEST_GUILESS_MAIN(TestTextSimilarity)
#include "tst_textsimilarity.moc"

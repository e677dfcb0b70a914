// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/anchors.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestAnchors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slugs_data();
    void slugs();
    void duplicates_data();
    void duplicates();
    void manyDuplicatesTakeLinearTime();
};

void TestAnchors::slugs_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");

    QTest::newRow("words") << u"Hello World"_s << u"hello-world"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("punctuation only") << u"!?…"_s << u""_s;
    QTest::newRow("nothing collapsed") << u"a  b -- c"_s << u"a--b----c"_s;
    QTest::newRow("nothing trimmed") << u" a "_s << u"-a-"_s;
    QTest::newRow("an ampersand leaves its spaces") << u"Q & A"_s << u"q--a"_s;
    QTest::newRow("connectors") << u"snake_case ‿ tie"_s << u"snake_case-‿-tie"_s;
    QTest::newRow("typographic apostrophe") << u"Tworek’s Monumental OpenAI Legacy"_s << u"tworeks-monumental-openai-legacy"_s;
    QTest::newRow("tab and no-break space go") << u"a\tb\u00a0c"_s << u"abc"_s;
    QTest::newRow("digits, other fractions go") << u"1½ ² ٣"_s << u"1--٣"_s;
    QTest::newRow("roman numeral letter") << u"Ⅳ"_s << u"ⅳ"_s;
    QTest::newRow("circled letter") << u"Ⓐ"_s << u"ⓐ"_s;
    QTest::newRow("marks") << u"e\u0301té"_s << u"e\u0301té"_s;
    QTest::newRow("emoji go, their joiner too") << u"👩\u200d🚀 go"_s << u"-go"_s;
    QTest::newRow("cjk") << u"你好，世界"_s << u"你好世界"_s;
    QTest::newRow("dotted capital I") << u"İstanbul"_s << u"i\u0307stanbul"_s;
    QTest::newRow("sharp s") << u"STRAẞE Straße"_s << u"straße-straße"_s;
    QTest::newRow("final sigma") << u"ΟΔΥΣΣΕΥΣ"_s << u"οδυσσευς"_s;
    QTest::newRow("final sigma in each word") << u"ΣΑΣ ΣΑΣ"_s << u"σας-σας"_s;
    QTest::newRow("lone sigma") << u"Σ"_s << u"σ"_s;
    QTest::newRow("sigma before an apostrophe and a letter") << u"ΑΣ’Α"_s << u"ασα"_s;
    QTest::newRow("sigma before an apostrophe at the end") << u"ΑΣ’"_s << u"ας"_s;
    QTest::newRow("sigma before a mark") << u"ΑΣ\u0301"_s << u"ας\u0301"_s;
    QTest::newRow("beyond the basic plane") << u"𐐀 x"_s << u"𐐨-x"_s;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xd800) + u"b"_s << u"ab"_s;
    QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"ab"_s;
}

void TestAnchors::slugs()
{
    QFETCH(QString, heading);
    QTEST(slug(heading), "expected");
}

void TestAnchors::duplicates_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("suffixes that are taken") << QStringList{u"echo"_s, u"echo"_s, u"echo 1"_s, u"echo-1"_s, u"echo"_s}
                                             << QStringList{u"echo"_s, u"echo-1"_s, u"echo-1-1"_s, u"echo-1-2"_s, u"echo-2"_s};
    QTest::newRow("case does not part them") << QStringList{u"Echo"_s, u"ECHO"_s} << QStringList{u"echo"_s, u"echo-1"_s};
    QTest::newRow("empty ones") << QStringList{u""_s, u"?"_s, u"!"_s} << QStringList{u""_s, u"-1"_s, u"-2"_s};
    QTest::newRow("later suffix first") << QStringList{u"a-1"_s, u"a"_s, u"a"_s} << QStringList{u"a-1"_s, u"a"_s, u"a-2"_s};
}

void TestAnchors::duplicates()
{
    QFETCH(QStringList, headings);
    AnchorMaker maker;
    QStringList anchors;
    for (const QString &heading : std::as_const(headings))
        anchors += maker.anchorFor(heading);
    QTEST(anchors, "expected");
}

void TestAnchors::manyDuplicatesTakeLinearTime()
{
    AnchorMaker maker;
    for (int i = 1; i <= 100000; ++i)
        maker.anchorFor(u"a-"_s + QString::number(i));
    maker.anchorFor(u"a");
    for (int i = 1; i <= 100000; ++i)
        QCOMPARE(maker.anchorFor(u"a"), u"a-"_s + QString::number(100000 + i));
}

QTEST_GUILESS_MAIN(TestAnchors)
#include "tst_anchors.moc"

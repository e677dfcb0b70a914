// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/textdifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TextDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheStretch_data();
    void findsTheStretch();
    void seesNothingInACopy();
    void isTheShortestAfterRandomEdits();
};

void TextDifferenceTest::findsTheStretch_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<SourceRange>("was");
    QTest::addColumn<SourceRange>("is");
    const auto row = [](const char *name, const QString &before, const QString &now, SourceRange was, SourceRange is) {
        QTest::newRow(name) << before << now << was << is;
    };
    row("nothing and nothing", {}, {}, {}, {});
    row("the same", u"abc"_s, u"abc"_s, {}, {});
    row("from nothing", {}, u"abc"_s, {0, 0}, {0, 3});
    row("to nothing", u"abc"_s, {}, {0, 3}, {0, 0});
    row("inserted", u"ac"_s, u"abc"_s, {1, 1}, {1, 2});
    row("removed", u"abc"_s, u"ac"_s, {1, 2}, {1, 1});
    row("replaced", u"abc"_s, u"axyc"_s, {1, 2}, {1, 3});
    row("repeated", u"aa"_s, u"aaa"_s, {2, 2}, {2, 3});
    row("at the start", u"bc"_s, u"abc"_s, {0, 0}, {0, 1});
    row("at the end", u"ab"_s, u"abc"_s, {2, 2}, {2, 3});
    row("all", u"abc"_s, u"xyz"_s, {0, 3}, {0, 3});
}

void TextDifferenceTest::findsTheStretch()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const TextDifference difference = differenceBetween(SourceText(before), SourceText(now));
    QTEST(difference.before, "was");
    QTEST(difference.now, "is");
}

void TextDifferenceTest::seesNothingInACopy()
{
    const SourceText text(u"word "_s.repeated(100000));
    QVERIFY(differenceBetween(text, text).isNone());
    QVERIFY(differenceBetween(text, SourceText(text.toString())).isNone());
}

void TextDifferenceTest::isTheShortestAfterRandomEdits()
{
    QRandomGenerator random(3);
    QString plain;
    for (int i = 0; i < 30000; ++i)
        plain += QChar(u'a' + random.bounded(3));
    SourceText text(plain);
    for (int i = 0; i < 2000; ++i) {
        const qsizetype start = random.bounded(int(text.length()) + 1);
        const qsizetype end = std::min(text.length(), start + random.bounded(i % 50 == 0 ? 9000 : 5));
        const TextEdit edit{{start, end}, u"abca"_s.repeated(random.bounded(3) == 0 ? random.bounded(900) : random.bounded(2))};
        const SourceText now = text.edited(edit);
        const TextDifference difference = differenceBetween(text, now);
        QCOMPARE(now, text.edited(TextEdit{difference.before, now.text(difference.now)}));
        if (!difference.isNone()) {
            QVERIFY(difference.before.isEmpty() || difference.now.isEmpty()
                || (text.at(difference.before.start) != now.at(difference.now.start)
                    && text.at(difference.before.end - 1) != now.at(difference.now.end - 1)));
        }
        text = now;
        if (text.length() < 5000)
            text = SourceText(plain);
    }
}

QTEST_APPLESS_MAIN(TextDifferenceTest)
#include "tst_textdifference.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/blockmatch.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// One block a letter: capitals are headings, digits lists, all others paragraphs.
QList<BlockSignature> signatures(const QString &letters)
{
    QList<BlockSignature> result;
    for (const QChar letter : letters) {
        const BlockKind kind = letter.isUpper() ? BlockKind::Heading : letter.isDigit() ? BlockKind::List : BlockKind::Paragraph;
        result.append({kind, letter.unicode(), 1});
    }
    return result;
}

// For each new letter the old one that it continues, '.' for none.
void check(const QString &before, const QString &now, const QString &expected)
{
    const QList<int> matched = matchBlocks(signatures(before), signatures(now));
    QString shown;
    for (const int index : matched)
        shown += index < 0 ? QChar(u'.') : before.at(index);
    QCOMPARE(shown, expected);
}

} // namespace

class BlockMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void growsOnly();
    void manyBlocks();
};

void BlockMatchTest::matches_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &before, const QString &now, const QString &expected) {
        QTest::newRow(name) << before << now << expected;
    };
    row("nothing", u""_s, u""_s, u""_s);
    row("all new", u""_s, u"abc"_s, u"..."_s);
    row("all gone", u"abc"_s, u""_s, u""_s);
    row("the same", u"AbcDe"_s, u"AbcDe"_s, u"AbcDe"_s);
    row("typed in", u"abcde"_s, u"abxde"_s, u"abcde"_s);
    row("typed in the first", u"abc"_s, u"xbc"_s, u"abc"_s);
    row("typed in the last", u"abc"_s, u"abx"_s, u"abc"_s);
    row("inserted", u"abc"_s, u"abxc"_s, u"ab.c"_s);
    row("removed", u"abcd"_s, u"abd"_s, u"abd"_s);
    row("split", u"abc"_s, u"axyc"_s, u"ab.c"_s);
    row("joined", u"abcd"_s, u"axd"_s, u"abd"_s);
    row("kind changed", u"abc"_s, u"aXc"_s, u"a.c"_s);
    row("kind by kind", u"aB1c"_s, u"x2Yz"_s, u"a1.c"_s);
    row("edited around a kept one", u"abcde"_s, u"axcye"_s, u"abcde"_s);
    row("moved: order is kept", u"abcdef"_s, u"adebcf"_s, u"a..bcf"_s);
    row("twins", u"aaaa"_s, u"aaa"_s, u"aaa"_s);
    row("twins and an insertion", u"aXaXa"_s, u"aXbaXa"_s, u"aX.aXa"_s);
}

void BlockMatchTest::matches()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    check(before, now, expected);
}

void BlockMatchTest::growsOnly()
{
    QRandomGenerator random(31);
    for (int round = 0; round < 3000; ++round) {
        const auto letters = [&random] {
            QString text;
            for (int i = random.bounded(14); i > 0; --i)
                text += u"abcABC12"_s.at(random.bounded(8));
            return text;
        };
        const QList<BlockSignature> before = signatures(letters());
        const QList<BlockSignature> now = signatures(letters());
        const QList<int> matched = matchBlocks(before, now);
        QCOMPARE(matched.size(), now.size());
        int last = -1;
        for (int i = 0; i < matched.size(); ++i) {
            if (matched[i] < 0)
                continue;
            QVERIFY(matched[i] > last && matched[i] < before.size());
            QCOMPARE(before[matched[i]].kind, now[i].kind);
            last = matched[i];
        }
    }
}

// Nothing in common, everything in common, and all alike; dev/bench shows that none takes the product of the sizes.
void BlockMatchTest::manyBlocks()
{
    const int count = 40000;
    QList<BlockSignature> plain, other, alike;
    for (int i = 0; i < count; ++i) {
        plain.append({BlockKind::Paragraph, size_t(i), 1});
        other.append({BlockKind::Paragraph, size_t(count - i), 1});
        alike.append({BlockKind::Rule, 7, 4});
    }
    QCOMPARE(matchBlocks(plain, other).size(), count);
    QCOMPARE(matchBlocks(plain, alike).size(), count);
    QCOMPARE(matchBlocks(alike, plain).size(), count);
    QCOMPARE(matchBlocks(alike, alike.first(count - 1)).size(), count - 1);
}

QTEST_APPLESS_MAIN(BlockMatchTest)
#include "tst_blockmatch.moc"

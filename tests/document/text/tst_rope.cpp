// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/rope.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// Counts, heights and balance of every node; the text in order.
QString check(const Rope::NodePtr &node)
{
    if (!node)
        return {};
    if (node->isLeaf()) {
        [&] {
            QVERIFY(!node->chunk.isEmpty());
            QVERIFY(node->chunk.size() <= Rope::largestChunk);
            QCOMPARE(node->length, node->chunk.size());
            QCOMPARE(node->lineEnds, int(node->chunk.count(u'\n')));
        }();
        return node->chunk;
    }
    const QString text = check(node->left) + check(node->right);
    [&] {
        QCOMPARE(node->height, std::max(node->left->height, node->right->height) + 1);
        QVERIFY(std::abs(node->left->height - node->right->height) <= 1);
        QCOMPARE(node->length, text.size());
        QCOMPARE(node->lineEnds, int(text.count(u'\n')));
    }();
    return text;
}

QString sample(int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += i % 37 == 0 ? u'\n' : QChar(u'a' + i % 26);
    return text;
}

} // namespace

class RopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheText_data();
    void holdsTheText();
    void splitsAndJoins();
    void joinsUnequalTrees();
    void comparesWhatIsCutDifferently();
};

void RopeTest::holdsTheText_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 2047, 2048, 2049, 10000, 100001})
        QTest::addRow("%d", length) << length;
}

void RopeTest::holdsTheText()
{
    QFETCH(int, length);
    const QString text = sample(length);
    QCOMPARE(check(Rope::fromText(text)), text);
}

void RopeTest::splitsAndJoins()
{
    const QString text = sample(60000);
    const Rope::NodePtr root = Rope::fromText(text);
    QRandomGenerator random(1);
    for (int i = 0; i < 200; ++i) {
        const qsizetype position = Rope::chunkAt(root, random.bounded(int(text.size()) + 1)).start;
        const auto [before, after] = Rope::split(root, position);
        QCOMPARE(check(before), text.first(position));
        QCOMPARE(check(after), text.sliced(position));
        QCOMPARE(check(Rope::join(before, after)), text);
    }
    QCOMPARE(check(root), text);
}

void RopeTest::joinsUnequalTrees()
{
    const QString large = sample(200000);
    const QString small = u"small\n"_s;
    QCOMPARE(check(Rope::join(Rope::fromText(large), Rope::fromText(small))), large + small);
    QCOMPARE(check(Rope::join(Rope::fromText(small), Rope::fromText(large))), small + large);
    QCOMPARE(check(Rope::join({}, Rope::fromText(small))), small);
    QVERIFY(!Rope::join({}, {}));
}

void RopeTest::comparesWhatIsCutDifferently()
{
    const QString text = sample(30000);
    Rope::NodePtr crumbs;
    for (qsizetype i = 0; i < text.size(); i += 333)
        crumbs = Rope::join(crumbs, Rope::fromText(text.sliced(i, std::min<qsizetype>(333, text.size() - i))));
    QVERIFY(Rope::equal(crumbs, Rope::fromText(text)));
    QVERIFY(Rope::equal(Rope::fromText(text), crumbs));
    QVERIFY(!Rope::equal(crumbs, Rope::fromText(QString(text).replace(29999, 1, u"#"_s))));
    QVERIFY(!Rope::equal(crumbs, {}));
    QVERIFY(Rope::equal({}, {}));
}

QTEST_APPLESS_MAIN(RopeTest)
#include "tst_rope.moc"

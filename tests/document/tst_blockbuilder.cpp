// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/blockbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

BuiltBlocks build(const QString &text, const DocumentSnapshot::Data *previous = nullptr)
{
    return buildBlocks(text, *parseMarkdown(text, 0, {}), previous, KnownBlocks(nullptr), {});
}

DocumentSnapshot::Data dataOf(const QString &text, const BuiltBlocks &built)
{
    DocumentSnapshot::Data data;
    data.text = SourceText{QStringView(text)};
    data.blocks = BlockList(built.blocks);
    data.labels = built.labels;
    data.lastBlockId = built.lastBlockId;
    return data;
}

// Of each new block: '=' the old one itself, '~' its id only, '+' a new id.
void check(const QString &before, const QString &now, const QString &expected)
{
    const DocumentSnapshot::Data data = dataOf(before, build(before));
    QHash<BlockId, BlockPtr> known;
    for (const BlockPtr &block : data.blocks)
        known.insert(block->id, block);
    QString shown;
    for (const BlockPtr &block : build(now, &data).blocks) {
        const BlockPtr old = known.value(block->id);
        shown += old == block ? u'=' : old ? u'~' : u'+';
    }
    QCOMPARE(shown, expected);
}

} // namespace

class BlockBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItCan_data();
    void keepsWhatItCan();
    void takesTheFirstDefinition();
    void countsIdsUp();
};

void BlockBuilderTest::keepsWhatItCan_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &before, const QString &now, const QString &expected) {
        QTest::newRow(name) << before << now << expected;
    };
    row("nothing changed", u"# a\n\nb\n"_s, u"# a\n\nb\n"_s, u"=="_s);
    row("typed in one", u"# a\n\nb\n\nc\n"_s, u"# a\n\nbx\n\nc\n"_s, u"=~="_s);
    row("one more", u"a\n\nb\n"_s, u"a\n\nx\n\nb\n"_s, u"=+="_s);
    row("another blank line", u"a\n\nb\n"_s, u"a\n\n\nb\n"_s, u"~="_s);
    row("another kind", u"a\n\nb\n"_s, u"# a\n\nb\n"_s, u"+="_s);
    row("a fence opens", u"a\n\nb\n\nc\n"_s, u"a\n\n```\nb\n\nc\n"_s, u"=+"_s);
    row("a label is defined", u"[r][r]\n\nb\n\n[x]: y\n"_s, u"[r][r]\n\nb\n\n[r]: y\n"_s, u"~=~"_s);
    row("a label nobody uses", u"a\n\nb\n\n[x]: y\n"_s, u"a\n\nb\n\n[z]: y\n"_s, u"==~"_s);
    row("a definition moves", u"[x]: y\n\na [x]\n"_s, u"[x]: y\n\n\na [x]\n"_s, u"~="_s);
    row("a footnote loses its mark", u"a[^1]\n\n[^1]: words here\n"_s, u"a\n\n[^1]: words here\n"_s, u"~~"_s);
}

void BlockBuilderTest::keepsWhatItCan()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    check(before, now, expected);
}

void BlockBuilderTest::takesTheFirstDefinition()
{
    const BuiltBlocks built = build(u"[A  b]: one\n\n[a B]: two\n\n[^ab]: note\n"_s);
    QCOMPARE(built.labels.links.size(), 1);
    QCOMPARE(built.labels.links.begin()->target, u"one"_s);
    QCOMPARE(built.labels.footnotes.size(), 1);
}

void BlockBuilderTest::countsIdsUp()
{
    const QString text = u"a\n\nb\n"_s;
    const BuiltBlocks first = build(text);
    QCOMPARE(first.lastBlockId, 2U);
    const DocumentSnapshot::Data data = dataOf(text, first);
    QCOMPARE(build(u"# c\n"_s, &data).blocks.first()->id, BlockId{3});
}

QTEST_APPLESS_MAIN(BlockBuilderTest)
#include "tst_blockbuilder.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpatch.h"

#include "document/markdown/footnotesection.h"
#include "tests/preview/handmade.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

constexpr qsizetype ampleRoom = 1000;

// "1a 2b": ids and their html.
PreviewContent content(quint64 serial, const QString &list)
{
    QList<Block> blocks;
    for (const QString &one : list.split(u' ', Qt::SkipEmptyParts))
        blocks.append(handMadeBlock(one.first(1).toULongLong(), one.sliced(1)));
    return handMade(serial, blocks);
}

QHash<QString, QString> htmlOf(const QJsonObject &message)
{
    QHash<QString, QString> html;
    for (const QJsonValue &one : message.value("html"_L1).toArray())
        html.insert(one.toArray().at(0).toString(), one.toArray().at(1).toString());
    return html;
}

QString described(const QJsonObject &patch)
{
    QStringList operations;
    if (const QString after = patch.value("after"_L1).toString(); !after.isEmpty())
        operations += u"after "_s + after;
    const QHash<QString, QString> html = htmlOf(patch);
    for (const QJsonValue &value : patch.value("operations"_L1).toArray()) {
        const QJsonObject operation = value.toObject();
        if (!operation.contains("put"_L1))
            operations += operation.keys().constFirst() + u' ' + QString::number(operation.constBegin().value().toInt());
        for (const QString &row : operation.value("put"_L1).toString().split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = row.split(u' ');
            const QString text = html.contains(fields[0]) ? u'=' + html.value(fields[0]) : fields[3] == u"-"_s ? QString() : u"?"_s;
            operations += u"put "_s + fields[0] + text;
        }
    }
    for (const QJsonValue &text : patch.value("texts"_L1).toArray())
        operations += u"retype "_s + text["id"_L1].toString();
    return operations.join(", "_L1);
}

// Blocks of which most are the very same as another's.
class SharedBlocks : public PreviewBlocks
{
public:
    explicit SharedBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            m_blocks.append(std::make_shared<const Block>(block));
    }
    SharedBlocks(const SharedBlocks &other, int index, const Block &block) : PreviewBlocks(), m_blocks(other.m_blocks)
    {
        m_blocks[index] = std::make_shared<const Block>(block);
    }

    int count() const override { return int(m_blocks.size()); }
    const BlockPtr &at(int index) const override { return m_blocks.at(index); }
    int indexOf(BlockId) const override { return -1; }
    QString source(int) const override { return {}; }

private:
    QList<BlockPtr> m_blocks;
};

struct PageBlock
{
    QString id;
    QString html;
    int lines = 0;
    friend bool operator==(const PageBlock &, const PageBlock &) = default;
};

QList<PageBlock> pageOf(const PreviewContent &content)
{
    QList<PageBlock> page;
    for (int i = 0; i < content.count(); ++i) {
        const Block &one = *content.blocks->at(i);
        page.append({idForPage(one.id), one.html, one.lines});
    }
    return page;
}

// As the page does it, with a text that is a block's whole html.
void retype(PageBlock &block, const QJsonObject &text)
{
    const qsizetype at = text.value("at"_L1).toInteger();
    if (block.html.size() == text.value("length"_L1).toInteger() && text.value("start"_L1).toInt() == 0)
        block.html.replace(at, text.value("removed"_L1).toInteger(), text.value("inserted"_L1).toString());
}

// What the page makes of a patch, asking for what is missing.
QList<PageBlock> applied(const QList<PageBlock> &old, const QJsonObject &patch, const PreviewContent &content)
{
    QHash<QString, PageBlock> known;
    for (const PageBlock &one : old)
        known.insert(one.id, one);
    QHash<QString, QString> html = htmlOf(patch);
    QList<PageBlock> next;
    qsizetype at = 0;
    for (const QString after = patch.value("after"_L1).toString(); !after.isEmpty();) {
        next.append(old.at(at++));
        if (next.last().id == after)
            break;
    }
    for (const QJsonValue &value : patch.value("operations"_L1).toArray()) {
        const QJsonObject operation = value.toObject();
        const int count = operation.value("keep"_L1).toInt();
        next += old.sliced(at, count);
        at += count + operation.value("skip"_L1).toInt();
        for (const QString &row : operation.value("put"_L1).toString().split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = row.split(u' ');
            PageBlock one = known.value(fields[0]);
            one.id = fields[0];
            one.lines = fields[1].toInt();
            if (fields[3] != u"-"_s) {
                one.html = html.contains(one.id) ? html.value(one.id) : htmlOf(previewHtml(content, {one.id})).value(one.id);
                if (one.html.size() != fields[3].toInt())
                    one.html = u"wrong size"_s;
            }
            next.append(one);
        }
    }
    next += old.sliced(at);
    for (const QJsonValue &text : patch.value("texts"_L1).toArray()) {
        for (PageBlock &block : next) {
            if (block.id == text["id"_L1].toString())
                retype(block, text.toObject());
        }
    }
    return next;
}

} // namespace

class TestPreviewPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operations_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("expected");

        QTest::newRow("same") << u"1a 2b"_s << u"1a 2b"_s << u"after 2"_s;
        QTest::newRow("empty to empty") << u""_s << u""_s << u""_s;
        QTest::newRow("first") << u""_s << u"1a 2b"_s << u"put 1=a, put 2=b"_s;
        QTest::newRow("all gone") << u"1a 2b"_s << u""_s << u"skip 2"_s;
        QTest::newRow("replaced") << u"1a 2b 3c"_s << u"1a 2<hr> 3c"_s << u"after 1, skip 1, put 2=<hr>"_s;
        QTest::newRow("inserted") << u"1a 3c"_s << u"1a 2b 3c"_s << u"after 1, put 2=b"_s;
        QTest::newRow("removed") << u"1a 2b 3c"_s << u"1a 3c"_s << u"after 1, skip 1"_s;
        QTest::newRow("retyped") << u"1a 2b 3c"_s << u"1a 2bc 3d"_s << u"after 1, retype 2, retype 3"_s;
        QTest::newRow("retyped beside others") << u"1a 2b 3c 4d"_s << u"5e 1a 3bc 4<hr>"_s
                                               << u"put 5=e, keep 1, skip 1, keep 1, skip 1, put 4=<hr>, retype 3"_s;
        QTest::newRow("two places") << u"1a 2b 3c 4d 5e"_s << u"1a 2<hr> 3c 4<br> 5e"_s
                                    << u"after 1, skip 1, put 2=<hr>, keep 1, skip 1, put 4=<br>"_s;
        QTest::newRow("moved down") << u"1a 2b 3c"_s << u"2b 3c 1a"_s << u"skip 1, keep 2, put 1"_s;
        QTest::newRow("moved up") << u"1a 2b 3c"_s << u"3c 1a 2b"_s << u"skip 2, keep 1, put 1, put 2"_s;
        QTest::newRow("another article") << u"1a 2b"_s << u"3c 4d"_s << u"put 3=c, put 4=d, skip 2"_s;
    }

    void operations()
    {
        QFETCH(QString, base);
        QFETCH(QString, next);
        QTEST(described(previewPatch(content(1, base), content(2, next), {}, ampleRoom)), "expected");
    }

    void linesAlone()
    {
        Block changed = handMadeBlock(1, u"a"_s);
        changed.lines = 7;
        const PreviewContent next = handMade(2, {changed, handMadeBlock(2, u"b"_s)});
        QCOMPARE(described(previewPatch(content(1, u"1a 2b"_s), next, {}, ampleRoom)), u"skip 1, put 1"_s);
    }

    // Only the marks are told, in the HTML's order, of blocks that differ in nothing else.
    void footnotesWithOtherNumbers()
    {
        const auto noted = [](quint64 id, const QString &text, const QList<FootnoteMark> &marks) {
            QString html = text;
            for (const FootnoteMark &mark : marks)
                html += footnoteMarkHtml(mark) + text;
            Block block = handMadeBlock(id, html);
            block.sourceHash = qHash(text);
            block.traits.marks = marks;
            return block;
        };
        const PreviewContent base
            = handMade(1, {noted(1, u"a"_s, {{2, 1}, {3, 1}}), noted(2, u"b"_s, {{3, 2}}), noted(3, u"c"_s, {{4, 1}})});
        const PreviewContent next
            = handMade(2, {noted(1, u"a"_s, {{1, 1}, {3, 2}}), noted(2, u"B"_s, {{3, 3}}), noted(3, u"c"_s, {{10, 1}})});
        const QJsonObject patch = previewPatch(base, next, {}, ampleRoom);
        QCOMPARE(described(patch), u"keep 1, skip 1, put 2="_s + next.blocks->at(1)->html);
        const qsizetype sizes[] = {next.blocks->at(0)->html.size(), next.blocks->at(2)->html.size()};
        QCOMPARE(patch.value("marks"_L1).toString(), u"1 %1 1:1 3:2\n3 %2 10:1\n"_s.arg(sizes[0]).arg(sizes[1]));
    }

    void textsAlone()
    {
        const PreviewContent base = handMade(1, {handMadeBlock(1, u"<p>one</p>"_s), handMadeBlock(2, u"<p>two <b>b</b></p>"_s)});
        const PreviewContent next = handMade(2, {handMadeBlock(1, u"<p>once</p>"_s), handMadeBlock(2, u"<p>two <b>bb</b></p>"_s)});
        const QJsonObject patch = previewPatch(base, next, {}, ampleRoom);
        QCOMPARE(described(patch), u"retype 1, retype 2"_s);
        QCOMPARE(described(previewPatch(base, next, {}, 0)), u"skip 1, put 1=<p>once</p>, skip 1, put 2?"_s);
        const QJsonArray texts = patch.value("texts"_L1).toArray();
        QCOMPARE(texts.size(), 2);
        const QJsonObject second{{u"id"_s, u"2"_s}, {u"size"_s, 20}, {u"start"_s, 4}, {u"length"_s, 1}, {u"at"_s, 1}, {u"removed"_s, 0},
            {u"inserted"_s, u"b"_s}, {u"before"_s, u"b"_s}, {u"behind"_s, QString()}, {u"pieces"_s, QJsonArray()}};
        QCOMPARE(texts.at(1).toObject(), second);
    }

    // The page reads raw HTML, and what else it is told of a block comes with the block.
    void textsAloneAreNotEnough_data()
    {
        QTest::addColumn<BlockKind>("kind");
        QTest::addColumn<int>("lines");
        QTest::newRow("raw HTML") << BlockKind::Html << 1;
        QTest::newRow("lines") << BlockKind::Paragraph << 2;
    }
    void textsAloneAreNotEnough()
    {
        QFETCH(BlockKind, kind);
        QFETCH(int, lines);
        Block before = handMadeBlock(1, u"<p>a</p>"_s);
        before.kind = kind;
        Block now = handMadeBlock(1, u"<p>ab</p>"_s, lines);
        now.kind = kind;
        QCOMPARE(described(previewPatch(handMade(1, {before}), handMade(2, {now}), {}, ampleRoom)), u"skip 1, put 1=<p>ab</p>"_s);
    }

    void rows_data()
    {
        QTest::addColumn<BlockKind>("kind");
        QTest::addColumn<QString>("row");
        QTest::newRow("paragraph") << BlockKind::Paragraph << u"5 3 2 1 t\n"_s;
        QTest::newRow("heading") << BlockKind::Heading << u"5 3 2 1 h\n"_s;
        QTest::newRow("rule") << BlockKind::Rule << u"5 3 2 1 r\n"_s;
        QTest::newRow("code") << BlockKind::Code << u"5 3 2 1 c\n"_s;
        QTest::newRow("table") << BlockKind::Table << u"5 3 2 1 b\n"_s;
        QTest::newRow("raw") << BlockKind::Html << u"5 3 2 1 x\n"_s;
        QTest::newRow("notes") << BlockKind::Footnotes << u"5 3 2 1 t\n"_s;
    }
    void rows()
    {
        QFETCH(BlockKind, kind);
        Block block = handMadeBlock(5, u"x"_s, 3, 2);
        block.kind = kind;
        const QJsonObject patch = previewPatch({}, handMade(1, {block}), {}, ampleRoom);
        QTEST(patch.value("operations"_L1).toArray().at(0).toObject().value("put"_L1).toString(), "row");
    }

    // What is too much for one message is left to be asked for, but never the first.
    void leavesOutWhatIsTooMuch_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << 0 << u"put 1=aaaa, put 2?, put 3?"_s;
        QTest::newRow("for the last too") << 5 << u"put 1=aaaa, put 2?, put 3=c"_s;
        QTest::newRow("for all") << 9 << u"put 1=aaaa, put 2=bbbb, put 3=c"_s;
    }
    void leavesOutWhatIsTooMuch()
    {
        QFETCH(int, room);
        QTEST(described(previewPatch({}, content(2, u"1aaaa 2bbbb 3c"_s), {}, room)), "expected");
    }

    // Claims are believed where the blocks at the seams bear them out.
    void sameEnds_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("nothing known") << 0 << 0;
        QTest::newRow("exactly") << 2 << 2;
        QTest::newRow("less") << 1 << 1;
        QTest::newRow("too much") << 3 << 3;
        QTest::newRow("anything") << 99 << 99;
        QTest::newRow("less than nothing") << -5 << -5;
    }
    void sameEnds()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QList<Block> list;
        for (quint64 id = 1; id <= 5; ++id)
            list.append(handMadeBlock(id, QString::number(id)));
        const auto old = std::make_shared<SharedBlocks>(list);
        const auto next = std::make_shared<SharedBlocks>(*old, 2, handMadeBlock(3, u"<hr>"_s));
        const PreviewContent base{.serial = 1, .blocks = old, .same = {}};
        const PreviewContent now{.serial = 2, .blocks = next, .same = {}};
        QCOMPARE(described(previewPatch(base, now, {before, after}, ampleRoom)), u"after 2, skip 1, put 3=<hr>"_s);
    }

    void baseOfNothing()
    {
        const QJsonObject patch = previewPatch(content(0, u"1a"_s), content(5, u"1a"_s), {1, 0}, ampleRoom);
        QCOMPARE(described(patch), u"put 1=a"_s);
        QCOMPARE(patch.value("base"_L1).toInt(), 0);
        QCOMPARE(patch.value("serial"_L1).toInt(), 5);
    }

    void largeIds()
    {
        const BlockId id{0xffff'ffff'ffff'fffeULL};
        QCOMPARE(idFromPage(idForPage(id)), id);
        QCOMPARE(idFromPage(u"<script>"_s), BlockId{});
    }

    // Whatever happens to a list, the page ends up with the same.
    void randomEdits()
    {
        QRandomGenerator random(42);
        quint64 lastId = 30;
        QList<Block> blocks;
        for (quint64 id = 1; id <= lastId; ++id)
            blocks.append(handMadeBlock(id, QString::number(id)));
        PreviewContent now = handMade(1, blocks);
        QList<PageBlock> page = applied({}, previewPatch({}, now, {}, ampleRoom), now);
        for (int round = 0; round < 3000; ++round) {
            for (int edit = int(random.bounded(4)); edit >= 0; --edit)
                change(blocks, random, lastId);
            const PreviewContent next = handMade(now.serial + 1, blocks);
            page = applied(page, previewPatch(now, next, {}, qsizetype(random.bounded(40))), next);
            QCOMPARE(page, pageOf(next));
            now = next;
        }
    }

private:
    static void change(QList<Block> &blocks, QRandomGenerator &random, quint64 &lastId)
    {
        const qsizetype place = qsizetype(random.bounded(int(blocks.size()) + 1));
        const bool inside = place < blocks.size();
        switch (random.bounded(6)) {
        case 0:
            blocks.insert(place, handMadeBlock(++lastId, QString::number(random.generate())));
            break;
        case 1:
            if (inside)
                blocks.remove(place, std::min<qsizetype>(blocks.size() - place, 1 + qsizetype(random.bounded(3))));
            break;
        case 2:
            if (inside)
                blocks[place] = handMadeBlock(quint64(blocks.at(place).id), QString::number(random.generate()));
            break;
        case 3:
            if (inside)
                blocks[place].lines = int(random.bounded(50));
            break;
        case 4:
            if (inside)
                blocks.move(place, qsizetype(random.bounded(int(blocks.size()))));
            break;
        default:
            if (random.bounded(40) == 0)
                std::ranges::shuffle(blocks, random);
        }
    }
};

QTEST_GUILESS_MAIN(TestPreviewPatch)
#include "tst_previewpatch.moc"

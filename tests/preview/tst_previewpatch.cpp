// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewpatch.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

PreviewBlock block(quint64 id, const QString &html, int lines = 1)
{
    return {.id = BlockId{id}, .htmlHash = qHash(html), .lines = lines, .contentLines = lines, .headings = {}, .html = html};
}

// "1a 2b": ids and their html.
PreviewContent content(quint64 serial, const QString &list)
{
    PreviewContent result{.serial = serial, .blocks = {}};
    for (const QString &one : list.split(u' ', Qt::SkipEmptyParts))
        result.blocks.append(block(one.first(1).toULongLong(), one.sliced(1)));
    return result;
}

QString described(const QJsonObject &patch)
{
    QStringList operations;
    for (const QJsonValue &value : patch.value("operations"_L1).toArray()) {
        const QJsonObject operation = value.toObject();
        if (operation.contains("put"_L1))
            operations += "put "_L1 + operation.value("put"_L1).toString()
                + (operation.contains("html"_L1) ? u'=' + operation.value("html"_L1).toString() : QString());
        else
            operations += operation.keys().constFirst() + u' ' + QString::number(operation.constBegin().value().toInt());
    }
    return operations.join(", "_L1);
}

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
    for (const PreviewBlock &one : content.blocks)
        page.append({idForPage(one.id), one.html, one.lines});
    return page;
}

// What the page makes of a patch.
QList<PageBlock> applied(const QList<PageBlock> &old, const QJsonObject &patch)
{
    QHash<QString, PageBlock> known;
    for (const PageBlock &one : old)
        known.insert(one.id, one);
    QList<PageBlock> next;
    qsizetype at = 0;
    for (const QJsonValue &value : patch.value("operations"_L1).toArray()) {
        const QJsonObject operation = value.toObject();
        if (operation.contains("keep"_L1)) {
            const int count = operation.value("keep"_L1).toInt();
            next += old.sliced(at, count);
            at += count;
        } else if (operation.contains("skip"_L1)) {
            at += operation.value("skip"_L1).toInt();
        } else {
            PageBlock one = known.value(operation.value("put"_L1).toString());
            one.id = operation.value("put"_L1).toString();
            one.lines = operation.value("lines"_L1).toInt();
            if (operation.contains("html"_L1))
                one.html = operation.value("html"_L1).toString();
            next.append(one);
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

        QTest::newRow("same") << u"1a 2b"_s << u"1a 2b"_s << u"keep 2"_s;
        QTest::newRow("empty to empty") << u""_s << u""_s << u""_s;
        QTest::newRow("first") << u""_s << u"1a 2b"_s << u"put 1=a, put 2=b"_s;
        QTest::newRow("all gone") << u"1a 2b"_s << u""_s << u"skip 2"_s;
        QTest::newRow("replaced") << u"1a 2b 3c"_s << u"1a 2x 3c"_s << u"keep 1, skip 1, put 2=x, keep 1"_s;
        QTest::newRow("inserted") << u"1a 3c"_s << u"1a 2b 3c"_s << u"keep 1, put 2=b, keep 1"_s;
        QTest::newRow("removed") << u"1a 2b 3c"_s << u"1a 3c"_s << u"keep 1, skip 1, keep 1"_s;
        QTest::newRow("two places") << u"1a 2b 3c 4d 5e"_s << u"1a 2x 3c 4y 5e"_s
                                    << u"keep 1, skip 1, put 2=x, keep 1, skip 1, put 4=y, keep 1"_s;
        QTest::newRow("moved down") << u"1a 2b 3c"_s << u"2b 3c 1a"_s << u"skip 1, keep 2, put 1"_s;
        QTest::newRow("moved up") << u"1a 2b 3c"_s << u"3c 1a 2b"_s << u"skip 2, keep 1, put 1, put 2"_s;
        QTest::newRow("another article") << u"1a 2b"_s << u"3c 4d"_s << u"put 3=c, put 4=d, skip 2"_s;
    }

    void operations()
    {
        QFETCH(QString, base);
        QFETCH(QString, next);
        QTEST(described(previewPatch(content(1, base), content(2, next))), "expected");
    }

    void linesAlone()
    {
        PreviewContent base = content(1, u"1a 2b"_s);
        PreviewContent next = base;
        next.serial = 2;
        next.blocks[0].lines = 7;
        QCOMPARE(described(previewPatch(base, next)), u"skip 1, put 1, keep 1"_s);
    }

    void headings()
    {
        PreviewContent base = content(1, u"1a"_s);
        PreviewContent next = base;
        next.blocks[0].headings = {{.level = 2, .anchors = {u"one"_s, u"more"_s}}};
        const QJsonObject put = previewPatch(base, next).value("operations"_L1).toArray().at(1).toObject();
        QVERIFY(!put.contains("html"_L1));
        const QJsonObject heading = put.value("headings"_L1).toArray().at(0).toObject();
        QCOMPARE(heading.value("level"_L1).toInt(), 2);
        QCOMPARE(heading.value("anchors"_L1).toArray().at(1).toString(), u"more"_s);
    }

    void baseOfNothing()
    {
        PreviewContent base = content(0, u"1a"_s);
        const QJsonObject patch = previewPatch(base, content(5, u"1a"_s));
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
        PreviewContent now{.serial = 1, .blocks = {}};
        for (quint64 id = 1; id <= lastId; ++id)
            now.blocks.append(block(id, QString::number(id)));
        QList<PageBlock> page = applied({}, previewPatch({}, now));
        for (int round = 0; round < 3000; ++round) {
            PreviewContent next = now;
            ++next.serial;
            for (int edit = int(random.bounded(4)); edit >= 0; --edit)
                change(next.blocks, random, lastId);
            page = applied(page, previewPatch(now, next));
            QCOMPARE(page, pageOf(next));
            now = next;
        }
    }

private:
    static void change(QList<PreviewBlock> &blocks, QRandomGenerator &random, quint64 &lastId)
    {
        const qsizetype place = qsizetype(random.bounded(int(blocks.size()) + 1));
        const bool inside = place < blocks.size();
        switch (random.bounded(6)) {
        case 0:
            blocks.insert(place, block(++lastId, QString::number(random.generate())));
            break;
        case 1:
            if (inside)
                blocks.remove(place, std::min<qsizetype>(blocks.size() - place, 1 + qsizetype(random.bounded(3))));
            break;
        case 2:
            if (inside)
                blocks[place] = block(quint64(blocks.at(place).id), QString::number(random.generate()));
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

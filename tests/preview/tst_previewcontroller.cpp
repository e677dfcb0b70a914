// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewcontroller.h"

#include "preview/previewbridge.h"
#include "tests/preview/handmade.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

PreviewContent content(quint64 serial, const QString &html)
{
    return handMade(serial, {handMadeBlock(1, html)});
}

Outline outline(const QString &anchor)
{
    OutlineEntry entry;
    entry.block = BlockId{1};
    entry.anchor = anchor;
    return {entry};
}

// A page of which the test says when it answers.
struct Stage
{
    PreviewBridge bridge;
    PreviewController controller{&bridge};
    QSignalSpy patches{&bridge, &PreviewBridge::patchSent};
    QSignalSpy scrolls{&bridge, &PreviewBridge::scrollSent};
    QSignalSpy names{&bridge, &PreviewBridge::namesSent};
    QSignalSpy html{&bridge, &PreviewBridge::htmlSent};
    QSignalSpy settles{&bridge, &PreviewBridge::settleSent};

    // "base>serial" of each patch sent since the last call
    QString sent()
    {
        QStringList list;
        for (const QVariantList &arguments : std::as_const(patches)) {
            const QJsonObject patch = arguments.constFirst().toJsonObject();
            list += QString::number(patch.value("base"_L1).toInt()) + u'>' + QString::number(patch.value("serial"_L1).toInt());
        }
        patches.clear();
        return list.join(u' ');
    }
};

} // namespace

class TestPreviewController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeReady()
    {
        Stage stage;
        stage.controller.setContent(content(1, u"a"_s));
        QCOMPARE(stage.sent(), QString());
        stage.bridge.ready();
        QCOMPARE(stage.sent(), u"0>1"_s);
    }

    void acknowledgementIsTheThrottle()
    {
        Stage stage;
        stage.bridge.ready();
        for (quint64 serial = 1; serial <= 5; ++serial)
            stage.controller.setContent(content(serial, QString::number(serial)));
        QCOMPARE(stage.sent(), u"0>1"_s);
        stage.bridge.acknowledge(1);
        QCOMPARE(stage.sent(), u"1>5"_s);
        QCOMPARE(stage.controller.acknowledgedSerial(), 1U);
        stage.bridge.acknowledge(5);
        QCOMPARE(stage.sent(), QString());
        QCOMPARE(stage.controller.acknowledgedSerial(), 5U);
    }

    void strangeAcknowledgementsAreIgnored()
    {
        Stage stage;
        stage.bridge.ready();
        stage.controller.setContent(content(3, u"a"_s));
        stage.bridge.acknowledge(2);
        stage.bridge.acknowledge(-1);
        stage.bridge.acknowledge(99);
        QCOMPARE(stage.controller.acknowledgedSerial(), 0U);
        stage.bridge.acknowledge(3);
        stage.bridge.acknowledge(3);
        QCOMPARE(stage.controller.acknowledgedSerial(), 3U);
    }

    void resyncSendsAll()
    {
        Stage stage;
        stage.bridge.ready();
        stage.controller.setContent(content(1, u"a"_s));
        stage.bridge.acknowledge(1);
        stage.controller.setContent(content(2, u"b"_s));
        QCOMPARE(stage.sent(), u"0>1 1>2"_s);
        stage.bridge.resync();
        QCOMPARE(stage.sent(), u"0>2"_s);
    }

    void reloadSendsAllAndReturnsToThePlace()
    {
        Stage stage;
        stage.bridge.ready();
        stage.controller.setContent(content(1, u"a"_s));
        stage.bridge.acknowledge(1);
        stage.controller.scrollTo({.block = BlockId{1}, .fraction = 0.25});
        stage.sent();
        stage.scrolls.clear();
        stage.controller.forgetPage();
        stage.controller.setContent(content(2, u"b"_s));
        QCOMPARE(stage.sent(), QString());
        stage.bridge.ready();
        QCOMPARE(stage.sent(), u"0>2"_s);
        QCOMPARE(stage.scrolls.size(), 1);
        QCOMPARE(stage.scrolls.at(0).at(0).toJsonObject().value("fraction"_L1).toDouble(), 0.25);
    }

    void anotherArticleStartsAnew()
    {
        Stage stage;
        stage.bridge.ready();
        stage.controller.setContent(content(9, u"a"_s));
        stage.bridge.acknowledge(9);
        stage.sent();
        stage.controller.setContent(content(1, u"b"_s));
        QCOMPARE(stage.sent(), u"0>1"_s);
        stage.bridge.acknowledge(1);
        QCOMPARE(stage.controller.acknowledgedSerial(), 1U);
    }

    void reportsThatCrossedARequestAreDropped()
    {
        Stage stage;
        QSignalSpy moved(&stage.controller, &PreviewController::anchorMoved);
        QSignalSpy ended(&stage.controller, &PreviewController::atEnd);
        stage.bridge.ready();
        stage.controller.scrollTo({.block = BlockId{1}, .fraction = 0.5});
        QJsonObject movement{{u"id"_s, u"7"_s}, {u"fraction"_s, 3.5}, {u"serial"_s, 4}, {u"edge"_s, u"end"_s}, {u"request"_s, 0}};
        stage.bridge.reportMovement(movement);
        QCOMPARE(moved.size(), 0);
        movement.insert("request"_L1, 1);
        stage.bridge.reportMovement(movement);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.at(0).at(0).value<BlockAnchor>(), (BlockAnchor{.block = BlockId{7}, .fraction = 2}));
        QCOMPARE(moved.at(0).at(1).toULongLong(), 4U);
        QCOMPARE(ended.size(), 1);
    }

    void settlesWithTheNewest()
    {
        Stage stage;
        int called = 0;
        stage.controller.setContent(content(1, u"a"_s));
        stage.controller.whenSettled([&called] { ++called; });
        stage.bridge.ready();
        QCOMPARE(stage.settles.size(), 0);
        stage.bridge.acknowledge(1);
        QCOMPARE(stage.settles.size(), 1);
        stage.controller.setContent(content(2, u"b"_s));
        stage.bridge.reportSettled(1);
        QCOMPARE(called, 0);
        stage.bridge.acknowledge(2);
        stage.bridge.reportSettled(1);
        QCOMPARE(called, 1);
        stage.bridge.reportSettled(1);
        QCOMPARE(called, 1);
    }

    void anUnseenPageIsLeftAlone()
    {
        Stage stage;
        stage.bridge.ready();
        stage.controller.setContent(content(1, u"a"_s));
        stage.bridge.acknowledge(1);
        stage.sent();
        stage.controller.setAttention(PreviewController::Attention::Unseen);
        for (quint64 serial = 2; serial <= 9; ++serial)
            stage.controller.setContent(content(serial, QString::number(serial)));
        stage.controller.setOutline(outline(u"b"_s));
        stage.controller.scrollTo({.block = BlockId{1}, .fraction = 0.5});
        QCOMPARE(stage.sent(), QString());
        QCOMPARE(stage.names.size(), 0);
        QCOMPARE(stage.scrolls.size(), 0);
        int called = 0;
        stage.controller.whenSettled([&called] { ++called; });
        QTRY_COMPARE(called, 1);
        stage.controller.setAttention(PreviewController::Attention::Seen);
        QCOMPARE(stage.sent(), u"1>9"_s);
        QCOMPARE(stage.names.size(), 1);
        QCOMPARE(stage.scrolls.size(), 1);
        stage.controller.setAttention(PreviewController::Attention::Seen);
        QCOMPARE(stage.names.size() + stage.scrolls.size() + stage.patches.size(), 2);
    }

    void namesFollowThePage()
    {
        Stage stage;
        stage.controller.setOutline(outline(u"a"_s));
        QCOMPARE(stage.names.size(), 0);
        stage.bridge.ready();
        QCOMPARE(stage.names.size(), 1);
        stage.controller.setOutline(outline(u"a"_s));
        QCOMPARE(stage.names.size(), 1);
        stage.controller.forgetPage();
        stage.bridge.ready();
        QCOMPARE(stage.names.size(), 2);
    }

    void htmlIsOfWhatWasSent()
    {
        Stage stage;
        stage.bridge.ready();
        stage.bridge.needHtml({u"1"_s});
        stage.controller.setContent(content(1, u"a"_s));
        stage.controller.setContent(content(2, u"b"_s));
        stage.bridge.needHtml({u"1"_s, u"77"_s, 5, u"x"_s});
        stage.bridge.acknowledge(1);
        stage.bridge.needHtml({u"1"_s});
        QStringList answers;
        for (const QVariantList &arguments : std::as_const(stage.html)) {
            const QJsonArray html = arguments.constFirst().toJsonObject().value("html"_L1).toArray();
            answers += html.isEmpty() ? u"-"_s : html.at(0).toArray().at(1).toString() + QString::number(html.size());
        }
        QCOMPARE(answers.join(u' '), u"- a1 b1"_s);
    }

    // The walk that looks for differences stays away from what is known to be the same, however many contents were skipped.
    void sameEndsAreRemembered()
    {
        Stage stage;
        stage.bridge.ready();
        QList<Block> blocks;
        for (quint64 id = 1; id <= 100; ++id)
            blocks.append(handMadeBlock(id, QString::number(id)));
        stage.controller.setContent(handMade(1, blocks));
        for (quint64 serial = 2; serial <= 4; ++serial) {
            const int index = int(serial) * 10;
            blocks[index] = handMadeBlock(quint64(index) + 1, u"<hr>"_s);
            PreviewContent next = handMade(serial, blocks);
            next.same = {index, 99 - index};
            stage.controller.setContent(next);
        }
        stage.bridge.acknowledge(1);
        const QJsonObject patch = stage.patches.constLast().constFirst().toJsonObject();
        QCOMPARE(patch.value("after"_L1).toString(), u"20"_s);
        QCOMPARE(patch.value("html"_L1).toArray().size(), 3);
    }

    void settlingIsGivenUpOnce()
    {
        Stage stage;
        int called = 0;
        stage.controller.whenSettled([&] {
            ++called;
            stage.controller.whenSettled([&called] { called += 10; });
        });
        stage.controller.giveUpSettling();
        QCOMPARE(called, 1);
        stage.controller.giveUpSettling();
        QCOMPARE(called, 11);
    }
};

QTEST_GUILESS_MAIN(TestPreviewController)
#include "tst_previewcontroller.moc"

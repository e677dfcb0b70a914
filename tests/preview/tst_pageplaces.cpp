// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
// resources/page/places.js and gestures.js, in the real page.
#include "preview/previewpane.h"
#include "tests/preview/pagestage.h"

#include <QApplication>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

constexpr double readingLine = 40;

} // namespace

class TestPagePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToAPlace_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::newRow("top") << 0.0;
        QTest::newRow("middle") << 0.5;
        QTest::newRow("bottom") << 1.0;
    }

    void goesToAPlace()
    {
        QFETCH(double, fraction);
        PageStage stage;
        QSignalSpy moved(&stage.controller, &PreviewController::anchorMoved);
        QVERIFY(stage.show(PageStage::paragraphs(80)));
        stage.controller.scrollTo({.block = BlockId{41}, .fraction = fraction});
        QVERIFY(stage.settle());
        const double height = stage.js(u"document.querySelectorAll('.block')[40].getBoundingClientRect().height"_s).toDouble();
        QVERIFY2(std::abs(stage.topOf(40) + fraction * height - readingLine) <= 1, qPrintable(QString::number(stage.topOf(40))));
        QCOMPARE(moved.size(), 0); // the echo of a request is not the reader's movement
    }

    void readerMoves()
    {
        PageStage stage;
        QSignalSpy moved(&stage.controller, &PreviewController::anchorMoved);
        QVERIFY(stage.show(PageStage::paragraphs(80)));
        stage.controller.scrollTo({.block = BlockId{11}, .fraction = 0});
        QVERIFY(stage.settle());
        stage.js(
            u"{ const r = document.querySelectorAll('.block')[20].getBoundingClientRect(); scrollBy(0, r.top + r.height / 2 - 40); } 1"_s);
        QTRY_COMPARE(moved.size(), 1);
        const auto anchor = moved.at(0).at(0).value<BlockAnchor>();
        QCOMPARE(anchor.block, BlockId{21});
        QVERIFY(std::abs(anchor.fraction - 0.5) < 0.05);
        QCOMPARE(moved.at(0).at(1).toULongLong(), stage.serial);
    }

    void ends()
    {
        PageStage stage;
        QSignalSpy atStart(&stage.controller, &PreviewController::atStart);
        QSignalSpy atEnd(&stage.controller, &PreviewController::atEnd);
        QVERIFY(stage.show(PageStage::paragraphs(40)));
        stage.js(u"scrollTo(0, 1e6); 1"_s);
        QTRY_COMPARE(atEnd.size(), 1);
        stage.js(u"scrollTo(0, 0); 1"_s);
        QTRY_COMPARE(atStart.size(), 1);
        stage.controller.scrollToEnd();
        QVERIFY(stage.settle());
        QVERIFY(stage.js(u"Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) <= 1"_s).toBool());
        QCOMPARE(atEnd.size(), 1);
        stage.controller.scrollToStart();
        QVERIFY(stage.settle());
        QCOMPARE(stage.js(u"scrollY"_s).toInt(), 0);
        QCOMPARE(atStart.size(), 1);
    }

    void blockWithoutAnElement()
    {
        PageStage stage;
        QList<Block> blocks = PageStage::paragraphs(60);
        blocks.insert(30, PageStage::block(500, QString()));
        blocks.append(PageStage::block(501, QString()));
        QVERIFY(stage.show(blocks));
        stage.controller.scrollTo({.block = BlockId{500}, .fraction = 0.7});
        QVERIFY(stage.settle());
        QVERIFY(std::abs(stage.topOf(30) - readingLine) <= 1);
        stage.controller.scrollTo({.block = BlockId{501}, .fraction = 0});
        QVERIFY(stage.settle());
        QVERIFY(stage.js(u"Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) <= 1"_s).toBool());
    }

    void requestWaitsForItsBlock()
    {
        PageStage stage;
        QVERIFY(stage.show(PageStage::paragraphs(60)));
        stage.controller.scrollTo({.block = BlockId{90}, .fraction = 0});
        QVERIFY(stage.settle());
        QCOMPARE(stage.js(u"scrollY"_s).toInt(), 0);
        QVERIFY(stage.show(PageStage::paragraphs(120)));
        QVERIFY(std::abs(stage.topOf(89) - readingLine) <= 1);
    }

    // Lines of code: the fences are lines of the source that the page does not show.
    void codeByLine()
    {
        PageStage stage;
        QStringList lines;
        for (int i = 0; i < 50; ++i)
            lines += u"line %1"_s.arg(i);
        QList<Block> blocks = PageStage::paragraphs(10);
        const Block code
            = PageStage::block(50, u"<pre class=\"code\"><code>"_s + lines.join(u'\n') + u"\n</code></pre>"_s, 53, BlockKind::Code);
        blocks.append(code);
        blocks.append(PageStage::paragraphs(20, 60));
        QVERIFY(stage.show(blocks));
        stage.controller.scrollTo({.block = BlockId{50}, .fraction = 26.0 / 52});
        QVERIFY(stage.settle());
        const double lineTop
            = stage.js(u"{ const c = document.querySelector('pre code').getBoundingClientRect(); c.top + c.height * 25 / 50; }"_s)
                  .toDouble();
        QVERIFY2(std::abs(lineTop - readingLine) <= 1.5, qPrintable(QString::number(lineTop)));
    }

    void typingAboveDoesNotMoveThePage_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("grows") << 0;
        QTest::newRow("comes") << 1;
        QTest::newRow("goes") << 2;
        QTest::newRow("the first in view is replaced") << 3;
        QTest::newRow("the first in view goes") << 4;
    }

    void typingAboveDoesNotMoveThePage()
    {
        QFETCH(int, change);
        PageStage stage;
        QSignalSpy moved(&stage.controller, &PreviewController::anchorMoved);
        QList<Block> blocks = PageStage::paragraphs(80);
        QVERIFY(stage.show(blocks));
        stage.controller.scrollTo({.block = BlockId{41}, .fraction = 0.3});
        QVERIFY(stage.settle());
        stage.js(u"document.querySelectorAll('.block')[41].id = 'witness'; 1"_s);
        const double before = witness(stage);
        const QString text = u"<p>other</p><p>and more</p>"_s;
        switch (change) {
        case 0:
            blocks[3] = PageStage::block(4, text.repeated(20));
            break;
        case 1:
            blocks.insert(5, PageStage::block(900, text));
            break;
        case 2:
            blocks.remove(5, 7);
            break;
        case 3:
            blocks[20] = PageStage::block(21, text);
            break;
        default:
            blocks.remove(40 - 2, 2);
            break;
        }
        QVERIFY(stage.show(blocks));
        QVERIFY2(std::abs(witness(stage) - before) <= 1, qPrintable(QString::number(witness(stage) - before)));
        QVERIFY(stage.settle());
        QVERIFY(std::abs(witness(stage) - before) <= 1);
        QCOMPARE(moved.size(), 0);
    }

    void atTheStartItStaysAtTheStart()
    {
        PageStage stage;
        QList<Block> blocks = PageStage::paragraphs(40);
        QVERIFY(stage.show(blocks));
        blocks.prepend(PageStage::block(99, u"<h1>Title</h1>"_s));
        QVERIFY(stage.show(blocks));
        QVERIFY(stage.settle());
        QCOMPARE(stage.js(u"scrollY"_s).toInt(), 0);
    }

    void resizingStaysAtTheWords()
    {
        PageStage stage;
        QSignalSpy moved(&stage.controller, &PreviewController::anchorMoved);
        QVERIFY(stage.show(PageStage::paragraphs(80)));
        stage.controller.scrollTo({.block = BlockId{41}, .fraction = 0});
        QVERIFY(stage.settle());
        stage.view.resize(450, 500);
        QTRY_VERIFY(stage.js(u"innerWidth"_s).toInt() == 450);
        QVERIFY(stage.settle());
        QVERIFY2(std::abs(stage.topOf(40) - readingLine) <= 3, qPrintable(QString::number(stage.topOf(40))));
        QCOMPARE(moved.size(), 0);
    }

    void doubleClickChoosesAPlace()
    {
        PageStage stage;
        QSignalSpy chosen(&stage.controller, &PreviewController::placeChosen);
        QVERIFY(stage.show(PageStage::paragraphs(5)));
        stage.js(u"{ const p = document.querySelectorAll('p')[2]; const r = p.getBoundingClientRect();"
                 "p.dispatchEvent(new MouseEvent('dblclick', {bubbles: true, clientX: r.left + 5, clientY: r.top + r.height / 4})); } 1"_s);
        QTRY_COMPARE(chosen.size(), 1);
        const auto place = chosen.at(0).at(0).value<BlockAnchor>();
        QCOMPARE(place.block, BlockId{3});
        QVERIFY(std::abs(place.fraction - 0.25) < 0.01);
    }

    void links_data()
    {
        QTest::addColumn<QString>("href");
        QTest::newRow("remote") << u"https://example.org/a?b#c"_s;
        QTest::newRow("relative") << u"other%20article.md#part"_s;
        QTest::newRow("mail") << u"mailto:a@example.org"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("unknown fragment") << u"#nowhere"_s;
        QTest::newRow("script") << u"javascript:document.body.innerHTML=1"_s;
    }

    void links()
    {
        QFETCH(QString, href);
        PageStage stage;
        QSignalSpy activated(&stage.bridge, &PreviewBridge::linkActivated);
        QSignalSpy hovered(&stage.bridge, &PreviewBridge::linkHovered);
        const QUrl before = stage.page.url();
        QVERIFY(stage.show({PageStage::block(1, u"<p><a href=\"%1\"><b>x</b></a></p>"_s.arg(href))}));
        stage.js(
            u"document.querySelector('b').dispatchEvent(new MouseEvent('mouseover', {bubbles: true})); document.querySelector('a').click(); 1"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), href);
        QCOMPARE(hovered.at(0).at(0).toString(), href);
        QVERIFY(stage.settle());
        QCOMPARE(stage.js(u"document.querySelectorAll('.block').length"_s).toInt(), 1);
        QVERIFY(before.isEmpty() || stage.page.url() == before);
    }

    void tellsTheCitationUnderThePointer()
    {
        PageStage stage;
        QSignalSpy hovered(&stage.bridge, &PreviewBridge::citationHovered);
        QVERIFY(stage.show({PageStage::block(1, u"<p>a <span class=\"citation\" data-keys=\"12 14\"><b>x</b></span> b</p>"_s)}));
        stage.js(u"document.querySelector('b').dispatchEvent(new MouseEvent('mouseover', {bubbles: true})); "
                 "document.querySelector('b').dispatchEvent(new MouseEvent('mouseover', {bubbles: true})); "
                 "document.querySelector('p').dispatchEvent(new MouseEvent('mouseover', {bubbles: true})); 1"_s);
        QTRY_COMPARE(hovered.size(), 2);
        QCOMPARE(hovered.at(0).at(0).toString(), u"12 14"_s);
        QCOMPARE(hovered.at(1).at(0).toString(), u""_s);
    }

    void fragmentsAreFollowedInThePage()
    {
        PageStage stage;
        QSignalSpy activated(&stage.bridge, &PreviewBridge::linkActivated);
        QSignalSpy moved(&stage.controller, &PreviewController::anchorMoved);
        QList<Block> blocks = PageStage::paragraphs(60);
        blocks[0] = PageStage::block(1, u"<p><a href=\"#%C3%BCber\">x</a></p>"_s);
        blocks[30] = PageStage::block(31, u"<h2 dir=\"auto\">Über</h2>"_s);
        OutlineEntry heading;
        heading.block = BlockId{31};
        heading.level = 2;
        heading.anchor = u"über"_s;
        stage.controller.setOutline({heading});
        QVERIFY(stage.show(blocks));
        stage.js(u"document.querySelector('a').click(); 1"_s);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved.at(0).at(0).value<BlockAnchor>().block, BlockId{31});
        QCOMPARE(activated.size(), 0);
    }

private:
    static double witness(PageStage &stage)
    {
        return stage.js(u"document.getElementById('witness').getBoundingClientRect().top"_s).toDouble();
    }
};

GALLEY_PREVIEW_TEST_MAIN(TestPagePlaces)
#include "tst_pageplaces.moc"

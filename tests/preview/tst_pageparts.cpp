// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
// resources/page/parts.js, patches.js and supply.js, in the real page.
#include "preview/previewpane.h"
#include "tests/preview/pagestage.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestPageParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsHaveTheRightSize()
    {
        PageStage stage;
        QVERIFY(stage.show(article(400)));
        QVERIFY(stage.settle());
        const QString sizes = u"[...document.querySelectorAll('.part')].map(p => p.children.length)"_s;
        QVERIFY(stage.js(u"Math.max(...%1)"_s.arg(sizes)).toInt() <= 64);
        QVERIFY(stage.js(u"Math.min(...%1)"_s.arg(sizes)).toInt() >= 16);
        QVERIFY(stage.js(u"[...document.querySelectorAll('.part')].slice(1).every(p => p.firstChild.firstChild.localName === 'h2')"_s)
                .toBool());
    }

    // No part ends with what has a larger margin than the next begins with, nor begins with what may have none.
    void edges()
    {
        PageStage stage;
        QList<Block> blocks = article(200);
        QVERIFY(stage.show(blocks));
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            const int at = int(random.bounded(int(blocks.size())));
            switch (random.bounded(4)) {
            case 0:
                blocks.insert(at, PageStage::block(1000 + quint64(round), u"<hr>"_s, 2, BlockKind::Rule));
                break;
            case 1:
                blocks.insert(at, PageStage::block(1000 + quint64(round), u"<div>raw</div>"_s, 2, BlockKind::Html));
                break;
            case 2:
                blocks.insert(at, PageStage::block(1000 + quint64(round), u"<h2 dir=\"auto\">x</h2>"_s, 2, BlockKind::Heading));
                break;
            default:
                blocks.remove(at, std::min<qsizetype>(3, blocks.size() - at));
            }
            QVERIFY(stage.show(blocks));
        }
        QVERIFY(stage.settle());
        const QString parts = u"[...document.querySelectorAll('.part')]"_s;
        QVERIFY(stage.js(parts + u".slice(1).every(p => p.firstChild.firstChild.localName !== 'div')"_s).toBool());
        QVERIFY(stage.js(parts + u".slice(0, -1).every(p => !p.lastChild.firstChild.matches('h2, hr'))"_s).toBool());
        compare(stage, blocks);
    }

    void randomPatches()
    {
        PageStage stage;
        QRandomGenerator random(8);
        QList<Block> blocks = article(150);
        quint64 last = 5000;
        for (int round = 0; round < 80; ++round) {
            const int at = int(random.bounded(int(blocks.size())));
            switch (random.bounded(5)) {
            case 0:
                for (int more = int(random.bounded(90)); more > 0; --more, ++last)
                    blocks.insert(at, PageStage::block(last, u"<p>%1</p>"_s.arg(last)));
                break;
            case 1:
                blocks.remove(at, std::min<qsizetype>(int(random.bounded(80)), blocks.size() - at));
                break;
            case 2:
                blocks.move(at, int(random.bounded(int(blocks.size()))));
                break;
            default:
                blocks[at] = PageStage::block(quint64(blocks.at(at).id), random.bounded(4) == 0 ? QString() : u"<p>%1</p>"_s.arg(round));
            }
            if (blocks.isEmpty())
                blocks = article(100);
            QVERIFY(stage.show(blocks));
        }
        QVERIFY(stage.settle());
        compare(stage, blocks);
    }

    // An article whose html is more than fits into a message, but not so much that only a part of it is held.
    void restComesByItself()
    {
        PageStage stage;
        QSignalSpy asked(&stage.bridge, &PreviewBridge::htmlRequested);
        const QList<Block> blocks = longArticle(900, 600);
        QVERIFY(stage.show(blocks));
        QVERIFY(stage.settle());
        QVERIFY(asked.size() >= 3);
        compare(stage, blocks);
    }

    void onlyAWindowOfALargeArticle()
    {
        PageStage stage;
        QList<Block> blocks = longArticle(6000, 600);
        QSignalSpy asked(&stage.bridge, &PreviewBridge::htmlRequested);
        QVERIFY(stage.show(blocks));
        QVERIFY(stage.settle());
        QVERIFY(shownBlocks(stage) < 700);
        for (const int wanted : {3000, 5900, 40}) {
            stage.controller.scrollTo({.block = BlockId{quint64(wanted)}, .fraction = 0});
            QVERIFY(stage.settle());
            const double top = stage
                                   .js(u"[...document.querySelectorAll('.block')].find(b => b.textContent.startsWith('%1 '))"
                                       ".getBoundingClientRect().top"_s.arg(wanted))
                                   .toDouble();
            QVERIFY2(std::abs(top - 40) <= 1, qPrintable(u"%1 is at %2"_s.arg(wanted).arg(top)));
            QVERIFY(shownBlocks(stage) < 1000);
        }
        stage.controller.scrollToEnd();
        QVERIFY(stage.settle());
        QVERIFY(stage.js(u"document.querySelector('main').lastChild.textContent.includes('6000 ')"_s).toBool());
        asked.clear();
        blocks[5990] = PageStage::block(5991, u"<p>changed</p>"_s);
        blocks[10] = PageStage::block(11, u"<p>changed far away</p>"_s);
        QVERIFY(stage.show(blocks));
        QVERIFY(stage.js(u"document.querySelector('main').lastChild.textContent.includes('changed')"_s).toBool());
        stage.controller.scrollToStart();
        QVERIFY(stage.settle());
        QVERIFY(stage.js(u"document.querySelector('main').firstChild.textContent.includes('changed far away')"_s).toBool());
    }

    // The page's work for a key does not grow with the article.
    void linesStayOutOfTheTree()
    {
        PageStage stage;
        QList<Block> blocks = article(300);
        QVERIFY(stage.show(blocks));
        QVERIFY(stage.settle());
        stage.js(u"window.changes = 0; new MutationObserver(list => window.changes += list.length)"
                 ".observe(document.querySelector('main'), {subtree: true, childList: true, attributes: true, characterData: true}); 1"_s);
        blocks[152].lines = 9;
        QVERIFY(stage.show(blocks));
        QCOMPARE(stage.js(u"window.changes"_s).toInt(), 0);
        blocks[152] = PageStage::block(153, u"<p>153 other</p>"_s);
        QVERIFY(stage.show(blocks));
        QVERIFY(stage.js(u"window.changes"_s).toInt() <= 4);
    }

private:
    static QList<Block> article(int count)
    {
        QList<Block> blocks = PageStage::paragraphs(count);
        for (int i = 0; i < count; i += 5)
            blocks[i] = PageStage::block(quint64(i) + 1, u"<h2 dir=\"auto\">%1</h2>"_s.arg(i + 1), 2, BlockKind::Heading);
        return blocks;
    }

    static QList<Block> longArticle(int count, int length)
    {
        QList<Block> blocks;
        for (int i = 1; i <= count; ++i)
            blocks.append(PageStage::block(quint64(i), u"<p>%1 %2</p>"_s.arg(i).arg(u"word "_s.repeated(length / 5))));
        return blocks;
    }

    static int shownBlocks(PageStage &stage) { return stage.js(u"document.querySelectorAll('.block').length"_s).toInt(); }

    static void compare(PageStage &stage, const QList<Block> &blocks)
    {
        QStringList expected;
        for (const Block &block : blocks) {
            if (!block.html.isEmpty())
                expected += block.html;
        }
        const QString html = stage.js(u"[...document.querySelectorAll('.block')].map(e => e.innerHTML).join('|')"_s).toString();
        QCOMPARE(html, expected.join(u'|'));
    }
};

GALLEY_PREVIEW_TEST_MAIN(TestPageParts)
#include "tst_pageparts.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
// resources/page/blocks.js and morph.js, in the real page.
#include "document/markdown/footnotesection.h"
#include "document/snapshotbuilder.h"
#include "preview/previewpane.h"
#include "tests/document/randomarticle.h"
#include "tests/preview/pagestage.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestPageBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndPatches()
    {
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, u"<p>one</p>"_s), PageStage::block(2, u""_s), PageStage::block(3, u"<p>three</p>"_s)}));
        QCOMPARE(html(stage), u"<p>one</p>|<p>three</p>"_s);
        QVERIFY(stage.show({PageStage::block(3, u"<p>three</p>"_s), PageStage::block(2, u"<p>two</p>"_s), PageStage::block(4, u"<hr>"_s)}));
        QCOMPARE(html(stage), u"<p>three</p>|<p>two</p>|<hr>"_s);
        QVERIFY(stage.show({PageStage::block(2, u""_s)}));
        QCOMPARE(html(stage), QString());
        QVERIFY(stage.show({}));
        QCOMPARE(html(stage), QString());
    }

    void blocksAreKept()
    {
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, u"<p>one</p>"_s), PageStage::block(2, u"<p>two</p>"_s)}));
        stage.js(u"for (const e of document.querySelectorAll('.block')) e.mark = e.textContent; 1"_s);
        QVERIFY(stage.show(
            {PageStage::block(3, u"<p>new</p>"_s), PageStage::block(2, u"<p>two</p>"_s, 9), PageStage::block(1, u"<p>changed</p>"_s)}));
        QCOMPARE(stage.js(u"[...document.querySelectorAll('.block')].map(e => e.mark || '-').join()"_s).toString(), u"-,two,one"_s);
    }

    void morphs_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("text") << u"<p>one two three</p>"_s << u"<p>one 2 three</p>"_s;
        QTest::newRow("element") << u"<p>a</p>"_s << u"<h1>a</h1>"_s;
        QTest::newRow("attributes") << u"<p class=\"x\" title=\"t\">a</p>"_s << u"<p class=\"y\" lang=\"de\">a</p>"_s;
        QTest::newRow("more children") << u"<ul><li>1</li><li>2</li></ul>"_s << u"<ul><li>0</li><li>1</li><li>2</li><li>3</li></ul>"_s;
        QTest::newRow("fewer children") << u"<ul><li>0</li><li>1</li><li>2</li><li>3</li></ul>"_s << u"<ul><li>1</li><li>3</li></ul>"_s;
        QTest::newRow("nested") << u"<blockquote><p>a <em>b</em></p></blockquote>"_s
                                << u"<blockquote><p>a <b>b</b> c</p><p>d</p></blockquote>"_s;
        QTest::newRow("comment") << u"<p>a</p><!--x-->"_s << u"<!--y--><p>b</p>"_s;
        QTest::newRow("astral") << u"<p>a\U0001F600b</p>"_s << u"<p>a\U0001F601b</p>"_s;
    }

    void morphs()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, from)}));
        QVERIFY(stage.show({PageStage::block(1, to)}));
        QCOMPARE(html(stage), to);
        QVERIFY(stage.show({PageStage::block(1, from)}));
        QCOMPARE(html(stage), from);
    }

    void openedDetailsAndImagesStay()
    {
        const QString dot = u"<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\" alt=\"%1\">"_s;
        const QString text = u"<details><summary>More</summary><p>%1</p></details><p>"_s + dot + u"</p>"_s;
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, text.arg(u"a"_s))}));
        stage.js(u"document.querySelector('details').open = true; document.images[0].mark = 1; 1"_s);
        QVERIFY(stage.show({PageStage::block(1, text.arg(u"b"_s))}));
        QCOMPARE(stage.js(u"document.querySelector('details').open && document.images[0].mark"_s).toInt(), 1);
    }

    void selectionElsewhereStays()
    {
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, u"<p>first words</p>"_s), PageStage::block(2, u"<p>last words</p>"_s)}));
        stage.js(u"{ const r = document.createRange(); const t = document.querySelectorAll('p')[0].firstChild; r.setStart(t, 6); "
                 u"r.setEnd(t, 11);"
                 "getSelection().removeAllRanges(); getSelection().addRange(r); } 1"_s);
        QVERIFY(stage.show({PageStage::block(3, u"<h1>New</h1>"_s), PageStage::block(1, u"<p>First words</p>"_s),
            PageStage::block(2, u"<p>changed</p>"_s)}));
        QCOMPARE(stage.js(u"getSelection().toString()"_s).toString(), u"words"_s);
    }

    void retypes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("text") << u"<p>one two three</p>"_s << u"<p>one 2 three</p>"_s;
        QTest::newRow("behind others") << u"<p>a<em>b</em>c<br>d</p>"_s << u"<p>a<em>b</em>c<br>d e</p>"_s;
        QTest::newRow("list") << u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>"_s << u"<ul>\n<li>a</li>\n<li>bc</li>\n</ul>"_s;
        QTest::newRow("table") << u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>"_s
                               << u"<table>\n<thead>\n<tr>\n<th>ab</th>\n</tr>\n</thead>\n</table>"_s;
        QTest::newRow("code") << u"<pre><code><span class=\"kw\">int</span> a &amp;&amp; b;\n</code></pre>"_s
                              << u"<pre><code><span class=\"kw\">int</span> a &amp;&amp; bc;\n</code></pre>"_s;
        QTest::newRow("astral") << u"<p>a\U0001F600b</p>"_s << u"<p>a\U0001F601b</p>"_s;
    }

    // Without a word of HTML: what the reader selected stays, in the very text that changes too.
    void retypes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        PageStage stage;
        QSignalSpy sent(&stage.bridge, &PreviewBridge::patchSent);
        QVERIFY(stage.show({PageStage::block(1, from)}));
        for (const QString &next : {to, from}) {
            QVERIFY(stage.show({PageStage::block(1, next)}));
            QCOMPARE(html(stage), next);
            QVERIFY(sent.last().constFirst().toJsonObject().value("html"_L1).toArray().isEmpty());
        }
    }

    // As where the page shows a placeholder's title instead of its slug, or reads the HTML otherwise than it is written.
    void asksForWhatItDoesNotFind_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("another text") << u"document.querySelector('em').textContent = 'xy'; 1"_s;
        QTest::newRow("more text before") << u"document.querySelector('p').prepend('xy'); 1"_s;
        QTest::newRow("no text") << u"document.querySelector('em').textContent = ''; 1"_s;
        QTest::newRow("a placeholder") << u"document.querySelector('em').className = 'placeholder'; 1"_s;
    }
    void asksForWhatItDoesNotFind()
    {
        QFETCH(QString, script);
        PageStage stage;
        QSignalSpy asked(&stage.bridge, &PreviewBridge::htmlRequested);
        QVERIFY(stage.show({PageStage::block(1, u"<p>a <em>b</em> c</p>"_s)}));
        stage.js(script);
        QVERIFY(stage.show({PageStage::block(1, u"<p>a <em>bd</em> c</p>"_s)}));
        QVERIFY(stage.settle());
        QCOMPARE(html(stage), u"<p>a <em>bd</em> c</p>"_s);
        QCOMPARE(asked.size(), 1);
    }

    // What the reader selected or unfolded in the block stays, for nothing of it is put anew.
    void footnotesGetOtherNumbers()
    {
        const auto noted = [](FootnoteMark one, FootnoteMark other) {
            Block block = PageStage::block(1, u"<p>a%1 b%2</p>"_s.arg(footnoteMarkHtml(one), footnoteMarkHtml(other)));
            block.traits.marks = {one, other};
            return block;
        };
        PageStage stage;
        QSignalSpy sent(&stage.bridge, &PreviewBridge::patchSent);
        QVERIFY(stage.show({noted({1, 1}, {9, 2})}));
        stage.js(u"document.querySelector('p').mark = 1; 1"_s);
        for (const auto &[one, other] : {std::pair{FootnoteMark{2, 1}, FootnoteMark{10, 1}}, {FootnoteMark{1, 3}, FootnoteMark{1, 4}}}) {
            const Block block = noted(one, other);
            QVERIFY(stage.show({block}));
            QCOMPARE(html(stage), block.html);
            QVERIFY(sent.last().constFirst().toJsonObject().value("html"_L1).toArray().isEmpty());
        }
        QCOMPARE(stage.js(u"document.querySelector('p').mark"_s).toInt(), 1);
        QCOMPARE(stage.js(u"document.querySelectorAll('.part').length"_s).toInt(), 1);
    }

    void headingsGetTheirAnchors()
    {
        PageStage stage;
        const QString raw = u"<h1>raw</h1><h2 id=\"own\">raw</h2>"_s;
        const QString quote = u"<blockquote><h1 dir=\"auto\">A</h1>%1<h3 dir=\"auto\">B</h3></blockquote>"_s;
        stage.controller.setOutline({heading(1, 1, u"a"_s, {u"other"_s}), heading(1, 3, u"b"_s)});
        QVERIFY(stage.show({PageStage::block(1, raw + quote.arg(u"<h3>raw</h3>"_s))}));
        QTRY_COMPARE(ids(stage), u"-,own,user-content-a,-,user-content-b"_s);
        QCOMPARE(stage.js(u"document.querySelector('blockquote h1').dataset.anchors"_s).toString(), u"other"_s);
        stage.controller.setOutline({heading(1, 1, u"a"_s), heading(1, 3, u"b-1"_s)});
        QTRY_COMPARE(ids(stage), u"-,own,user-content-a,-,user-content-b-1"_s);
        QVERIFY(stage.js(u"document.querySelector('blockquote h1').dataset.anchors === undefined"_s).toBool());
        QVERIFY(stage.show({PageStage::block(1, u"<h1 dir=\"auto\">A2</h1>"_s)}));
        QCOMPARE(ids(stage), u"user-content-a"_s); // until the facts come
        stage.controller.setOutline({});
        QTRY_COMPARE(ids(stage), u"-"_s);
    }

    void hundredPatchesInARow()
    {
        PageStage stage;
        QSignalSpy patched(&stage.controller, &PreviewController::patched);
        QSignalSpy resyncs(&stage.bridge, &PreviewBridge::resyncRequested);
        QList<Block> blocks = PageStage::paragraphs(60);
        QVERIFY(stage.show(blocks));
        for (int i = 0; i < 100; ++i) {
            blocks.last() = PageStage::block(60, u"<p>%1</p>"_s.arg(i));
            if (i % 10 == 0)
                blocks.insert(i % 40, PageStage::block(1000 + quint64(i), u"<p>new</p>"_s));
            stage.controller.setContent(handMade(++stage.serial, blocks));
        }
        QTRY_COMPARE(stage.controller.acknowledgedSerial(), stage.serial);
        QCOMPARE(resyncs.size(), 0);
        quint64 last = 0;
        for (const QVariantList &arguments : std::as_const(patched)) {
            QVERIFY(arguments.at(0).toULongLong() > last);
            last = arguments.at(0).toULongLong();
        }
        QStringList expected;
        for (const Block &block : std::as_const(blocks))
            expected += block.html;
        QCOMPARE(html(stage), expected.join(u'|'));
    }

    // Whatever somebody writes, the page shows what one shows that was given the article as a whole.
    void typingShowsTheSame()
    {
        RandomArticle article(11);
        PageStage typed({700, 3000});
        PageStage whole({700, 3000});
        qsizetype retyped = 0;
        QObject::connect(&typed.bridge, &PreviewBridge::patchSent, &typed.bridge,
            [&retyped](const QJsonObject &patch) { retyped += patch.value("texts"_L1).toArray().size(); });
        SourceText text(article.text(30));
        DocumentSnapshotPtr snapshot;
        for (int round = 0; round < 40; ++round) {
            for (int edit = 0; edit < 10; ++edit) {
                text = text.edited(article.edits(text.length()));
                snapshot = buildSnapshot({.text = text, .serial = ++typed.serial, .surroundings = {}, .markdown = {}}, snapshot.get());
                typed.controller.setContent(previewContent(snapshot));
                QVERIFY(typed.isShown());
            }
            whole.controller.setContent(previewContent(buildSnapshot({.text = text, .serial = 1, .surroundings = {}, .markdown = {}})));
            QVERIFY(typed.settle() && whole.settle());
            QCOMPARE(html(typed), html(whole));
        }
        QVERIFY2(retyped > 100, qPrintable(QString::number(retyped)));
    }

    void wrongBaseAsksForAll()
    {
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, u"<p>a</p>"_s)}));
        QSignalSpy resyncs(&stage.bridge, &PreviewBridge::resyncRequested);
        const PreviewContent strange = handMade(40, {PageStage::block(1, u"<p>x</p>"_s)});
        const PreviewContent next = handMade(41, {PageStage::block(1, u"<p>b</p>"_s)});
        Q_EMIT stage.bridge.patchSent(previewPatch(strange, next, {}, 1000));
        QTRY_COMPARE(resyncs.size(), 1);
        QVERIFY(stage.show({PageStage::block(1, u"<p>c</p>"_s)}));
        QCOMPARE(html(stage), u"<p>c</p>"_s);
    }

    void paintedFollows()
    {
        PageStage stage;
        QSignalSpy painted(&stage.controller, &PreviewController::painted);
        QVERIFY(stage.show({PageStage::block(1, u"<p>a</p>"_s)}));
        QTRY_COMPARE(painted.size(), 1);
        QCOMPARE(painted.at(0).at(0).toULongLong(), 1U);
    }

    void worksInAHiddenPage()
    {
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, u"<p>a</p>"_s)}));
        stage.view.hide();
        QVERIFY(stage.show({PageStage::block(1, u"<p>b</p>"_s)}));
        QVERIFY(stage.settle());
        QCOMPARE(html(stage), u"<p>b</p>"_s);
    }

private:
    static OutlineEntry heading(quint64 block, int level, const QString &anchor, const QStringList &more = {})
    {
        OutlineEntry entry;
        entry.block = BlockId{block};
        entry.level = level;
        entry.anchor = anchor;
        entry.ids = more;
        return entry;
    }
    static QString html(PageStage &stage)
    {
        return stage.js(u"[...document.querySelectorAll('.block')].map(e => e.innerHTML).join('|')"_s).toString();
    }
    static QString ids(PageStage &stage)
    {
        return stage.js(u"[...document.querySelectorAll('h1,h2,h3')].map(e => e.id || '-').join()"_s).toString();
    }
};

GALLEY_PREVIEW_TEST_MAIN(TestPageBlocks)
#include "tst_pageblocks.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
// resources/page/targets.js, in the real page.
#include "document/snapshotbuilder.h"
#include "preview/previewpane.h"
#include "tests/preview/pagestage.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestPageTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_before.reset();
        m_serial = 0;
    }

    void chipsBecomeLinksAndBack()
    {
        PageStage stage;
        const QString text = u"See [INTERNAL_LINK:one] and [*our* words](INTERNAL_LINK:one), not [INTERNAL_LINK:two].\n"_s;
        QVERIFY(show(stage, text, {}));
        QCOMPARE(described(stage), u"span:one span:our words span:two"_s);
        QVERIFY(show(stage, text, u"one.md"_s));
        QCOMPARE(described(stage), u"one.md:The title one.md:our words span:two"_s);
        QVERIFY(stage.js(u"document.querySelectorAll('a em').length === 1"_s).toBool());
        QVERIFY(show(stage, u"New: "_s + text, u"one.md"_s));
        QCOMPARE(described(stage), u"one.md:The title one.md:our words span:two"_s);
        QVERIFY(show(stage, u"New: "_s + text, u"https://x.y/1"_s));
        QCOMPARE(described(stage), u"https://x.y/1:The title https://x.y/1:our words span:two"_s);
        QVERIFY(show(stage, u"New: "_s + text, {}));
        QCOMPARE(described(stage), u"span:one span:our words span:two"_s);
    }

    // Block HTML is the same in any surroundings, so nothing of it is sent again.
    void noBlockChanges()
    {
        PageStage stage;
        const QString text = u"[INTERNAL_LINK:one]\n\nother\n"_s;
        QVERIFY(show(stage, text, {}));
        stage.js(u"for (const e of document.querySelectorAll('.block')) e.mark = 1; 1"_s);
        QSignalSpy patches(&stage.bridge, &PreviewBridge::patchSent);
        QSignalSpy targets(&stage.bridge, &PreviewBridge::targetsSent);
        QVERIFY(show(stage, text, u"one.md"_s));
        QCOMPARE(targets.size(), 1);
        QCOMPARE(patches.size(), 1);
        QVERIFY(patches.at(0).at(0).toJsonObject().value("operations"_L1).toArray().isEmpty());
        QCOMPARE(stage.js(u"[...document.querySelectorAll('.block')].map(e => e.mark).join()"_s).toString(), u"1,1"_s);
        QVERIFY(show(stage, text + u"\nmore\n"_s, u"one.md"_s));
        QCOMPARE(targets.size(), 1);
    }

    void clicksAreFollowed()
    {
        PageStage stage;
        QSignalSpy activated(&stage.bridge, &PreviewBridge::linkActivated);
        QVERIFY(show(stage, u"[words](INTERNAL_LINK:one) [INTERNAL_LINK:two]\n"_s, u"a b.md"_s));
        stage.js(u"for (const e of document.querySelectorAll('.placeholder')) e.click(); 1"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), u"a%20b.md"_s);
    }

    void inALinkItStaysAChip()
    {
        PageStage stage;
        QVERIFY(show(stage, u"<a href=\"https://x.y\">see [INTERNAL_LINK:one]</a> there\n"_s, u"one.md"_s));
        QCOMPARE(described(stage), u"span:one"_s);
    }

    void looksResolved()
    {
        PageStage stage;
        QVERIFY(show(stage, u"[INTERNAL_LINK:one] [INTERNAL_LINK:two]\n"_s, u"one.md"_s));
        QCOMPARE(
            stage.js(u"[...document.querySelectorAll('.placeholder')].map(e => getComputedStyle(e).borderTopStyle).join()"_s).toString(),
            u"solid,dashed"_s);
    }

private:
    // The article in surroundings in which the slug "one" leads there; nowhere when that is empty.
    bool show(PageStage &stage, const QString &text, const QString &target)
    {
        auto surroundings = std::make_shared<Surroundings>();
        if (!target.isEmpty())
            surroundings->pages.add({u"one"_s, target, u"The title"_s, KnownPage::Origin::Article});
        surroundings->generation = Generation{++m_serial};
        const SnapshotInput input{
            .text = SourceText(text), .revision = Revision{m_serial}, .serial = m_serial, .surroundings = surroundings, .markdown = {}};
        m_before = buildSnapshot(input, m_before.get());
        stage.controller.setContent(previewContent(m_before));
        return QTest::qWaitFor([&] { return stage.controller.acknowledgedSerial() == m_serial; }, 20'000) && stage.settle();
    }

    static QString described(PageStage &stage)
    {
        return stage
            .js(u"[...document.querySelectorAll('.placeholder')].map(e => (e.getAttribute('href') ?? e.localName) + ':' + "
                u"e.textContent).join(' ')"_s)
            .toString();
    }

    DocumentSnapshotPtr m_before;
    quint64 m_serial = 0;
};

GALLEY_PREVIEW_TEST_MAIN(TestPageTargets)
#include "tst_pagetargets.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/markdownreading.h"

#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

class MarkdownReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersTheRestLater();
    void stops();
};

// What is rendered in two goes is what is rendered in one.
void MarkdownReadingTest::rendersTheRestLater()
{
    const QString text = u"---\nt: x\n---\n# a {#b}\n\nc [d]\n\ne[^1]\n\n- f $g$\n\n[d]: h\n[^1]: i *j*\n"_s;
    auto reading = MarkdownReading::parse(text, 3, {}, {});
    QVERIFY(reading);
    const auto first = reading->render({}, [](BlockKind kind, QStringView) { return kind == BlockKind::Paragraph; });
    QVERIFY(first);
    QCOMPARE(std::ranges::count_if(first->blocks, &ParsedBlock::known), 1);
    const auto second = reading->render({});
    QVERIFY(second);
    const ParsedMarkdown whole = *parseMarkdown(text, 3, {});
    QCOMPARE(second->blocks.size(), whole.blocks.size());
    QCOMPARE(second->notes.size(), whole.notes.size());
    for (int i = 0; i < whole.blocks.size(); ++i) {
        QVERIFY(!second->blocks[i].known);
        QCOMPARE(second->blocks[i].html, whole.blocks[i].html);
        QCOMPARE(second->blocks[i].range, whole.blocks[i].range);
        QCOMPARE(second->blocks[i].firstLine, whole.blocks[i].firstLine);
        QCOMPARE(second->blocks[i].prose, whole.blocks[i].prose);
        QCOMPARE(second->blocks[i].headings, whole.blocks[i].headings);
        QCOMPARE(second->blocks[i].runs.size(), whole.blocks[i].runs.size());
    }
}

void MarkdownReadingTest::stops()
{
    const StopToken stop = StopToken::make();
    auto reading = MarkdownReading::parse(u"# a", 0, {}, stop);
    QVERIFY(reading);
    stop.stop();
    QVERIFY(!reading->render(stop));
    QVERIFY(!MarkdownReading::parse(u"# a", 0, {}, stop));
}

QTEST_APPLESS_MAIN(MarkdownReadingTest)
#include "tst_markdownreading.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkrenames.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkRenames : public QObject
{
    Q_OBJECT

    static QString after(const QString &text, const EditBatch &batch)
    {
        return isWellFormed(batch.edits, text.size()) ? applyEdits(text, batch.edits) : u"not well formed"_s;
    }

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("everywhere") << u"[a](x) ![b](x) [c][d] [e](y) <a href='x'>z</a>\n\n[d]: x\n[unused]: <x>\n"_s << u"x"_s << u"z.md"_s
                                    << u"[a](z.md) ![b](z.md) [c][d] [e](y) <a href='z.md'>z</a>\n\n[d]: z.md\n[unused]: z.md\n"_s;
        QTest::newRow("places in it follow") << u"[a](x.md#one) [b](x.mdx)"_s << u"x.md"_s << u"z.md"_s << u"[a](z.md#one) [b](x.mdx)"_s;
        QTest::newRow("one place only") << u"[a](x#1) [b](x)"_s << u"x#1"_s << u"x#2"_s << u"[a](x#2) [b](x)"_s;
        QTest::newRow("address") << u"<https://a.b> https://a.b [c](https://a.b/c)"_s << u"https://a.b"_s << u"https://d.e"_s
                                 << u"<https://d.e> https://d.e [c](https://a.b/c)"_s;
        QTest::newRow("blank") << u"[a](x)"_s << u"x"_s << u"y z"_s << u"[a](<y z>)"_s;
        QTest::newRow("in code stays") << u"`[a](x)` [a](x)"_s << u"x"_s << u"y"_s << u"`[a](x)` [a](y)"_s;
        QTest::newRow("nested") << u"[![i](x)](x)"_s << u"x"_s << u"y"_s << u"[![i](y)](y)"_s;
        QTest::newRow("nothing") << u"[a]()"_s << u""_s << u"y"_s << u"[a]()"_s;
    }
    void targets()
    {
        QFETCH(QString, text);
        QFETCH(QString, target);
        QFETCH(QString, wanted);
        QTEST(after(text, planRenameTarget(*snapshotOf(text), target, wanted)), "expected");
    }

    void anchors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("of words") << u"# One two\n\n[a](#one-two) [b][c]\n\n[c]: #one-two\n"_s << u"one-two"_s << u"new"_s
                                  << u"# One two {#new}\n\n[a](#new) [b][c]\n\n[c]: #new\n"_s;
        QTest::newRow("given") << u"# One {#old} ##\n\n[a](#old) [b](#one)\n"_s << u"old"_s << u"new"_s
                               << u"# One {#new} ##\n\n[a](#new) [b](#one)\n"_s;
        QTest::newRow("of words beside a given one")
            << u"# One {#old}\n\n[a](#old) [b](#one)\n"_s << u"one"_s << u"new"_s << u"# One {#new}\n\n[a](#new) [b](#new)\n"_s;
        QTest::newRow("setext") << u"One\n===\n\n[a](#one)\n"_s << u"one"_s << u"new"_s << u"One {#new}\n===\n\n[a](#new)\n"_s;
        QTest::newRow("encoded") << u"# Żółć\n\n[a](#%C5%BC%C3%B3%C5%82%C4%87)\n"_s << u"żółć"_s << u"bile"_s
                                 << u"# Żółć {#bile}\n\n[a](#bile)\n"_s;
        QTest::newRow("taken") << u"# One\n\n# Two\n\n[a](#one)\n"_s << u"one"_s << u"two"_s << u"# One\n\n# Two\n\n[a](#one)\n"_s;
        QTest::newRow("no anchor") << u"# One\n\n[a](#one)\n"_s << u"one"_s << u"a b"_s << u"# One\n\n[a](#one)\n"_s;
        QTest::newRow("no heading") << u"# One\n\n[a](#two)\n"_s << u"two"_s << u"x"_s << u"# One\n\n[a](#two)\n"_s;
    }
    void anchors()
    {
        QFETCH(QString, text);
        QFETCH(QString, anchor);
        QFETCH(QString, wanted);
        QTEST(after(text, planRenameAnchor(*snapshotOf(text), anchor, wanted)), "expected");
    }

    void headings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("heading");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("links follow") << u"# One\n\n[a](#one) [b](#other)\n"_s << 0 << u"New *words*"_s
                                      << u"# New *words*\n\n[a](#new-words) [b](#other)\n"_s;
        QTest::newRow("those of the next with the same words too")
            << u"# Echo\n\n# Echo\n\n[a](#echo) [b](#echo-1)\n"_s << 0 << u"First"_s << u"# First\n\n# Echo\n\n[a](#first) [b](#echo)\n"_s;
        QTest::newRow("contents") << u"# T\n\n## Contents\n\n- [One](#one)\n- Two\n\n## One\n\n## Two\n"_s << 2 << u"Uno"_s
                                  << u"# T\n\n## Contents\n\n- [Uno](#uno)\n- Two\n\n## Uno\n\n## Two\n"_s;
        QTest::newRow("plain contents") << u"# T\n\n## Contents\n\n- One\n- Two\n\n## One\n\n## Two\n"_s << 3 << u"Due"_s
                                        << u"# T\n\n## Contents\n\n- One\n- Due\n\n## One\n\n## Due\n"_s;
        QTest::newRow("contents in HTML")
            << u"## Contents\n\n<ul><li><a href=\"#one\">one</a></li><li>x &amp; y</li></ul>\n\n## one\n\n## x & y\n"_s << 1 << u"a & b"_s
            << u"## Contents\n\n<ul><li><a href=\"#a--b\">a &amp; b</a></li><li>x &amp; y</li></ul>\n\n## a & b\n\n## x & y\n"_s;
        QTest::newRow("its id stays") << u"# One {#x}\n\n[a](#x) [b](#one)\n"_s << 0 << u"Two"_s << u"# Two {#x}\n\n[a](#x) [b](#two)\n"_s;
        QTest::newRow("setext") << u"One\n---\n\n[a](#one)\n"_s << 0 << u"Two"_s << u"Two\n---\n\n[a](#two)\n"_s;
        QTest::newRow("nothing") << u"# One\n"_s << 0 << u" "_s << u"# One\n"_s;
        QTest::newRow("no such") << u"# One\n"_s << 7 << u"x"_s << u"# One\n"_s;
    }
    void headings()
    {
        QFETCH(QString, text);
        QFETCH(int, heading);
        QFETCH(QString, title);
        QTEST(after(text, planRenameHeading(*snapshotOf(text), heading, title)), "expected");
    }

    void counts() { QCOMPARE(usesOfTarget(*snapshotOf(u"[a](x) [b](x) [c](y)"_s), u"x"_s), 2); }

    void manyLinks()
    {
        const QString text = u"# One\n\n"_s + u"[a](#one)\n"_s.repeated(20000);
        const EditBatch batch = planRenameHeading(*snapshotOf(text), 0, u"Two"_s);
        QCOMPARE(batch.edits.size(), 20001);
    }
};

QTEST_GUILESS_MAIN(TestLinkRenames)
#include "tst_linkrenames.moc"

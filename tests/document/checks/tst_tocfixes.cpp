// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocfixes.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
    void isSafe();
};

void TestTocFixes::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("dead link") << u"retarget-toc-entry"_s << u"# T\n\n## Contents\n\n- [One](#uno)\n\n## One\n"_s
                               << u"# T\n\n## Contents\n\n- [One](#one)\n\n## One\n"_s;
    QTest::newRow("heading taken over") << u"use-heading-text"_s << u"# T\n\n## Contents\n\n- The first part\n\n## The first parts\n"_s
                                        << u"# T\n\n## Contents\n\n- The first parts\n\n## The first parts\n"_s;
    QTest::newRow("entry taken over") << u"use-entry-text"_s
                                      << u"# T\n\n## Contents\n\n- [One way](#one-road)\n\n## One road\n\nSee [it](#one-road).\n"_s
                                      << u"# T\n\n## Contents\n\n- [One way](#one-way)\n\n## One way\n\nSee [it](#one-way).\n"_s;
    QTest::newRow("missing")
        << u"add-toc-entry"_s << u"# T\n\n## Contents\n\n- [One](#one)\n\n## One\n\n## Two\n\n## Three\n"_s
        << u"# T\n\n## Contents\n\n- [One](#one)\n- [Two](#two)\n- [Three](#three)\n\n## One\n\n## Two\n\n## Three\n"_s;
    const QString nested = u"\n## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\n#### F\n"_s;
    const QString deep = u"- D\n  - E\n    - F\n"_s + nested;
    QTest::newRow("missing with what it is nested in") << u"add-toc-entry"_s << QString(u"# T\n\n## Contents\n\n- A\n"_s + deep)
                                                       << QString(u"# T\n\n## Contents\n\n- A\n  - B\n    - C\n"_s + deep);
    QTest::newRow("no deeper than the item before allows") << u"nest-toc-entry"_s << QString(u"# T\n\n## Contents\n\n- A\n- C\n"_s + deep)
                                                           << QString(u"# T\n\n## Contents\n\n- A\n  - C\n"_s + deep);
    QTest::newRow("without heading") << u"remove-toc-entry"_s << u"# T\n\n## Contents\n\n- One\n- Gone\n- Two\n\n## One\n\n## Two\n"_s
                                     << u"# T\n\n## Contents\n\n- One\n- Two\n\n## One\n\n## Two\n"_s;
    QTest::newRow("heading added") << u"add-heading"_s << u"# T\n\n## Contents\n\n- One\n- Gone\n- Two\n\n## One\n\n## Two\n"_s
                                   << u"# T\n\n## Contents\n\n- One\n- Gone\n- Two\n\n## One\n\n## Gone\n\n## Two\n"_s;
    const QString quoted = u"\n## One\n\n### Sub\n\n## Two\n"_s;
    QTest::newRow("missing in a quote") << u"add-toc-entry"_s << QString(u"> Contents\n> - [One](#one)\n"_s + quoted)
                                        << QString(u"> Contents\n> - [One](#one)\n> - [Two](#two)\n"_s + quoted);
    QTest::newRow("nested in a quote") << u"nest-toc-entry"_s << QString(u">Contents\n>- One\n>- Sub\n>- Two\n"_s + quoted)
                                       << QString(u">Contents\n>- One\n>  - Sub\n>- Two\n"_s + quoted);
    QTest::newRow("missing in an item") << u"add-toc-entry"_s << QString(u"1. Contents\n   * One\n2. x\n"_s + quoted)
                                        << QString(u"1. Contents\n   * One\n   * Two\n2. x\n"_s + quoted);
    QTest::newRow("missing in the second list") << u"add-toc-entry"_s << QString(u"Contents\n\n- One\n\nx\n\n* Sub\n"_s + quoted)
                                                << QString(u"Contents\n\n- One\n\nx\n\n* Sub\n* Two\n"_s + quoted);
    const QString html = u"Contents\n\n<ul><li><a href=\"#%1\">%2</a></li><li>Two</li></ul>\n\n## One & all\n\n## Two\n"_s;
    QTest::newRow("dead link in HTML") << u"retarget-toc-entry"_s << html.arg(u"uno"_s, u"One &amp; all"_s)
                                       << html.arg(u"one--all"_s, u"One &amp; all"_s);
    QTest::newRow("heading taken over in HTML")
        << u"use-heading-text"_s << html.arg(u"one--all"_s, u"One"_s) << html.arg(u"one--all"_s, u"One &amp; all"_s);
    QTest::newRow("tags in HTML") << u"use-heading-text"_s << html.arg(u"one--all"_s, u"<b>One</b>"_s)
                                  << html.arg(u"one--all"_s, u"<b>One</b>"_s);
    QTest::newRow("nested") << u"nest-toc-entry"_s << u"# T\n\n## Contents\n\n- One\n- Sub\n\n## One\n\n### Sub\n"_s
                            << u"# T\n\n## Contents\n\n- One\n  - Sub\n\n## One\n\n### Sub\n"_s;
    QTest::newRow("heading as the entry") << u"set-heading-level"_s << u"# T\n\n## Contents\n\n- One\n- Sub\n\n## One\n\n### Sub\n"_s
                                          << u"# T\n\n## Contents\n\n- One\n- Sub\n\n## One\n\n## Sub\n"_s;
}

void TestTocFixes::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix), "expected");
}

void TestTocFixes::isSafe()
{
    QCOMPARE(offered(u"# T\n\n## Contents\n\n- [One](#uno)\n\n## One\n"_s, u"toc-link-dead"_s), u"retarget-toc-entry! update-toc"_s);
    const QString renamed = u"# T\n\n## Contents\n\n- [The first part](#the-first-part)\n\n## The first parts\n"_s;
    QVERIFY(!offered(renamed, u"toc-link-dead"_s).contains(u'!'));
    const QString html = u"## Contents\n\n<ul><li><a href='#uno'>One</a></li><li>Gone</li></ul>\n\n## One\n\n## Two\n"_s;
    QCOMPARE(offered(html, u"toc-link-dead"_s), u"retarget-toc-entry!"_s);
    QCOMPARE(offered(html, u"toc-entry-without-heading"_s), u"add-heading"_s);
    QCOMPARE(offered(html, u"toc-heading-missing"_s), QString());
}

QTEST_GUILESS_MAIN(TestTocFixes)
#include "tst_tocfixes.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/resolvedplaceholders.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestResolvedPlaceholders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolves_data();
    void resolves();
    void slugs();
};

void TestResolvedPlaceholders::resolves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const QString chip = u"<span class=\"placeholder\" data-kind=\"internal-link\" data-target=\"%1\">%1</span>"_s;
    QTest::newRow("none") << u"text"_s << u"<p dir=\"auto\">text</p>\n"_s;
    QTest::newRow("title") << u"[INTERNAL_LINK:one]"_s << u"<p dir=\"auto\"><a href=\"a%20b.md\">One &amp; all</a></p>\n"_s;
    QTest::newRow("own text") << u"[a *b*](INTERNAL_LINK:one)"_s << u"<p dir=\"auto\"><a href=\"a%20b.md\">a <em>b</em></a></p>\n"_s;
    QTest::newRow("words of the slug") << u"[INTERNAL_LINK:two-three]"_s
                                       << u"<p dir=\"auto\"><a href=\"https://x.y/?a=1&amp;b\">two three</a></p>\n"_s;
    QTest::newRow("unknown") << u"[INTERNAL_LINK:none]"_s << u"<p dir=\"auto\">"_s + chip.arg(u"none"_s) + u"</p>\n"_s;
    QTest::newRow("hostile") << u"[INTERNAL_LINK:bad]"_s << u"<p dir=\"auto\">"_s + chip.arg(u"bad"_s) + u"</p>\n"_s;
}

void TestResolvedPlaceholders::resolves()
{
    QFETCH(QString, text);
    KnownPages pages;
    pages.add({u"one"_s, u"a b.md"_s, u"One & all"_s, KnownPage::Origin::Article});
    pages.add({u"two-three"_s, u"https://x.y/?a=1&b"_s, {}, KnownPage::Origin::LinkMap});
    pages.add({u"bad"_s, u"javascript:alert(1)"_s, {}, KnownPage::Origin::LinkMap});
    SnapshotInput input;
    input.text = SourceText(text);
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    QString html;
    for (int i = 0; i < snapshot->blockCount(); ++i)
        html += withResolvedPlaceholders(snapshot->block(i)->html, pages);
    QTEST(html, "expected");
}

void TestResolvedPlaceholders::slugs()
{
    SnapshotInput input;
    input.text = SourceText(u"[INTERNAL_LINK:one] [t]([INTERNAL_LINK:two]) [IMAGE_SLOT:x] TK [b](c) [INTERNAL_LINK:one]\n"_s);
    QCOMPARE(placeholderSlugs(buildSnapshot(input)->block(0)->html), (QStringList{u"one"_s, u"two"_s, u"one"_s}));
    QCOMPARE(placeholderSlugs(QString()), QStringList());
}

QTEST_GUILESS_MAIN(TestResolvedPlaceholders)
#include "tst_resolvedplaceholders.moc"

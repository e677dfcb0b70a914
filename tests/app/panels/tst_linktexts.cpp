// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linktexts.h"

#include "tests/app/snapshotof.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("inline") << u"[a](b)\n"_s << u"Link"_s;
        QTest::newRow("reference") << u"[a][b]\n\n[b]: c\n"_s << u"Reference"_s;
        QTest::newRow("address") << u"<https://example.org>\n"_s << u"Address"_s;
        QTest::newRow("image") << u"![a](b.png)\n"_s << u"Image"_s;
        QTest::newRow("footnote") << u"a[^1]\n\n[^1]: b\n"_s << u"Footnote"_s;
        QTest::newRow("wiki") << u"[[a]]\n"_s << u"Wiki link"_s;
        QTest::newRow("HTML") << u"<a href=\"b\">a</a>\n"_s << u"HTML"_s;
        QTest::newRow("placeholder of a link") << u"[INTERNAL_LINK:a]\n"_s << u"Internal link"_s;
    }
    void kinds()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QVERIFY(!snapshot->links().isEmpty());
        QTEST(kindText(snapshot->links().first().link), "kind");
    }

    // Each kind of placeholder is called by its own name.
    void placeholders()
    {
        QSet<QString> names;
        Link link;
        link.kind = LinkKind::Placeholder;
        for (const PlaceholderKind kind : {PlaceholderKind::None, PlaceholderKind::InternalLink, PlaceholderKind::ImageSlot,
                 PlaceholderKind::CallToAction, PlaceholderKind::ToCome, PlaceholderKind::CitationNeeded}) {
            link.placeholder = kind;
            names.insert(kindText(link));
        }
        QCOMPARE(names.size(), 6);
        QVERIFY(!names.contains(QString()));
    }

    // Each group has a name and a sentence of its own.
    void groups()
    {
        QSet<QString> names;
        QSet<QString> sentences;
        const int count = int(LinkGroup::Unchecked) + 1;
        for (int group = 0; group < count; ++group) {
            names.insert(groupText(LinkGroup(group)));
            const QString sentence = groupExplanation(LinkGroup(group));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(names.size(), count);
        QCOMPARE(sentences.size(), count);
        QVERIFY(!names.contains(QString()));
    }

    void explains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("explanation");
        const QString sentence = u"\nThe target exists."_s;
        QTest::newRow("all there is") << u"one\n\n[words](there.md)\n"_s << u"Link, line 3\nwords\nthere.md"_s + sentence;
        QTest::newRow("no text") << u"[ ](there.md)\n"_s << u"Link, line 1\nthere.md"_s + sentence;
        QTest::newRow("no target") << u"[words]()\n"_s << u"Link, line 1\nwords"_s + sentence;
        QTest::newRow("over two lines") << u"[two\nlines](there.md)\n"_s << u"Link, line 1\ntwo lines\nthere.md"_s + sentence;
        QTest::newRow("places of others") << u"[%1 %2 %L2](%3.md)\n"_s << u"Link, line 1\n%1 %2 %L2\n%3.md"_s + sentence;
    }
    void explains()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QVERIFY(!snapshot->links().isEmpty());
        QTEST(linkExplanation(snapshot->links().first(), LinkGroup::Ok), "explanation");
    }
};

QTEST_GUILESS_MAIN(TestLinkTexts)
#include "tst_linktexts.moc"

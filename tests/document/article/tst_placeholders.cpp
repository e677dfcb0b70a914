// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/placeholders.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPlaceholders : public QObject
{
    Q_OBJECT
    static std::optional<Link> at(const QString &text, qsizetype position)
    {
        const MarkedText marked(text, text, u'\n', u'\n');
        return placeholderAt(marked, position);
    }

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PlaceholderKind>("kind");
        QTest::addColumn<QString>("target");
        QTest::newRow("slug") << u"INTERNAL_LINK:a-b_c/d"_s << PlaceholderKind::InternalLink << u"a-b_c/d"_s;
        QTest::newRow("a space behind the colon") << u"INTERNAL_LINK: a-b"_s << PlaceholderKind::InternalLink << u"a-b"_s;
        QTest::newRow("image") << u"IMAGE_SLOT: a view of it"_s << PlaceholderKind::ImageSlot << u"a view of it"_s;
        QTest::newRow("call") << u"CTA_SLOT:buy"_s << PlaceholderKind::CallToAction << u"buy"_s;
        QTest::newRow("empty") << u"INTERNAL_LINK:"_s << PlaceholderKind::InternalLink << QString();
        QTest::newRow("another word") << u"EXTERNAL_LINK:a"_s << PlaceholderKind::None << QString();
        QTest::newRow("nothing") << QString() << PlaceholderKind::None << QString();
    }
    void texts()
    {
        QFETCH(QString, text);
        const auto found = placeholderText(text);
        QTEST(found ? found->kind : PlaceholderKind::None, "kind");
        QTEST(found ? found->target : QString(), "target");
        if (found && found->kind == PlaceholderKind::InternalLink)
            QCOMPARE(internalSlug(text.mid(found->content.start, found->content.length())), found->target);
    }

    void destinations()
    {
        QCOMPARE(placeholderDestination(u"[INTERNAL_LINK:a]"_s).value_or(PlaceholderText()).target, u"a"_s);
        QCOMPARE(placeholderDestination(u"INTERNAL_LINK:a"_s).value_or(PlaceholderText()).target, u"a"_s);
        QVERIFY(!placeholderDestination(u"https://a.org"_s));
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("slug");
        QTest::newRow("slug") << u"Some-slug"_s << u"Some-slug"_s;
        QTest::newRow("topic") << u"Some topic, or two"_s << u"some-topic-or-two"_s;
    }
    void slugs()
    {
        QFETCH(QString, written);
        QTEST(internalSlug(written), "slug");
    }

    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PlaceholderKind>("kind");
        QTest::newRow("internal link") << u"[INTERNAL_LINK:a]."_s << PlaceholderKind::InternalLink;
        QTest::newRow("citation needed") << u"[citation needed]"_s << PlaceholderKind::CitationNeeded;
        QTest::newRow("to come") << u"TK and more"_s << PlaceholderKind::ToCome;
        QTest::newRow("a word that begins so") << u"TKO"_s << PlaceholderKind::None;
        QTest::newRow("open") << u"[INTERNAL_LINK:a"_s << PlaceholderKind::None;
        QTest::newRow("brackets") << u"[a]"_s << PlaceholderKind::None;
    }
    void marks()
    {
        QFETCH(QString, text);
        const auto found = at(text, 0);
        QTEST(found ? found->placeholder : PlaceholderKind::None, "kind");
    }
};

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"

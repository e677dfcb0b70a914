// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkdestination.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkDestination : public QObject
{
    Q_OBJECT
    static QString of(const QString &text, SourceRange range) { return text.mid(range.start, range.length()); }

private Q_SLOTS:
    void inlineTargets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // destination|title|what stands behind
        QTest::newRow("plain") << u"(a.md) b"_s << u"a.md|| b"_s;
        QTest::newRow("empty") << u"()x"_s << u"||x"_s;
        QTest::newRow("title") << u"( a.md  \"t\" )x"_s << u"a.md|t|x"_s;
        QTest::newRow("single quotes") << u"(a 't')"_s << u"a|t|"_s;
        QTest::newRow("parentheses") << u"(a (t))"_s << u"a|t|"_s;
        QTest::newRow("pointed") << u"(<a b> 't')"_s << u"a b|t|"_s;
        QTest::newRow("balanced") << u"(a(b)c)"_s << u"a(b)c||"_s;
        QTest::newRow("escaped") << u"(a\\)b)"_s << u"a\\)b||"_s;
        QTest::newRow("over lines") << u"(\na\n\"t\nu\"\n)"_s << u"a|t\nu|"_s;
        QTest::newRow("a space in it") << u"(a b)"_s << QString();
        QTest::newRow("unbalanced") << u"(a(b)"_s << QString();
        QTest::newRow("title without a space") << u"(a\"t\")"_s << u"a\"t\"||"_s;
        QTest::newRow("pointed, then more") << u"(<a>b)"_s << QString();
        QTest::newRow("open title") << u"(a \"t)"_s << QString();
        QTest::newRow("open") << u"(a"_s << QString();
    }
    void inlineTargets()
    {
        QFETCH(QString, text);
        const auto found = inlineTargetAt(text, 0);
        QTEST(found ? of(text, found->destination) + u'|' + of(text, found->title) + u'|' + text.mid(found->end) : QString(), "expected");
    }

    void placeholderTargets()
    {
        const QString spaced = u"(INTERNAL_LINK: a-slug) x"_s;
        const auto found = placeholderTargetAt(spaced, 0);
        QVERIFY(found);
        QCOMPARE(of(spaced, found->destination), u"INTERNAL_LINK: a-slug"_s);
        QVERIFY(placeholderTargetAt(u"([INTERNAL_LINK: a-slug])"_s, 0));
        QVERIFY(!placeholderTargetAt(u"(another word)"_s, 0));
        QVERIFY(!placeholderTargetAt(u"(INTERNAL_LINK: a"_s, 0));
    }

    void labels()
    {
        QCOMPARE(labelAt(u"[a b] c"_s, 0), (SourceRange{1, 4}));
        QCOMPARE(labelAt(u"[a\\]b]"_s, 0), (SourceRange{1, 5}));
        QVERIFY(!labelAt(u"[a[b]"_s, 0));
        QVERIFY(!labelAt(u"[a"_s, 0));
        QVERIFY(!labelAt(u'[' + QString(1001, u'a') + u']', 0));
    }

    void unescapes()
    {
        QCOMPARE(unescaped(u"a\\_b&amp;c\\d"_s), u"a_b&c\\d"_s);
        QCOMPARE(unescaped(u"a\r\nb&#13;c"_s + QChar(u'\0')), u"a \nb\rc\uFFFD"_s);
    }

    void deepParenthesesEnd() { QVERIFY(!inlineTargetAt(QString(100'000, u'('), 0)); }
};

QTEST_APPLESS_MAIN(TestLinkDestination)
#include "tst_linkdestination.moc"

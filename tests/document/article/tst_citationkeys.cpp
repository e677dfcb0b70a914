// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/citationkeys.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitationKeys : public QObject
{
    Q_OBJECT
    static MarkedText marked(const QString &text) { return {text, text, u'\n', u'\n'}; }

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"@doe99, so"_s << u"doe99"_s;
        QTest::newRow("inner points") << u"@doe.99:a/b."_s << u"doe.99:a/b"_s;
        QTest::newRow("an address") << u"@https://a.org/b"_s << u"https://a.org/b"_s;
        QTest::newRow("braces") << u"@{a{b}c, d}"_s << QString();
        QTest::newRow("balanced braces") << u"@{a{b}c,d}"_s << u"a{b}c,d"_s;
        QTest::newRow("author suppressed") << u"-@doe"_s << u"doe"_s;
        QTest::newRow("letters of all scripts") << u"@\u0434\u043e99"_s << u"\u0434\u043e99"_s;
        QTest::newRow("nothing") << u"@ "_s << QString();
        QTest::newRow("a sign") << u"@!"_s << QString();
        QTest::newRow("open braces") << u"@{a"_s << QString();
    }
    void keys()
    {
        QFETCH(QString, text);
        const auto found = citeKeyAt(marked(text), 0);
        QTEST(found ? text.mid(found->key.start, found->key.length()) : QString(), "key");
    }

    void noKeyBehindALetter()
    {
        QVERIFY(!citeKeyAt(marked(u"a@b.c"_s), 1));
        QVERIFY(citeKeyAt(marked(u"(@b)"_s), 1));
    }

    void groups_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("members"); // prefix|key|suffix
        QTest::newRow("one") << u"[@a]"_s << QStringList{u"|a|"_s};
        QTest::newRow("locator") << u"[see @a, p. 3; -@b]"_s << QStringList{u"see|a|, p. 3"_s, u"|-b|"_s};
        QTest::newRow("followed by a target") << u"[@a](b)"_s << QStringList();
        QTest::newRow("no key") << u"[a; b]"_s << QStringList();
        QTest::newRow("open") << u"[@a"_s << QStringList();
    }
    void groups()
    {
        QFETCH(QString, text);
        const auto found = bracketedCitationAt(marked(text), 0);
        QStringList members;
        for (const Citation::Member &member : found ? found->members : QList<Citation::Member>())
            members += member.prefix.trimmed() + u'|' + (member.suppressAuthor ? u"-"_s : QString()) + member.key + u'|' + member.suffix;
        QTEST(members, "members");
    }

    void textual()
    {
        const QString text = u"@a [p. 3; @b] says"_s;
        const auto found = textualCitationAt(marked(text), 0);
        QVERIFY(found && found->textual);
        QCOMPARE(found->keys(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(text.mid(found->range.start, found->range.length()), u"@a [p. 3; @b]"_s);
    }

    // As it is written, so it is read.
    void written()
    {
        for (const QString &key : {u"doe99"_s, u"doe.99"_s, u"a,b"_s, u"a."_s, u"a..b"_s, u"\u00e4"_s}) {
            const QString text = u'@' + citeKeyText(key) + u"; "_s;
            const auto found = citeKeyAt(marked(text), 0);
            QVERIFY2(found, qPrintable(text));
            QCOMPARE(text.mid(found->key.start, found->key.length()), key);
        }
    }
};

QTEST_APPLESS_MAIN(TestCitationKeys)
#include "tst_citationkeys.moc"

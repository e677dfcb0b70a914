// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/bareautolinks.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBareAutolinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void mail_data();
    void mail();
};

void TestBareAutolinks::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sentence") << u"see https://a.b/c?d=e."_s << u"https://a.b/c?d=e"_s;
    QTest::newRow("parentheses") << u"(https://a.b/c_(d))"_s << u"https://a.b/c_(d)"_s;
    QTest::newRow("reference at its end") << u"https://a.b/c&copy;"_s << u"https://a.b/c"_s;
    QTest::newRow("tag behind") << u"https://a.b/c<br>"_s << u"https://a.b/c"_s;
    QTest::newRow("capitals") << u"HTTPS://A.B"_s << u"HTTPS://A.B"_s;
    QTest::newRow("other scheme") << u"xhttps://a.b"_s << u""_s;
    QTest::newRow("no host") << u"https://"_s << u""_s;
    QTest::newRow("underscore in the host") << u"http://a_b.c"_s << u""_s;
    QTest::newRow("umlaut") << u"http://bücher.de/ä"_s << u"http://bücher.de/ä"_s;
    QTest::newRow("no colon") << u"https a.b"_s << u""_s;
    QTest::newRow("www") << u"www.a.b/c!"_s << u"www.a.b/c"_s;
    QTest::newRow("www in brackets") << u"(www.a.b)"_s << u"www.a.b"_s;
    QTest::newRow("www behind a letter") << u"awww.a.b"_s << u""_s;
    QTest::newRow("www alone") << u"www."_s << u""_s;
}

void TestBareAutolinks::addresses()
{
    QFETCH(QString, text);
    const qsizetype colon = text.indexOf(u':');
    const qsizetype www = text.indexOf(u"www.");
    const auto found = colon >= 0 ? bareUrlAround(text, colon) : www >= 0 ? bareHostAt(text, www) : std::nullopt;
    QTEST(found ? text.mid(found->start, found->length()) : u""_s, "expected");
}

void TestBareAutolinks::mail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("two") << u"a.b+c@d-e.fg, h@i.jk."_s << QStringList{u"a.b+c@d-e.fg"_s, u"h@i.jk"_s};
    QTest::newRow("scheme") << u"mailto:a@b.cd"_s << QStringList{u"mailto:a@b.cd"_s};
    QTest::newRow("no dot") << u"a@b"_s << QStringList{};
    QTest::newRow("handle") << u"@b.cd"_s << QStringList{};
    QTest::newRow("digit at the end") << u"a@b.c1"_s << QStringList{};
    QTest::newRow("two signs") << u"a@b@c.de"_s << QStringList{u"b@c.de"_s};
}

void TestBareAutolinks::mail()
{
    QFETCH(QString, text);
    QStringList found;
    for (const SourceRange &range : mailAddresses(text, {0, text.size()}))
        found << text.mid(range.start, range.length());
    QTEST(found, "expected");
}

QTEST_APPLESS_MAIN(TestBareAutolinks)
#include "tst_bareautolinks.moc"

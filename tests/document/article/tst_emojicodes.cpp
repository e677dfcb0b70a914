// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/emojicodes.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEmojiCodes : public QObject
{
    Q_OBJECT

private:
    static QString shown(const QString &text, const QString &guard = {})
    {
        return QString::fromStdString(withEmoji(text.toStdString(), guard.toStdString()));
    }

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("plain") << u"tada"_s << u"🎉"_s;
        QTest::newRow("digit") << u"pencil2"_s << u"✏\ufe0f"_s;
        QTest::newRow("other name of another") << u"thumbsup"_s << u"👍"_s;
        QTest::newRow("plus") << u"+1"_s << u"👍"_s;
        QTest::newRow("minus") << u"-1"_s << u"👎"_s;
        QTest::newRow("number") << u"100"_s << u"💯"_s;
        QTest::newRow("flag") << u"de"_s << u"🇩🇪"_s;
        QTest::newRow("joined") << u"heart_on_fire"_s << u"❤\ufe0f\u200d🔥"_s;
        QTest::newRow("last") << u"zzz"_s << u"💤"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("no code") << u"pencil22"_s << u""_s;
        QTest::newRow("capitals") << u"Tada"_s << u""_s;
        QTest::newRow("an emoji") << u"🎉"_s << u""_s;
        QTest::newRow("two") << u"tada 🎉"_s << u""_s;
    }
    void codes()
    {
        QFETCH(QString, code);
        QFETCH(QString, emoji);
        const std::string utf8 = code.toStdString();
        QCOMPARE(QString::fromUtf8(emojiOf(utf8)), emoji);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
        const auto same = [&row](const QString &text) { row(text, text); };
        row(u":tada:"_s, u"🎉"_s);
        row(u"a :tada: b :zzz: c"_s, u"a 🎉 b 💤 c"_s);
        row(u":tada::zzz:"_s, u"🎉💤"_s);
        row(u":tada: :zzz"_s, u"🎉 :zzz"_s);
        row(u"(:tada:), :heavy_check_mark:."_s, u"(🎉), ✔\ufe0f."_s);
        row(u"so:tada:"_s, u"so🎉"_s);
        row(u":tada:so"_s, u"🎉so"_s);
        row(u"好:tada:好"_s, u"好🎉好"_s);
        row(u"a: :tada: b"_s, u"a: 🎉 b"_s);
        row(u":x:tada:"_s, u"❌tada:"_s);
        row(u":none:tada:"_s, u":none🎉"_s);
        row(u": :tada:"_s, u": 🎉"_s);
        same(u""_s);
        same(u":"_s);
        same(u"::"_s);
        same(u":::"_s);
        same(u"no colon"_s);
        same(u":nonesuch:"_s);
        same(u":TADA:"_s);
        same(u": tada:"_s);
        same(u":tada"_s);
        same(u"tada:"_s);
        same(u"10:100:20"_s);
        same(u"urn:book:1"_s);
        same(u"std::star::x"_s);
        same(u"a:book::b"_s);
        same(u"::book::"_s);
        same(u"https://book:100"_s);
        same(u":grüße:"_s);
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(text), expected);
    }

    void escaped()
    {
        QCOMPARE(shown(u":·tada: :tada:· :tada:"_s, u"·"_s), u":·tada: :tada:· 🎉"_s);
        QCOMPARE(shown(u":tada:·"_s), u"🎉·"_s);
    }

    void onlyTheTextAroundACodeStays()
    {
        QString text;
        QString expected;
        for (int each = 0; each < 10'000; ++each) {
            text += u":tada: : :b::nonesuch: "_s;
            expected += u"🎉 : 🅱\ufe0f:nonesuch: "_s;
        }
        QCOMPARE(shown(text), expected);
    }

    void nothingButColonsInLinearTime()
    {
        const QString colons(1'000'000, u':');
        QCOMPARE(shown(colons), colons);
        const QString open = u":a"_s.repeated(500'000);
        QVERIFY(!shown(open).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEmojiCodes)
#include "tst_emojicodes.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/utf8.h"

#include <QByteArray>
#include <QTest>

using namespace Galley;

class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstFault_data();
    void findsTheFirstFault();
    void acceptsEveryCharacter();
};

void Utf8Test::findsTheFirstFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, qsizetype expected) {
        QTest::newRow(name) << bytes << expected;
        QTest::addRow("%s, behind 21 letters", name) << QByteArray(21, 'a') + bytes << (expected < 0 ? expected : expected + 21);
        QTest::addRow("%s, before 21 letters", name) << bytes + QByteArray(21, 'a') << expected;
    };
    row("nothing", "", -1);
    row("ASCII", "plain text, long enough for a stride", -1);
    row("two, three, four bytes", "\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80", -1);
    row("largest code point", "\xF4\x8F\xBF\xBF", -1);
    row("noncharacter", "\xEF\xBF\xBF", -1);
    row("around the surrogates", "\xED\x9F\xBF\xEE\x80\x80", -1);
    row("stray continuation", "a\x80", 1);
    row("lead at the end", "ab\xC3", 2);
    row("cut three", "a\xE2\x82", 1);
    row("cut four", "a\xF0\x9F\x98", 1);
    row("overlong two", "\xC0\x80", 0);
    row("overlong slash", "a\xC1\xAF", 1);
    row("overlong three", "\xE0\x9F\xBF", 0);
    row("overlong four", "\xF0\x8F\xBF\xBF", 0);
    row("surrogate", "x\xED\xA0\x80", 1);
    row("surrogate pair, CESU-8", "\xED\xA0\xBD\xED\xB8\x80", 0);
    row("above the largest", "\xF4\x90\x80\x80", 0);
    row("five bytes", "\xF8\x88\x80\x80\x80", 0);
    row("FE", "\xFE", 0);
    row("FF", "ab\xFF", 2);
    row("Latin-1", "caf\xE9 au lait", 3);
    row("letter for a continuation", "\xE2\x82z", 0);
}

void Utf8Test::findsTheFirstFault()
{
    QFETCH(QByteArray, bytes);
    QTEST(firstInvalidUtf8(bytes), "expected");
}

void Utf8Test::acceptsEveryCharacter()
{
    QByteArray all;
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (character < 0xD800 || character > 0xDFFF)
            all += QString::fromUcs4(&character, 1).toUtf8();
    }
    QCOMPARE(firstInvalidUtf8(all), -1);
}

QTEST_APPLESS_MAIN(Utf8Test)
#include "tst_utf8.moc"

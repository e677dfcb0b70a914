// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/characterreferences.h"

#include <QTest>

class TestCharacterReferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolves_data();
    void resolves();
};

void TestCharacterReferences::resolves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QByteArray(text) << QByteArray(expected); };
    row("", "");
    row("plain", "plain");
    row("&amp;&lt;&gt;&quot;&apos;", "&<>\"'");
    row("&amp;lt;", "&lt;");
    row("&colon;&Tab;&NewLine;", ":\t\n");
    row("&#65;&#x42;&#X43;", "ABC");
    row("&#65b&#x42", "AbB");
    row("&#228;&#x20ac;&#128512;", "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80");
    row("&#0;&#xd800;&#x110000;&#99999999999999999999999;", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    row("&foo; &amp &AMP; &", "&foo; &amp &AMP; &");
    row("&#;&#x;&#xg;", "&#;&#x;&#xg;");
    row("a=1&b=2", "a=1&b=2");
}

void TestCharacterReferences::resolves()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(Galley::resolveCharacterReferences({text.constData(), size_t(text.size())})), expected);
}

QTEST_GUILESS_MAIN(TestCharacterReferences)
#include "tst_characterreferences.moc"

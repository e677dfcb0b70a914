// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/characterreference.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCharacterReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void references_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("named") << u"&amp;x"_s << 5 << u"&"_s;
        QTest::newRow("decimal") << u"&#38;"_s << 5 << u"&"_s;
        QTest::newRow("hexadecimal") << u"&#X26;"_s << 6 << u"&"_s;
        QTest::newRow("beyond sixteen bits") << u"&#x1F600;"_s << 9 << u"\U0001F600"_s;
        QTest::newRow("null") << u"&#0;"_s << 4 << u"\uFFFD"_s;
        QTest::newRow("half a character") << u"&#xD800;"_s << 8 << u"\uFFFD"_s;
        for (const QString &none : {u"&"_s, u"&;"_s, u"&amp"_s, u"& amp;"_s, u"&#;"_s, u"&#x;"_s, u"&#12345678;"_s, u"&nosuchname;"_s, u"x"_s, QString()})
            QTest::newRow(qUtf8Printable(u"none: "_s + none)) << none << 0 << QString();
    }
    void references()
    {
        QFETCH(QString, written);
        const CharacterReference found = characterReferenceAt(written, 0);
        QTEST(int(found.length), "length");
        QTEST(found.text, "text");
    }

    void resolved()
    {
        QCOMPARE(withReferencesResolved(u"a &lt;b&gt; &unknown; &amp;amp; &"_s), u"a <b> &unknown; &amp; &"_s);
        QCOMPARE(withReferencesResolved(u""_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestCharacterReference)
#include "tst_characterreference.moc"

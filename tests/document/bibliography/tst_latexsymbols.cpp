// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/latexsymbols.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLatexSymbols : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void symbols()
    {
        QCOMPARE(latexSymbol(u"ss"_s), u"\u00df"_s);
        QCOMPARE(latexSymbol(u"alpha"_s), u"\u03b1"_s);
        QCOMPARE(latexSymbol(u"AE"_s), u"\u00c6"_s);
        QVERIFY(latexSymbol(u"nosuchcommand"_s).isEmpty());
        QVERIFY(latexSymbol(u""_s).isEmpty());
    }

    void accents()
    {
        QCOMPARE(latexAccent(u"\""_s), QChar(u'\u0308'));
        QCOMPARE(latexAccent(u"c"_s), QChar(u'\u0327'));
        QCOMPARE(latexAccent(u"v"_s), QChar(u'\u030c'));
        QVERIFY(latexAccent(u"z"_s).isNull());
        QVERIFY(latexAccent(u""_s).isNull());
    }

    void scripts()
    {
        QCOMPARE(superscriptOf(u'2'), QChar(u'\u00b2'));
        QCOMPARE(subscriptOf(u'2'), QChar(u'\u2082'));
        QVERIFY(superscriptOf(u'!').isNull());
        QVERIFY(subscriptOf(u'!').isNull());
    }
};

QTEST_APPLESS_MAIN(TestLatexSymbols)
#include "tst_latexsymbols.moc"

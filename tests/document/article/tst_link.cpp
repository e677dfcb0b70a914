// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/link.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_data();
    void labels();
};

void TestLink::labels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Foo BAR"_s << u"foo bar"_s;
    QTest::newRow("white space") << u" a\n\t b "_s << u"a b"_s;
    QTest::newRow("blanks that are letters to the parser") << u" \u2028a\u00a0 b"_s << u"\u2028a\u00a0 b"_s;
    QTest::newRow("sharp s") << u"ẞtraße"_s << u"sstrasse"_s;
    QTest::newRow("final sigma") << u"ΣΑΣ"_s << u"σασ"_s;
    QTest::newRow("cyrillic") << u"ТОЛПОЙ"_s << u"толпой"_s;
    QTest::newRow("escapes stay") << u"a\\]"_s << u"a\\]"_s;
    QTest::newRow("nothing") << u" \n "_s << u""_s;
}

void TestLink::labels()
{
    QFETCH(QString, label);
    QTEST(normalisedLabel(label), "expected");
}

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"

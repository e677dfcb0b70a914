// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocplace.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titles_data();
    void titles();
};

void TestTocPlace::titles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("expected");

    QTest::newRow("plain") << u"Contents"_s << true;
    QTest::newRow("capitals") << u"TABLE OF CONTENTS"_s << true;
    QTest::newRow("colon and emphasis") << u"**Table of contents:**"_s << true;
    QTest::newRow("numbered") << u"0. Contents"_s << true;
    QTest::newRow("emoji") << u"📖 Contents 📖"_s << true;
    QTest::newRow("inner spaces") << u"Table  of\tContents"_s << true;
    QTest::newRow("Turkish") << u"İçindekiler"_s << true;
    QTest::newRow("Turkish capitals") << u"İÇİNDEKİLER"_s << true;
    QTest::newRow("capitals without accents") << u"ΠΕΡΙΕΧΟΜΕΝΑ"_s << true;
    QTest::newRow("Spanish without accents") << u"INDICE"_s << true;
    QTest::newRow("what stands at a book's end") << u"Index"_s << false;
    QTest::newRow("Greek") << u"Περιεχόμενα"_s << true;
    QTest::newRow("part of a longer line") << u"The contents of the box"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("signs only") << u"***"_s << false;
    QTest::newRow("very long") << u"x"_s.repeated(100000) << false;
}

void TestTocPlace::titles()
{
    QFETCH(QString, line);
    QTEST(isTocTitle(line), "expected");
}

QTEST_GUILESS_MAIN(TestTocPlace)
#include "tst_tocplace.moc"

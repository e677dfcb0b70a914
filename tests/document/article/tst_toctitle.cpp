// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/toctitle.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocTitle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titles_data();
    void titles();
    void markers_data();
    void markers();
};

void TestTocTitle::titles_data()
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
    QTest::newRow("tags") << u"<b>Contents</b><br>"_s << true;
    QTest::newRow("no tags") << u"Contents < 3"_s << false;
    QTest::newRow("quoted heading") << u"> ## Contents"_s << true;
    QTest::newRow("an item's") << u"1. **Table of contents**"_s << true;
    QTest::newRow("part of a longer line") << u"The contents of the box"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("signs only") << u"***"_s << false;
    QTest::newRow("very long") << u"x"_s.repeated(100000) << false;
}

void TestTocTitle::titles()
{
    QFETCH(QString, line);
    QTEST(isTocTitle(line), "expected");
}

void TestTocTitle::markers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("expected");

    QTest::newRow("plain") << u"[TOC]"_s << true;
    QTest::newRow("small") << u" [toc] "_s << true;
    QTest::newRow("wiki") << u"[[toc]]"_s << true;
    QTest::newRow("GitLab") << u"[[_TOC_]]"_s << true;
    QTest::newRow("quoted") << u"> [TOC]"_s << true;
    QTest::newRow("an item's") << u"  1. [TOC]"_s << true;
    QTest::newRow("behind words") << u"See [TOC]"_s << false;
    QTest::newRow("before words") << u"[TOC] below"_s << false;
    QTest::newRow("a link") << u"[TOC](#toc)"_s << false;
    QTest::newRow("without brackets") << u"TOC"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestTocTitle::markers()
{
    QFETCH(QString, line);
    QTEST(isTocMarker(line), "expected");
}

QTEST_GUILESS_MAIN(TestTocTitle)
#include "tst_toctitle.moc"

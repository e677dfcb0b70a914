// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/panetext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPaneText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asArticle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("line ends") << u"a\r\nb\rc\nd\r"_s << u"a\nb\nc\nd\n"_s;
        QTest::newRow("reserved") << u"a\ufdd2\ufdd4"_s << u"a\ufffd\ufffd"_s;
        QTest::newRow("kept") << u"\u2028\u2029\u00a0\ufdd0"_s << u"\u2028\u2029\u00a0\ufdd0"_s;
    }
    void asArticle()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(asArticleText(text), expected);
    }

    void thereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inPane");
        QTest::newRow("plain") << u"a\nb"_s << u"a\nb"_s;
        QTest::newRow("paragraph ends") << u"a\u2029\ufdd0\ufdd1"_s << u"a\ufdd2\ufdd3\ufdd4"_s;
    }
    void thereAndBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, inPane);
        QCOMPARE(toPaneText(text), inPane);
        QCOMPARE(fromPaneText(inPane), text);
        QCOMPARE(fromPaneText(u"a\u2029b"_s), u"a\nb"_s);
    }
};

QTEST_APPLESS_MAIN(TestPaneText)
#include "tst_panetext.moc"

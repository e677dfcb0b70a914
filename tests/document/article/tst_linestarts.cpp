// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linestarts.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLineStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines"); // of each position, the end's too
        QTest::newRow("nothing") << u""_s << u"0"_s;
        QTest::newRow("one") << u"ab"_s << u"000"_s;
        QTest::newRow("two") << u"a\nb"_s << u"0011"_s;
        QTest::newRow("blank ones") << u"\n\n"_s << u"012"_s;
        QTest::newRow("an end") << u"a\n"_s << u"001"_s;
    }
    void lines()
    {
        QFETCH(QString, text);
        const LineStarts starts(text);
        QString lines;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            lines += QString::number(starts.lineAt(i));
            if (i == 0 || text[i - 1] == u'\n')
                QCOMPARE(starts.startOf(starts.lineAt(i)), i);
        }
        QTEST(lines, "lines");
    }
};

QTEST_GUILESS_MAIN(TestLineStarts)
#include "tst_linestarts.moc"

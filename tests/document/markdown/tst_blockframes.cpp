// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/blockframes.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBlockFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // kind, first line, lines
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("blank") << u"\n\n"_s << u"B1+0"_s;
        QTest::newRow("plain") << u"# A\n\nb\nc\n\n- d\n"_s << u"H1+1 P3+2 L6+1"_s;
        QTest::newRow("in tags") << u"<details>\n\n> a\n\n</details>\n"_s << u"T1+1 Q3+1 T5+1"_s;
        QTest::newRow("a definition") << u"<div>\n\n[a]: b\n\n</div>\n"_s << u"T1+1 D3+1 T5+1"_s;
        QTest::newRow("a table") << u"<div>\n\n| a |\n|---|\n\n</div>\n"_s << u"T1+1 |3+2 T6+1"_s;
    }
    void frames()
    {
        QFETCH(QString, text);
        QStringList frames;
        for (const BlockFrame &frame : framesOf(text))
            frames += u"%1%2+%3"_s.arg(u"FPHLQC|TRDBN"_s.at(int(frame.kind))).arg(frame.firstLine).arg(frame.contentLines);
        QTEST(frames.join(u' '), "expected");
    }
};

QTEST_GUILESS_MAIN(TestBlockFrames)
#include "tst_blockframes.moc"

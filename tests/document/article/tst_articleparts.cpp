// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/articleparts.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QString>("text"); // its first block is taken apart
        QTest::addColumn<QString>("expected"); // kind, first line, lines
        QTest::newRow("a paragraph") << u"a\nb\n\nc\n"_s << u"P1+2"_s;
        QTest::newRow("raw HTML") << u"<p>a</p>\n<p>b</p>\n"_s << u"T1+2"_s;
        QTest::newRow("raw HTML, blank lines behind") << u"<p>a</p>\n\n\n"_s << u"T1+1"_s;
        QTest::newRow("a comment with a blank line") << u"<!-- a\n\nb -->\n"_s << u"T1+3"_s;
        QTest::newRow("held together") << u"<details>\n\n## A\n\nb\nc\n\n- d\n\n\n</details>\n\nx\n"_s << u"T1+1 H3+1 P5+2 L8+1 T11+1"_s;
        QTest::newRow("twice") << u"<div>\n<div>\n\na\n\n</div>\n\n</div>\n"_s << u"T1+2 P4+1 T6+1 T8+1"_s;
        QTest::newRow("without a line end") << u"<div>\n\na\n\n</div>"_s << u"T1+1 P3+1 T5+1"_s;
    }
    void parts()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QStringList parts;
        for (const ArticlePart &part : partsOfBlock(*snapshot, 0)) {
            QCOMPARE(part.block, 0);
            parts += u"%1%2+%3"_s.arg(u"FPHLQC|TRDBN"_s.at(int(part.kind))).arg(part.lines.first).arg(part.lines.count);
        }
        QTEST(parts.join(u' '), "expected");
    }
};

QTEST_GUILESS_MAIN(TestArticleParts)
#include "tst_articleparts.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/parsedmarkdown.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLooseRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loose_data();
    void loose();
};

void TestLooseRuns::loose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // pieces between bars, runs between slashes
    const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"a"_s, u""_s);
    row(u"[a]: b"_s, u"[a]: b"_s);
    row(u"  [a]:\n  b\n  'c'\n\n[d]: e"_s, u"[a]:|b|'c'/[d]: e"_s);
    row(u"[a]: b\ntext"_s, u"[a]: b"_s);
    row(u"> [a]: b\n> text\n>\n> [c]: d"_s, u"[a]: b/[c]: d"_s);
    row(u"- [a]: b\n- x\n\n  [c]: d"_s, u"[a]: b/[c]: d"_s);
    row(u"1. > - [a]: b"_s, u"[a]: b"_s);
    row(u">\n> -\n> x"_s, u""_s);
    row(u"-\n- \n"_s, u""_s);
    row(u"[^a]: b\n    c"_s, u"[^a]: b|c"_s);
    row(u"[^a]: b\n\nx[^a]"_s, u"[^a]:"_s);
    row(u"> ```\n> a\n\n> [a]: b"_s, u"[a]: b"_s);
    row(u"<!-- a -->\n[a]: b"_s, u"[a]: b"_s);
    row(u"|a|\n|-|\n|b|\n\n[a]: b"_s, u"[a]: b"_s);
}

void TestLooseRuns::loose()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    const std::optional<ParsedMarkdown> markdown = parseMarkdown(text, 0, {});
    for (const ParsedBlock &block : markdown->blocks) {
        for (const InlineRun &run : block.runs) {
            if (run.kind != InlineRun::Kind::Loose)
                continue;
            QStringList pieces;
            for (const SourceRange piece : run.pieces)
                pieces.append(text.sliced(block.range.start + piece.start, piece.length()));
            found.append(pieces.join(u'|'));
        }
    }
    QCOMPARE(found.join(u'/'), expected);
}

QTEST_GUILESS_MAIN(TestLooseRuns)
#include "tst_looseruns.moc"

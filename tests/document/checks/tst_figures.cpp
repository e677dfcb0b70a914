// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/figures.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<Figure> &figures)
{
    QStringList texts;
    for (const Figure &figure : figures)
        texts.append(figure.text);
    return texts;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("whole") << u"in 2024, 7 of 10."_s << QStringList{u"2024"_s, u"7"_s, u"10"_s};
        QTest::newRow("decimal") << u"3.14 and 3,14"_s << QStringList{u"3.14"_s, u"3,14"_s};
        QTest::newRow("grouped") << u"1,234,567.8 or 20 000 or 1\u202F500"_s << QStringList{u"1,234,567.8"_s, u"20 000"_s, u"1 500"_s};
        QTest::newRow("not grouped") << u"20 0000 and 1234 567"_s << QStringList{u"20"_s, u"0000"_s, u"1234"_s, u"567"_s};
        QTest::newRow("per cent") << u"42 % of 7%"_s << QStringList{u"42 %"_s, u"7%"_s};
        QTest::newRow("negative") << u"from -3 to \u22125, 1-2, a-4"_s << QStringList{u"-3"_s, u"-5"_s, u"1"_s, u"2"_s, u"4"_s};
        QTest::newRow("part of a word") << u"H2O, x86_64, 3D"_s << QStringList{u"3"_s};
        QTest::newRow("end of a sentence") << u"It was 5."_s << QStringList{u"5"_s};
        QTest::newRow("a time") << u"at 12:30"_s << QStringList{u"12:30"_s};
    }
    void readsNumbers()
    {
        QFETCH(QString, text);
        QTEST(textsOf(figuresIn(text)), "figures");
    }

    void leavesOutWhatStatesNothing()
    {
        SnapshotInput input;
        input.text = SourceText(u"---\nyear: 1999\n---\n# Part 1\n\n1. First 11\n2. Second\n\nSee [12 items](https://e.org/13) [3].\n\n"
                                "```\n14\n```\n\n| a | 15 |\n|---|---|\n| b | 16 |\n\n![17 cats](c18.png)\n\n[3]: https://e.org/19\n"_s);
        const DocumentSnapshotPtr snapshot = buildSnapshot(input);
        QCOMPARE(textsOf(figuresOf(*snapshot)), (QStringList{u"1"_s, u"11"_s, u"12"_s, u"15"_s, u"16"_s, u"17"_s}));
        for (const Figure &figure : figuresOf(*snapshot))
            QCOMPARE(snapshot->text(figure.range), figure.text);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"

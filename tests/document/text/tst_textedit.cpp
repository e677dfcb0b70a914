// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/textedit.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TextEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applies_data();
    void applies();
    void tellsWellFormed_data();
    void tellsWellFormed();
    void tellsGrowth();
};

void TextEditTest::applies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<QString>("expected");
    using Edits = QList<TextEdit>;
    QTest::newRow("none") << u"abc"_s << Edits{} << u"abc"_s;
    QTest::newRow("insert") << u"abc"_s << Edits{{{1, 1}, u"X"_s}} << u"aXbc"_s;
    QTest::newRow("remove") << u"abc"_s << Edits{{{0, 2}, QString()}} << u"c"_s;
    QTest::newRow("replace") << u"abc"_s << Edits{{{1, 2}, u"xyz"_s}} << u"axyzc"_s;
    QTest::newRow("several") << u"one two three"_s << Edits{{{0, 3}, u"1"_s}, {{4, 7}, u"22"_s}, {{8, 13}, u"333333"_s}}
                             << u"1 22 333333"_s;
    QTest::newRow("side by side") << u"abcd"_s << Edits{{{0, 2}, u"x"_s}, {{2, 4}, u"y"_s}} << u"xy"_s;
    QTest::newRow("two at one place, in order") << u"ab"_s << Edits{{{1, 1}, u"1"_s}, {{1, 1}, u"2"_s}} << u"a12b"_s;
    QTest::newRow("at both ends") << u"ab"_s << Edits{{{0, 0}, u"<"_s}, {{2, 2}, u">"_s}} << u"<ab>"_s;
    QTest::newRow("into nothing") << QString() << Edits{{{0, 0}, u"new"_s}} << u"new"_s;
}

void TextEditTest::applies()
{
    QFETCH(QString, text);
    QFETCH(QList<TextEdit>, edits);
    QFETCH(QString, expected);
    QVERIFY(isWellFormed(edits, text.size()));
    QCOMPARE(applyEdits(text, edits), expected);
}

void TextEditTest::tellsWellFormed_data()
{
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<bool>("expected");
    using Edits = QList<TextEdit>;
    QTest::newRow("none") << Edits{} << true;
    QTest::newRow("in order") << Edits{{{0, 1}, {}}, {{1, 2}, {}}, {{5, 10}, {}}} << true;
    QTest::newRow("overlap") << Edits{{{0, 3}, {}}, {{2, 4}, {}}} << false;
    QTest::newRow("out of order") << Edits{{{5, 6}, {}}, {{1, 2}, {}}} << false;
    QTest::newRow("insertion inside a replaced stretch") << Edits{{{0, 4}, {}}, {{2, 2}, u"x"_s}} << false;
    QTest::newRow("before the text") << Edits{{{-1, 2}, {}}} << false;
    QTest::newRow("behind the text") << Edits{{{9, 11}, {}}} << false;
    QTest::newRow("at the very end") << Edits{{{10, 10}, u"x"_s}} << true;
    QTest::newRow("backwards") << Edits{{{4, 2}, {}}} << false;
}

void TextEditTest::tellsWellFormed()
{
    QFETCH(QList<TextEdit>, edits);
    QFETCH(bool, expected);
    QCOMPARE(isWellFormed(edits, 10), expected);
}

void TextEditTest::tellsGrowth()
{
    QCOMPARE((TextEdit{{2, 5}, u"x"_s}).growth(), -2);
    QCOMPARE((TextEdit{{2, 2}, u"xyz"_s}).growth(), 3);
}

QTEST_APPLESS_MAIN(TextEditTest)
#include "tst_textedit.moc"

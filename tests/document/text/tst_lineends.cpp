// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/lineends.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// The text as its file would hold it, line ends spelled out.
QString shown(const SourceText &text, const LineEnds &ends)
{
    return withLineEnds(text, ends).replace(u'\r', u'R').replace(u'\n', u'N');
}

} // namespace

class LineEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void tellsTheUsualEnd();
    void followsEdits_data();
    void followsEdits();
    void neverMergesTwoEnds();
    void followsRandomEdits();
    void placesOffsets_data();
    void placesOffsets();
};

void LineEndsTest::normalises_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("empty") << u""_s << u""_s << false;
    QTest::newRow("no end") << u"a"_s << u"a"_s << false;
    QTest::newRow("LF") << u"a\nb\n"_s << u"a\nb\n"_s << false;
    QTest::newRow("CRLF") << u"a\r\nb\r\n"_s << u"a\nb\n"_s << false;
    QTest::newRow("CR") << u"a\rb\r"_s << u"a\nb\n"_s << false;
    QTest::newRow("mixed") << u"a\nb\r\nc\rd"_s << u"a\nb\nc\nd"_s << true;
    QTest::newRow("LF CR") << u"a\n\rb"_s << u"a\n\nb"_s << true;
    QTest::newRow("CR CRLF") << u"a\r\r\nb"_s << u"a\n\nb"_s << true;
    QTest::newRow("CR at the very end") << u"a\r\nb\r"_s << u"a\nb\n"_s << true;
    QTest::newRow("separators stay") << u"a\u2028b\u2029c\u0085d\v\fe\r\n"_s << u"a\u2028b\u2029c\u0085d\v\fe\n"_s << false;
}

void LineEndsTest::normalises()
{
    QFETCH(QString, file);
    QString text = file;
    const LineEnds ends = normaliseLineEnds(text);
    QTEST(text, "text");
    QTEST(ends.isMixed(), "mixed");
    QCOMPARE(withLineEnds(SourceText{QStringView(text)}, ends), file);
}

void LineEndsTest::tellsTheUsualEnd()
{
    QCOMPARE(LineEnds().usual(), LineEnd::Lf);
    const LineEnds ends({LineEnd::CrLf, LineEnd::Lf, LineEnd::CrLf});
    QCOMPARE(ends.usual(), LineEnd::CrLf);
    QCOMPARE(ends.of(1), LineEnd::CrLf);
    QCOMPARE(ends.of(2), LineEnd::Lf);
    QCOMPARE(ends.of(99), LineEnd::CrLf);
    QCOMPARE(ends.of(0), LineEnd::CrLf);
    QVERIFY(!LineEnds({LineEnd::Cr, LineEnd::Cr}).isMixed());
}

void LineEndsTest::followsEdits_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<QString>("expected");
    using Edits = QList<TextEdit>;
    const QString mixed = u"a\nb\r\nc\r\nd\re"_s; // in memory a.b.c.d.e
    QTest::newRow("in a line") << mixed << Edits{{{2, 3}, u"BB"_s}} << u"aNBBRNcRNdRe"_s;
    QTest::newRow("a new line") << mixed << Edits{{{0, 0}, u"x\n"_s}} << u"xRNaNbRNcRNdRe"_s;
    QTest::newRow("a line goes") << mixed << Edits{{{0, 2}, QString()}} << u"bRNcRNdRe"_s;
    QTest::newRow("lines joined") << mixed << Edits{{{1, 2}, u" "_s}} << u"a bRNcRNdRe"_s;
    QTest::newRow("two replaced by two") << mixed << Edits{{{0, 4}, u"x\ny\n"_s}} << u"xNyRNcRNdRe"_s;
    QTest::newRow("two replaced by three") << mixed << Edits{{{0, 4}, u"x\ny\nz\n"_s}} << u"xNyRNzRNcRNdRe"_s;
    QTest::newRow("several") << mixed << Edits{{{1, 2}, {}}, {{5, 5}, u"\n"_s}, {{7, 8}, {}}} << u"abRNcRNRNde"_s;
    QTest::newRow("appended") << mixed << Edits{{{9, 9}, u"\n"_s}} << u"aNbRNcRNdReRN"_s;
    QTest::newRow("all away") << mixed << Edits{{{0, 9}, {}}} << u""_s;
    QTest::newRow("uniform") << u"a\r\nb"_s << Edits{{{3, 3}, u"\nc\n"_s}} << u"aRNbRNcRN"_s;
}

void LineEndsTest::followsEdits()
{
    QFETCH(QString, file);
    QFETCH(QList<TextEdit>, edits);
    LineEnds ends = normaliseLineEnds(file);
    const SourceText before{QStringView(file)};
    ends.apply(before, edits);
    QTEST(shown(before.edited(edits), ends), "expected");
}

void LineEndsTest::neverMergesTwoEnds()
{
    // The letter between a CR and an LF goes: written as they were, the two would be read as one line end.
    QString file = u"a\rx\nb"_s;
    LineEnds ends = normaliseLineEnds(file);
    const SourceText before{QStringView(file)};
    const QList<TextEdit> edits{{{2, 3}, {}}};
    ends.apply(before, edits);
    QString again = withLineEnds(before.edited(edits), ends);
    normaliseLineEnds(again);
    QCOMPARE(again, u"a\n\nb"_s);
}

void LineEndsTest::followsRandomEdits()
{
    QRandomGenerator random(5);
    static constexpr QStringView pieces[] = {u"a", u"b", u"\n", u"\r\n", u"\r", u"cc"};
    for (int round = 0; round < 300; ++round) {
        QString file;
        for (int i = 0; i < 40; ++i)
            file += pieces[random.bounded(6)];
        LineEnds ends = normaliseLineEnds(file);
        SourceText text{QStringView(file)};
        for (int step = 0; step < 10; ++step) {
            const qsizetype start = random.bounded(int(text.length()) + 1);
            const qsizetype end = std::min<qsizetype>(start + random.bounded(6), text.length());
            const QList<TextEdit> edits{{{start, end}, random.bounded(2) == 0 ? u"x\ny"_s : u"\n"_s}};
            ends.apply(text, edits);
            text = text.edited(edits);
            QString again = withLineEnds(text, ends);
            normaliseLineEnds(again);
            QCOMPARE(again, text.toString());
        }
    }
}

void LineEndsTest::placesOffsets_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("LF") << u"one\ntwo\n"_s;
    QTest::newRow("CRLF") << u"one\r\ntwo\r\n\r\nthree"_s;
    QTest::newRow("CR") << u"one\rtwo\r"_s;
    QTest::newRow("mixed") << u"\r\none\ntwo\r\n\rthree\r\r\n"_s;
    QTest::newRow("empty") << QString();
}

void LineEndsTest::placesOffsets()
{
    QFETCH(QString, file);
    QString text = file;
    const LineEnds ends = normaliseLineEnds(text);
    const FileOffsets offsets(SourceText{QStringView(text)}, ends);
    qsizetype inFile = 0;
    for (qsizetype position = 0; position <= text.size(); ++position) {
        QCOMPARE(offsets(position), inFile);
        inFile += file.sliced(std::min(inFile, file.size())).startsWith(u"\r\n") ? 2 : 1;
    }
    QCOMPARE(offsets(SourceRange{0, text.size()}), (SourceRange{0, file.size()}));
}

QTEST_APPLESS_MAIN(LineEndsTest)
#include "tst_lineends.moc"

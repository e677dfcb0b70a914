// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalformat.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

JournalBase sampleBase()
{
    JournalBase base;
    base.path = u"/articles/żółw.md"_s;
    base.hash = QByteArray(32, '\x5a');
    base.format.byteOrderMark = true;
    base.format.lineEnds = LineEnds(LineEnd::CrLf);
    return base;
}

struct Step
{
    QList<TextEdit> edits;
    qsizetype end = 0; // bytes of the journal with this step
    QString text;
};

// A journal of `count` edits, and what the text was after each.
QByteArray journal(int count, QList<Step> &steps)
{
    JournalEncoder encoder;
    SourceText text(u"One\nTwo\nThree\n"_s);
    QByteArray bytes = encoder.begin(sampleBase(), text);
    steps.append({{}, bytes.size(), text.toString()});
    for (int i = 0; i < count; ++i) {
        const QList<TextEdit> edits{{{0, i % 3}, u"word%1 "_s.arg(i)}, {{text.length(), text.length()}, u"\nline"_s}};
        text = text.edited(edits);
        bytes += encoder.edits(edits);
        steps.append({edits, bytes.size(), text.toString()});
    }
    return bytes;
}

// What is read is the text after the last step that lies wholly before the first changed byte.
QString expected(const QList<Step> &steps, qsizetype soundBytes)
{
    QString text;
    for (const Step &step : steps) {
        if (step.end <= soundBytes)
            text = step.text;
    }
    return text;
}

} // namespace

class TestJournalFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a line") << u"Żółw\n"_s;
        QTest::newRow("characters that pages break at") << u"a\u00a0b\u2028c\u2029d\ufeff"_s;
        QTest::newRow("zero") << QString(QChar()) + u"x"_s;
        QTest::newRow("half a character") << QString(QChar(0xD83D)) + u" alone"_s;
        QTest::newRow("several pieces") << QString(200'000, u'x') + u"\nend"_s;
        QTest::newRow("ten thousand brackets") << QString(10'000, u'[');
    }
    void comesBack()
    {
        QFETCH(QString, text);
        JournalEncoder encoder;
        const QByteArray bytes = encoder.begin(sampleBase(), SourceText(text));
        const JournalContents contents = readJournal(bytes);
        QCOMPARE(contents.health, JournalHealth::Whole);
        QCOMPARE(contents.text.toString(), text);
        QVERIFY(contents.base == sampleBase());
        QVERIFY(!contents.isSaved && !contents.isDraft);
    }

    void formatsComeBack()
    {
        JournalBase base = sampleBase();
        base.format.encoding = Encoding::EightBit;
        base.format.eightBit = "windows-1250"_ba;
        base.format.lineEnds = LineEnds({LineEnd::Lf, LineEnd::CrLf, LineEnd::CrLf, LineEnd::Cr});
        const SourceText text(u"a\nb\nc\nd\ne"_s);
        JournalEncoder encoder;
        const JournalContents contents = readJournal(encoder.begin(base, text));
        QCOMPARE(contents.base.format.eightBit, base.format.eightBit);
        for (int line = 1; line <= 4; ++line)
            QCOMPARE(contents.base.format.lineEnds.of(line), base.format.lineEnds.of(line));
    }

    void linesKeepTheirEnds()
    {
        JournalBase base;
        base.format.lineEnds = LineEnds({LineEnd::Lf, LineEnd::CrLf, LineEnd::CrLf});
        SourceText text(u"a\nb\nc\n"_s);
        JournalEncoder encoder;
        QByteArray bytes = encoder.begin(base, text);
        const QList<TextEdit> edits{{{0, 0}, u"new\n"_s}};
        FileFormat format = base.format;
        format.lineEnds.apply(text, edits);
        text = text.edited(edits);
        bytes += encoder.edits(edits);
        const JournalContents contents = readJournal(bytes);
        QCOMPARE(encode(contents.text, contents.base.format), encode(text, format));
    }

    void tellsWhatBecameOfTheText()
    {
        JournalEncoder encoder;
        const SourceText text(u"abc"_s);
        QByteArray bytes = encoder.begin(sampleBase(), text);
        JournalBase other;
        other.path = u"/elsewhere.md"_s;
        bytes += encoder.base(other, text);
        QVERIFY(!readJournal(bytes).isSaved);
        QCOMPARE(readJournal(bytes).base.path, other.path);
        bytes += encoder.saved(other, text);
        QVERIFY(readJournal(bytes).isSaved);
        bytes += encoder.draft();
        QVERIFY(readJournal(bytes).isDraft);
        bytes += encoder.edits({{{0, 1}, u"x"_s}});
        QVERIFY(!readJournal(bytes).isSaved);
        QVERIFY(!readJournal(bytes).isDraft);
        QCOMPARE(readJournal(bytes).text.toString(), u"xbc"_s);
    }

    void tellsWhereTheLastChangeWas()
    {
        JournalEncoder encoder;
        SourceText text(u"one two three"_s);
        QByteArray bytes = encoder.begin(sampleBase(), text);
        QCOMPARE(readJournal(bytes).lastChange, -1);
        bytes += encoder.edits({{{4, 7}, u"2"_s}});
        QCOMPARE(readJournal(bytes).lastChange, 5);
        bytes += encoder.edits({{{0, 3}, u""_s}});
        QCOMPARE(readJournal(bytes).lastChange, 0);
        bytes += encoder.edits({});
        QCOMPARE(readJournal(bytes).lastChange, 0);
        bytes += encoder.saved(sampleBase(), SourceText(u" 2 three"_s));
        QCOMPARE(readJournal(bytes).lastChange, 0);
    }

    void everyTruncationLosesTheEndOnly()
    {
        QList<Step> steps;
        const QByteArray bytes = journal(20, steps);
        for (qsizetype length = 0; length <= bytes.size(); ++length) {
            const JournalContents contents = readJournal(bytes.first(length));
            QCOMPARE(contents.text.toString(), expected(steps, length));
            QCOMPARE(contents.hasText, length >= steps.first().end);
        }
    }

    // A thousand journals, each with a bit or a few bytes changed somewhere: never a text that was not there.
    void changedBitsLoseTheEndOnly()
    {
        QList<Step> steps;
        const QByteArray bytes = journal(40, steps);
        QRandomGenerator random(20);
        for (int round = 0; round < 1000; ++round) {
            QByteArray broken = bytes;
            const qsizetype at = random.bounded(int(bytes.size()));
            if (round % 3 == 0)
                broken[at] = char(broken.at(at) ^ (1 << random.bounded(8)));
            else if (round % 3 == 1)
                broken.remove(at, 1 + random.bounded(50));
            else
                broken.insert(at, QByteArray(1 + random.bounded(50), char(random.bounded(256))));
            const JournalContents contents = readJournal(broken);
            const QString text = contents.text.toString();
            const bool known = std::ranges::any_of(steps, [&](const Step &step) { return step.text == text; });
            QVERIFY2(known || !contents.hasText, qPrintable(u"round %1, byte %2"_s.arg(round).arg(at)));
            if (contents.hasText && broken.first(at) == bytes.first(at))
                QVERIFY(text.size() >= expected(steps, at).size());
        }
    }

    void recordsCannotChangePlaces()
    {
        QList<Step> steps;
        const QByteArray bytes = journal(3, steps);
        const QByteArray head = bytes.first(steps.at(0).end);
        const QByteArray second = bytes.sliced(steps.at(1).end, steps.at(2).end - steps.at(1).end);
        const JournalContents contents = readJournal(head + second);
        QCOMPARE(contents.health, JournalHealth::EndLost);
        QCOMPARE(contents.text.toString(), steps.first().text);
    }

    void otherBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("health");
        JournalEncoder encoder;
        QByteArray newer = encoder.begin({}, SourceText(u"x"_s));
        qToBigEndian<quint32>(7, newer.data() + 8);
        QTest::newRow("nothing") << ""_ba << int(JournalHealth::Unreadable);
        QTest::newRow("the beginning of a header") << "Gall"_ba << int(JournalHealth::Unreadable);
        QTest::newRow("a header") << encoder.begin({}, SourceText()).first(12) << int(JournalHealth::Unreadable);
        QTest::newRow("another program's") << "\x7f\x45LF and so on, and so on"_ba << int(JournalHealth::Foreign);
        QTest::newRow("zeros") << QByteArray(4096, '\0') << int(JournalHealth::Foreign);
        QTest::newRow("a newer version's") << newer << int(JournalHealth::Newer);
        QTest::newRow("a record that claims to be huge")
            << encoder.begin({}, SourceText()).first(12) + QByteArray("\xff\xff\xff\xff\x01", 5) + QByteArray(100, 'x')
            << int(JournalHealth::Unreadable);
        JournalEncoder orphan;
        const QByteArray head = orphan.begin({}, SourceText()).first(12);
        QTest::newRow("edits of no text") << head + orphan.edits({{{0, 0}, u"x"_s}}) << int(JournalHealth::Unreadable);
    }
    void otherBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, health);
        const JournalContents contents = readJournal(bytes);
        QCOMPARE(int(contents.health), health);
        QVERIFY(!contents.hasText);
    }

    void editsOutsideTheTextAreRefused()
    {
        JournalEncoder encoder;
        QByteArray bytes = encoder.begin({}, SourceText(u"abc"_s));
        bytes += encoder.edits({{{2, 99}, u"x"_s}});
        const JournalContents contents = readJournal(bytes);
        QCOMPARE(contents.health, JournalHealth::EndLost);
        QCOMPARE(contents.text.toString(), u"abc"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournalFormat)
#include "tst_journalformat.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/lineendrecord.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// A text with an undo stack, each edit a step of its own.
class Undoable
{
public:
    explicit Undoable(QString file)
    {
        const LineEnds ends = normaliseLineEnds(file);
        text = SourceText{QStringView(file)};
        record.start(text, ends, 0);
    }
    void edit(const TextEdit &change)
    {
        before.append(text);
        take({change}, text.edited(change));
    }
    void undo()
    {
        const SourceText earlier = before.takeLast();
        take({whole(earlier)}, earlier);
    }
    QString file() const { return withLineEnds(text, record.ends()).replace(u'\r', u'R').replace(u'\n', u'N'); }
    int depth() const { return int(before.size()); }

    SourceText text;
    LineEndRecord record;
    QList<SourceText> before;

private:
    TextEdit whole(const SourceText &other) const { return {{0, text.length()}, other.toString()}; }
    void take(const QList<TextEdit> &edits, const SourceText &after)
    {
        record.follow(text, edits, after, depth());
        text = after;
    }
};

} // namespace

class LineEndRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoBringsLineEndsBack_data()
    {
        QTest::addColumn<QList<TextEdit>>("edits");
        using Edits = QList<TextEdit>;
        QTest::newRow("a line end goes") << Edits{{{1, 2}, {}}};
        QTest::newRow("all goes") << Edits{{{0, 7}, {}}};
        QTest::newRow("one after the other") << Edits{{{1, 2}, {}}, {{2, 3}, {}}, {{3, 4}, {}}};
        QTest::newRow("replaced by others") << Edits{{{0, 7}, u"x\ny\nz\nu\nv"_s}, {{0, 9}, u"\n"_s}};
        QTest::newRow("nothing about lines") << Edits{{{0, 1}, u"xx"_s}};
    }
    void undoBringsLineEndsBack()
    {
        QFETCH(QList<TextEdit>, edits);
        Undoable text(u"a\rb\r\nc\nd\r\n"_s);
        QStringList files{text.file()};
        for (const TextEdit &edit : std::as_const(edits)) {
            text.edit(edit);
            files.append(text.file());
        }
        for (qsizetype i = files.size() - 2; i >= 0; --i) {
            text.undo();
            QCOMPARE(text.file(), files.at(i));
        }
    }

    void anEditThatStaysDoesNotSpoilWhatComesBack()
    {
        Undoable text(u"a\rb\r\nc\nd\r\n"_s);
        text.edit({{0, 0}, u"x"_s});
        text.edit({{2, 5}, {}}); // takes the ends CR and CRLF away
        QCOMPARE(text.file(), u"xacNdRN"_s);
        text.undo();
        QCOMPARE(text.file(), u"xaRbRNcNdRN"_s);
        text.edit({{1, 1}, u"\n"_s});
        QCOMPARE(text.file(), u"xRNaRbRNcNdRN"_s);
    }

    void typingAtOneDepthIsFollowed()
    {
        Undoable text(u"a\rb\n"_s);
        text.edit({{0, 0}, u"\n"_s});
        // Merged into the same step.
        const SourceText after = text.text.edited(TextEdit{{0, 0}, u"\n"_s});
        text.record.follow(text.text, {{{0, 0}, u"\n"_s}}, after, text.depth());
        QVERIFY(text.record.ends().of(3) == LineEnd::Cr);
        QVERIFY(text.record.ends().of(4) == LineEnd::Lf);
    }

    void aFileReadAgainCanBeUndone()
    {
        Undoable text(u"a\nb\n"_s);
        text.record.remember(text.text, 0);
        const SourceText old = text.text;
        text.edit({{0, 1}, u"x"_s});
        text.record.settle(text.text, LineEnds(LineEnd::CrLf), 1);
        QCOMPARE(text.file(), u"xRNbRN"_s);
        text.undo();
        QCOMPARE(text.file(), u"aNbN"_s);
        QCOMPARE(text.text, old);
    }

    void uniformTextsKeepNothing()
    {
        LineEndRecord record;
        record.start(SourceText(u"a\nb"_s), LineEnds(LineEnd::CrLf), 0);
        record.follow(SourceText(u"a\nb"_s), {{{1, 2}, {}}}, SourceText(u"ab"_s), 1);
        QVERIFY(record.ends() == LineEnds(LineEnd::CrLf));
    }
};

QTEST_APPLESS_MAIN(LineEndRecordTest)
#include "tst_lineendrecord.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/beginning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestBeginning : public QObject
{
    Q_OBJECT

private:
    static inline const QString paragraph = u"Some words of a text.\n\n"_s;
    static inline const QString paragraphs = paragraph.repeated(20'000);
    static QString behindTheBeginning(const QString &text)
    {
        return beginningOf(SourceText(paragraphs + text)).toString().remove(paragraph).trimmed();
    }

private Q_SLOTS:
    void isAllOfAShortText()
    {
        const SourceText text(u"# A title\n\n[a]: b"_s);
        QCOMPARE(beginningOf(text), text);
    }

    void endsAtABlankLine()
    {
        const QString beginning = beginningOf(SourceText(paragraphs)).toString();
        QVERIFY(beginning.size() <= beginningLength + 4);
        QVERIFY(beginning.size() > beginningLength - 100);
        QVERIFY(beginning.trimmed().endsWith(u'.'));
    }

    void endsSomewhereWithoutOne()
    {
        const QString line = u"word "_s.repeated(beginningLength);
        const QString beginning = beginningOf(SourceText(u"first\n\n"_s + line)).toString();
        QVERIFY(beginning.size() > beginningLength / 2 && beginning.size() <= beginningLength + 4);
    }

    void bringsWhatIsDefinedFurtherDown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("brought");
        QTest::newRow("link") << u"[a]: https://example.org"_s << u"[a]: https://example.org"_s;
        QTest::newRow("several lines") << u"x\n\n[a]: b\n  \"title\"\n[c]: d\n\ny\n\n   [e]: f\n\nz"_s
                                       << u"[a]: b\n  \"title\"\n[c]: d\n\n   [e]: f"_s;
        QTest::newRow("note") << u"[^1]: What it says,\nin two lines.\n\nText."_s << u"[^1]: What it says,\nin two lines."_s;
        QTest::newRow("not at a line's start") << u"See [a]: b"_s << QString();
        QTest::newRow("indented code") << u"    [a]: b"_s << QString();
        QTest::newRow("no label") << u"]: b\n\na]: b\n\n[a] [b]: c"_s << QString();
        QTest::newRow("too long for a label") << u'[' + u"x"_s.repeated(2000) + u"]: b"_s << QString();
    }
    void bringsWhatIsDefinedFurtherDown()
    {
        QFETCH(QString, text);
        QTEST(behindTheBeginning(text), "brought");
    }

    // A bound for what is defined, and no line is looked through again and again.
    void bearsAnything()
    {
        const QString definitions = u"[a]: b\n\n"_s.repeated(200'000);
        QVERIFY(beginningOf(SourceText(paragraphs + definitions)).length() < 4 * beginningLength);
        QCOMPARE(behindTheBeginning(u"x]: "_s.repeated(1'000'000)), QString());
    }
};

QTEST_GUILESS_MAIN(TestBeginning)
#include "tst_beginning.moc"

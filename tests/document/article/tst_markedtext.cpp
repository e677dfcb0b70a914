// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/markedtext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMarkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pairs");
        QTest::newRow("none") << u"a(b)"_s << u""_s;
        QTest::newRow("one") << u"[a]"_s << u"0-2"_s;
        QTest::newRow("nested") << u"[[a] b]"_s << u"0-6 1-3"_s;
        QTest::newRow("open") << u"[[a]"_s << u"1-3"_s;
        QTest::newRow("closed twice") << u"[a]]"_s << u"0-2"_s;
        QTest::newRow("kinds cross") << u"[(])"_s << u"0-2 1-3"_s;
        QTest::newRow("wide") << u"【a】［b］"_s << u"0-2 3-5"_s;
        QTest::newRow("braces") << u"{a}{b c}"_s << u"0-2"_s;
        QTest::newRow("braces nest") << u"{{a}}"_s << u"0-4 1-3"_s;
    }
    void closing()
    {
        QFETCH(QString, text);
        const MarkedText marked(text, text, u' ', u' ');
        QStringList pairs;
        for (qsizetype i = -1; i <= text.size(); ++i)
            if (marked.closing(i) >= 0)
                pairs += u"%1-%2"_s.arg(QString::number(i), QString::number(marked.closing(i)));
        QTEST(pairs.join(u' '), "pairs");
    }

    void neighbours()
    {
        const QString text = u"\U0001F600a\U0001F600"_s;
        const MarkedText marked(text, text, u'<', u'>');
        QCOMPARE(marked.before(0), U'<');
        QCOMPARE(marked.before(2), U'\U0001F600');
        QCOMPARE(marked.before(3), U'a');
        QCOMPARE(marked.after(2), U'a');
        QCOMPARE(marked.after(3), U'\U0001F600');
        QCOMPARE(marked.after(5), U'>');
        QCOMPARE(marked.at(-1), QChar());
        QCOMPARE(marked.at(5), QChar());
        const MarkedText empty(u"", u"", u'<', u'>');
        QCOMPARE(empty.before(0), U'<');
        QCOMPARE(empty.after(0), U'>');
        QCOMPARE(empty.closing(0), -1);
    }

    void whatWasWritten()
    {
        const QString written = u"a `[b]` c"_s;
        QString text = written;
        for (qsizetype i = 2; i < 7; ++i)
            text[i] = MarkedText::opaque;
        const MarkedText marked(text, written, u' ', u' ');
        QCOMPARE(marked.written(2, 7), u"`[b]`");
        QCOMPARE(marked.closing(3), -1); // what is opaque opens nothing
        QCOMPARE(marked.skipSpace(1), 2);
        QCOMPARE(marked.skipSpace(7), 8);
        QCOMPARE(marked.skipSpace(9), 9);
    }

    void staysLinear()
    {
        const QString text = u"["_s.repeated(200'000) + u"{"_s.repeated(200'000) + u"]"_s.repeated(200'000);
        const MarkedText marked(text, text, u' ', u' ');
        QCOMPARE(marked.closing(0), text.size() - 1);
        QCOMPARE(marked.closing(200'000), -1);
    }
};

QTEST_GUILESS_MAIN(TestMarkedText)
#include "tst_markedtext.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/longlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLongLines : public QObject
{
    Q_OBJECT

private:
    static int firstLonger(const QString &text, qsizetype limit)
    {
        const QList<QStringView> lines = QStringView(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).size() > limit)
                return int(i) + 1;
        }
        return 0;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("limit");
        QTest::newRow("nothing") << u""_s << qsizetype(0);
        QTest::newRow("only line ends") << u"\n\n\n"_s << qsizetype(0);
        QTest::newRow("one unit") << u"\n\nx\n"_s << qsizetype(0);
        QTest::newRow("as long as allowed") << u"xxxx\nxxxx"_s << qsizetype(4);
        QTest::newRow("one longer") << u"xxxx\nxxxxx"_s << qsizetype(4);
        QTest::newRow("the first of two") << u"x\nxxxxxx\nxxxxxxx"_s << qsizetype(5);
        QTest::newRow("the last without an end") << u"x\n"_s.repeated(5000) + u"y"_s.repeated(1001) << qsizetype(1000);
        QTest::newRow("none of many") << (u"z"_s.repeated(1000) + u"\n"_s).repeated(50) << qsizetype(1000);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, limit);
        QCOMPARE(lineLongerThan(SourceText(text), limit).value_or(0), firstLonger(text, limit));
    }

    void findsInAnything()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (int line = random.bounded(12); line >= 0; --line)
                text += QString(random.bounded(random.bounded(2) ? 8 : 60), u'x') + (line > 0 ? u"\n"_s : u""_s);
            const qsizetype limit = random.bounded(40);
            QCOMPARE(lineLongerThan(SourceText(text), limit).value_or(0), firstLonger(text, limit));
        }
    }
};

QTEST_APPLESS_MAIN(TestLongLines)
#include "tst_longlines.moc"

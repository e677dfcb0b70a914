// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/unitbits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestUnitBits : public QObject
{
    Q_OBJECT

private:
    static bool isMark(char16_t unit) { return unit == u'x' || unit == u'p' || unit == u'q' || unit >= 0xd800; }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one") << u"x"_s;
        QTest::newRow("none") << u"a"_s.repeated(200);
        QTest::newRow("all") << u"x"_s.repeated(200);
        QTest::newRow("the last of sixty-four") << u"a"_s.repeated(63) + u"xa"_s;
        QTest::newRow("the first behind sixty-four") << u"x"_s.repeated(64) + u"a"_s;
        QTest::newRow("a range") << u"oprqrpo"_s.repeated(30);
        QTest::newRow("lone surrogates") << QString(100, QChar(0xd800)) + u"a"_s.repeated(100) + QString(3, QChar(0xdc00));
        QRandomGenerator random(1);
        for (int i = 0; i < 20; ++i) {
            QString text;
            while (text.size() < 150 + i)
                text += QString(random.bounded(1, 40), random.bounded(2) == 0 ? u'a' : u'x');
            QTest::addRow("random %d", i) << text;
        }
    }
    void finds()
    {
        QFETCH(QString, text);
        UnitBits<IsUnit<u'x'>, IsWithin<u'p', u'q'>, IsFrom<0xd800>> bits(text);
        const auto isMarkAt = [&](QChar c) { return isMark(c.unicode()); };
        for (qsizetype from = 0; from <= text.size(); ++from) {
            QCOMPARE(bits.next(from), std::find_if(text.cbegin() + from, text.cend(), isMarkAt) - text.cbegin());
            QCOMPARE(holdsAny(QStringView(text).sliced(from), isMark), bits.next(from) < text.size());
            QCOMPARE(bits.nextOther(from), std::find_if_not(text.cbegin() + from, text.cend(), isMarkAt) - text.cbegin());
        }
    }
};

QTEST_GUILESS_MAIN(TestUnitBits)
#include "tst_unitbits.moc"

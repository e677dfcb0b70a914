// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/rawspans.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRawSpans : public QObject
{
    Q_OBJECT
    static QString of(const QString &text, const std::optional<RawSpan> &span)
    {
        return span ? text.mid(span->range.start, span->range.length()) + u'|' + text.mid(span->content.start, span->content.length())
                    : QString();
    }

private Q_SLOTS:
    void code_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"`a` b"_s << u"`a`|a"_s;
        QTest::newRow("two around one") << u"``a`b``"_s << u"``a`b``|a`b"_s;
        QTest::newRow("unmatched") << u"``a`"_s << QString();
        QTest::newRow("over lines") << u"`a\nb`"_s << u"`a\nb`|a\nb"_s;
    }
    void code()
    {
        QFETCH(QString, text);
        QTEST(of(text, CodeSpans(text).spanAt(0)), "expected");
    }

    void math_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inline") << u"$a_b$ c"_s << u"$a_b$|a_b"_s;
        QTest::newRow("display") << u"$$a\nb$$"_s << u"$$a\nb$$|a\nb"_s;
        QTest::newRow("quoted") << u"$`a`$"_s << u"$`a`$|a"_s;
        QTest::newRow("money") << u"$5 and $6"_s << QString();
        QTest::newRow("a space inside") << u"$ a$"_s << QString();
        QTest::newRow("a digit behind") << u"$a$5"_s << QString();
        QTest::newRow("open") << u"$a"_s << QString();
    }
    void math()
    {
        QFETCH(QString, text);
        QTEST(of(text, MathSpans(text).spanAt(0)), "expected");
    }

    void autolinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("mail");
        QTest::newRow("address") << u"<https://a.org/b>"_s << u"https://a.org/b"_s << false;
        QTest::newRow("mail") << u"<a@b.org>"_s << u"a@b.org"_s << true;
        QTest::newRow("a tag") << u"<a href>"_s << QString() << false;
        QTest::newRow("a space") << u"<https://a b>"_s << QString() << false;
        QTest::newRow("open") << u"<https://a"_s << QString() << false;
    }
    void autolinks()
    {
        QFETCH(QString, text);
        const auto found = pointedAutolinkAt(text, 0);
        QTEST(found ? text.mid(found->content.start, found->content.length()) : QString(), "content");
        QTEST(found && found->mail, "mail");
    }

    // What opens in vain is looked for once.
    void manyOpenings()
    {
        QString ticks;
        for (int i = 1; i < 700; ++i)
            ticks += QString(i, u'`') + u' ';
        CodeSpans code(ticks);
        for (qsizetype at = 0; at < ticks.size(); at += code.runAt(at) + 1)
            QVERIFY(!code.spanAt(at));
        const QString dollars = u"$a "_s.repeated(100'000);
        MathSpans math(dollars);
        for (qsizetype at = 0; at < dollars.size(); at += 3)
            QVERIFY(!math.spanAt(at));
    }
};

QTEST_APPLESS_MAIN(TestRawSpans)
#include "tst_rawspans.moc"

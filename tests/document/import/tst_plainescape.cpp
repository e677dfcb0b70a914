// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/plainescape.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPlainEscape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escapes_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"Words, and more: (yes)!"_s << u"Words, and more: (yes)!"_s;
        QTest::newRow("emphasis") << u"*a* and _b_"_s << u"\\*a\\* and \\_b\\_"_s;
        QTest::newRow("an underscore inside a word") << u"snake_case"_s << u"snake_case"_s;
        QTest::newRow("a heading's sign") << u"# 1 in the list"_s << u"\\# 1 in the list"_s;
        QTest::newRow("a list's sign") << u"- so it is"_s << u"\\- so it is"_s;
        QTest::newRow("a list's number") << u"1984. A year"_s << u"1984\\. A year"_s;
        QTest::newRow("code") << u"a `b` c"_s << u"a \\`b\\` c"_s;
        QTest::newRow("a citation by number") << u"so [12] and [3, 7]"_s << u"so [12] and [3, 7]"_s;
        QTest::newRow("a placeholder") << u"see [INTERNAL_LINK:a_b]"_s << u"see [INTERNAL_LINK:a_b]"_s;
        QTest::newRow("an address") << u"https://a.org/b_c_d"_s << u"https://a.org/b_c_d"_s;
        QTest::newRow("a tag") << u"<b>x"_s << u"\\<b>x"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void escapes()
    {
        QFETCH(QString, plain);
        QTEST(escapedPlainText(plain), "expected");
    }

    void linkText() { QCOMPARE(escapedLinkText(u"a ] b"_s), u"a \\] b"_s); }
};

QTEST_APPLESS_MAIN(TestPlainEscape)
#include "tst_plainescape.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/citationfixes.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitationFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
    void isSafe();
};

void TestCitationFixes::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("open group") << u"normalise-group"_s << u"# A\n\nSo [[12], [14].\n"_s << u"# A\n\nSo [12, 14].\n"_s;
    QTest::newRow("empty member") << u"normalise-group"_s << u"# A\n\nSo [3,, 7].\n"_s << u"# A\n\nSo [3, 7].\n"_s;
    QTest::newRow("reversed range") << u"normalise-group"_s << u"# A\n\nSo [6-4] and [1, 2].\n"_s << u"# A\n\nSo [4-6] and [1, 2].\n"_s;
    QTest::newRow("repeated") << u"remove-repeated-number"_s << u"# A\n\nSo [3, 7, 3].\n"_s << u"# A\n\nSo [3, 7].\n"_s;
    QTest::newRow("repeated in a range") << u"remove-repeated-number"_s << u"# A\n\nSo [2, 1-4].\n"_s << u"# A\n\nSo [2, 1, 3, 4].\n"_s;
    QTest::newRow("dropped with its space") << u"drop-number"_s << u"# A\n\nSo [12]. Then.\n"_s << u"# A\n\nSo. Then.\n"_s;
    QTest::newRow("dropped from a group") << u"drop-number"_s << u"# A\n\nSo [1, 12]. Then.\n\n## Sources\n\n1. One\n"_s
                                          << u"# A\n\nSo [1]. Then.\n\n## Sources\n\n1. One\n"_s;
    QString rest = u"2"_s; // of a long group
    QString sources = u"\n## Sources\n\n2. a\n"_s;
    for (int number = 3; number <= 70; ++number) {
        rest += u", %1"_s.arg(number);
        sources += u"%1. a\n"_s.arg(number);
    }
    QTest::newRow("dropped from a long group") << u"drop-number"_s << u"# A\n\nSo [1,  "_s + rest + u"]. Then.\n"_s + sources
                                               << u"# A\n\nSo ["_s + rest + u"]. Then.\n"_s + sources;
    QTest::newRow("source") << u"remove-source"_s << u"# A\n\nSo [1].\n\n## Sources\n\n1. One\n2. Two\n"_s
                            << u"# A\n\nSo [1].\n\n## Sources\n\n1. One\n"_s;
    const auto removed = [](const char *name, const QString &before, const QString &after) {
        const QString article = u"# A\n\nSo [1].\n\n## Sources\n\n"_s;
        QTest::newRow(name) << u"remove-source"_s << article + before << article + after;
    };
    removed("source over lines", u"1. One\n2. Two\n   goes on\n\n   and on\n\nEnd.\n"_s, u"1. One\n\nEnd.\n"_s);
    removed("source in an item, emphasised", u"- **[1]** One\n- **[2]** Two\n  goes on\n- More\n"_s, u"- **[1]** One\n- More\n"_s);
    removed("source in an item", u"- [1] One\n- [2] Two\n  goes on\n- More\n"_s, u"- [1] One\n- More\n"_s);
    removed("source in a numbered item", u"1. [1] One\n2. [2] Two"_s, u"1. [1] One\n"_s);
    removed("source that is a definition in an item", u"* [1] One\n* [2]: <https://x.y/2>\n"_s, u"* [1] One\n"_s);
    QTest::newRow("renumbered items") << u"renumber-citations"_s << u"# A\n\nSo [2], [1].\n\n## Sources\n\n- [1] One\n- [2] Two\n"_s
                                      << u"# A\n\nSo [1], [2].\n\n## Sources\n\n- [1] Two\n- [2] One\n"_s;
    QTest::newRow("footnotes") << u"citations-to-footnotes"_s << u"# A\n\nSo [1, 2].\n\n## Sources\n\n1. One\n"_s
                               << u"# A\n\nSo[^1][^2].\n\n## Sources\n\n[^1]: One\n\n[^2]: TK\n"_s;
}

void TestCitationFixes::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix), "expected");
}

void TestCitationFixes::isSafe()
{
    QCOMPARE(offered(u"# A\n\nSo [[12], [14].\n"_s, u"citation-group-malformed"_s), u"normalise-group!"_s);
    QCOMPARE(offered(u"# A\n\nSo [3,, 7].\n"_s, u"citation-group-malformed"_s), u"normalise-group!"_s);
    QCOMPARE(offered(u"# A\n\nSo [6-4] and [1].\n"_s, u"citation-group-malformed"_s), u"normalise-group"_s);
    QCOMPARE(offered(u"# A\n\nSo [3, see 7] and [1].\n"_s, u"citation-group-malformed"_s), u"normalise-group"_s);
}

QTEST_GUILESS_MAIN(TestCitationFixes)
#include "tst_citationfixes.moc"

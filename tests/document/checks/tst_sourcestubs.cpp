// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sourcestubs.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSourceStubs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
};

void TestSourceStubs::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no list") << u"add-sources"_s << u"# A\n\nSo [12] and [14].\n"_s
                             << u"# A\n\nSo [12] and [14].\n\n## References\n\n[12] TK\n\n[14] TK\n"_s;
    QTest::newRow("counts from one") << u"add-sources"_s << u"# A\n\nSo [2] and [1].\n"_s
                                     << u"# A\n\nSo [2] and [1].\n\n## References\n\n1. TK\n2. TK\n"_s;
    QTest::newRow("text without end") << u"add-sources"_s << u"# A\n\nSo [1]."_s << u"# A\n\nSo [1].\n\n## References\n\n1. TK\n"_s;
    QTest::newRow("closed code at the end") << u"add-sources"_s << u"# A\n\nSo [1].\n\n```\ncode\n```\n"_s
                                            << u"# A\n\nSo [1].\n\n```\ncode\n```\n\n## References\n\n1. TK\n"_s;
    for (const char16_t *open :
        {u"```\ncode\n", u"> quote\n\n~~~\n", u"<!-- a comment\n", u"<pre>\nx\n", u"- item\n\n  ```\n  code\n```\n"}) {
        const QString text = u"# A\n\nSo [1].\n\n"_s + QString(open);
        QTest::addRow("what stands open, %lld letters", qlonglong(QString(open).size())) << u"add-sources"_s << text << text;
    }
    QTest::newRow("numbered list") << u"add-sources"_s << u"# A\n\nSo [1, 2, 3].\n\n## Sources\n\n1. One\n3. Three\n"_s
                                   << u"# A\n\nSo [1, 2, 3].\n\n## Sources\n\n1. One\n2. TK\n3. Three\n"_s;
    QTest::newRow("brackets") << u"add-sources"_s << u"# A\n\nSo [1, 2].\n\n## Sources\n\n[1] One\n"_s
                              << u"# A\n\nSo [1, 2].\n\n## Sources\n\n[1] One\n\n[2] TK\n"_s;
    QTest::newRow("brackets in items") << u"add-sources"_s << u"# A\n\nSo [1, 2, 3].\n\n## Sources\n\n- [2] Two\n  goes on\n"_s
                                       << u"# A\n\nSo [1, 2, 3].\n\n## Sources\n\n- [1] TK\n- [2] Two\n  goes on\n- [3] TK\n"_s;
    QTest::newRow("brackets in numbered items") << u"add-sources"_s << u"# A\n\nSo [1, 2].\n\n## Sources\n\n1. [1] One\n"_s
                                                << u"# A\n\nSo [1, 2].\n\n## Sources\n\n1. [1] One\n2. [2] TK\n"_s;
    QTest::newRow("emphasised brackets in items") << u"add-sources"_s << u"# A\n\nSo [1, 2].\n\n## Sources\n\n- **[1]** One\n"_s
                                                  << u"# A\n\nSo [1, 2].\n\n## Sources\n\n- **[1]** One\n- [2] TK\n"_s;
    QTest::newRow("emphasised brackets") << u"add-sources"_s << u"# A\n\nSo [1, 2].\n\n## Sources\n\n**[1]** One\n"_s
                                         << u"# A\n\nSo [1, 2].\n\n## Sources\n\n**[1]** One\n\n[2] TK\n"_s;
    QTest::newRow("before the first") << u"add-sources"_s << u"# A\n\nSo [1, 2].\n\n## Sources\n\n[2] Two\n"_s
                                      << u"# A\n\nSo [1, 2].\n\n## Sources\n\n[1] TK\n\n[2] Two\n"_s;
}

void TestSourceStubs::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix), "expected");
}

QTEST_GUILESS_MAIN(TestSourceStubs)
#include "tst_sourcestubs.moc"

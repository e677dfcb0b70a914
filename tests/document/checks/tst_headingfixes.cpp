// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/headingfixes.h"

#include "tests/document/checks/fixed.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHeadingFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixes_data();
    void fixes();
};

void TestHeadingFixes::fixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("jump") << u"set-heading-level"_s << u"# A\n\n#### B\n"_s << u"# A\n\n## B\n"_s;
    QTest::newRow("second title") << u"set-heading-level"_s << u"# A\n\nB\n=\n"_s << u"# A\n\nB\n-\n"_s;
    QTest::newRow("empty") << u"remove-heading"_s << u"# A\n\n##\n\nText\n"_s << u"# A\n\n\nText\n"_s;
    QTest::newRow("duplicate") << u"number-heading"_s << u"# A\n\n## B\n\n## B\n\n## B ##\n"_s
                               << u"# A\n\n## B\n\n## B (2)\n\n## B (3) ##\n"_s;
    QTest::newRow("first line") << u"add-title"_s << u"The title\n\nText goes on.\n"_s << u"# The title\n\nText goes on.\n"_s;
    QTest::newRow("first heading") << u"set-heading-level"_s << u"## B\n\nText.\n"_s << u"# B\n\nText.\n"_s;
    QTest::newRow("colon in front matter") << u"quote-value"_s << u"---\ntitle: One: two\n---\n\nText\n"_s
                                           << u"---\ntitle: \"One: two\"\n---\n\nText\n"_s;
}

void TestHeadingFixes::fixes()
{
    QFETCH(QString, fix);
    QFETCH(QString, text);
    QTEST(fixed(text, fix), "expected");
}

QTEST_GUILESS_MAIN(TestHeadingFixes)
#include "tst_headingfixes.moc"

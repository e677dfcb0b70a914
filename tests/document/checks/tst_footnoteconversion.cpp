// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/footnoteconversion.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFootnoteConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("list") << u"So [1], and [2, 1].\n\n## Sources\n\n1. One\n2. Two\n"_s
                              << u"So[^1], and[^2][^1].\n\n## Sources\n\n[^1]: One\n[^2]: Two\n"_s;
        QTest::newRow("brackets over lines") << u"So [1].\n\n## Sources\n\n[1] One\ngoes on\n\n[2] Two\n"_s
                                             << u"So[^1].\n\n## Sources\n\n[^1]: One\ngoes on\n\n[^2]: Two\n"_s;
        QTest::newRow("emphasised brackets") << u"So [1, 2].\n\n## Sources\n\n- **[1]** One\n\n**[2]** Two\n"_s
                                             << u"So[^1][^2].\n\n## Sources\n\n[^1]: One\n\n[^2]: Two\n"_s;
        QTest::newRow("brackets in items") << u"So [1, 2].\n\n## Sources\n\n- [1] One\n- [2] Two\n"_s
                                           << u"So[^1][^2].\n\n## Sources\n\n[^1]: One\n[^2]: Two\n"_s;
        QTest::newRow("definitions") << u"So [1].\n\n[1]: https://x.y \"Title\"\n"_s << u"So[^1].\n\n[^1]: Title <https://x.y>\n"_s;
        QTest::newRow("a source is missing") << u"So [1, 3].\n\n## Sources\n\n1. One\n"_s
                                             << u"So[^1][^3].\n\n## Sources\n\n[^1]: One\n\n[^3]: TK\n"_s;
        QTest::newRow("no list at all") << u"So [1]."_s << u"So[^1].\n\n[^1]: TK\n"_s;
        QTest::newRow("keys stay") << u"So [@key].\n"_s << u"So [@key].\n"_s;
        QTest::newRow("a footnote called so") << u"So [1].[^2]\n\n[^2]: x\n\n## Sources\n\n1. One\n"_s
                                              << u"So [1].[^2]\n\n[^2]: x\n\n## Sources\n\n1. One\n"_s;
        QTest::newRow("other footnotes do not matter")
            << u"So [1].[^a]\n\n[^a]: x\n\n## Sources\n\n1. One\n"_s << u"So[^1].[^a]\n\n[^a]: x\n\n## Sources\n\n[^1]: One\n"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void converts()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        const QList<TextEdit> edits = planFootnotes(FactIndex(*snapshot));
        QVERIFY(isWellFormed(edits, text.size()));
        const QString result = applyEdits(text, edits);
        QTEST(result, "expected");
        if (edits.isEmpty())
            return;
        // Each mark has its footnote.
        const DocumentSnapshotPtr after = snapshotOf(result);
        for (const PlacedLink &placed : after->links())
            QVERIFY(placed.link.kind != LinkKind::Footnote || placed.state == LinkState::Ok);
        QVERIFY(planFootnotes(FactIndex(*after)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFootnoteConversion)
#include "tst_footnoteconversion.moc"

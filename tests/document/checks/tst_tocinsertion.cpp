// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocinsertion.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocInsertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inserts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before the first section")
            << u"# T\n\nIntro.\n\n## A\n\n### B\n"_s << u"# T\n\nIntro.\n\n## Contents\n\n- [A](#a)\n  - [B](#b)\n\n## A\n\n### B\n"_s;
        QTest::newRow("no blank line") << u"# T\n## A\n"_s << u"# T\n\n## Contents\n\n- [A](#a)\n\n## A\n"_s;
        QTest::newRow("title only") << u"# T\n\nIntro.\n"_s << u"# T\n\nIntro.\n"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("there is one") << u"# T\n\n## Contents\n\n- [A](#a)\n\n## A\n\n## B\n"_s
                                      << u"# T\n\n## Contents\n\n- [A](#a)\n\n## A\n\n## B\n"_s;
    }
    void inserts()
    {
        QFETCH(QString, text);
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        const EditBatch batch = planTocInsertion(*snapshot, u"Contents"_s);
        QVERIFY(isWellFormed(batch.edits, text.size()));
        const QString result = applyEdits(text, batch.edits);
        QTEST(result, "expected");
        QVERIFY(batch.edits.isEmpty() || snapshotOf(result)->toc().has_value());
    }
};

QTEST_GUILESS_MAIN(TestTocInsertion)
#include "tst_tocinsertion.moc"

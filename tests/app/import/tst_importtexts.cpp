// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importtexts.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestImportTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveNames()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(ImportKind::Paragraph); ++kind)
            names.insert(importKindName(ImportKind(kind)));
        QCOMPARE(names.size(), int(ImportKind::Paragraph) + 1);
        QVERIFY(!names.contains(QString()));
    }

    void summary()
    {
        QCOMPARE(importSummary({}), u"Sections: 0, entries of the contents: 0, list items: 0, paragraphs: 0, uncertain: 0"_s);
        ImportProposal proposal;
        for (const ImportKind kind : {ImportKind::Title, ImportKind::SectionHeading, ImportKind::TocHeading, ImportKind::TocEntry,
                 ImportKind::ListItem, ImportKind::LeadIn, ImportKind::Quote, ImportKind::Paragraph}) {
            ImportDecision decision;
            decision.kind = kind;
            decision.confidence = kind == ImportKind::Quote ? 0.79 : 0.8;
            proposal.decisions += decision;
        }
        QCOMPARE(importSummary(proposal), u"Sections: 1, entries of the contents: 1, list items: 2, paragraphs: 2, uncertain: 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportTexts)
#include "tst_importtexts.moc"

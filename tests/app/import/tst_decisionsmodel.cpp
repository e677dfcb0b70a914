// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/decisionsmodel.h"

#include "app/import/importtexts.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDecisionsModel : public QObject
{
    Q_OBJECT

    static ImportProposal proposal()
    {
        ImportProposal made;
        made.decisions.resize(3);
        made.decisions[0].kind = ImportKind::Title;
        made.decisions[0].text = u"The title"_s;
        made.decisions[1].kind = ImportKind::SectionHeading;
        made.decisions[1].line = 3;
        made.decisions[1].text = u"A part"_s;
        made.decisions[1].confidence = 0.5;
        made.decisions[2].kind = ImportKind::ListItem;
        made.decisions[2].line = 5;
        made.decisions[2].number = u"3."_s;
        made.decisions[2].text = u"An item"_s;
        made.decisions[2].confidence = 0.9;
        return made;
    }
    static QString row(const DecisionsModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < DecisionsModel::ColumnCount; ++column)
            cells += model.index(row, column).data().toString();
        return cells.join(u'|');
    }

private Q_SLOTS:
    void shows()
    {
        DecisionsModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setProposal(proposal());
        QCOMPARE(row(model, 0), u"1|Title||100 %|The title"_s);
        QCOMPARE(row(model, 1), u"3|Section heading|2|50 %|A part"_s);
        QCOMPARE(row(model, 2), u"5|List item|1|90 %|3. An item"_s);
        QVERIFY(model.index(1, DecisionsModel::Confidence).data(Qt::FontRole).value<QFont>().bold()); // it deserves a look
        QVERIFY(!model.index(2, DecisionsModel::Confidence).data(Qt::FontRole).value<QFont>().bold());
        for (int column = 0; column < DecisionsModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.data({}).isValid());
    }

    // What a person says is certain; what makes no sense becomes the nearest that does.
    void edits()
    {
        DecisionsModel model;
        model.setProposal(proposal());
        QSignalSpy changed(&model, &DecisionsModel::proposalChanged);
        const QModelIndex level = model.index(1, DecisionsModel::Level);
        QVERIFY(model.setData(level, 99));
        QCOMPARE(model.proposal().decisions[1].level, 6);
        QCOMPARE(model.proposal().decisions[1].confidence, 1.0);
        QVERIFY(model.setData(level, -1));
        QCOMPARE(model.proposal().decisions[1].level, 1);
        QVERIFY(model.setData(model.index(1, DecisionsModel::Kind), int(ImportKind::Paragraph)));
        QVERIFY(model.setData(model.index(2, DecisionsModel::Kind), 1000));
        QCOMPARE(model.proposal().decisions[2].kind, ImportKind::Paragraph);
        QCOMPARE(changed.size(), 4);
        QVERIFY(!model.setData(level, 2)); // a paragraph has none
        QVERIFY(!model.setData(model.index(0, DecisionsModel::Text), u"x"_s));
        QVERIFY(!model.setData(level, 2, Qt::DisplayRole));
        QVERIFY(!model.setData({}, 2));
        QCOMPARE(changed.size(), 4);
    }

    void longTexts()
    {
        DecisionsModel model;
        ImportProposal one;
        one.decisions.resize(1);
        one.decisions.first().text = u"a"_s.repeated(1'000'000);
        model.setProposal(one);
        QVERIFY(model.index(0, DecisionsModel::Text).data().toString().size() < 10'000);
        QCOMPARE(model.proposal().decisions.first().text.size(), 1'000'000);
    }
};

QTEST_MAIN(TestDecisionsModel)
#include "tst_decisionsmodel.moc"

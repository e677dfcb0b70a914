// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/decisiondelegate.h"

#include "app/import/decisionsmodel.h"
#include "app/import/importtexts.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDecisionDelegate : public QObject
{
    Q_OBJECT

    static ImportProposal heading()
    {
        ImportProposal proposal;
        proposal.decisions.resize(1);
        proposal.decisions[0].kind = ImportKind::SectionHeading;
        proposal.decisions[0].level = 3;
        proposal.decisions[0].text = u"A part"_s;
        return proposal;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<DecisionsModel>();
        m_model->setProposal(heading());
    }

    void kinds()
    {
        DecisionDelegate delegate;
        QWidget parent;
        const QModelIndex index = m_model->index(0, DecisionsModel::Kind);
        auto *box = qobject_cast<QComboBox *>(delegate.createEditor(&parent, {}, index));
        QVERIFY(box && !box->accessibleName().isEmpty());
        QStringList names;
        for (int i = 0; i < box->count(); ++i) {
            QCOMPARE(box->itemText(i), importKindName(ImportKind(i)));
            names += box->itemText(i);
        }
        QCOMPARE(names.size(), int(ImportKind::Paragraph) + 1);
        QCOMPARE(names.removeDuplicates(), 0);
        delegate.setEditorData(box, index);
        QCOMPARE(box->currentText(), importKindName(ImportKind::SectionHeading));

        // A choice takes effect at once: nobody has to leave the field.
        QSignalSpy committed(&delegate, &QAbstractItemDelegate::commitData);
        QSignalSpy closed(&delegate, &QAbstractItemDelegate::closeEditor);
        box->setCurrentIndex(int(ImportKind::Quote));
        QCOMPARE(committed.size(), 0);
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(committed.size(), 1);
        QCOMPARE(closed.size(), 1);
        delegate.setModelData(box, m_model.get(), index);
        QCOMPARE(m_model->proposal().decisions[0].kind, ImportKind::Quote);
    }

    void levels()
    {
        const DecisionDelegate delegate;
        QWidget parent;
        const QModelIndex index = m_model->index(0, DecisionsModel::Level);
        auto *field = qobject_cast<QSpinBox *>(delegate.createEditor(&parent, {}, index));
        QVERIFY(field && !field->accessibleName().isEmpty());
        delegate.setEditorData(field, index);
        QCOMPARE(field->value(), 3);
        field->setValue(99);
        QCOMPARE(field->value(), 6);
        field->setValue(-1);
        QCOMPARE(field->value(), 1);
        delegate.setModelData(field, m_model.get(), index);
        QCOMPARE(m_model->proposal().decisions[0].level, 1);
        QCOMPARE(m_model->proposal().decisions[0].kind, ImportKind::SectionHeading);
    }

    void anotherEditorIsLeftAlone()
    {
        const DecisionDelegate delegate;
        QWidget stranger;
        const QModelIndex index = m_model->index(0, DecisionsModel::Kind);
        delegate.setEditorData(&stranger, index);
        delegate.setModelData(&stranger, m_model.get(), index);
        QCOMPARE(m_model->proposal().decisions, heading().decisions);
    }

private:
    std::unique_ptr<DecisionsModel> m_model;
};

QTEST_MAIN(TestDecisionDelegate)
#include "tst_decisiondelegate.moc"

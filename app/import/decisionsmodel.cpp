// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/decisionsmodel.h"

#include "app/import/importtexts.h"

#include <QFont>
#include <QLocale>

namespace Galley {

namespace {

constexpr qsizetype longestShown = 300;

// The column whose number says how deep the decision lies; it has none for the others.
int *levelOf(ImportDecision &decision)
{
    switch (decision.kind) {
    case ImportKind::SectionHeading:
        return &decision.level;
    case ImportKind::TocEntry:
    case ImportKind::ListItem:
    case ImportKind::LeadIn:
        return &decision.depth;
    default:
        return nullptr;
    }
}

} // namespace

void DecisionsModel::setProposal(const ImportProposal &proposal)
{
    beginResetModel();
    m_proposal = proposal;
    endResetModel();
    Q_EMIT proposalChanged();
}

int DecisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposal.decisions.size());
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionsModel::display(const ImportDecision &decision, int column) const
{
    ImportDecision copy = decision;
    switch (column) {
    case Line:
        return QLocale().toString(decision.line);
    case Kind:
        return importKindName(decision.kind);
    case Level:
        return levelOf(copy) ? QLocale().toString(*levelOf(copy)) : QString();
    case Confidence:
        return tr("%1 %", "percent").arg(QLocale().toString(qRound(decision.confidence * 100)));
    default:
        return (decision.number.isEmpty() ? decision.text : decision.number + QChar(u' ') + decision.text).left(longestShown);
    }
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    ImportDecision decision = m_proposal.decisions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(decision, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text ? QVariant(display(decision, Text)) : QVariant();
    case Qt::EditRole:
        if (index.column() == Kind)
            return int(decision.kind);
        return index.column() == Level && levelOf(decision) ? QVariant(*levelOf(decision)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Kind || index.column() == Text ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                                : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHeading(decision.kind) || (index.column() == Confidence && decision.confidence < certainEnough));
        return font;
    }
    default:
        return {};
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Kind || section == Text))
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Kind:
        return tr("Becomes");
    case Level:
        return tr("Level");
    case Confidence:
        return tr("Certain");
    default:
        return tr("Text");
    }
}

Qt::ItemFlags DecisionsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    ImportDecision decision = index.isValid() ? m_proposal.decisions[index.row()] : ImportDecision();
    if (index.column() == Kind || (index.column() == Level && levelOf(decision)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DecisionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    ImportDecision &decision = m_proposal.decisions[index.row()];
    if (index.column() == Kind)
        decision.kind = ImportKind(qBound(0, value.toInt(), int(ImportKind::Paragraph)));
    else
        *levelOf(decision) = qBound(1, value.toInt(), 6);
    decision.confidence = 1;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT proposalChanged();
    return true;
}

} // namespace Galley

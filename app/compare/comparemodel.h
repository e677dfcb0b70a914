// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "document/text/worddiff.h"

#include <QAbstractTableModel>
#include <QCache>

namespace Galley {

// The rows of a comparison. Rows are given out in portions as they are scrolled to, so that texts of any size show at
// once; hidden lines come out in portions too.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Left, Right, ColumnCount };

    explicit CompareModel(QObject *parent = nullptr);

    void setComparison(const ComparisonPtr &comparison);
    void setTitles(const QString &left, const QString &right);
    const ComparisonPtr &comparison() const { return m_comparison; }

    const CompareRow &row(int row) const { return m_rows.at(row); }
    int lineOf(const QModelIndex &index) const; // counted from 1; 0 where there is none
    QString textOf(const QModelIndex &index) const; // of very long lines the part around what differs
    QList<SourceRange> marksOf(const QModelIndex &index) const; // what differs in textOf

    void showHidden(int row); // some of the lines that this row hides
    int rowOfDifference(int difference); // gives rows out as far as needed; -1 when there is no such difference
    int rowOfLeftLine(int line); // the same; a row of hidden lines counts as all of them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Cell
    {
        QString text;
        QList<SourceRange> marks;
    };
    struct Content
    {
        Cell left, right;
    };
    const Content *contentOf(const CompareRow &row) const;
    Content makeContent(const CompareRow &row) const;
    const Cell *cellOf(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    template <typename Wanted> int find(Wanted wanted);

    ComparisonPtr m_comparison;
    QList<CompareRow> m_rows;
    int m_given = 0;
    QString m_leftTitle, m_rightTitle;
    mutable QCache<std::pair<int, int>, Content> m_contents{1000}; // by the lines of both sides
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int portion = 300; // rows given out at a time
constexpr int hiddenPortion = 100; // hidden lines brought out at a time
constexpr qsizetype longestShown = 6000; // characters of a line
constexpr qsizetype lead = 200; // shown before the first difference of a longer one

// Of a very long line the part from a little before the first difference on.
void shorten(QString &text, QList<SourceRange> &marks)
{
    if (text.size() <= longestShown)
        return;
    qsizetype from = marks.isEmpty() ? 0 : std::max<qsizetype>(0, marks.first().start - lead);
    from = std::min(from, text.size() - longestShown);
    const qsizetype to = from + longestShown;
    const bool cutAhead = from > 0;
    const bool cutBehind = to < text.size();
    QList<SourceRange> shown;
    for (const SourceRange mark : std::as_const(marks)) {
        const SourceRange part{std::max(mark.start, from), std::min(mark.end, to)};
        if (!part.isEmpty())
            shown.append(part.shifted((cutAhead ? 1 : 0) - from));
    }
    marks = shown;
    text = (cutAhead ? u"…"_s : QString()) + text.mid(from, longestShown) + (cutBehind ? u"…"_s : QString());
}

QString lineText(const SourceText &text, int line)
{
    return line > 0 ? text.text(text.lineRange(line)) : QString();
}

} // namespace

CompareModel::CompareModel(QObject *parent) : QAbstractTableModel(parent) { }

void CompareModel::setComparison(const ComparisonPtr &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_rows = comparison ? comparison->rows : QList<CompareRow>();
    m_given = std::min(portion, int(m_rows.size()));
    m_contents.clear();
    endResetModel();
}

void CompareModel::setTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, Left, Right);
}

int CompareModel::lineOf(const QModelIndex &index) const
{
    const CompareRow &row = m_rows.at(index.row());
    return row.kind == CompareRow::Kind::Hidden ? 0 : index.column() == Left ? row.leftLine : row.rightLine;
}

QString CompareModel::textOf(const QModelIndex &index) const
{
    return cellOf(index)->text;
}

QList<SourceRange> CompareModel::marksOf(const QModelIndex &index) const
{
    return cellOf(index)->marks;
}

const CompareModel::Cell *CompareModel::cellOf(const QModelIndex &index) const
{
    const Content *content = contentOf(m_rows.at(index.row()));
    return index.column() == Left ? &content->left : &content->right;
}

const CompareModel::Content *CompareModel::contentOf(const CompareRow &row) const
{
    const std::pair key(row.kind == CompareRow::Kind::Hidden ? -row.leftLine : row.leftLine, row.rightLine);
    if (const Content *known = m_contents.object(key))
        return known;
    auto *made = new Content(makeContent(row));
    m_contents.insert(key, made);
    return made;
}

CompareModel::Content CompareModel::makeContent(const CompareRow &row) const
{
    Content content;
    if (row.kind == CompareRow::Kind::Hidden) {
        content.left.text = tr("%Ln unchanged line(s)", nullptr, row.hidden);
        return content;
    }
    content.left.text = lineText(m_comparison->left, row.leftLine);
    content.right.text = lineText(m_comparison->right, row.rightLine);
    if (row.kind == CompareRow::Kind::Changed) {
        for (const WordChange &change : diffWordsForReading(content.left.text, content.right.text)) {
            if (!change.left.isEmpty())
                content.left.marks.append(change.left);
            if (!change.right.isEmpty())
                content.right.marks.append(change.right);
        }
    }
    shorten(content.left.text, content.left.marks);
    shorten(content.right.text, content.right.marks);
    return content;
}

void CompareModel::showHidden(int row)
{
    CompareRow &fold = m_rows[row];
    if (fold.kind != CompareRow::Kind::Hidden)
        return;
    const int count = fold.hidden <= hiddenPortion + contextLines ? fold.hidden : hiddenPortion;
    const QList<CompareRow> shown = equalRows(fold.leftLine, fold.rightLine, count);
    if (count == fold.hidden) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        --m_given;
        endRemoveRows();
    } else {
        fold.leftLine += count;
        fold.rightLine += count;
        fold.hidden -= count;
        Q_EMIT dataChanged(index(row, Left), index(row, Right));
    }
    beginInsertRows({}, row, row + count - 1);
    m_rows = m_rows.first(row) + shown + m_rows.sliced(row);
    m_given += count;
    endInsertRows();
}

template <typename Wanted> int CompareModel::find(Wanted wanted)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), wanted);
    if (found == m_rows.cend())
        return -1;
    const int row = int(found - m_rows.cbegin());
    while (row >= m_given)
        fetchMore({});
    return row;
}

int CompareModel::rowOfDifference(int difference)
{
    return find([difference](const CompareRow &row) { return row.difference == difference; });
}

int CompareModel::rowOfLeftLine(int line)
{
    return find([line](const CompareRow &row) {
        const int lines = row.kind == CompareRow::Kind::Hidden ? row.hidden : 1;
        return row.leftLine > 0 && line >= row.leftLine && line < row.leftLine + lines;
    });
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_given;
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textOf(index);
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    return {};
}

QString CompareModel::spoken(const QModelIndex &index) const
{
    const CompareRow &row = m_rows.at(index.row());
    const QString text = textOf(index);
    const int line = lineOf(index);
    if (row.kind == CompareRow::Kind::Hidden)
        return text;
    if (line == 0)
        return tr("No line on this side");
    switch (row.kind) {
    case CompareRow::Kind::Changed:
        return tr("Line %L1, changed: %2").arg(line).arg(text);
    case CompareRow::Kind::Removed:
        return tr("Line %L1, only here: %2").arg(line).arg(text);
    case CompareRow::Kind::Added:
        return tr("Line %L1, only here: %2").arg(line).arg(text);
    default:
        return tr("Line %L1: %2").arg(line).arg(text);
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Left ? m_leftTitle : m_rightTitle;
}

bool CompareModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_given < int(m_rows.size());
}

void CompareModel::fetchMore(const QModelIndex &parent)
{
    const int more = parent.isValid() ? 0 : std::min(portion, int(m_rows.size()) - m_given);
    if (more <= 0)
        return;
    beginInsertRows({}, m_given, m_given + more - 1);
    m_given += more;
    endInsertRows();
}

} // namespace Galley

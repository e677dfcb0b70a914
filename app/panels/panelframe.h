// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace Galley {

class EmptyNote;

// The common build of the panels: a filter field above a list, or a note where there is nothing to list. It shows neither
// before it was told how much there is: what is not read yet is not known to hold nothing.
class PanelFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PanelFrame(QWidget *parent = nullptr);

    QLineEdit *filter() const { return m_filter; }
    QTreeView *tree() const { return m_tree; } // the list

    void addTool(QAction *action); // beside the filter
    void setFilterText(const QString &placeholder, const QString &accessibleName);
    void setNote(const QString &html); // shown while empty
    void setFilterNote(const QString &html); // shown while the filter leaves nothing
    void setWarning(const QString &text, const QString &tip); // above the list; none while it is empty
    void setCounts(int rows, int shownRows);

Q_SIGNALS:
    void noteLinkActivated(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // Down in the filter goes to the list, Esc clears
    void showEvent(QShowEvent *event) override;

private:
    void showState();

    QLineEdit *m_filter;
    QHBoxLayout *m_filterRow;
    QList<QToolButton *> m_tools;
    QLabel *m_warning;
    QTreeView *m_tree;
    EmptyNote *m_note;
    QString m_emptyText;
    QString m_filteredText;
    struct Counts
    {
        int rows = 0;
        int shownRows = 0;
    };
    std::optional<Counts> m_counts;
};

} // namespace Galley

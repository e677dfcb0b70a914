// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "app/serialthread.h"
#include "document/stoptoken.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTableView;
class QToolButton;

namespace Galley {

class CompareModel;

// One side of a comparison.
struct ComparedText
{
    QString title; // names the side above it
    SourceText text;
};

// Two texts side by side: what differs is marked, down to the words inside changed lines; long equal stretches are
// hidden until asked for. Below stands what the left text has and the right one lost: headings, links, images,
// citations and numbers. The work is done off the GUI thread; the newest texts win.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override; // waits for the comparison in hand, which it stops

    void setTexts(const ComparedText &left, const ComparedText &right);

    const ComparisonPtr &comparison() const; // null until compared
    int currentDifference() const { return m_current; } // from 0; -1 without one
    void showDifference(int difference);
    void showNextDifference();
    void showPreviousDifference();

Q_SIGNALS:
    void compared(); // the texts last set are shown
    void currentDifferenceChanged(int difference);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void take(const ComparisonPtr &comparison);
    void listLosses();
    void showLoss(int row);
    void fitRows();
    void fitRows(int first, int last);
    void updateState();
    void copySelection() const;
    QString summary() const;

    CompareModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_lossTitle;
    QListWidget *m_losses;
    int m_current = -1;
    StopToken m_stop;
    SerialThread m_worker; // last, so that it ends first
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importproposal.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace Galley {

class DecisionsModel;
class RenderedResult;

// Shows what a plain text is taken for, line by line, beside the article that comes of it. GUI thread; the article is
// made on a worker.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const QString &text, QWidget *parent = nullptr);

    QString result() const; // Markdown
    DecisionsModel *decisions() const { return m_model; }

Q_SIGNALS:
    void rendered(); // the result shown is that of the decisions shown

private:
    QWidget *makeTable();
    QWidget *makeChoices();
    void propose();
    void render();
    void takeBody(quint64 order, const QString &html);
    void filterRows();
    void showCurrent();

    QString m_text;
    DecisionsModel *m_model;
    QTableView *m_table;
    RenderedResult *m_result;
    QLabel *m_summary;
    QComboBox *m_breaks;
    QCheckBox *m_onlyUncertain;
    quint64 m_order = 0; // of the newest result asked for
};

} // namespace Galley

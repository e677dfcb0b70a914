// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/recoveryfolder.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Galley {

class CompareView;

// What was found of articles that were not saved: a list, and the text of the chosen one or how it differs from its
// file. It asks; what is done is the receiver's, who tells it by remove(). Closing it leaves the rest for another time.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecoveryDialog(QWidget *parent = nullptr);

    void setListing(const RecoveryFolder::Listing &listing);
    int count() const { return int(m_texts.size()); }
    void remove(const QString &id); // it was kept or discarded
    void tell(const QString &message); // why something could not be done

Q_SIGNALS:
    void keepRequested(const QString &id);
    void discardRequested(const QString &id); // the writer has confirmed it
    void folderRequested();

private:
    void build();
    void connectAll();
    const RecoveredText *chosen() const;
    void showChosen();
    void compareChosen();
    void showText(const RecoveredText &text);
    void keepChosen();
    void keepAll();
    void discardChosen();

    QList<RecoveredText> m_texts;
    int m_further = 0;
    QLabel *m_headline;
    QTreeWidget *m_list;
    QLabel *m_state;
    QStackedWidget *m_views;
    QPlainTextEdit *m_text;
    CompareView *m_comparison;
    QPushButton *m_keep;
    QPushButton *m_keepAll;
    QPushButton *m_compare;
    QPushButton *m_discard;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/compareview.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;

namespace Galley {

// Two texts side by side in a window of their own, with what can be done about them. It blocks no other window.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CompareDialog(QWidget *parent = nullptr);

    struct Choice
    {
        QString text;
        std::function<void()> run; // the dialog closes first
    };
    void offer(const QList<Choice> &choices);
    void setTexts(const ComparedText &left, const ComparedText &right);
    CompareView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CompareView *m_view;
    QDialogButtonBox *m_buttons;
};

} // namespace Galley

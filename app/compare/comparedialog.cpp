// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparedialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

CompareDialog::CompareDialog(QWidget *parent)
    : QDialog(parent), m_view(new CompareView(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_buttons);
    resize(1080, 680);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void CompareDialog::offer(const QList<Choice> &choices)
{
    for (const Choice &choice : choices) {
        QPushButton *button = m_buttons->addButton(choice.text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false); // Return is for the rows
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            close();
            run();
        });
    }
}

void CompareDialog::setTexts(const ComparedText &left, const ComparedText &right)
{
    m_view->setTexts(left, right);
    m_view->setFocus();
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare texts"));
    QPushButton *close = m_buttons->button(QDialogButtonBox::Close);
    close->setText(tr("C&lose"));
    close->setAutoDefault(false);
}

} // namespace Galley

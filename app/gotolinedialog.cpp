// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gotolinedialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Galley {

namespace {

struct GoToLine
{
    Q_DECLARE_TR_FUNCTIONS(Galley::GoToLineDialog)
};

} // namespace

std::optional<int> askForLine(QWidget *parent, int currentLine, int lineCount)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(GoToLine::tr("Go to line"));
    auto *label = new QLabel(GoToLine::tr("&Line (1 to %1):").arg(QLocale().toString(lineCount)));
    auto *number = new QSpinBox;
    number->setRange(1, lineCount);
    number->setValue(currentLine);
    number->selectAll();
    number->setAccessibleName(GoToLine::tr("Line number"));
    label->setBuddy(number);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(GoToLine::tr("&Go"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);

    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(number);
    layout->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? std::optional(number->value()) : std::nullopt;
}

} // namespace Galley

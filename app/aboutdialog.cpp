// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutdialog.h"

#include "app/versions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString asText(const QList<PartVersion> &parts)
{
    QStringList lines;
    for (const PartVersion &part : parts)
        lines.append(u"%1 %2"_s.arg(part.name, part.version));
    return lines.join(u'\n');
}

QLayout *headline(const PartVersion &galley)
{
    auto *icon = new QLabel;
    icon->setPixmap(QGuiApplication::windowIcon().pixmap(64, 64));
    icon->setAccessibleName(AboutDialog::tr("Icon of Galley"));
    auto *title
        = new QLabel(AboutDialog::tr("<h2>Galley %1</h2><p>Write articles with their preview beside them.</p>").arg(galley.version));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon);
    row->addWidget(title, 1);
    return row;
}

QLayout *table(const QList<PartVersion> &parts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    for (int row = 0; row < parts.size(); ++row) {
        const PartVersion &part = parts.at(row);
        const QStringList cells{part.name, part.version, part.licence};
        for (int column = 0; column < cells.size(); ++column) {
            auto *label = new QLabel(cells.at(column));
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(label, row, column);
        }
    }
    return grid;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Galley"));
    const QList<PartVersion> parts = partVersions();
    auto *licence
        = new QLabel(tr("Galley is free software: you may use it, study it, share it and change it under the terms of the GNU General "
                        "Public License, version 3 or later. It comes without any warranty."));
    licence->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [text = asText(parts)] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(headline(parts.first()));
    layout->addLayout(table(parts));
    layout->addWidget(licence);
    layout->addWidget(buttons);
}

} // namespace Galley

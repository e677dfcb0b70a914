// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savechanges.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SaveChanges)
};

constexpr int mostListHeight = 240; // pixels; more articles are scrolled to

QListWidget *makeCheckList(const QStringList &names)
{
    auto *list = new QListWidget;
    list->setAccessibleName(Texts::tr("Articles to save"));
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list->setMaximumHeight(mostListHeight);
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
    }
    return list;
}

QList<int> checkedRows(const QListWidget *list)
{
    QList<int> rows;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

} // namespace

SaveChoice askToSave(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), Texts::tr("Save changes to “%1” before closing?").arg(name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Texts::tr("Your changes will be lost if you don't save them."));
    box.button(QMessageBox::Save)->setText(Texts::tr("&Save"));
    box.button(QMessageBox::Discard)->setText(Texts::tr("&Discard"));
    box.button(QMessageBox::Cancel)->setText(Texts::tr("&Cancel"));
    box.setDefaultButton(QMessageBox::Save);
    box.setEscapeButton(QMessageBox::Cancel);
    box.setWindowModality(Qt::WindowModal); // a sheet where the platform has them
    switch (box.exec()) {
    case QMessageBox::Save:
        return SaveChoice::Save;
    case QMessageBox::Discard:
        return SaveChoice::Discard;
    default:
        return SaveChoice::Cancel;
    }
}

std::optional<QList<int>> askToSaveSeveral(QWidget *parent, const QStringList &names)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(QCoreApplication::applicationName());
    auto *question = new QLabel(Texts::tr("Save changes to %n article(s) before closing?", nullptr, int(names.size())));
    auto *explanation = new QLabel(Texts::tr("The changes of articles that are not ticked will be lost."));
    explanation->setWordWrap(true);
    QListWidget *list = makeCheckList(names);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(Texts::tr("&Save the ticked ones"), QDialogButtonBox::AcceptRole);
    QPushButton *discard = buttons->addButton(Texts::tr("&Discard all"), QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = buttons->addButton(Texts::tr("&Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);

    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(question);
    layout->addWidget(explanation);
    layout->addWidget(list);
    layout->addWidget(buttons);

    std::optional<QList<int>> answer;
    QObject::connect(save, &QPushButton::clicked, &dialog, [&] {
        answer = checkedRows(list);
        dialog.accept();
    });
    QObject::connect(discard, &QPushButton::clicked, &dialog, [&] {
        answer = QList<int>();
        dialog.accept();
    });
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    dialog.exec();
    return answer;
}

} // namespace Galley

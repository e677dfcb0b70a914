// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksrenaming.h"

#include "document/article/linkrenames.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::LinksPanel)
};

struct Question
{
    QString title;
    QString label;
    QString value;
    std::function<EditBatch(const QString &)> plan;
};

Question aboutTarget(const DocumentSnapshotPtr &snapshot, const QString &target)
{
    const int uses = int(usesOfTarget(*snapshot, target));
    return {Texts::tr("Rename target"), Texts::tr("New target of %Ln link(s):", nullptr, uses), target,
        [snapshot, target](const QString &wanted) { return planRenameTarget(*snapshot, target, wanted); }};
}

Question aboutHeading(const DocumentSnapshotPtr &snapshot, const QString &anchor)
{
    const int heading = headingOfAnchor(*snapshot, anchor);
    const QString words = heading < 0 ? QString() : snapshot->text(snapshot->outline()[heading].titleRange);
    return {Texts::tr("Rename heading"), Texts::tr("New words of the heading. Links to it follow."), words,
        [snapshot, heading](const QString &wanted) { return planRenameHeading(*snapshot, heading, wanted); }};
}

Question aboutAnchor(const DocumentSnapshotPtr &snapshot, const QString &anchor)
{
    return {Texts::tr("Rename anchor"), Texts::tr("New anchor, without blanks. Links to it follow; the heading's words stay."), anchor,
        [snapshot, anchor](const QString &wanted) { return planRenameAnchor(*snapshot, anchor, wanted.trimmed()); }};
}

Question questionFor(const DocumentSnapshotPtr &snapshot, const PlacedLink &placed, LinkRename what)
{
    if (what == LinkRename::Target)
        return aboutTarget(snapshot, placed.link.target);
    const QString anchor = splitTarget(placed.link.target).fragment;
    return what == LinkRename::Heading ? aboutHeading(snapshot, anchor) : aboutAnchor(snapshot, anchor);
}

} // namespace

QInputDialog *askForName(QWidget *parent, const DocumentSnapshotPtr &snapshot, const PlacedLink &placed, LinkRename what,
    const std::function<void(const EditBatch &)> &take)
{
    const Question question = questionFor(snapshot, placed, what);
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setTextValue(question.value);
    dialog->setOkButtonText(Texts::tr("Rename"));
    dialog->resize(420, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [question, take](const QString &wanted) {
        if (wanted == question.value)
            return;
        EditBatch batch = question.plan(wanted);
        batch.undoLabel = question.title;
        take(batch);
    });
    dialog->open();
    return dialog;
}

} // namespace Galley

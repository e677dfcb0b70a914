// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sectionmovedialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostShown = 6;
constexpr int indent = 20; // of the reason below its box
constexpr int gap = 12; // between one offer and the next

// The first few, and how many there are besides.
QString listed(QStringList parts)
{
    const int more = int(parts.size() - mostShown);
    if (more <= 0)
        return parts.join(u", "_s);
    parts.resize(mostShown);
    return SectionMoveDialog::tr("%1 and %Ln more", "a list, and how many are left out of it", more).arg(parts.join(u", "_s));
}

} // namespace

QString numberChangesText(const QList<SectionMovePlan::NumberChange> &changes)
{
    QStringList parts;
    for (const SectionMovePlan::NumberChange &change : changes)
        parts += u"%1 → %2"_s.arg(change.before).arg(change.after);
    return listed(parts);
}

QString anchorChangesText(const QList<SectionMovePlan::AnchorChange> &changes)
{
    QStringList parts;
    for (const SectionMovePlan::AnchorChange &change : changes)
        parts += SectionMoveDialog::tr("#%1 → #%2 (%Ln link(s))", nullptr, change.links).arg(change.before, change.after);
    return listed(parts);
}

SectionMoveDialog::SectionMoveDialog(const QString &section, const SectionMovePlan &plan, FollowUps suggested, QWidget *parent)
    : QDialog(parent), m_suggested(suggested), m_offers(new QVBoxLayout)
{
    setWindowTitle(tr("Move a section"));
    m_offers->setSpacing(2);
    auto *question = new QLabel(tr("Other parts of the article depend on where “%1” stands. Change them as well?").arg(section));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    if (plan.offered & FollowUp::UpdateToc)
        offer(FollowUp::UpdateToc, tr("&Update the table of contents"),
            tr("%Ln line(s) of it would read otherwise.", nullptr, plan.tocLines));
    if (plan.offered & FollowUp::RenumberCitations)
        offer(FollowUp::RenumberCitations, tr("&Renumber the citations in the order of first use"), numberChangesText(plan.numbers));
    if (plan.offered & FollowUp::RetargetLinks)
        offer(FollowUp::RetargetLinks, tr("&Keep links at the headings that they lead to"), anchorChangesText(plan.anchors));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Move"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(question);
    layout->addLayout(m_offers);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(460);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    buttons->button(QDialogButtonBox::Ok)->setFocus();
}

void SectionMoveDialog::offer(FollowUp followUp, const QString &text, const QString &reason)
{
    auto *box = new QCheckBox(text);
    box->setChecked(m_suggested.testFlag(followUp));
    box->setAccessibleDescription(reason);
    auto *why = new QLabel(reason);
    why->setObjectName(u"mutedNote"_s);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setIndent(indent);
    if (!m_boxes.isEmpty())
        m_offers->addSpacing(gap);
    m_offers->addWidget(box);
    m_offers->addWidget(why);
    m_boxes.append({followUp, box});
}

FollowUps SectionMoveDialog::chosen() const
{
    FollowUps chosen = m_suggested;
    for (const auto &[followUp, box] : m_boxes)
        chosen.setFlag(followUp, box->isChecked());
    return chosen;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverywarning.h"

#include "app/messagebar.h"
#include "app/recovery/articlejournal.h"
#include "app/recovery/recoverytexts.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Galley {

RecoveryWarning::RecoveryWarning(ArticleJournal *journal, MessageBar *messages, QStatusBar *status)
    : QObject(journal), m_journal(journal), m_messages(messages), m_label(new QLabel(status))
{
    m_label->setObjectName(u"recoveryOff"_s);
    m_label->hide();
    status->addPermanentWidget(m_label);
    retranslate();
    connect(journal, &ArticleJournal::stateChanged, this, &RecoveryWarning::follow);
}

void RecoveryWarning::retranslate()
{
    m_label->setText(tr("Recovery off"));
    m_label->setAccessibleName(tr("Recovery off"));
}

void RecoveryWarning::follow()
{
    const QString why = recoveryOffText(m_journal->error());
    if (m_journal->isFailing()) {
        m_label->setToolTip(why);
        m_messages->display(MessageBar::Tone::Warning, why);
    } else if (m_messages->message() == m_label->toolTip()) {
        m_messages->dismiss();
    }
    m_label->setVisible(m_journal->isFailing());
}

} // namespace Galley

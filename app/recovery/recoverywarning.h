// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace Galley {

class ArticleJournal;
class MessageBar;

// Says, as long as it is so, that a window's article is not journalled: once in the message bar, always in the status bar.
class RecoveryWarning : public QObject
{
    Q_OBJECT
public:
    RecoveryWarning(ArticleJournal *journal, MessageBar *messages, QStatusBar *status);
    void retranslate();

private:
    void follow();

    ArticleJournal *m_journal;
    MessageBar *m_messages;
    QLabel *m_label;
};

} // namespace Galley

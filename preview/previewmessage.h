// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Galley {

// Says calmly, where the page would be, why it is not there. GUI thread.
class PreviewMessage : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewMessage(QWidget *parent = nullptr);

    void showNothing();
    void showReason(const QString &title, const QString &reason);
    void offerRetry(const QString &title, const QString &reason);

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_title;
    QLabel *m_reason;
    QPushButton *m_retry;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Galley {

// A note in the upper corner of the widget it lies on: the page there does not answer, and may show an older text. It
// stays in its corner by itself. GUI thread.
class LatenessMark : public QLabel
{
    Q_OBJECT
public:
    explicit LatenessMark(QWidget *parent);

    void appear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace Galley

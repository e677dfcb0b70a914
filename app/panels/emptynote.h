// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Galley {

// What an empty panel says: in one sentence what it would show, with the way there as a link.
class EmptyNote : public QLabel
{
    Q_OBJECT
public:
    explicit EmptyNote(QWidget *parent = nullptr);
};

} // namespace Galley

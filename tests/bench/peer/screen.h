// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/peer/changemap.h"

#include <memory>

namespace Galley {

enum class Key { T, O, N, E, Backspace, Down, Right, Top }; // Top: to the beginning of the text

// The display that both programs are shown on, seen and operated from the outside.
class Screen
{
public:
    static std::unique_ptr<Screen> open(); // the one DISPLAY names; nothing without XTest and shared memory
    ~Screen();

    QSize size() const;
    Picture grab(const QRect &region);
    quint64 fingerprint(const QRect &region); // of the colours shown there
    void press(Key key); // and let go; on its way to the program when this returns

    QList<quint64> windows() const; // those the window manager looks after
    void place(quint64 window, const QRect &place); // to the front, with the keyboard's focus

private:
    struct Connection;
    explicit Screen(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// What came of killing typists (see typist.h) at random moments.
struct KillingReport
{
    int kills = 0;
    int recovered = 0; // the text came back, short of at most the keys of one second
    int mostLost = 0; // keys
    int lost = 0; // of all
    QString firstFault;
};

// Each typist types twenty keys a second and is killed with SIGKILL after `least` to `most` keys, a random part of a
// key's time later. Several type at the same time.
KillingReport killTypists(int kills, int least, int most, quint32 seed);

} // namespace Galley

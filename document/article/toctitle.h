// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

// Whether a line, emphasis and a colon aside, is the title of a table of contents: "Contents" in one of many languages.
// The marks of quotes and lists before it do not matter.
bool isTocTitle(QStringView line);

// Whether a line is the place where a table of contents is to be made: "[TOC]" or the like and nothing else.
bool isTocMarker(QStringView line);

} // namespace Galley

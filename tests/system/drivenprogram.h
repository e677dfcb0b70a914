// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

// The whole program, as it is started by a person, with somebody at its keyboard who does one thing (the second
// argument) and tells it by lines on the standard output:
//
// type     a key every fiftieth of a second: "typed <keys>"; opened by the files that follow
// keep     "offered <base64 of the text>" when the recovery dialog is there, then Keep: "kept <base64 of the article>"
// compare  the same with Compare: "compared <base64 of the file's side> <base64 of the other>"
// discard  the same with Discard, and again when asked: "discarded"
// saveAs   types a while, asks for "Save as" and crashes in its dialog
// quit     the same in the question whether to save
int runDrivenProgram(int argc, char **argv);

} // namespace Galley

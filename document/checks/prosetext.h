// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/runtext.h"

#include <QList>
#include <QString>

namespace Galley {

// The running text of one paragraph or heading. `text` is as long as `written`, which is what the author wrote, but has
// a placeholder character in place of what is not prose: code, math, addresses, and another in place of raw HTML.
struct ProseText
{
    static constexpr QChar covered = QChar::ObjectReplacementCharacter;
    static constexpr QChar markup = u'\ufffb';

    QString text;
    RunText written;
};

// The prose of a block, table cells left out.
QList<ProseText> proseOf(QStringView blockText); // which must outlive it
QList<ProseText> proseOf(QStringView blockText, const QList<InlineRun> &runs); // where a parse has told its runs

} // namespace Galley

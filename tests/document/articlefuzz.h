// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QList>
#include <QString>

#include <random>
#include <vector>

namespace Galley {

// Articles that consist of what hangs together across blocks, and somebody who writes, pastes, deletes and undoes in them
// without a thought. The same for a seed everywhere.
class ArticleFuzz
{
public:
    explicit ArticleFuzz(quint32 seed) : m_random(seed) { }

    SourceText article();

    // The text after somebody's next doing.
    SourceText next(const SourceText &text);

    QString block() { return blocks().at(below(blocks().size())); }

private:
    int below(qsizetype most) { return int(m_random() % quint32(most)); }
    bool oneIn(int times) { return below(times) == 0; }

    TextEdit edit(const SourceText &text);

    // From blank line to blank line: moved, doubled or replaced.
    TextEdit wholeBlock(const SourceText &text);

    QString longPaste();
    QString costlyReferences();

    static const QStringList &frontMatters();
    static const QStringList &giants();
    static const QStringList &giantStarts();
    static const QStringList &blocks();
    static const QStringList &pieces();

    std::mt19937 m_random;
    std::vector<SourceText> m_past;
    qsizetype m_caret = 0;
    int m_typed = 0;
};

} // namespace Galley

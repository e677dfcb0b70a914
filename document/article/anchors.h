// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Galley {

// GitHub's slug of a heading's text: full Unicode lower case, letters, marks, digits, connectors, '-' and ' ' kept,
// each space a '-'; nothing collapsed or trimmed. (Algorithm: github-slugger.)
QString slug(QStringView headingText);

// Gives each heading of an article its anchor in document order; a taken slug gets -1, -2, …
class AnchorMaker
{
public:
    QString anchorFor(QStringView headingText);

private:
    QHash<QString, int> m_used;
};

} // namespace Galley

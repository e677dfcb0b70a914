// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

#include <QHash>
#include <QSet>

#include <map>

namespace Galley {

// Gathers the edits of many plans into one batch. A plan goes in whole or not at all. Insertions at the same place
// stand there in the order in which they came.
class EditCollector
{
public:
    // Whether the plan went in: it is well formed and touches nothing that an earlier one changes.
    bool add(const QList<TextEdit> &plan);
    QList<TextEdit> edits() const;

private:
    bool collides(const TextEdit &edit) const;

    std::map<qsizetype, TextEdit> m_replaced; // by start
    std::map<qsizetype, QString> m_inserted; // by place
    QHash<const TextEdit *, QList<TextEdit>> m_seen; // many findings may share one plan, which need not be read again
    QSet<size_t> m_plans; // hashes of those that went in
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdownscanner.h"
#include "editor/panelook.h"

#include <QTextLayout>

#include <array>

namespace Galley {

// How each role is drawn in one look.
class PaneFormats
{
public:
    PaneFormats() = default;
    explicit PaneFormats(const PaneLook &look);

    QList<QTextLayout::FormatRange> formatsFor(const QList<RoleRun> &runs) const;

private:
    std::array<QTextCharFormat, size_t(SourceRole::Metadata) + 1> m_formats;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace Galley {

// For measurements: is called on the worker when a session's build has begun and when its snapshot is made. One for the
// whole process, which may be set at any time; null: nobody wants to know.
enum class BuildStage { Started, Built };
inline std::atomic<void (*)(BuildStage)> buildWatch = nullptr;

inline void tellBuildWatch(BuildStage stage)
{
    if (const auto watch = buildWatch.load(std::memory_order_relaxed))
        watch(stage);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/linkmap.h"

namespace Galley {

// The addresses of a sitemap (sitemaps.org). The slug is the last segment of the path, without extension. A sitemap
// that declares entities is not read, nothing is fetched, and what stands before an error is kept, or before the
// addresses beyond those that the protocol allows.
ReadPages readSitemap(const QByteArray &bytes);

} // namespace Galley

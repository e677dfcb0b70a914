// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// Plain text as the content of a paragraph, a heading or a list item: characters that Markdown would read are escaped,
// placeholders, citations by number and bare addresses stay as they are.
QString escapedPlainText(QStringView text);

// The same inside the brackets of a link.
QString escapedLinkText(QStringView text);

// Nothing in it is read as anything, bare addresses included.
QString fullyEscaped(QStringView text);

} // namespace Galley

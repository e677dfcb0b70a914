// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/sanitiser.h"

#include "document/markdown/htmloutput.h"

namespace Galley {

QString sanitised(QStringView html)
{
    const QByteArray utf8 = html.toUtf8();
    HtmlOutput output;
    output.addRaw({utf8.constData(), static_cast<size_t>(utf8.size())});
    output.closeAll();
    return QString::fromStdString(output.html());
}

} // namespace Galley

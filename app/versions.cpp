// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versions.h"

#include <QtWebEngineCore/qtwebenginecoreglobal.h>

using namespace Qt::StringLiterals;

namespace Galley {

QList<PartVersion> partVersions()
{
    const QString chromium
        = u"%1 (%2)"_s.arg(QString::fromLatin1(qWebEngineChromiumVersion()), QString::fromLatin1(qWebEngineChromiumSecurityPatchVersion()));
    return {
        {u"Galley"_s, QStringLiteral(GALLEY_VERSION), u"GPL-3.0-or-later"_s},
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
        {u"Qt WebEngine"_s, QString::fromLatin1(qWebEngineVersion()), u"LGPL-3.0-only"_s},
        {u"Chromium"_s, chromium, u"BSD-3-Clause"_s},
        {u"cmark-gfm"_s, QStringLiteral(GALLEY_CMARK_VERSION), u"BSD-2-Clause"_s},
        {u"KSyntaxHighlighting"_s, QStringLiteral(GALLEY_HIGHLIGHTING_VERSION), u"MIT"_s},
        {u"yaml-cpp"_s, QStringLiteral(GALLEY_YAML_VERSION), u"MIT"_s},
    };
}

} // namespace Galley

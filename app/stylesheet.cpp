// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stylesheet.h"

#include "app/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue()));
}

QHash<QString, QColor> tokensOf(const Theme &theme)
{
    return {
        {u"panels"_s, theme.panels},
        {u"pane"_s, theme.pane},
        {u"code"_s, theme.code},
        {u"hairline"_s, theme.hairline},
        {u"text"_s, theme.text},
        {u"muted"_s, theme.muted},
        {u"accent"_s, theme.accent},
        {u"selection"_s, theme.selection},
        {u"error"_s, theme.error},
        {u"warning"_s, theme.warning},
        {u"note"_s, theme.note},
        {u"hover"_s, mixed(theme.text, theme.panels, 0.06)},
        {u"faint"_s, mixed(theme.muted, theme.panels, 0.6)},
        {u"thumb"_s, mixed(theme.muted, theme.panels, 0.35)},
    };
}

} // namespace

QString styleSheetFor(const Theme &theme)
{
    static const QRegularExpression token(u"@([a-z]+)"_s);
    QFile file(u":/galley/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString written = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> colors = tokensOf(theme);
    QString sheet;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : token.globalMatch(written)) {
        const auto color = colors.constFind(match.captured(1));
        if (color == colors.constEnd())
            continue;
        sheet += QStringView(written).sliced(done, match.capturedStart() - done);
        sheet += color->name();
        done = match.capturedEnd();
    }
    sheet += QStringView(written).sliced(done);
    return sheet;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Screenshot
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Screenshot)
};

QString readSize(const QString &value, QSize &size)
{
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return Screenshot::tr("galley: %1: not a size; write it as 1280x800").arg(value);
    size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

QString readTheme(const QString &value, ThemeName &theme)
{
    for (const ThemeName name : allThemes) {
        if (themeKey(name) == value) {
            theme = name;
            return {};
        }
    }
    return Screenshot::tr("galley: %1: no such theme; use light, dark or sepia").arg(value);
}

QString readPanel(const QString &value, QString &panel)
{
    static const QStringList panels{u"outline"_s, u"links"_s, u"citations"_s, u"problems"_s};
    if (!panels.contains(value))
        return Screenshot::tr("galley: %1: no such panel; use outline, links, citations or problems").arg(value);
    panel = value;
    return {};
}

bool takesValue(const QString &option)
{
    return option == "-o"_L1 || option == "--output"_L1 || option == "--size"_L1 || option == "--theme"_L1 || option == "--panel"_L1;
}

QString readOption(const QString &option, const QString &value, ScreenshotOrder &order)
{
    if (option == "--size"_L1)
        return readSize(value, order.size);
    if (option == "--theme"_L1)
        return readTheme(value, order.theme);
    if (option == "--panel"_L1)
        return readPanel(value, order.panel);
    order.output = value;
    return {};
}

QString readFile(const QString &argument, ScreenshotOrder &order)
{
    if (!order.file.isEmpty())
        return Screenshot::tr("galley: %1: one file at a time; take a picture of each").arg(argument);
    order.file = argument;
    return {};
}

} // namespace

ScreenshotOrder parseScreenshot(const QStringList &arguments)
{
    ScreenshotOrder order;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size() && order.error.isEmpty(); ++i) {
        const QString option = arguments.at(i).startsWith("--"_L1) ? arguments.at(i).section(u'=', 0, 0) : arguments.at(i);
        const bool joined = option.size() < arguments.at(i).size();
        if (onlyFiles || !option.startsWith(u'-') || option == "-"_L1)
            order.error = readFile(arguments.at(i), order);
        else if (option == "--"_L1)
            onlyFiles = true;
        else if (option == "--help"_L1 || option == "-h"_L1)
            order.help = true;
        else if (!takesValue(option))
            order.error = Screenshot::tr("galley: %1: no such option; see galley screenshot --help").arg(arguments.at(i));
        else if (!joined && i + 1 == arguments.size())
            order.error = Screenshot::tr("galley: %1: its value is missing; see galley screenshot --help").arg(option);
        else
            order.error = readOption(option, joined ? arguments.at(i).sliced(option.size() + 1) : arguments.at(++i), order);
    }
    if (order.error.isEmpty() && !order.help && order.output.isEmpty())
        order.error = Screenshot::tr("galley: screenshot: no place for the picture was given; add -o PNG");
    return order;
}

} // namespace Galley

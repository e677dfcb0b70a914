// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commands/command.h"
#include "app/diskaccess.h"
#include "app/programstyle.h"
#include "app/screenshot.h"
#include "app/startarguments.h"
#include "app/terminationsignals.h"
#include "app/threadreserve.h"
#include "app/windowplaces.h"
#include "app/windows.h"
#include "preview/previewpane.h"
#include "preview/previewprobe.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Application)
};

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Galley"_s);
    QCoreApplication::setOrganizationName(u"galley"_s);
    QCoreApplication::setOrganizationDomain(u"galleyeditor.org"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
}

QString helpText()
{
    return Texts::tr("Usage: galley [FILE[:LINE]…]\n"
                     "       galley COMMAND …\n"
                     "Opens the files in the editor; without any, the articles that were open last.\n"
                     "\n"
                     "Commands: check, import, inspect, render, screenshot, toc. Each has --help.\n"
                     "Options:\n"
                     "  -h, --help     show this text\n"
                     "  -v, --version  show the version\n");
}

int fail(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stderr);
    return 2;
}

// Options of Qt's own, which it takes out when the application is made.
bool mayBeQts(const QString &option)
{
    static const QStringList names{u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"qwindowgeometry"_s,
        u"geometry"_s, u"qwindowicon"_s, u"qwindowtitle"_s, u"title"_s, u"reverse"_s, u"session"_s, u"style"_s, u"stylesheet"_s,
        u"widgetcount"_s, u"display"_s, u"fontengine"_s};
    QString name = option.section(u'=', 0, 0);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return names.contains(name);
}

// Help, version and errors need no window and no display. Nothing when the editor is to open.
std::optional<int> answerAtOnce(const QStringList &arguments)
{
    const StartArguments start = parseStart(arguments);
    switch (start.wish) {
    case StartArguments::Wish::Open:
        return {};
    case StartArguments::Wish::Help:
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    case StartArguments::Wish::Version:
        std::fputs(qPrintable(u"galley %1\n"_s.arg(QStringLiteral(GALLEY_VERSION))), stdout);
        return 0;
    case StartArguments::Wish::Error:
        break;
    }
    if (mayBeQts(start.unknown))
        return {};
    return fail(Texts::tr("galley: %1: no such option; see galley --help").arg(start.unknown));
}

void setUpApplication()
{
    QGuiApplication::setDesktopFileName(u"org.galleyeditor.Galley"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/galley/icons/org.galleyeditor.Galley.svg"_s));
    QApplication::setStyle(new ProgramStyle);
    QApplication::setQuitOnLastWindowClosed(true);
}

int runEditor(const QStringList &arguments)
{
    const StartArguments start = parseStart(arguments);
    if (start.wish == StartArguments::Wish::Error)
        return fail(Texts::tr("galley: %1: no such option; see galley --help").arg(start.unknown));
    Windows windows(Windows::usualOptions());
    const WindowPlaces places;
    onTermination(&windows, [&windows] { windows.quitUnasked(); });
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &windows, &Windows::secure); // the session is being ended
    windows.start(start.files);
    return QCoreApplication::exec();
}

// Qt would end the program with a signal.
std::optional<int> refuseWithoutDisplay(const QStringList &arguments)
{
#ifdef Q_OS_LINUX
    const auto namesPlatform = [](const QString &argument) { return argument.contains("-platform"_L1); };
    const bool known = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || std::any_of(arguments.begin(), arguments.end(), namesPlatform);
    if (!known)
        return fail(Texts::tr("galley: there is no display to open a window on; set DISPLAY or WAYLAND_DISPLAY, or see galley --help"));
#else
    Q_UNUSED(arguments)
#endif
    return {};
}

std::optional<int> runWithoutWindow(int argc, char **argv)
{
    const QStringList arguments = decodedArguments(argc, argv);
    if (commandNeedsGui(arguments.value(0))) {
        if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return runCommandLine(arguments);
    }
    const QCoreApplication application(argc, argv);
    return runCommandLine(arguments);
}

} // namespace

int runGalley(int argc, char **argv)
{
    nameProgram();
    const QStringList arguments = decodedArguments(argc, argv);
    const QString first = arguments.value(0);
    const bool probes = first == "--probe-preview"_L1;
    const bool shoots = first == "screenshot"_L1;

    if (isCommand(first)) {
        if (const std::optional<int> status = runWithoutWindow(argc, argv))
            return *status;
    }
    if (!probes) {
        if (const std::optional<int> status = shoots ? answerScreenshot(arguments.sliced(1)) : answerAtOnce(arguments))
            return *status;
        if (const std::optional<int> status = refuseWithoutDisplay(arguments))
            return *status;
    }
    systemDisk(); // from here on a file that may not grow is an error of a call, not the end of the program
    if (!probes && !reserveThreads()) // before anything waits for a thread of its own
        return fail(Texts::tr("galley: the system has no threads left. End other programs and start Galley again."));
    PreviewPane::prepareProcess();
    QApplication application(argc, argv); // takes its own options out of the arguments
    setUpApplication();
    if (probes)
        return runPreviewProbe();
    const QStringList remaining = decodedArguments(argc, argv);
    if (shoots)
        return runScreenshot(remaining.sliced(1));
    return runEditor(remaining);
}

} // namespace Galley

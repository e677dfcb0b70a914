// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewprocess.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QtMessageHandler handlerBefore = nullptr;

void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || !isDrawingRemark(message))
        handlerBefore(type, context, message);
}

} // namespace

Drawing drawingOfThisMachine()
{
#ifdef Q_OS_LINUX
    const bool card = !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty();
    return card ? Drawing::GraphicsCard : Drawing::Processor;
#else
    return Drawing::GraphicsCard;
#endif
}

bool isDrawingRemark(const QString &message)
{
    static constexpr QLatin1StringView beginnings[] = {
        "QXcbIntegration: Cannot create platform OpenGL context"_L1,
        "QXcbIntegration: Cannot create platform offscreen surface"_L1,
        "QRhiGles2: Failed to create"_L1,
        "Failed to create Vulkan instance"_L1,
        "Failed to create platform Vulkan instance"_L1,
        "Unable to detect GPU vendor"_L1,
    };
    return std::ranges::any_of(beginnings, [&message](QLatin1StringView beginning) { return message.startsWith(beginning); });
}

void silenceDrawingRemarks()
{
    if (!handlerBefore)
        handlerBefore = qInstallMessageHandler(passOn);
}

// Every name resolves to nothing, addresses too: the one thing that stops connections which no request announces.
QByteArray chromiumFlags(const QByteArray &given, Drawing drawing)
{
    QByteArray flags = given.trimmed();
    const auto add = [&flags](QByteArrayView flag) {
        if (flags.contains(flag))
            return;
        if (!flags.isEmpty())
            flags += ' ';
        flags += flag;
    };
    add("--host-resolver-rules=\"MAP * ~NOTFOUND\"");
    add("--disable-background-networking");
    if (drawing == Drawing::Processor)
        add("--disable-gpu");
    return flags;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/contestant.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Qt asks the desktop how fast a caret blinks; on this one it does not.
constexpr char desktop[] = "[KDE]\nCursorBlinkRate=0\n";

// As it comes, but for what would disturb: it saves and looks up spelling when it likes.
constexpr char ghostwriter[] = "[Preview]\nhtmlPreviewOpen=true\n"
                               "[Window]\nsidebarOpen=false\n"
                               "[Save]\nautoSave=false\nbackupFile=false\n"
                               "[Spelling]\nliveSpellCheck=false\n"
                               "[Session]\nrestoreSession=false\n";

QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    for (const auto &[variable, folder] : {std::pair{u"XDG_CONFIG_HOME"_s, u"/config"_s}, {u"XDG_STATE_HOME"_s, u"/state"_s},
             {u"XDG_DATA_HOME"_s, u"/data"_s}, {u"XDG_CACHE_HOME"_s, u"/cache"_s}, {u"XDG_RUNTIME_DIR"_s, u"/runtime"_s}})
        environment.insert(variable, home + folder);
    environment.insert(u"QT_QPA_PLATFORMTHEME"_s, u"kde"_s);
    environment.insert(u"KDE_SESSION_VERSION"_s, u"6"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    return environment;
}

QString logIn(const QString &home)
{
    return home + u"/log"_s;
}

void writeFile(const QString &path, const QByteArray &contents)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(contents);
}

} // namespace

Contestant galleyAt(const QString &program)
{
    return {.name = u"galley"_s, .program = program, .settings = {{u"config/kdeglobals"_s, desktop}}};
}

std::optional<Contestant> peerNamed(const QString &name)
{
    if (name != "ghostwriter"_L1)
        return std::nullopt;
    return Contestant{.name = name,
        .program = u"ghostwriter"_s,
        .settings = {{u"config/kdeglobals"_s, desktop}, {u"config/kde.org/ghostwriter.conf"_s, ghostwriter}}};
}

QStringList peerNames()
{
    return {u"ghostwriter"_s};
}

RunningContestant::RunningContestant(const Contestant &contestant, const QString &document)
{
    const QString home = m_home.path();
    for (auto file = contestant.settings.begin(); file != contestant.settings.end(); ++file)
        writeFile(home + u'/' + file.key(), file.value());
    for (const QString &folder : {u"state"_s, u"data"_s, u"cache"_s, u"runtime"_s, u"texts"_s})
        QDir(home).mkpath(folder);
    QFile::setPermissions(home + u"/runtime"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString copy = home + u"/texts/"_s + QFileInfo(document).fileName();
    QFile::copy(document, copy);
    m_process.setProcessEnvironment(environmentIn(home));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logIn(home)); // a pipe that nobody empties would hold it up
    m_process.start(contestant.program, {copy});
    m_process.waitForStarted();
}

bool RunningContestant::isRunning()
{
    return m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(0);
}

QString RunningContestant::lastWords() const
{
    QFile log(logIn(m_home.path()));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()).right(1000) : QString();
}

RunningContestant::~RunningContestant()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionstore.h"

#include "app/recovery/journalname.h"
#include "app/safesave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostWindows = 50;
constexpr qint64 largestSession = 16LL * 1024 * 1024;

QString viewModeKey(ViewMode mode)
{
    return mode == ViewMode::Write ? u"write"_s : mode == ViewMode::Read ? u"read"_s : u"sideBySide"_s;
}

ViewMode viewModeFrom(const QString &key)
{
    return key == "write"_L1 ? ViewMode::Write : key == "read"_L1 ? ViewMode::Read : ViewMode::SideBySide;
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    const auto result = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

QJsonObject toJson(const WindowState &state)
{
    QJsonObject object{
        {u"path"_s, state.path},
        {u"caret"_s, double(state.caret)},
        {u"topLine"_s, state.topLine},
        {u"zoom"_s, state.zoom},
        {u"view"_s, viewModeKey(state.viewMode)},
        {u"geometry"_s, encoded(state.geometry)},
        {u"panels"_s, encoded(state.panels)},
        {u"split"_s, encoded(state.split)},
    };
    if (!state.draft.isEmpty())
        object.insert(u"draft"_s, state.draft);
    return object;
}

double bounded(const QJsonValue &value, double fallback, double least, double most)
{
    return std::clamp(value.toDouble(fallback), least, most);
}

WindowState fromJson(const QJsonObject &object)
{
    WindowState state;
    const QString path = object.value("path"_L1).toString();
    if (QDir::isAbsolutePath(path) && path.size() <= 4096)
        state.path = path;
    state.caret = qsizetype(bounded(object.value("caret"_L1), 0, 0, 2e9));
    state.topLine = bounded(object.value("topLine"_L1), 1, 1, 2e9);
    state.zoom = int(bounded(object.value("zoom"_L1), 100, 50, 300));
    state.viewMode = viewModeFrom(object.value("view"_L1).toString());
    state.geometry = decoded(object.value("geometry"_L1));
    state.panels = decoded(object.value("panels"_L1));
    state.split = decoded(object.value("split"_L1));
    const QString draft = object.value("draft"_L1).toString();
    if (JournalName::isId(draft))
        state.draft = draft;
    return state;
}

} // namespace

QByteArray writeSession(const QList<WindowState> &windows)
{
    QJsonArray list;
    for (const WindowState &window : windows)
        list.append(toJson(window));
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"windows"_s, list}}).toJson(QJsonDocument::Compact);
}

QList<WindowState> readSession(QByteArrayView bytes)
{
    const QJsonArray list = QJsonDocument::fromJson(bytes.toByteArray()).object().value("windows"_L1).toArray();
    QList<WindowState> windows;
    for (const QJsonValue &value : list) {
        if (value.isObject() && windows.size() < mostWindows)
            windows.append(fromJson(value.toObject()));
    }
    return windows;
}

QString SessionStore::usualFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::StateLocation)).filePath(u"session.json"_s);
}

bool SessionStore::hasSession() const
{
    return QFileInfo(m_file).isFile();
}

QList<WindowState> SessionStore::read() const
{
    QFile file(m_file);
    if (!QFileInfo(m_file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return readSession(file.read(largestSession));
}

bool SessionStore::write(const QList<WindowState> &windows) const
{
    return QDir().mkpath(QFileInfo(m_file).absolutePath()) && saveSafely(m_file, writeSession(windows)).saved;
}

} // namespace Galley

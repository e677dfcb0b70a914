// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverytexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Recovery)
};

QString stateOfJournal(const JournalContents &contents)
{
    switch (contents.health) {
    case JournalHealth::Whole:
        return {};
    case JournalHealth::EndLost:
        return u' '
            + Texts::tr("The end of the recovery file is damaged, so the last changes may be missing (%n byte(s) could not be read).",
                nullptr, int(contents.lostBytes));
    case JournalHealth::Unreadable:
        return Texts::tr(
            "The recovery file is damaged from its beginning, and nothing in it could be read. It stays until you discard it.");
    case JournalHealth::Foreign:
        return Texts::tr("Another program wrote this file into the recovery folder. It stays until you discard it.");
    case JournalHealth::Newer:
        break;
    }
    return Texts::tr("A newer version of Galley wrote this recovery file. Start that version to open it.");
}

QString stateOfFile(const RecoveredText &text)
{
    const QString path = QDir::toNativeSeparators(text.contents.base.path);
    switch (text.base) {
    case BaseState::Untitled:
        return Texts::tr("This article was never saved to a file.");
    case BaseState::Same:
        return Texts::tr("Unsaved changes to “%1”. The file itself has not changed since.").arg(path);
    case BaseState::Changed:
        return Texts::tr("“%1” has been changed since. Keep opens the recovered text as a copy, and the file stays as it is.").arg(path);
    case BaseState::Gone:
        break;
    }
    return Texts::tr("“%1” no longer exists. Keep opens the recovered text as an untitled article.").arg(path);
}

} // namespace

QString recoveredName(const RecoveredText &text)
{
    if (!text.isReadable())
        return Texts::tr("Unreadable recovery file");
    const QString path = text.contents.base.path;
    return path.isEmpty() ? Texts::tr("Untitled") : QFileInfo(path).fileName();
}

QString recoveredTime(const RecoveredText &text)
{
    const bool today = text.time.date() == QDate::currentDate();
    return today ? QLocale().toString(text.time.time(), QLocale::ShortFormat) : QLocale().toString(text.time, QLocale::ShortFormat);
}

QString recoveredState(const RecoveredText &text)
{
    return text.isReadable() ? stateOfFile(text) + stateOfJournal(text.contents) : stateOfJournal(text.contents);
}

QString recoveryOffText(int error)
{
    switch (-error) {
    case ENOSPC:
    case EDQUOT:
        return Texts::tr("Recovery is off: the disk for Galley's recovery files is full. Free some space, and save often until then.");
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
        return Texts::tr("Recovery is off: Galley cannot write to its folder for recovery files. Save often.");
    default:
        return Texts::tr("Recovery is off: the disk reported an error (%1). Save often.")
            .arg(QString::fromLocal8Bit(std::strerror(-error)));
    }
}

} // namespace Galley

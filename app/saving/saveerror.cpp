// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/saveerror.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace Galley {

namespace {

struct SafeSave
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SafeSave)
};

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(-error));
}

} // namespace

QString explainSaveError(int error)
{
    switch (-error) {
    case ENOSPC:
        return SafeSave::tr("The disk is full. Free some space or save to another place.");
#ifdef EDQUOT
    case EDQUOT:
        return SafeSave::tr("You have used up the space you are given on this disk. Free some or save to another place.");
#endif
    case EFBIG:
        return SafeSave::tr("The file would be larger than is allowed there. Save to another place.");
    case EACCES:
    case EPERM:
        return SafeSave::tr("You are not allowed to write there. Save to another place.");
    case EROFS:
        return SafeSave::tr("The disk is read-only. Save to another place.");
    case ENOENT:
    case ENOTDIR:
        return SafeSave::tr("The folder no longer exists. Save to another place.");
    case ELOOP:
        return SafeSave::tr("The file is a link that leads back to itself. Save to another place.");
    case ENAMETOOLONG:
        return SafeSave::tr("The name is too long. Choose a shorter one.");
    case EMFILE:
    case ENFILE:
        return SafeSave::tr("Too many files are open. Close some windows and try again.");
#ifdef ESTALE
    case ESTALE:
        return SafeSave::tr("The connection to the disk was lost. Try again, or save to another place.");
#endif
    default:
        return SafeSave::tr("The disk reported an error (%1). Save to another place.").arg(systemText(error));
    }
}

QString explainDamage(int error)
{
    return SafeSave::tr(
        "The disk reported an error (%1) while the file was being overwritten, and the file may be damaged. Its old and its "
        "new text are kept, and Galley repairs it at its next start. Save to another place now.")
        .arg(systemText(error));
}

QString whyNotToBeWritten(const DiskAccess::Status &status)
{
    switch (status.kind) {
    case DiskAccess::Kind::Folder:
    case DiskAccess::Kind::Other:
        return SafeSave::tr("There is a folder or a device of that name. Choose another name.");
    case DiskAccess::Kind::System:
        return SafeSave::tr("This is not a file on a disk but a part of the system. Choose another place.");
    case DiskAccess::Kind::Regular:
        break;
    }
    return status.writable ? QString() : SafeSave::tr("The file is write-protected. Save to another place.");
}

QString explainReadError(int error)
{
    switch (-error) {
    case EACCES:
    case EPERM:
        return SafeSave::tr("You are not allowed to read this file. Change its permissions or copy it.");
    case ELOOP:
        return SafeSave::tr("This is a link that leads back to itself. Choose another file.");
    case ENAMETOOLONG:
        return SafeSave::tr("The name is too long. Choose a shorter one.");
    default:
        return SafeSave::tr("The file could not be read (%1). Try again or copy it first.").arg(systemText(error));
    }
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storagewarning.h"

#include "app/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::StorageWarning)
};

// Tried, because permissions alone do not tell: the disk may be full or read-only. A full one takes a name and no text.
bool takesFiles(const QString &folder)
{
    makePrivateFolder(folder);
    QTemporaryFile file(QDir(folder).filePath(u"XXXXXX.try"_s));
    return file.open() && file.write("Galley") == 6 && file.flush();
}

} // namespace

QString storageWarning(const QString &settingsFile, const QString &recoveryFolder)
{
    QStringList sentences;
    const QString folder = QFileInfo(settingsFile).absolutePath();
    if (!settingsFile.isEmpty() && !takesFiles(folder))
        sentences.append(
            Texts::tr("Preferences cannot be stored in “%1”. What you choose holds until you quit.").arg(QDir::toNativeSeparators(folder)));
    if (!recoveryFolder.isEmpty() && !takesFiles(recoveryFolder))
        sentences.append(Texts::tr("Recovery is off, because nothing can be written to “%1”. Save often.")
                .arg(QDir::toNativeSeparators(recoveryFolder)));
    return sentences.join(u' ');
}

} // namespace Galley

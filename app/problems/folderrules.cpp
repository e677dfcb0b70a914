// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/folderrules.h"

#include "app/safesave.h"
#include "document/checks/ruleedits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::FolderRules)
};

constexpr qint64 longestRules = 64 * 1024; // what the reader takes, too

} // namespace

FolderRuleResult switchOffInFolder(const QString &rulesFile, FindingKind kind)
{
    const QFileInfo info(rulesFile);
    QByteArray bytes;
    if (info.exists()) {
        QFile file(rulesFile);
        if (!info.isFile() || info.size() > longestRules || !file.open(QIODevice::ReadOnly))
            return {false, Texts::tr("“%1” cannot be read, so nothing was changed.").arg(rulesFile)};
        bytes = file.readAll();
    }
    const QString before = QString::fromUtf8(bytes);
    const QString after = before.toUtf8() == bytes ? withRuleOff(before, kind) : before;
    if (after == before)
        return {false, Texts::tr("“%1” is written in a way that cannot be added to. Switch the finding off there by hand.").arg(rulesFile)};
    const SaveResult saved = saveSafely(rulesFile, after.toUtf8());
    return {saved.saved, saved.saved ? QString() : Texts::tr("“%1” could not be written. %2").arg(rulesFile, saved.message)};
}

} // namespace Galley

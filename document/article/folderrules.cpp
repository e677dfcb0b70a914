// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/folderrules.h"

#include "document/article/regularfile.h"
#include "document/article/yamlvalues.h"
#include "document/remote/remoteaddress.h"
#include "document/text/textencoding.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sizeLimit = 64 * 1024;
constexpr int mostFolders = 32;

FolderRules readRules(const QString &file)
{
    FolderRules result;
    result.file = file;
    const ReadBytes read = readRegularFile(file, sizeLimit);
    const auto fail = [&](SurroundingsFault::Kind kind, int line = 0, const QString &detail = {}) {
        result.faults += {kind, file, line, detail};
        return result;
    };
    if (!read.readable)
        return fail(SurroundingsFault::Kind::Unreadable);
    if (!read.complete)
        return fail(SurroundingsFault::Kind::TooLarge);
    const YamlValues yaml = readYamlValues(decode(read.bytes).text);
    if (!yaml.fault.isEmpty())
        return fail(SurroundingsFault::Kind::Malformed, yaml.faultLine, yaml.fault);
    const QJsonValue section = yaml.values.value("galley"_L1);
    const QJsonObject values = section.isObject() ? section.toObject() : yaml.values;
    result.rules = readRuleSettings(values);
    result.ignoredAddresses = addressPatterns(values.value("ignore-links"_L1));
    for (const QString &id : std::as_const(result.rules.unknown))
        result.faults += {SurroundingsFault::Kind::UnknownRule, file, 0, id};
    return result;
}

} // namespace

FolderRules findFolderRules(const QString &start)
{
    QStringList looked;
    QDir folder(start);
    const QString home = QDir::homePath();
    for (int i = 0; i < mostFolders; ++i) {
        const QString file = folder.absoluteFilePath(u".galley.yaml"_s);
        looked += file;
        if (QFileInfo::exists(file)) {
            FolderRules found = readRules(file);
            found.looked = looked;
            return found;
        }
        if (folder.exists(u".git"_s) || folder.absolutePath() == home || !folder.cdUp())
            break;
    }
    FolderRules none;
    none.file = looked.first();
    none.looked = looked;
    return none;
}

} // namespace Galley

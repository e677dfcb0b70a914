// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inspectcommand.h"

#include "app/commands/articleinput.h"
#include "app/commands/factsjson.h"
#include "app/commands/factsreport.h"
#include "document/checks/findings.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

} // namespace

CommandSyntax inspectSyntax()
{
    return {.name = u"inspect"_s,
        .usage = u"FILE [--json]"_s,
        .what = Texts::tr("Tells everything Galley knows about an article."),
        .options = {{u"--json"_s, {}, Texts::tr("as JSON, for scripts")}}};
}

int runInspect(const CommandOptions &options, const CommandStreams &streams)
{
    const auto article = readArticle(options.files.first(), streams);
    if (!article)
        return couldNotRun;
    const QList<Finding> found = findFindings(*article->snapshot);
    if (options.has(u"--json"))
        return writeOut(streams, QJsonDocument(FactsJson(*article).everything(found)).toJson());
    return writeOut(streams, factsReport(*article, found).toUtf8());
}

} // namespace Galley

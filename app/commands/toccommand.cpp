// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/toccommand.h"

#include "app/commands/articleinput.h"
#include "document/article/toc.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

} // namespace

CommandSyntax tocSyntax()
{
    return {.name = u"toc"_s,
        .usage = u"FILE"_s,
        .what = Texts::tr("Prints a table of contents made from the article's headings."),
        .options = {}};
}

int runToc(const CommandOptions &options, const CommandStreams &streams)
{
    const auto article = readArticle(options.files.first(), streams);
    return article ? writeOut(streams, makeToc(*article->snapshot).toUtf8()) : couldNotRun;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/toccommand.h"

#include "app/commands/articleinput.h"
#include "document/article/toc.h"
#include "document/checks/tocupdate.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

int updateFile(const ArticleInput &article, const CommandStreams &streams)
{
    if (article.path.isEmpty())
        return failFile(streams, article.name, Texts::tr("standard input cannot be written to; name a file"));
    if (!article.snapshot->toc())
        return failFile(streams, article.name,
            Texts::tr("it has no table of contents; put the line <!-- toc --> where it should stand, and <!-- tocstop --> below"));
    const FactIndex facts(*article.snapshot);
    if (needsHand(facts))
        return failFile(streams, article.name,
            Texts::tr(
                "its table of contents is a list in HTML, which is not rewritten; bring it up to date by hand, or put a Markdown list "
                "in its place"));
    const QList<TextEdit> edits = planTocUpdate(facts);
    if (edits.isEmpty() && !article.snapshot->toc()->entries.isEmpty() && makeToc(*article.snapshot).isEmpty())
        return failFile(streams, article.name, Texts::tr("it has no headings to list; bring it in with galley import first"));
    if (edits.isEmpty())
        return 0;
    const QString error = saveArticle(withText(article, edits));
    return error.isEmpty() ? 0 : failFile(streams, article.name, error);
}

} // namespace

CommandSyntax tocSyntax()
{
    return {.name = u"toc"_s,
        .usage = u"FILE [--write]"_s,
        .what = Texts::tr("Prints a table of contents made from the article's headings, or updates the one in the article."),
        .options = {{.name = u"--write"_s, .valueName = {}, .what = Texts::tr("update the table of contents in the file")}}};
}

int runToc(const CommandOptions &options, const CommandStreams &streams)
{
    const auto article = readArticle(options.files.first(), streams);
    if (!article)
        return couldNotRun;
    return options.has(u"--write") ? updateFile(*article, streams) : writeOut(streams, makeToc(*article->snapshot).toUtf8());
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rendercommand.h"

#include "app/commands/articleinput.h"
#include "app/safesave.h"
#include "preview/codecolouring.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

} // namespace

CommandSyntax renderSyntax()
{
    return {.name = u"render"_s,
        .usage = u"FILE [-o OUT]"_s,
        .what = Texts::tr("Prints the article's body as the HTML that the preview shows."),
        .options = {{u"-o"_s, u"OUT"_s, Texts::tr("write to this file instead of standard output")}}};
}

int runRender(const CommandOptions &options, const CommandStreams &streams)
{
    const auto article = readArticle(options.files.first(), streams, ParsingOptions{.colouring = syntaxColouring()});
    if (!article)
        return couldNotRun;
    const QByteArray html = renderBody(*article->snapshot).toUtf8();
    const QString out = options.values.value(u"-o"_s, u"-"_s);
    if (out == "-"_L1)
        return writeOut(streams, html);
    if (const SaveResult result = saveSafely(out, html); !result)
        return failFile(streams, out, asErrorLine(result.message));
    return 0;
}

} // namespace Galley

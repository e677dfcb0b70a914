// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"

#include "app/commands/articleinput.h"
#include "app/commands/factsjson.h"
#include "app/safesave.h"
#include "document/checks/findings.h"
#include "document/import/importedbefore.h"
#include "document/import/importedtext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

QString kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Title:
        return u"title"_s;
    case ImportKind::SectionHeading:
        return u"section-heading"_s;
    case ImportKind::TocHeading:
        return u"toc-heading"_s;
    case ImportKind::TocEntry:
        return u"toc-entry"_s;
    case ImportKind::ListItem:
        return u"list-item"_s;
    case ImportKind::LeadIn:
        return u"lead-in"_s;
    case ImportKind::Quote:
        return u"quote"_s;
    case ImportKind::Paragraph:
        return u"paragraph"_s;
    }
    return {};
}

QJsonArray decisionsJson(const ImportProposal &proposal)
{
    QJsonArray list;
    for (const ImportDecision &decision : proposal.decisions) {
        QJsonObject object{{u"line"_s, decision.line}, {u"kind"_s, kindName(decision.kind)}, {u"text"_s, decision.text},
            {u"confidence"_s, qRound(decision.confidence * 100) / 100.0}};
        if (decision.kind == ImportKind::SectionHeading)
            object.insert(u"level"_s, decision.level);
        list += object;
    }
    return list;
}

// The result as an article of its own, in the same surroundings.
ArticleInput resultOf(const ArticleInput &article, const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    input.surroundings = article.snapshot->surroundings();
    input.html = BlockHtml::LeftOut;
    return {article.name, {}, buildSnapshot(input)};
}

QByteArray proposalJson(const ArticleInput &article, const ImportProposal &proposal, const QString &text)
{
    const ArticleInput result = resultOf(article, text);
    const QJsonArray findings = FactsJson(result).findings(findFindings(*result.snapshot));
    return QJsonDocument(QJsonObject{{u"title"_s, proposal.title()}, {u"decisions"_s, decisionsJson(proposal)}, {u"findings"_s, findings}})
        .toJson();
}

// What was imported before, or written so, stays as it is: read as plain text its markup would be escaped.
bool isMarkdown(const DocumentSnapshot &snapshot, const QString &given)
{
    const Outline &outline = snapshot.outline();
    const auto isMarked = [&snapshot](const OutlineEntry &heading) { return snapshot.source().at(heading.range.start) == u'#'; };
    const bool begins = !outline.isEmpty() && outline.first().level == 1 && isMarked(outline.first())
        && snapshot.source().text({0, outline.first().range.start}).trimmed().isEmpty();
    return (begins && std::count_if(outline.begin(), outline.end(), isMarked) > 1) || wasImported(given);
}

} // namespace

CommandSyntax importSyntax()
{
    return {.name = u"import"_s,
        .usage = u"FILE|- [-o OUT] [--json]"_s,
        .what = Texts::tr("Recovers the structure of a plain-text article and prints it as Markdown."),
        .options = {{u"-o"_s, u"OUT"_s, Texts::tr("write the article to this file")},
            {u"--json"_s, {}, Texts::tr("print each decision with its confidence, and the findings in the result, as JSON")}}};
}

int runImport(const CommandOptions &options, const CommandStreams &streams)
{
    const auto article = readArticle(options.files.first(), streams);
    if (!article)
        return couldNotRun;
    const QString given = article->snapshot->source().toString();
    const ImportProposal proposal = proposeImport(given);
    const QString text = isMarkdown(*article->snapshot, given) ? given : importedText(proposal);
    const QByteArray bytes = encode(SourceText(text), {});
    const QString out = options.values.value(u"-o"_s);
    if (!out.isEmpty() && out != "-"_L1)
        if (const SaveResult saved = saveSafely(out, bytes); !saved)
            return failFile(streams, out, asErrorLine(saved.message));
    if (options.has(u"--json"))
        return writeOut(streams, proposalJson(*article, proposal, text));
    return out.isEmpty() || out == "-"_L1 ? writeOut(streams, bytes) : 0;
}

} // namespace Galley

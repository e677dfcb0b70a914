// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/articleinput.h"

#include "app/commands/commandoptions.h"
#include "app/documentfile.h"
#include "app/safesave.h"
#include "app/settings.h"
#include "document/bibliography/bibliographyplaces.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

QByteArray readUpTo(QIODevice &input, qint64 limit)
{
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = input.read(1024 * 1024);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

DocumentFile readStandardInput(QIODevice &input)
{
    DocumentFile file;
    const QByteArray bytes = readUpTo(input, largestDocument);
    if (bytes.size() > largestDocument) {
        file.error = Texts::tr("It is larger than %1. Split it into smaller files.").arg(QLocale().formattedDataSize(largestDocument, 0));
        return file;
    }
    DecodedText decoded = decode(bytes);
    file.text = SourceText(decoded.text);
    file.format = decoded.format;
    file.fault = decoded.fault;
    file.faultOffset = decoded.faultOffset;
    return file;
}

QString whyUnusable(const DocumentFile &file)
{
    if (!file.error.isEmpty())
        return asErrorLine(file.error);
    if (file.isNew)
        return Texts::tr("there is no such file; check its name");
    switch (file.fault) {
    case DecodingFault::None:
    case DecodingFault::ReservedCharacter:
        break;
    case DecodingFault::InvalidSequence:
        return Texts::tr("it is not valid UTF-8 at byte %1; convert it to UTF-8 first").arg(file.faultOffset);
    case DecodingFault::Binary:
        return Texts::tr("it is not a text but binary data; name a text file");
    }
    return {};
}

// Without their states, which nobody knows yet.
QList<Link> linksOf(const DocumentSnapshot &snapshot)
{
    QList<Link> links;
    for (int i = 0; i < snapshot.blockCount(); ++i)
        links += snapshot.block(i)->links;
    return links;
}

bool namesPages(const QList<Link> &links)
{
    return std::any_of(links.cbegin(), links.cend(),
        [](const Link &link) { return link.placeholder == PlaceholderKind::InternalLink || link.kind == LinkKind::Wiki; });
}

// Twice: what the links lead to is known only after they were found. The second build borrows the first one's blocks.
DocumentSnapshotPtr snapshotOf(
    const SourceText &text, const QString &path, const ArticleOptions &options, const DocumentSnapshot *previous = nullptr)
{
    SnapshotInput input;
    input.text = text;
    input.markdown.colouring = options.parsing.colouring;
    input.html = options.parsing.html;
    input.facts = options.parsing.facts;
    input.revision = previous ? next(previous->revision()) : Revision{};
    const DocumentSnapshotPtr first = buildSnapshot(input, previous);
    if (path.isEmpty())
        return first;
    const QList<Link> links = linksOf(*first);
    SurroundingsOrder order{
        .articlePath = path, .paths = localPaths(links), .generation = Generation{1}, .rules = {}, .memory = options.memory};
    order.bibliographies = namedBibliographies(first->frontMatter());
    order.library = options.library;
    order.pages = namesPages(links) ? SurroundingsOrder::Pages::Wanted : SurroundingsOrder::Pages::Unneeded;
    input.surroundings = gatherSurroundings(order);
    input.serial = 2;
    return buildSnapshot(input, first.get());
}

} // namespace

LoadedArticle loadArticle(const QString &name, QIODevice &standardInput, const ArticleOptions &options)
{
    ReadOptions reading;
    reading.hash = ReadOptions::Hash::LeftOut;
    const DocumentFile file = name == "-"_L1 ? readStandardInput(standardInput) : readDocumentFile(name, reading);
    if (const QString why = whyUnusable(file); !why.isEmpty())
        return {{}, why};
    return {ArticleInput{name, file.format, snapshotOf(file.text, file.path, options), file.path}, {}};
}

ArticleInput withText(const ArticleInput &article, const QList<TextEdit> &edits, const ArticleOptions &options)
{
    ArticleInput result = article;
    result.format.lineEnds.apply(article.snapshot->source(), edits);
    result.snapshot = snapshotOf(article.snapshot->source().edited(edits), article.path, options, article.snapshot.get());
    return result;
}

QString saveArticle(const ArticleInput &article)
{
    const SaveResult result = saveSafely(article.path, encode(article.snapshot->source(), article.format));
    return result ? QString() : asErrorLine(result.message);
}

QString writersLibrary()
{
    return readPreferences(QSettings(Settings::usualFile(), QSettings::IniFormat)).library;
}

std::optional<ArticleInput> readArticle(const QString &name, const CommandStreams &streams, const ParsingOptions &parsing)
{
    LoadedArticle loaded = loadArticle(name, streams.input, {.parsing = parsing, .library = writersLibrary()});
    if (!loaded.article)
        failFile(streams, name, loaded.error);
    return loaded.article;
}

} // namespace Galley

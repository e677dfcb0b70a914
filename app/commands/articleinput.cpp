// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/articleinput.h"

#include "app/commands/commandoptions.h"
#include "app/documentfile.h"

#include <QCoreApplication>
#include <QLocale>

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

// Twice: what the links lead to is known only after they were found. The second build borrows the first one's blocks.
DocumentSnapshotPtr snapshotOf(const DocumentFile &file, const MarkdownOptions &markdown)
{
    SnapshotInput input;
    input.text = file.text;
    input.markdown = markdown;
    const DocumentSnapshotPtr first = buildSnapshot(input);
    if (file.path.isEmpty())
        return first;
    QList<Link> links;
    for (const PlacedLink &placed : first->links())
        links += placed.link;
    input.surroundings = gatherSurroundings(
        {.articlePath = file.path, .paths = localPaths(links), .generation = Generation{1}, .rules = {}, .memory = {}});
    input.serial = 2;
    return buildSnapshot(input, first.get());
}

} // namespace

std::optional<ArticleInput> readArticle(const QString &name, const CommandStreams &streams, const MarkdownOptions &markdown)
{
    const DocumentFile file = name == "-"_L1 ? readStandardInput(streams.input) : readDocumentFile(name);
    if (const QString why = whyUnusable(file); !why.isEmpty()) {
        failFile(streams, name, why);
        return {};
    }
    return ArticleInput{name, file.format, snapshotOf(file, markdown)};
}

} // namespace Galley

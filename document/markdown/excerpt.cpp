// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/excerpt.h"

#include "document/markdown/assembly.h"

namespace Galley {

namespace {

int linesIn(const QString &text)
{
    return int(text.count(u'\n'));
}

} // namespace

struct Excerpt::Private
{
    Private(const ExcerptContext &context, QStringView stretch)
        : noteNumbers(context.noteNumbers), text(QString(context.prelude).append(stretch)), start(context.prelude.size()),
          firstLine(linesIn(context.prelude) + 1), fed(text)
    {
    }

    QHash<QString, int> noteNumbers;
    QString text;
    qsizetype start;
    int firstLine;
    FedText fed;
    std::optional<CmarkDocument> document;
    QList<ParsedBlock> frames; // in positions of the text
};

Excerpt::Excerpt(std::unique_ptr<Private> data) : d(std::move(data)) { }
Excerpt::Excerpt(Excerpt &&other) noexcept = default;
Excerpt::~Excerpt() = default;

std::optional<Excerpt> Excerpt::parse(QStringView text, const ExcerptContext &context, const StopToken &stop)
{
    auto data = std::make_unique<Private>(context, text);
    data->document = CmarkDocument::parse(data->fed.bytes(), stop);
    if (!data->document)
        return std::nullopt;
    Footnotes footnotes(data->document->root(), data->fed, data->noteNumbers);
    const ParsingOptions framesOnly{.html = BlockHtml::LeftOut};
    data->frames = Assembly(data->document->root(), data->fed, data->firstLine, framesOnly, footnotes).blocks();
    return Excerpt(std::move(data));
}

int Excerpt::blockCount() const
{
    return int(d->frames.size());
}

const ParsedBlock &Excerpt::frame(int index) const
{
    return d->frames.at(index);
}

SourceRange Excerpt::rangeOf(int index) const
{
    return d->frames.at(index).range.shifted(-d->start);
}

std::optional<Excerpt::Draft> Excerpt::draft(int count, const StopToken &stop) const
{
    const auto document = CmarkDocument::parse(d->fed.bytes(), stop); // its own: to render it changes it
    if (!document)
        return std::nullopt;
    Footnotes footnotes(document->root(), d->fed);
    const ParsingOptions factsOnly{.html = BlockHtml::LeftOut};
    Assembly assembly(document->root(), d->fed, d->firstLine, factsOnly, footnotes);
    assembly.cutTo(count);
    if (!assembly.render(stop, {}))
        return std::nullopt;
    Draft result;
    for (const ParsedBlock &block : assembly.blocks()) {
        for (const FootnoteMark &mark : block.traits.marks)
            result.marks.append(footnotes.labelOf(footnotes.definitions()[static_cast<size_t>(mark.note - 1)]));
    }
    for (cmark_node *definition : footnotes.definitions()) {
        if (assembly.holds(definition))
            assembly.renderNote(definition);
    }
    result.blocks = assembly.finish();
    return result;
}

std::optional<Excerpt::Rendered> Excerpt::render(int count, const QList<FootnoteMark> &marks, const QList<FootnoteNote> &notes,
    const ParsingOptions &options, const StopToken &stop, const KnownBlock &isKnown) const
{
    Footnotes footnotes(d->document->root(), d->fed, d->noteNumbers);
    Assembly assembly(d->document->root(), d->fed, d->firstLine, options, footnotes);
    assembly.cutTo(count);
    footnotes.expectMarks(marks);
    if (!assembly.render(stop, isKnown))
        return std::nullopt;
    Rendered result;
    for (cmark_node *definition : footnotes.definitions()) {
        if (!assembly.holds(definition))
            continue;
        const int number = footnotes.numberOf(definition);
        result.asExpected = result.asExpected && number > 0 && number <= notes.size() && !result.notes.contains(number);
        if (!result.asExpected)
            return result;
        footnotes.expectMarks(notes[number - 1].marks);
        result.notes.insert(number, assembly.renderNote(definition));
        result.notes[number].markCount = notes[number - 1].markCount;
    }
    result.asExpected = footnotes.metExpectations();
    result.blocks = assembly.finish();
    return result;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkforms.h"

#include "document/article/anchors.h"
#include "document/article/linkdestination.h"
#include "document/article/linkplans.h"
#include "document/checks/factindex.h"
#include "document/checks/linkfixes.h"
#include "document/snapshotbuilder.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 40;

const PlacedDefinition *definitionOf(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    return placed.link.label.isEmpty() ? nullptr : FactIndex(snapshot).definitionOf(placed.link.label);
}

const PlacedDefinition *definitionLike(const DocumentSnapshot &snapshot, const Link &link)
{
    const FactIndex facts(snapshot);
    for (const PlacedDefinition &placed : snapshot.definitions()) {
        const LinkDefinition &definition = placed.definition;
        if (!definition.footnote && definition.target == link.target && definition.title == link.title
            && facts.firstDefinitionOf(placed) == &placed)
            return &placed;
    }
    return nullptr;
}

// What stands between brackets anywhere but in the link: as a label it would make links of them.
QSet<QString> bracketed(const DocumentSnapshot &snapshot, qsizetype own)
{
    QSet<QString> labels;
    const QString text = snapshot.source().toString();
    for (qsizetype at = text.indexOf(u'['); at >= 0; at = text.indexOf(u'[', at + 1))
        if (const auto label = labelAt(text, at); label && at != own)
            labels.insert(normalisedLabel(QStringView(text).sliced(label->start, label->length())));
    return labels;
}

QString freeLabel(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    QString base = slug(QStringView(placed.link.text).trimmed()).left(longestLabel);
    while (base.endsWith(u'-') || (!base.isEmpty() && base.back().isHighSurrogate()))
        base.chop(1);
    // A number would read as a citation.
    if (base.isEmpty() || std::none_of(base.begin(), base.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        base = u"link"_s + (base.isEmpty() ? QString() : u'-' + base);
    const QSet<QString> taken = bracketed(snapshot, placed.link.textRange.start + placed.blockStart - 1);
    QString label = base;
    for (int i = 2; taken.contains(normalisedLabel(label)); ++i)
        label = base + u'-' + QString::number(i);
    return label;
}

SourceRange withPointedBrackets(const DocumentSnapshot &snapshot, SourceRange range)
{
    const bool pointed = range.start > 0 && snapshot.source().at(range.start - 1) == u'<';
    return pointed ? SourceRange{range.start - 1, range.end + 1} : range;
}

// The same source may stand in a definition and between parentheses; a bar between cells may not.
QString destinationInLine(const DocumentSnapshot &snapshot, const PlacedDefinition &definition)
{
    const SourceRange range = withPointedBrackets(snapshot, definition.definition.targetRange.shifted(definition.blockStart));
    return snapshot.text(range).replace(u'|', u"%7C"_s);
}

qsizetype useCount(const DocumentSnapshot &snapshot, const QString &key)
{
    return std::count_if(snapshot.links().begin(), snapshot.links().end(),
        [&key](const PlacedLink &placed) { return !placed.link.label.isEmpty() && normalisedLabel(placed.link.label) == key; });
}

QList<TextEdit> inlineEdits(const DocumentSnapshot &snapshot, const PlacedLink &placed, const PlacedDefinition &definition)
{
    const qsizetype textEnd = placed.link.textRange.end + placed.blockStart;
    const QString target = destinationInLine(snapshot, definition) + writtenTitle(definition.definition.title).replace(u'|', u"&#124;"_s);
    QList<TextEdit> edits{{{textEnd, placed.range().end}, u"]("_s + target + u')'}};
    const SourceRange own = definition.range();
    if (useCount(snapshot, definition.definition.key) > 1 || own.overlaps(placed.range()))
        return edits;
    const TextEdit removal{FactIndex(snapshot).wholeLines(own), {}};
    edits.insert(removal.range.start < textEnd ? 0 : 1, removal);
    return isWellFormed(edits, snapshot.source().length()) ? edits : QList<TextEdit>{edits.value(removal.range.start < textEnd ? 1 : 0)};
}

QList<TextEdit> referenceEdits(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    const qsizetype textEnd = placed.link.textRange.end + placed.blockStart;
    const PlacedDefinition *known = definitionLike(snapshot, placed.link);
    const QString label = known ? known->definition.label : freeLabel(snapshot, placed);
    const TextEdit use{{textEnd, placed.range().end}, u"]["_s + label + u']'};
    if (known)
        return {use};
    const SourceRange target = withPointedBrackets(snapshot, placed.link.targetRange.shifted(placed.blockStart));
    const QString written = target.isEmpty() ? writtenTarget(placed.link.target) : snapshot.text(target);
    const TextEdit definition = newDefinition(snapshot, u'[' + label + u"]: "_s + written + writtenTitle(placed.link.title));
    if (definition.range.start >= use.range.end)
        return {use, definition};
    return definition.range.end <= use.range.start ? QList<TextEdit>{definition, use} : QList<TextEdit>();
}

// A code block or raw HTML at the end that nothing closes would swallow what comes behind it.
std::optional<qsizetype> startOfOpenBlock(const DocumentSnapshot &snapshot)
{
    int last = snapshot.blockCount() - 1;
    while (last >= 0 && snapshot.rangeOfBlock(last).isEmpty())
        --last;
    if (last < 0 || (snapshot.block(last)->kind != BlockKind::Code && snapshot.block(last)->kind != BlockKind::Html))
        return {};
    SnapshotInput input;
    input.text = SourceText(QString(snapshot.text(snapshot.rangeOfBlock(last)) + u"\n\n[x]: y\n"_s));
    const bool swallows = buildSnapshot(input)->definitions().isEmpty();
    return swallows ? std::optional(snapshot.rangeOfBlock(last).start) : std::nullopt;
}

} // namespace

bool canBecome(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkForm form)
{
    const LinkKind kind = placed.link.kind;
    const bool hasLabel = !placed.link.label.isEmpty();
    if (form == LinkForm::Reference)
        return !hasLabel && (kind == LinkKind::Inline || kind == LinkKind::Image);
    return hasLabel && (kind == LinkKind::Reference || kind == LinkKind::Image) && definitionOf(snapshot, placed);
}

EditBatch planForm(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkForm form)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    if (canBecome(snapshot, placed, form))
        batch.edits = form == LinkForm::Reference ? referenceEdits(snapshot, placed)
                                                  : inlineEdits(snapshot, placed, *definitionOf(snapshot, placed));
    return batch;
}

TextEdit newDefinition(const DocumentSnapshot &snapshot, const QString &line)
{
    const qsizetype end = snapshot.source().length();
    if (const std::optional<qsizetype> start = startOfOpenBlock(snapshot))
        return {{*start, *start}, line + u"\n\n"_s};
    const QString tail = snapshot.text({qMax(qsizetype(0), end - 2), end});
    const QString lineEnd = end == 0 || tail.endsWith(u'\n') ? QString() : u"\n"_s;
    const QList<PlacedDefinition> &definitions = snapshot.definitions();
    const auto isAlone = [&snapshot](const PlacedDefinition &placed) {
        return snapshot.source().lineStart(placed.line) == placed.range().start && !placed.definition.footnote;
    };
    const bool behindOthers
        = !definitions.isEmpty() && isAlone(definitions.last()) && snapshot.text({definitions.last().range().end, end}).trimmed().isEmpty();
    const QString blank = behindOthers || end == 0 || tail.endsWith("\n\n"_L1) ? QString() : u"\n"_s;
    return {{end, end}, lineEnd + blank + line + u'\n'};
}

} // namespace Galley

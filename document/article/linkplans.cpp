// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkplans.h"

#include "document/article/linkdestination.h"
#include "document/article/linkforms.h"
#include "document/article/placeholders.h"
#include "document/checks/factindex.h"
#include "document/checks/internallinks.h"
#include "document/checks/linkfixes.h"
#include "document/snapshotbuilder.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 10000; // what is typed into a field, not an article

QString oneLine(QString text)
{
    return text.left(longestPart).replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

// A bar between cells would end the one the link is in.
bool hasCells(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    const SourceText &source = snapshot.source();
    const SourceRange line = source.lineRange(source.lineAt(placed.range().start));
    const SourceRange link = placed.range();
    return snapshot.text({line.start, link.start}).contains(u'|') || snapshot.text({qMin(link.end, line.end), line.end}).contains(u'|');
}

QString withEscapedBars(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            result += text[i++];
        else if (text[i] == u'|')
            result += u'\\';
        result += text[i];
    }
    return result;
}

// Whether it makes one link when put between brackets, with nothing but images in it. References are not known here, so
// brackets of any other kind are not trusted.
bool isLinkText(const QString &text)
{
    SnapshotInput input;
    const QString link = u'[' + text + u"](x)"_s;
    input.text = SourceText(link);
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    const QList<PlacedLink> &links = snapshot->links();
    const auto isWhole = [&link](const PlacedLink &placed) {
        return placed.link.kind == LinkKind::Inline && placed.range() == SourceRange{0, link.size()};
    };
    const auto isImage = [](const PlacedLink &placed) { return placed.link.kind == LinkKind::Image; };
    const qsizetype images = std::count_if(links.begin(), links.end(), isImage);
    qsizetype brackets = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'[')
            ++brackets;
    }
    return std::any_of(links.begin(), links.end(), isWhole) && links.size() == images + 1 && brackets == images;
}

enum class Reading { Markdown, Plain };

QString writtenText(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &typed, Reading reading)
{
    const QString text = oneLine(typed);
    const QString written = reading == Reading::Markdown && isLinkText(text) ? text : escapedLinkText(text);
    return hasCells(snapshot, placed) ? withEscapedBars(written) : written;
}

// Whether the link is still there afterwards: a lone backtick, say, takes effect beyond the link it is put into.
bool staysLink(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QList<TextEdit> &edits)
{
    SnapshotInput input;
    input.text = snapshot.source().edited(edits);
    input.revision = next(snapshot.revision());
    input.serial = snapshot.serial() + 1;
    input.surroundings = snapshot.surroundings();
    const DocumentSnapshotPtr after = buildSnapshot(input, &snapshot);
    return std::any_of(after->links().begin(), after->links().end(),
        [&placed](const PlacedLink &link) { return link.range().start == placed.range().start && link.link.target == placed.link.target; });
}

bool hasOwnBrackets(const Link &link)
{
    return !link.textRange.isEmpty() || link.kind == LinkKind::Inline || link.kind == LinkKind::Reference || link.kind == LinkKind::Image;
}

bool isInHtml(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    return placed.link.kind == LinkKind::Html
        || (placed.link.kind == LinkKind::Placeholder && snapshot.source().at(placed.range().start) == u'<');
}

// `[label]` and `[label][]` show their label: another text needs the label behind it.
QList<TextEdit> referenceText(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &text)
{
    const SourceRange shown = placed.link.textRange.shifted(placed.blockStart);
    const QString behind = snapshot.text({shown.end + 1, placed.range().end});
    if (behind.size() > 2)
        return {{shown, text}};
    return {{{shown.start, placed.range().end}, text + u"]["_s + placed.link.label + u']'}};
}

QList<TextEdit> wikiText(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &typed)
{
    const QString text = oneLine(typed);
    if (QStringView(text).contains(u'[') || text.contains(u']') || text.contains(u'|'))
        return {};
    const SourceRange target = placed.link.targetRange.shifted(placed.blockStart);
    const QString bar = hasCells(snapshot, placed) ? u"\\|"_s : u"|"_s;
    return {{{target.end, placed.range().end - 2}, text.isEmpty() ? QString() : bar + text}};
}

QList<TextEdit> textEdits(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &typed, Reading reading)
{
    const Link &link = placed.link;
    if (link.kind == LinkKind::Wiki)
        return wikiText(snapshot, placed, typed);
    const QString text = writtenText(snapshot, placed, typed, reading);
    if (link.kind == LinkKind::Autolink)
        return {{placed.range(), u'[' + text + u"]("_s + writtenTarget(link.target) + u')'}};
    if (link.kind == LinkKind::Placeholder && !hasOwnBrackets(link))
        return {{placed.range(), u'[' + text + u"](INTERNAL_LINK:"_s + link.target + u')'}};
    if (!link.label.isEmpty())
        return referenceText(snapshot, placed, text);
    return {{link.textRange.shifted(placed.blockStart), text}};
}

QString targetInPlace(const DocumentSnapshot &snapshot, const PlacedLink &placed, QString target)
{
    return hasCells(snapshot, placed) ? target.replace(u'|', u"%7C"_s) : target;
}

bool isAbsoluteAddress(const QString &target)
{
    return splitTarget(target).kind == LinkTarget::Kind::Remote && !target.startsWith(u'/')
        && std::none_of(target.begin(), target.end(), [](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; });
}

QList<TextEdit> autolinkTarget(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &target)
{
    if (!isAbsoluteAddress(target))
        return {{placed.range(), u'[' + escapedLinkText(placed.link.text) + u"]("_s + writtenTarget(target) + u')'}};
    const bool pointed = snapshot.source().at(placed.range().start) == u'<';
    if (pointed || target.contains(u'@') || !target.startsWith("http"_L1))
        return {{placed.range(), u'<' + target + u'>'}};
    return {{placed.range(), target}};
}

QList<TextEdit> placeholderTarget(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &target)
{
    const bool isSlug = internalSlug(target) == target;
    if (!isSlug && placed.link.placeholder == PlaceholderKind::InternalLink)
        return realLink(
            snapshot, placed, {.slug = placed.link.target, .target = target, .title = {}, .origin = KnownPage::Origin::LinkMap});
    return isSlug && placed.link.label.isEmpty() ? QList<TextEdit>{{placed.link.targetRange.shifted(placed.blockStart), target}}
                                                 : QList<TextEdit>();
}

QList<TextEdit> targetEdits(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &typed)
{
    const Link &link = placed.link;
    const QString target = targetInPlace(snapshot, placed, oneLine(typed));
    if (link.kind == LinkKind::Placeholder)
        return placeholderTarget(snapshot, placed, target);
    if (link.kind == LinkKind::Autolink)
        return target.isEmpty() ? QList<TextEdit>() : autolinkTarget(snapshot, placed, target);
    if (link.kind == LinkKind::Wiki
        && (target.isEmpty() || QStringView(target).contains(u'[') || target.contains(u']') || target.contains(u'|')))
        return {};
    const FactIndex facts(snapshot);
    if (!link.label.isEmpty() && !facts.definitionOf(link.label))
        return {newDefinition(snapshot, u'[' + link.label + u"]: "_s + writtenTarget(target))};
    return retarget(facts, placed, target);
}

// From behind the destination to where the construct or the definition ends.
QList<TextEdit> titleEdits(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &typed)
{
    const FactIndex facts(snapshot);
    QString title = writtenTitle(oneLine(typed));
    if (hasCells(snapshot, placed))
        title = withEscapedBars(title);
    const PlacedDefinition *definition = placed.link.label.isEmpty() ? nullptr : facts.definitionOf(placed.link.label);
    if (!placed.link.label.isEmpty() && !definition)
        return {};
    SourceRange target = definition ? definition->definition.targetRange.shifted(definition->blockStart)
                                    : placed.link.targetRange.shifted(placed.blockStart);
    const qsizetype end = definition ? definition->range().end : placed.range().end - 1;
    const bool pointed = target.start > 0 && facts.at(target.start - 1) == u'<';
    if (target.isEmpty() && !pointed && !title.isEmpty())
        return {{{target.start, end}, u"<>"_s + title}};
    return {{{target.end + (pointed ? 1 : 0), end}, title}};
}

} // namespace

bool canChange(const PlacedLink &placed, LinkPart part)
{
    const LinkKind kind = placed.link.kind;
    const bool isPlaceholder = kind == LinkKind::Placeholder;
    if (isPlaceholder && placed.link.placeholder != PlaceholderKind::InternalLink)
        return part == LinkPart::Target && !placed.link.targetRange.isEmpty();
    switch (part) {
    case LinkPart::Text:
        return kind != LinkKind::Html && kind != LinkKind::Footnote;
    case LinkPart::Target:
        return kind != LinkKind::Footnote && !(isPlaceholder && !placed.link.label.isEmpty());
    case LinkPart::Title:
        return kind == LinkKind::Inline || kind == LinkKind::Image || kind == LinkKind::Reference;
    }
    return false;
}

QString editableText(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkPart part)
{
    if (part == LinkPart::Target)
        return placed.link.target;
    if (part == LinkPart::Title)
        return placed.link.title;
    if (placed.link.kind == LinkKind::Autolink || placed.link.kind == LinkKind::Wiki || placed.link.textRange.isEmpty())
        return placed.link.text;
    return snapshot.text(placed.link.textRange.shifted(placed.blockStart)).replace(u'\n', u' ');
}

EditBatch planLinkPart(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkPart part, const QString &value)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    if (!canChange(placed, part) || (part == LinkPart::Text && isInHtml(snapshot, placed))
        || oneLine(value) == oneLine(editableText(snapshot, placed, part)))
        return batch;
    switch (part) {
    case LinkPart::Text:
        batch.edits = textEdits(snapshot, placed, value, Reading::Markdown);
        if (!batch.edits.isEmpty() && !staysLink(snapshot, placed, batch.edits))
            batch.edits = textEdits(snapshot, placed, value, Reading::Plain);
        break;
    case LinkPart::Target:
        batch.edits = targetEdits(snapshot, placed, value);
        break;
    case LinkPart::Title:
        batch.edits = titleEdits(snapshot, placed, value);
        break;
    }
    return batch;
}

EditBatch planLabel(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &label)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    if (placed.link.label.isEmpty() || labelAt(u'[' + label + u']', 0) != SourceRange{1, label.size() + 1})
        return batch;
    const SourceRange shown = placed.link.textRange.shifted(placed.blockStart);
    batch.edits = {{{shown.end, placed.range().end}, u"]["_s + label + u']'}};
    return batch;
}

bool canUnlink(const PlacedLink &placed)
{
    switch (placed.link.kind) {
    case LinkKind::Inline:
    case LinkKind::Reference:
    case LinkKind::Image:
    case LinkKind::Wiki:
        return true;
    case LinkKind::Placeholder:
        return placed.link.placeholder == PlaceholderKind::InternalLink;
    case LinkKind::Autolink:
    case LinkKind::Footnote:
    case LinkKind::Html:
        break;
    }
    return false;
}

EditBatch planUnlink(const DocumentSnapshot &snapshot, const PlacedLink &placed)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    if (!canUnlink(placed) || isInHtml(snapshot, placed))
        return batch;
    const FactIndex facts(snapshot);
    const bool image = placed.link.kind == LinkKind::Image;
    QString shown = image ? QString() : snapshot.text(placed.link.textRange.shifted(placed.blockStart));
    if (!image && shown.trimmed().isEmpty() && placed.link.kind == LinkKind::Placeholder)
        shown = wordsOfSlug(placed.link.target);
    const SourceRange range = shown.trimmed().isEmpty() ? facts.withBlanksBefore(placed.range()) : placed.range();
    batch.edits = {{range, shown}};
    return batch;
}

QString pathAsTarget(const QString &path)
{
    QString result;
    for (const QChar c : path) {
        if (c.unicode() <= 0x20 || u"%#?()<>[]|\\\"`*"_s.contains(c))
            result += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            result += c;
    }
    const qsizetype colon = result.indexOf(u':');
    const bool looksLikeScheme = colon >= 0 && !QStringView(result).first(colon).contains(u'/');
    return looksLikeScheme || result.startsWith("//"_L1) ? u"./"_s + result : result;
}

QString writtenTitle(const QString &title)
{
    if (title.isEmpty())
        return {};
    QString escaped;
    for (const QChar c : title) {
        if (c == u'"' || c == u'\\' || c == u'&')
            escaped += u'\\';
        escaped += c;
    }
    return u" \""_s + escaped + u'"';
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkrenames.h"

#include "document/checks/editcollector.h"
#include "document/checks/factindex.h"
#include "document/checks/linkfixes.h"
#include "document/snapshotbuilder.h"

#include <functional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

using NewTarget = std::function<QString(const QString &target)>; // the same: nothing to change

bool hasTarget(const Link &link)
{
    return link.kind != LinkKind::Footnote && link.kind != LinkKind::Placeholder && link.kind != LinkKind::Wiki;
}

// A definition is changed once, however many links use it, and also when none does.
QList<TextEdit> retargeted(const DocumentSnapshot &snapshot, const NewTarget &next, const QList<TextEdit> &first = {})
{
    const FactIndex facts(snapshot);
    EditCollector edits;
    if (!first.isEmpty())
        edits.add(first);
    for (const PlacedLink &placed : snapshot.links()) {
        const Link &link = placed.link;
        if (!hasTarget(link) || !link.label.isEmpty() || next(link.target) == link.target)
            continue;
        if (link.kind != LinkKind::Autolink)
            edits.add(retarget(facts, placed, next(link.target)));
        else if (facts.at(placed.range().start) == u'<')
            edits.add({{placed.range(), u'<' + next(link.target) + u'>'}});
        else
            edits.add({{placed.range(), next(link.target)}});
    }
    for (const PlacedDefinition &placed : snapshot.definitions()) {
        const LinkDefinition &definition = placed.definition;
        if (definition.footnote || next(definition.target) == definition.target)
            continue;
        SourceRange range = definition.targetRange.shifted(placed.blockStart);
        if (range.start > 0 && facts.at(range.start - 1) == u'<')
            range = {range.start - 1, range.end + 1};
        edits.add({{range, writtenTarget(next(definition.target))}});
    }
    return edits.edits();
}

// Without the place in it; empty when it is not a file.
QString fileOf(const QString &target)
{
    return splitTarget(target).kind == LinkTarget::Kind::Local ? target.section(u'#', 0, 0) : QString();
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').trimmed();
}

NewTarget followingTarget(const QString &target, const QString &wanted)
{
    const bool isFile = !target.contains(u'#') && !fileOf(target).isEmpty() && !wanted.contains(u'#');
    return [=](const QString &current) {
        if (current == target)
            return wanted;
        return isFile && current.startsWith(target + u'#') ? wanted + current.sliced(target.size()) : current;
    };
}

// Links in the article itself; anchors may be percent-encoded in them.
NewTarget followingAnchors(const QHash<QString, QString> &renamed)
{
    return [renamed](const QString &current) {
        if (!current.startsWith(u'#'))
            return current;
        const auto found = renamed.constFind(splitTarget(current).fragment);
        return found == renamed.constEnd() ? current : u'#' + *found;
    };
}

QString changedId(const QString &heading, const QString &id, const QString &wanted)
{
    QString changed = heading;
    const qsizetype at = changed.lastIndexOf(u"{#"_s + id + u'}');
    return at < 0 ? QString() : changed.replace(at + 2, id.size(), wanted);
}

// The entry's words, where its source shows them just once.
QList<TextEdit> tocEdits(const DocumentSnapshot &snapshot, int heading, const QString &oldTitle, const QString &newTitle)
{
    QList<TextEdit> edits;
    const QList<TocEntry> entries = snapshot.toc() ? snapshot.toc()->entries : QList<TocEntry>();
    for (const TocEntry &entry : entries) {
        const QString source = snapshot.text(entry.range);
        const bool isHtml = source.startsWith(u'<') || snapshot.toc()->form == Toc::Form::Html;
        const QString written = isHtml ? oldTitle.toHtmlEscaped() : oldTitle;
        const qsizetype at = source.indexOf(written, source.startsWith(u'<') ? source.indexOf(u'>') + 1 : 0); // not in an address
        if (entry.heading == heading && entry.text == oldTitle && at >= 0 && !oldTitle.isEmpty())
            edits.append({SourceRange{at, at + written.size()}.shifted(entry.range.start), isHtml ? newTitle.toHtmlEscaped() : newTitle});
    }
    return edits;
}

// What each anchor is called once the edit is made. The article is read again: a heading's anchor depends on all before.
QHash<QString, QString> anchorsAfter(const DocumentSnapshot &snapshot, const TextEdit &edit, QString *title, int heading)
{
    SnapshotInput input;
    input.text = snapshot.source().edited(edit);
    input.revision = next(snapshot.revision());
    input.serial = snapshot.serial() + 1;
    input.surroundings = snapshot.surroundings();
    const DocumentSnapshotPtr changed = buildSnapshot(input, &snapshot);
    const Outline &before = snapshot.outline();
    const Outline &after = changed->outline();
    QHash<QString, QString> renamed;
    if (before.size() != after.size())
        return renamed;
    *title = after[heading].title;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (before[i].anchor != after[i].anchor && !before[i].anchor.isEmpty())
            renamed.insert(before[i].anchor, after[i].anchor);
    return renamed;
}

} // namespace

qsizetype usesOfTarget(const DocumentSnapshot &snapshot, const QString &target)
{
    const auto uses = std::count_if(snapshot.links().begin(), snapshot.links().end(),
        [&target](const PlacedLink &placed) { return hasTarget(placed.link) && placed.link.target == target; });
    return qsizetype(uses);
}

EditBatch planRenameTarget(const DocumentSnapshot &snapshot, const QString &target, const QString &wanted)
{
    const QString written = oneLine(wanted);
    if (written == target || target.isEmpty())
        return {snapshot.revision(), {}, {}};
    return {snapshot.revision(), retargeted(snapshot, followingTarget(target, written)), {}};
}

int headingOfAnchor(const DocumentSnapshot &snapshot, const QString &anchor)
{
    const Outline &outline = snapshot.outline();
    const auto found = std::find_if(outline.begin(), outline.end(),
        [&anchor](const OutlineEntry &entry) { return !anchor.isEmpty() && (entry.anchor == anchor || entry.ids.contains(anchor)); });
    return found == outline.end() ? -1 : int(found - outline.begin());
}

bool isAnchorName(const QString &anchor)
{
    return !anchor.isEmpty() && std::none_of(anchor.begin(), anchor.end(), [](QChar c) {
        return c.isSpace() || u"{}#\"'<>"_s.contains(c) || c.unicode() < 0x20;
    });
}

EditBatch planRenameAnchor(const DocumentSnapshot &snapshot, const QString &anchor, const QString &wanted)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    const int index = headingOfAnchor(snapshot, anchor);
    if (index < 0 || !isAnchorName(wanted) || snapshot.anchors().contains(wanted))
        return batch;
    const OutlineEntry &heading = snapshot.outline()[index];
    TextEdit edit{{heading.titleRange.end, heading.titleRange.end}, u" {#"_s + wanted + u'}'};
    if (!heading.ids.isEmpty()) { // a heading has one at most
        const QString changed = changedId(snapshot.text(heading.range), heading.ids.first(), wanted);
        if (changed.isEmpty())
            return batch;
        edit = {heading.range, changed};
    }
    QHash<QString, QString> renamed{{anchor, wanted}};
    if (!heading.ids.isEmpty())
        renamed.insert(heading.ids.first(), wanted);
    // A link in the heading itself stays as it is.
    batch.edits = retargeted(snapshot, followingAnchors(renamed), {edit});
    return batch;
}

EditBatch planRenameHeading(const DocumentSnapshot &snapshot, int heading, const QString &title)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    if (heading < 0 || heading >= snapshot.outline().size() || oneLine(title).isEmpty())
        return batch;
    const OutlineEntry &entry = snapshot.outline()[heading];
    const TextEdit edit{entry.titleRange, oneLine(title)};
    if (entry.titleRange.isEmpty() || snapshot.text(entry.titleRange) == edit.replacement)
        return batch;
    QString newTitle;
    const QHash<QString, QString> renamed = anchorsAfter(snapshot, edit, &newTitle, heading);
    if (newTitle.isEmpty())
        return batch; // it would be no heading any more, or another
    EditCollector edits;
    for (const TextEdit &one : retargeted(snapshot, followingAnchors(renamed), {edit}))
        edits.add({one});
    for (const TextEdit &one : tocEdits(snapshot, heading, entry.title, newTitle))
        edits.add({one});
    batch.edits = edits.edits();
    return batch;
}

} // namespace Galley

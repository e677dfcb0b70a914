// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/definedlabels.h"

namespace Galley {

namespace {

void compare(QStringList &changed, const QHash<QString, LinkDefinition> &one, const QHash<QString, LinkDefinition> &other)
{
    for (auto it = one.begin(); it != one.end(); ++it) {
        const auto same = other.find(it.key());
        if (same == other.end() || !makeTheSame(*same, *it))
            changed.append(it->label);
    }
}

} // namespace

void addLabels(DefinedLabels &labels, const QList<LinkDefinition> &definitions)
{
    for (const LinkDefinition &definition : definitions) {
        auto &known = definition.footnote ? labels.footnotes : labels.links;
        if (!known.contains(definition.key))
            known.insert(definition.key, definition);
    }
}

DefinedLabels labelsOf(const BlockList &blocks)
{
    DefinedLabels labels;
    for (const BlockPtr &block : blocks)
        addLabels(labels, block->definitions);
    return labels;
}

QStringList changedLabels(const DefinedLabels &before, const DefinedLabels &now)
{
    QStringList changed;
    compare(changed, before.links, now.links);
    compare(changed, now.links, before.links);
    compare(changed, before.footnotes, now.footnotes);
    compare(changed, now.footnotes, before.footnotes);
    return changed;
}

std::shared_ptr<DefinitionSources> sourcesOf(const BlockList &blocks, const SourceText &text, const QList<FootnoteNote> &notes)
{
    auto sources = std::make_shared<DefinitionSources>();
    qsizetype start = 0;
    for (const BlockPtr &block : blocks) {
        if (!block->definitions.isEmpty()) {
            const QString source = text.text({start, start + block->length});
            for (const LinkDefinition &definition : block->definitions)
                sources->add(definition, source);
        }
        start += block->length;
    }
    sources->setNotes(notes);
    return sources;
}

} // namespace Galley

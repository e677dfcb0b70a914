// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Import)
};

} // namespace

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Title:
        return Texts::tr("Title");
    case ImportKind::SectionHeading:
        return Texts::tr("Section heading");
    case ImportKind::TocHeading:
        return Texts::tr("Heading of the contents");
    case ImportKind::TocEntry:
        return Texts::tr("Entry of the contents");
    case ImportKind::ListItem:
        return Texts::tr("List item");
    case ImportKind::LeadIn:
        return Texts::tr("List item with lead-in");
    case ImportKind::Quote:
        return Texts::tr("Quotation");
    case ImportKind::Paragraph:
        return Texts::tr("Paragraph");
    }
    return {};
}

QString importSummary(const ImportProposal &proposal)
{
    const auto count = [&](auto... kinds) {
        return int(std::count_if(proposal.decisions.begin(), proposal.decisions.end(),
            [&](const ImportDecision &decision) { return ((decision.kind == kinds) || ...); }));
    };
    const int unsure = int(std::count_if(proposal.decisions.begin(), proposal.decisions.end(),
        [](const ImportDecision &decision) { return decision.confidence < certainEnough; }));
    const QLocale locale;
    return Texts::tr("Sections: %1, entries of the contents: %2, list items: %3, paragraphs: %4, uncertain: %5")
        .arg(locale.toString(count(ImportKind::SectionHeading)), locale.toString(count(ImportKind::TocEntry)),
            locale.toString(count(ImportKind::ListItem, ImportKind::LeadIn)),
            locale.toString(count(ImportKind::Paragraph, ImportKind::Quote)), locale.toString(unsure));
}

} // namespace Galley

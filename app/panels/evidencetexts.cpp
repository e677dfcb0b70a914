// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidencetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::EvidenceTexts)
};

} // namespace

QStringList evidenceFigures(const SectionEvidence &evidence)
{
    QStringList figures{Texts::tr("%Ln word(s)", nullptr, evidence.words)};
    if (evidence.citations > 0)
        figures += Texts::tr("%Ln citation(s)", nullptr, evidence.citations);
    if (evidence.links > 0)
        figures += Texts::tr("%Ln link(s)", nullptr, evidence.links);
    if (evidence.imagesWithoutText > 0)
        figures += Texts::tr("%Ln image(s) not described", nullptr, evidence.imagesWithoutText);
    return figures;
}

QString claimsText(const SectionEvidence &evidence)
{
    if (evidence.claims == 0)
        return {};
    return evidence.claims == 1 ? Texts::tr("cites nothing") : Texts::tr("%Ln section(s) cite nothing", nullptr, evidence.claims);
}

QString evidenceSentence(const SectionEvidence &evidence)
{
    QStringList parts = evidenceFigures(evidence);
    if (evidence.claims > 0)
        parts += claimsText(evidence);
    if (evidence.findings > 0)
        parts += Texts::tr("%Ln finding(s)", nullptr, evidence.findings);
    return parts.join(u", "_s);
}

} // namespace Galley

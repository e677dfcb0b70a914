// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/findings.h"

#include "document/checks/bibliographychecks.h"
#include "document/checks/citationchecks.h"
#include "document/checks/definitionchecks.h"
#include "document/checks/headingchecks.h"
#include "document/checks/linkchecks.h"
#include "document/checks/prosechecks.h"
#include "document/checks/sectionchecks.h"
#include "document/checks/tocchecks.h"
#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

namespace {

QList<Finding> allFindings(const DocumentSnapshot &snapshot, const QList<Finding> &prose)
{
    const RuleSettings rules = rulesFor(snapshot);
    QList<Finding> findings = checkFrontMatter(snapshot);
    findings += checkHeadings(snapshot);
    findings += checkToc(snapshot);
    findings += checkLinks(snapshot);
    findings += checkDefinitions(snapshot);
    findings += checkCitations(snapshot);
    findings += checkBibliography(snapshot);
    findings += prose;
    if (rules.isOn(FindingKind::SectionWithoutCitation))
        findings += checkSections(snapshot);
    findings.removeIf([&rules](const Finding &finding) { return !rules.isOn(finding.kind); });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.range.start < b.range.start; });
    return findings;
}

} // namespace

QList<Finding> findFindings(const DocumentSnapshot &snapshot)
{
    return allFindings(snapshot, checkProse(snapshot));
}

QList<Finding> findFindings(const DocumentSnapshot &snapshot, ProseMemory &memory, const StopToken &stop)
{
    return allFindings(snapshot, checkProse(snapshot, memory, stop));
}

RuleSettings rulesFor(const DocumentSnapshot &snapshot)
{
    const QJsonObject own = snapshot.frontMatter().values.value(QLatin1StringView("galley")).toObject();
    return snapshot.surroundings()->rules.overriddenBy(readRuleSettings(own));
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/bibliographychecks.h"

#include "document/bibliography/bibliography.h"
#include "document/citationstates.h"
#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 100; // of each file; more would say the same

class BibliographyCheck
{
public:
    BibliographyCheck(const DocumentSnapshot &snapshot, const Bibliography &bibliography)
        : m_snapshot(snapshot), m_bibliography(bibliography)
    {
    }

    QList<Finding> run()
    {
        for (const PlacedCitation &placed : m_snapshot.citations())
            if (placed.citation.kind == CitationKind::Key)
                look(placed);
        if (isArticles())
            for (int i = 0; i < m_bibliography.files().size(); ++i)
                checkFile(i);
        return m_findings;
    }

private:
    void look(const PlacedCitation &placed)
    {
        for (qsizetype i = 0; i < placed.citation.members.size(); ++i) {
            const Citation::Member &member = placed.citation.members[i];
            m_cited.insert(member.key);
            if (isInBibliography(member.key, m_bibliography.keys()))
                continue;
            Finding finding = makeFinding(FindingKind::CitationKeyUnknown, member.range.shifted(placed.blockStart), {member.key});
            if (placed.citation.textual && i == 0)
                finding.severity = Severity::Note;
            m_findings += finding;
        }
    }

    // A file that merely lies beside the article concerns it only when something is cited by key.
    bool isArticles() const { return m_bibliography.origin() == Bibliography::Origin::FrontMatter || !m_cited.isEmpty(); }

    // Of the writer's whole library only what the article cites.
    bool concerns(const QString &key) const { return m_bibliography.origin() != Bibliography::Origin::Library || m_cited.contains(key); }

    void checkFile(int index)
    {
        const Bibliography::File &file = m_bibliography.files()[index];
        qsizetype told = 0;
        for (const BibliographyFault &fault : file.content->read.faults) {
            const bool isOfTheFile = fault.line == 0;
            if (told < mostTold && (isOfTheFile || concerns(fault.key))) {
                tell(FindingKind::BibliographyEntryBroken, index, faultWords(fault), fault.line);
                ++told;
            }
        }
        told = 0;
        for (const Bibliography::Entry &entry : m_bibliography.entries()) {
            if (entry.file == index && entry.isDuplicate && told < mostTold && concerns(entry.entry->key)) {
                tell(FindingKind::BibliographyKeyDuplicate, index, entry.entry->key, entry.entry->line);
                ++told;
            }
        }
    }

    void tell(FindingKind kind, int file, const QString &what, int line)
    {
        const QString name = m_bibliography.files()[file].name;
        m_findings += makeFinding(kind, placeOf(name), {what, line > 0 ? name + u':' + QString::number(line) : name});
    }

    // Where the front matter names the file, else the article's first line.
    SourceRange placeOf(const QString &name)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.cend())
            return *known;
        const QString matter = m_snapshot.text(m_snapshot.frontMatter().range);
        const qsizetype field = matter.indexOf("\nbibliography"_L1);
        const qsizetype at = field < 0 ? -1 : matter.indexOf(name, field + 1);
        const SourceRange place = at < 0 ? m_snapshot.source().lineRange(1) : SourceRange{at, at + name.size()};
        return *m_places.insert(name, place);
    }

    const DocumentSnapshot &m_snapshot;
    const Bibliography &m_bibliography;
    QList<Finding> m_findings;
    QSet<QString> m_cited;
    QHash<QString, SourceRange> m_places;
};

} // namespace

QList<Finding> checkBibliography(const DocumentSnapshot &snapshot)
{
    const BibliographyPtr &bibliography = snapshot.surroundings()->bibliography;
    return bibliography && snapshot.isParsed() ? BibliographyCheck(snapshot, *bibliography).run() : QList<Finding>();
}

} // namespace Galley

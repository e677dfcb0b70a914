// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importedbefore.h"

#include "document/article/anchors.h"
#include "document/import/importedtext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(uR"(\\([!-/:-@\[-`{-~]))"_s);
    return text.replace(escape, u"\\1"_s);
}

QString withoutComment(const QString &heading)
{
    return heading.endsWith("<!-- -->"_L1) ? heading.chopped(8) : heading;
}

// Takes away what the writer of an import puts into a line; the markers of blocks stay, they are read again.
QString plainLine(QString line)
{
    static const QRegularExpression entry(uR"(^( *(?:[-*]|\d{1,9}[.)]) )\[(.*)\]\(#[^\s()]*\)(.*)$)"_s);
    static const QRegularExpression leadIn(uR"(^( *(?:[-*]|\d{1,9}[.)]) )\*\*(.+?)\*\*(.*)$)"_s);
    if (line.startsWith(u'#'))
        line = withoutComment(line);
    line.replace(entry, u"\\1\\2\\3"_s);
    line.replace(leadIn, u"\\1\\2\\3"_s);
    return withoutEscapes(line);
}

// Reads each line as what its markers say.
class MarkedLines
{
public:
    explicit MarkedLines(const QString &markdown)
    {
        int number = 0;
        for (const QString &line : markdown.split(u'\n')) {
            ++number;
            if (line.trimmed().isEmpty() || line == u">")
                continue;
            m_proposal.decisions += ImportDecision();
            m_proposal.decisions.last().line = number;
            if (!readHeading(line) && !readItem(line))
                readText(line);
        }
        nameHeadings();
    }

    const ImportProposal &proposal() const { return m_proposal; }
    bool hasHeading() const { return m_hasHeading; }

private:
    bool readHeading(const QString &line)
    {
        static const QRegularExpression heading(u"^(#{1,6}) (.*)$"_s);
        const auto match = heading.match(line);
        if (!match.hasMatch())
            return false;
        ImportDecision &decision = m_proposal.decisions.last();
        decision.kind = ImportKind::SectionHeading;
        decision.level = int(match.capturedLength(1));
        decision.text = withoutEscapes(withoutComment(match.captured(2)));
        m_anchors.insert(m_maker.anchorFor(decision.text), int(m_proposal.decisions.size()) - 1);
        m_hasHeading = true;
        m_contents.clear();
        return true;
    }

    bool readItem(const QString &line)
    {
        static const QRegularExpression item(uR"(^( *)([-*]|\d{1,9}[.)]) (.*)$)"_s);
        static const QRegularExpression entry(uR"(^\[(.*)\]\(#([^\s()]*)\)(.*)$)"_s);
        static const QRegularExpression leadIn(uR"(^\*\*(.+?)\*\*(.*)$)"_s);
        const auto match = item.match(line);
        if (!match.hasMatch())
            return false;
        const int indent = int(match.capturedLength(1));
        while (!m_contents.isEmpty() && m_contents.last() > indent)
            m_contents.removeLast();
        m_contents += indent + int(match.capturedLength(2)) + 1;
        ImportDecision &decision = m_proposal.decisions.last();
        decision.kind = ImportKind::ListItem;
        decision.depth = int(m_contents.size());
        decision.number = match.capturedLength(2) > 1 ? match.captured(2) : QString();
        decision.text = withoutEscapes(match.captured(3));
        if (const auto linked = entry.match(match.captured(3)); linked.hasMatch()) {
            decision.kind = ImportKind::TocEntry;
            decision.text = withoutEscapes(linked.captured(1) + linked.captured(3));
            m_targets.insert(m_proposal.decisions.size() - 1, linked.captured(2));
        } else if (const auto bold = leadIn.match(match.captured(3)); bold.hasMatch()) {
            decision.kind = ImportKind::LeadIn;
            decision.text = withoutEscapes(bold.captured(1) + bold.captured(2));
        }
        return true;
    }

    void readText(const QString &line)
    {
        ImportDecision &decision = m_proposal.decisions.last();
        const bool quoted = line.startsWith("> "_L1);
        decision.kind = quoted ? ImportKind::Quote : ImportKind::Paragraph;
        decision.text = withoutEscapes(quoted ? line.sliced(2) : line);
        m_contents.clear();
    }

    // Of a table of contents some entries may name no heading: they are written as the items of a list are.
    void nameHeadings()
    {
        QList<ImportDecision> &decisions = m_proposal.decisions;
        for (auto target = m_targets.cbegin(); target != m_targets.cend(); ++target) {
            decisions[target.key()].heading = m_anchors.value(target.value(), -1);
            for (qsizetype i = target.key(); i > 0 && decisions[i - 1].kind == ImportKind::ListItem; --i)
                decisions[i - 1].kind = ImportKind::TocEntry;
            for (qsizetype i = target.key() + 1; i < decisions.size() && decisions[i].kind == ImportKind::ListItem; ++i)
                decisions[i].kind = ImportKind::TocEntry;
        }
    }

    ImportProposal m_proposal;
    QList<int> m_contents; // columns where the content of open items begins
    QHash<qsizetype, QString> m_targets; // anchors that entries lead to
    QHash<QString, int> m_anchors; // of headings
    AnchorMaker m_maker;
    bool m_hasHeading = false;
};

} // namespace

bool wasImported(const QString &markdown)
{
    QString plain;
    for (const QString &line : markdown.split(u'\n'))
        plain += plainLine(line) + u'\n';
    plain.chop(1);
    if (importedText(proposeImport(plain)) == markdown)
        return true;
    // Blank lines, of which an import makes many, can let its own words look like something else. What it escaped or
    // linked tells its text from a plain one, and headings tell that it was read already.
    if (plain == markdown)
        return false;
    const MarkedLines lines(markdown);
    return lines.hasHeading() && importedText(lines.proposal()) == markdown;
}

} // namespace Galley

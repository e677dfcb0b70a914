// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/headingchecks.h"

#include "document/documentsnapshot.h"

#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class HeadingCheck
{
public:
    explicit HeadingCheck(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    QList<Finding> run()
    {
        for (const OutlineEntry &heading : m_snapshot.outline())
            if (!heading.nested)
                look(heading);
        if (!m_hasTitle && !m_snapshot.frontMatter().values.contains("title"_L1) && hasContent())
            m_findings += makeFinding(FindingKind::TitleMissing, firstLine(), {QString()});
        return m_findings;
    }

private:
    void look(const OutlineEntry &heading)
    {
        const QString title = heading.title.simplified();
        const bool empty = m_snapshot.text(heading.titleRange).trimmed().isEmpty(); // that is no title
        if (heading.level == 1 && !empty && m_hasTitle)
            add(FindingKind::TitleDuplicate, heading);
        m_hasTitle |= heading.level == 1 && !empty;
        if (m_level > 0 && heading.level > m_level + 1)
            add(FindingKind::HeadingLevelJump, heading);
        m_level = heading.level;
        if (empty)
            add(FindingKind::HeadingEmpty, heading);
        else if (const QString folded = title.toCaseFolded(); !title.isEmpty() && m_titles.contains(folded))
            add(FindingKind::HeadingDuplicate, heading);
        else
            m_titles.insert(folded);
    }

    void add(FindingKind kind, const OutlineEntry &heading) { m_findings += makeFinding(kind, heading.range, {heading.title}); }

    bool hasContent() const
    {
        for (int i = 0; i < m_snapshot.blockCount(); ++i)
            if (const BlockKind kind = m_snapshot.block(i)->kind; kind != BlockKind::Blank && kind != BlockKind::FrontMatter)
                return true;
        return false;
    }

    SourceRange firstLine() const
    {
        int line = m_snapshot.frontMatter().lines + 1;
        while (line < m_snapshot.source().lineCount() && m_snapshot.text(m_snapshot.source().lineRange(line)).trimmed().isEmpty())
            ++line;
        return m_snapshot.source().lineRange(line);
    }

    const DocumentSnapshot &m_snapshot;
    QList<Finding> m_findings;
    QSet<QString> m_titles;
    int m_level = 0;
    bool m_hasTitle = false;
};

} // namespace

QList<Finding> checkFrontMatter(const DocumentSnapshot &snapshot)
{
    const FrontMatter &matter = snapshot.frontMatter();
    if (matter.fault.isEmpty())
        return {};
    return {makeFinding(FindingKind::FrontMatterBroken, snapshot.source().lineRange(qMax(1, matter.faultLine)),
        {matter.fault, QString::number(matter.faultLine)})};
}

QList<Finding> checkHeadings(const DocumentSnapshot &snapshot)
{
    return HeadingCheck(snapshot).run();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importwriter.h"

#include "document/article/anchors.h"
#include "document/article/tocpages.h"
#include "document/import/plainescape.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestItem = 6;

enum class Group { None, Toc, List, Quote };

Group groupOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::TocEntry:
        return Group::Toc;
    case ImportKind::ListItem:
    case ImportKind::LeadIn:
        return Group::List;
    case ImportKind::Quote:
        return Group::Quote;
    default:
        return Group::None;
    }
}

// Headings are compared with white space collapsed; no-break spaces stay.
QString withSingleSpaces(QString text)
{
    static const QRegularExpression white(u"[ \\t\\v\\f]+"_s);
    return text.replace(white, u" "_s);
}

class ImportWriter
{
public:
    ImportWriter(const ImportProposal &proposal, const std::vector<bool> &guarded) : m_decisions(proposal.decisions), m_guarded(guarded)
    {
        nameHeadings();
    }

    WrittenImport write()
    {
        for (qsizetype i = 0; i < m_decisions.size(); ++i)
            append(i);
        if (!m_written.text.isEmpty())
            m_written.text += u'\n';
        return std::move(m_written);
    }

private:
    struct OpenList
    {
        int content = 0; // column where the content of its items begins
        bool ordered = false;
        int last = 0; // number of its last item
        QChar mark;
    };

    static QString wording(const ImportDecision &decision)
    {
        return decision.number.isEmpty() ? decision.text : decision.number + u' ' + decision.text;
    }

    void nameHeadings()
    {
        AnchorMaker maker;
        for (const ImportDecision &decision : m_decisions)
            m_anchors += isHeading(decision.kind) ? maker.anchorFor(withSingleSpaces(wording(decision))) : QString();
    }

    QString escaped(qsizetype index, const QString &text) const
    {
        return m_guarded[size_t(index)] ? fullyEscaped(text) : escapedPlainText(text);
    }

    void startLine(QStringView between)
    {
        if (m_written.text.isEmpty())
            return;
        m_written.text += between;
        m_line += int(between.count(u'\n'));
    }

    void append(qsizetype index)
    {
        const ImportDecision &decision = m_decisions[index];
        const Group group = groupOf(decision.kind);
        const bool goesOn = group != Group::None && group == m_group;
        if (group == Group::Toc || group == Group::List) {
            appendItem(index, goesOn);
        } else {
            startLine(goesOn ? QStringView(u"\n>\n") : QStringView(u"\n\n"));
            m_written.text += group == Group::Quote ? u"> "_s + escaped(index, wording(decision)) : plainBlock(index);
            m_open.clear();
        }
        m_bullet = group == Group::None || group == Group::Quote ? u'-' : m_bullet;
        m_group = group;
        m_written.lines += m_line;
        if (m_written.shown.size() == index)
            m_written.shown += wording(decision);
    }

    QString plainBlock(qsizetype index) const
    {
        const ImportDecision &decision = m_decisions[index];
        if (!isHeading(decision.kind))
            return escaped(index, wording(decision));
        const int level = decision.kind == ImportKind::Title ? 1
            : decision.kind == ImportKind::TocHeading        ? 2
                                                             : std::clamp(decision.level, 1, 6);
        return u"#"_s.repeated(level) + u' ' + headingText(index, withSingleSpaces(wording(decision)));
    }

    // Braces at the end would be taken for the heading's id, escaped or not; a comment behind them prevents that.
    QString headingText(qsizetype index, const QString &text) const
    {
        const bool likeId = text.endsWith(u'}') && text.contains("{#"_L1);
        return headingWording(index, text) + (likeId ? u"<!-- -->"_s : QString());
    }

    // Markers of blocks mean nothing inside a heading; a number stays as it is.
    QString headingWording(qsizetype index, const QString &text) const
    {
        if (m_guarded[size_t(index)])
            return fullyEscaped(text);
        static const QRegularExpression number(uR"(^\d{1,9}[.)] +)"_s);
        const auto match = number.match(text);
        const qsizetype length = match.hasMatch() ? match.capturedLength() : 0;
        return text.first(length) + escapedPlainText(QStringView(text).sliced(length));
    }

    void appendItem(qsizetype index, bool goesOn)
    {
        const ImportDecision &decision = m_decisions[index];
        if (!goesOn) {
            // Two lists in a row are told apart by their bullets.
            m_bullet = m_open.isEmpty() || m_bullet != u'-' ? u'-' : u'*';
            m_open.clear();
        }
        const int depth = std::clamp(decision.depth, 1, std::min(deepestItem, int(m_open.size()) + 1));
        m_open.resize(std::min(int(m_open.size()), depth));
        const bool isNew = m_open.size() < depth;
        const QString marker = makeMarker(decision, depth);
        // A numbered list may interrupt a paragraph only when it begins with 1.
        const bool apart = !goesOn || (isNew && m_open.last().ordered && m_open.last().last != 1);
        startLine(apart ? QStringView(u"\n\n") : QStringView(u"\n"));
        m_written.text += u" "_s.repeated(depth > 1 ? m_open[depth - 2].content : 0) + marker + itemText(index);
        m_written.shown += shownItem(decision);
    }

    QString makeMarker(const ImportDecision &decision, int depth)
    {
        const bool ordered = !decision.number.isEmpty();
        const int number = ordered ? decision.number.chopped(1).toInt() : 0;
        const QChar own = !ordered ? m_bullet : decision.number.endsWith(u')') ? u')' : u'.';
        const bool isNew = m_open.size() < depth;
        if (isNew)
            m_open += OpenList{0, ordered, number, own};
        OpenList &list = m_open.last();
        if (!isNew && ordered && list.ordered && number != list.last + 1)
            list.mark = list.mark == u'.' ? u')' : u'.'; // another list, for Markdown counts by itself
        else if (!isNew && ordered != list.ordered)
            list.mark = own;
        list.ordered = ordered;
        list.last = number;
        const QString marker = (ordered ? QString::number(number) : QString()) + list.mark + u' ';
        list.content = (depth > 1 ? m_open[depth - 2].content : 0) + int(marker.size());
        return marker;
    }

    QString itemText(qsizetype index) const
    {
        const ImportDecision &decision = m_decisions[index];
        if (decision.kind == ImportKind::TocEntry)
            return entryText(index);
        const qsizetype end = decision.kind == ImportKind::LeadIn ? leadInEnd(decision.text) : -1;
        if (end < 0)
            return escaped(index, decision.text);
        // A wide colon has no space behind it, and emphasis would not close between the two.
        const qsizetype bold = decision.text[end - 1] == u'：' ? end - 1 : end;
        const QString term = withoutEmphasis(decision.text.first(bold));
        return u"**"_s + (m_guarded[size_t(index)] ? fullyEscaped(term) : escapedPlainText(term)) + u"**"_s
            + escapedRest(index, decision.text.sliced(bold));
    }

    static QString withoutEmphasis(const QString &term)
    {
        const bool emphasised = term.size() > 4 && (term.endsWith("**"_L1) || term.endsWith("__"_L1)) && term.startsWith(term.last(2));
        return emphasised ? term.sliced(2, term.size() - 4) : term;
    }

    static QString shownItem(const ImportDecision &decision)
    {
        const qsizetype end = decision.kind == ImportKind::LeadIn ? leadInEnd(decision.text) : -1;
        return end < 0 ? decision.text : withoutEmphasis(decision.text.first(end)) + decision.text.sliced(end);
    }

    QString escapedRest(qsizetype index, const QString &text) const
    {
        const qsizetype start = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin();
        return text.first(start) + escaped(index, text.sliced(start));
    }

    QString entryText(qsizetype index) const
    {
        const ImportDecision &decision = m_decisions[index];
        const QString anchor = m_anchors.value(decision.heading);
        if (decision.heading < 0 || anchor.isEmpty())
            return escaped(index, decision.text);
        const qsizetype end = pageStart(decision.text);
        const QString words = decision.text.first(end);
        const QString text = m_guarded[size_t(index)] ? fullyEscaped(words) : escapedLinkText(words);
        return u'[' + text + u"](#"_s + anchor + u')' + escapedRest(index, decision.text.sliced(end));
    }

    const QList<ImportDecision> &m_decisions;
    const std::vector<bool> &m_guarded;
    WrittenImport m_written;
    QStringList m_anchors; // by decision; empty where it is no heading
    QList<OpenList> m_open;
    Group m_group = Group::None;
    QChar m_bullet = u'-';
    int m_line = 1;
};

} // namespace

WrittenImport writeImport(const ImportProposal &proposal, const std::vector<bool> &guarded)
{
    return ImportWriter(proposal, guarded).write();
}

} // namespace Galley

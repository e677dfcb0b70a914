// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/linkfixes.h"

#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// "my-first_photo.png" → "my first photo"
QString wordsOf(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    name.replace(u'-', u' ').replace(u'_', u' ');
    return name.simplified();
}

// As it may stand in a link: what would be read as something else is percent-encoded.
QString encodedPath(const QString &path)
{
    QString result;
    for (const QChar c : path) {
        if (QStringView(u"%#? ").contains(c))
            result += u'%' + QString::number(c.unicode(), 16).toUpper();
        else
            result += c;
    }
    return result;
}

SourceRange withPointedBrackets(const FactIndex &facts, SourceRange range)
{
    const bool pointed = range.start > 0 && facts.at(range.start - 1) == u'<' && facts.at(range.end) == u'>';
    return pointed ? SourceRange{range.start - 1, range.end + 1} : range;
}

QString escapedAttribute(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'"', u"&quot;"_s).replace(u'\'', u"&#39;"_s).replace(u'<', u"&lt;"_s);
}

} // namespace

QString escapedLinkText(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\[]*_`<&~$"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString writtenTarget(const QString &target)
{
    int depth = 0;
    bool plain = !target.isEmpty() && !target.startsWith(u'<');
    for (const QChar c : target) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        plain = plain && depth >= 0 && !c.isSpace() && c != u'\\' && c.unicode() >= 0x20;
    }
    if (plain && depth == 0)
        return target;
    QString result = target;
    result.replace(u'\\', u"\\\\"_s).replace(u'<', u"\\<"_s).replace(u'>', u"\\>"_s).replace(u'\n', u' ');
    return u'<' + result + u'>';
}

QList<TextEdit> retarget(const FactIndex &facts, const PlacedLink &placed, const QString &target)
{
    const Link &link = placed.link;
    if (!link.label.isEmpty()) {
        const PlacedDefinition *definition = facts.definitionOf(link.label);
        if (!definition)
            return {};
        const SourceRange range = definition->definition.targetRange.shifted(definition->blockStart);
        return {{withPointedBrackets(facts, range), writtenTarget(target)}};
    }
    const SourceRange range = link.targetRange.shifted(placed.blockStart);
    switch (link.kind) {
    case LinkKind::Inline:
    case LinkKind::Image:
        return {{withPointedBrackets(facts, range), writtenTarget(target)}};
    case LinkKind::Wiki:
        return {{range, target}};
    case LinkKind::Html:
        if (!range.isEmpty() && QStringView(u"\"'").contains(facts.at(range.start - 1)))
            return {{range, escapedAttribute(target)}};
        return {};
    default:
        return {};
    }
}

QList<Fix> LinkFixes::fixesFor(const Finding &finding)
{
    const PlacedLink *placed = m_facts.linkAt(finding.range);
    if (!placed)
        return {};
    switch (finding.kind) {
    case FindingKind::LinkEmpty:
        return emptyFixes(*placed);
    case FindingKind::LinkReferenceUndefined:
        return labelFixes(*placed, finding.arguments.value(1));
    case FindingKind::ImageAltMissing:
        return imageFixes(*placed);
    default:
        return targetFixes(*placed, finding);
    }
}

QList<Fix> LinkFixes::targetFixes(const PlacedLink &placed, const Finding &finding) const
{
    QStringList targets{finding.arguments.value(1)};
    const LinkTarget parts = splitTarget(placed.link.target);
    const QString fragment = parts.hasFragment ? u'#' + parts.fragment : QString();
    for (const QString &path : m_facts.snapshot().surroundings()->files.value(parts.path).similar)
        targets += encodedPath(path) + fragment;
    targets.removeAll(QString());
    targets.removeDuplicates();
    QList<Fix> fixes;
    const bool safe = finding.kind == FindingKind::LinkCase;
    for (const QString &target : std::as_const(targets))
        if (const QList<TextEdit> edits = retarget(m_facts, placed, target); !edits.isEmpty())
            fixes += m_facts.fix(FixKind::ReplaceTarget, {target}, edits, safe ? Fix::Safety::Safe : Fix::Safety::Chosen);
    const bool canGo = placed.link.kind != LinkKind::Html && placed.link.kind != LinkKind::Autolink;
    if (finding.kind != FindingKind::LinkCase && canGo)
        fixes += removal(placed);
    return fixes;
}

// What is shown stays, as it is written; an image shows nothing.
Fix LinkFixes::removal(const PlacedLink &placed) const
{
    const bool image = placed.link.kind == LinkKind::Image;
    const QString shown = image ? QString() : m_facts.text(placed.link.textRange.shifted(placed.blockStart));
    const SourceRange range = shown.trimmed().isEmpty() ? m_facts.withBlanksBefore(placed.range()) : placed.range();
    return m_facts.fix(FixKind::RemoveLink, {placed.link.text}, {{range, shown}});
}

QList<Fix> LinkFixes::emptyFixes(const PlacedLink &placed)
{
    if (placed.link.kind == LinkKind::Html)
        return {};
    QList<Fix> fixes;
    const QString text = textFor(placed.link.target);
    const SourceRange shown = placed.link.textRange.shifted(placed.blockStart);
    if (!placed.link.target.isEmpty() && !text.isEmpty() && placed.link.kind == LinkKind::Inline)
        fixes += m_facts.fix(FixKind::FillLinkText, {text}, {{shown, escapedLinkText(text)}});
    fixes += removal(placed);
    return fixes;
}

// The heading it leads to, or the name of the file or host.
QString LinkFixes::textFor(const QString &target)
{
    const LinkTarget parts = splitTarget(target);
    if (parts.kind == LinkTarget::Kind::Local && parts.path.isEmpty())
        return titleAt(parts.fragment);
    if (parts.kind == LinkTarget::Kind::Local)
        return wordsOf(parts.path);
    QString address = target.sliced(target.indexOf("//"_L1) < 0 ? 0 : target.indexOf("//"_L1) + 2);
    return address.section(u'/', 0, 0);
}

QString LinkFixes::titleAt(const QString &anchor)
{
    const Outline &outline = m_facts.snapshot().outline();
    if (!m_headings) {
        m_headings.emplace();
        for (qsizetype i = outline.size() - 1; i >= 0; --i) { // the first wins
            for (const QString &id : outline[i].ids)
                m_headings->insert(id, i);
            m_headings->insert(outline[i].anchor, i);
        }
    }
    const auto found = m_headings->constFind(anchor);
    return found == m_headings->cend() ? QString() : outline[*found].title;
}

QList<Fix> LinkFixes::labelFixes(const PlacedLink &placed, const QString &similar) const
{
    const Link &link = placed.link;
    QList<Fix> fixes;
    if (!similar.isEmpty()) {
        const QString source = m_facts.text(placed.range());
        const qsizetype at = source.lastIndexOf(u'[' + link.label + u']');
        if (at > 0 || (at == 0 && source == u'[' + link.label + u']')) {
            const qsizetype start = placed.range().start + at + 1;
            fixes += m_facts.fix(FixKind::ReplaceLabel, {similar}, {{{start, start + link.label.size()}, similar}});
        }
    }
    fixes += m_facts.fix(FixKind::AddDefinition, {link.label}, m_facts.appended(u"["_s + link.label + u"]: <>\n"_s));
    fixes += removal(placed);
    return fixes;
}

QList<Fix> LinkFixes::imageFixes(const PlacedLink &placed) const
{
    const QString text = placed.link.title.isEmpty() ? wordsOf(splitTarget(placed.link.target).path) : placed.link.title;
    if (text.isEmpty() || placed.link.kind != LinkKind::Image)
        return {};
    return {m_facts.fix(FixKind::DescribeImage, {text}, {{placed.link.textRange.shifted(placed.blockStart), escapedLinkText(text)}})};
}

} // namespace Galley

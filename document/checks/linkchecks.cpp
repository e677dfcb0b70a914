// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/linkchecks.h"

#include "document/article/textsimilarity.h"
#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class LinkCheck
{
public:
    explicit LinkCheck(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    QList<Finding> run()
    {
        for (const PlacedLink &placed : m_snapshot.links()) {
            checkState(placed);
            if (showsNothing(placed))
                add(FindingKind::LinkEmpty, placed, {placed.link.target, QString()});
            if ((isImage(placed.link) || isHtmlImage(placed)) && placed.link.text.trimmed().isEmpty() && !placed.link.target.isEmpty()
                && !declaresNoText(placed))
                add(FindingKind::ImageAltMissing, placed, {placed.link.target, QString()});
        }
        return m_findings;
    }

private:
    static bool isImage(const Link &link) { return link.kind == LinkKind::Image; }

    bool isHtmlImage(const PlacedLink &placed) const
    {
        return placed.link.kind == LinkKind::Html
            && m_snapshot.text({placed.range().start, placed.range().start + 4}).compare("<img"_L1, Qt::CaseInsensitive) == 0;
    }

    // Whether a link that leads nowhere has no text either, which its state cannot say as well.
    bool showsNothing(const PlacedLink &placed) const
    {
        const bool needsText = placed.link.kind == LinkKind::Inline || placed.link.kind == LinkKind::Reference;
        const bool misses = placed.state == LinkState::FileMissing || placed.state == LinkState::AnchorMissing
            || placed.state == LinkState::Case || placed.state == LinkState::Dead;
        return needsText && misses && m_snapshot.text(placed.link.textRange.shifted(placed.blockStart)).trimmed().isEmpty();
    }

    // An empty alt attribute says that the picture is decoration.
    bool declaresNoText(const PlacedLink &placed) const
    {
        const QString source = m_snapshot.text(placed.range());
        return source.startsWith(u'<') && source.contains("alt"_L1, Qt::CaseInsensitive);
    }

    void add(FindingKind kind, const PlacedLink &placed, const QStringList &arguments)
    {
        m_findings += makeFinding(kind, placed.range(), arguments);
    }

    void checkState(const PlacedLink &placed)
    {
        const Link &link = placed.link;
        switch (placed.state) {
        case LinkState::Ok:
        case LinkState::Redirected:
        case LinkState::Unknown:
        case LinkState::Unchecked:
            return;
        case LinkState::FileMissing:
            return add(isImage(link) || isHtmlImage(placed) ? FindingKind::ImageFileMissing : FindingKind::LinkFileMissing, placed,
                {link.target, QString()});
        case LinkState::AnchorMissing:
            if (!isTocLink(placed))
                add(FindingKind::LinkAnchorMissing, placed, {link.target, similarAnchor(link.target)});
            return;
        case LinkState::Case:
            return add(FindingKind::LinkCase, placed, {link.target, rightCase(link.target)});
        case LinkState::Undefined:
            if (link.kind == LinkKind::Footnote)
                return add(FindingKind::FootnoteUndefined, placed, {link.target});
            return add(FindingKind::LinkReferenceUndefined, placed, {link.label, QString()});
        case LinkState::Empty:
            return add(FindingKind::LinkEmpty, placed, {link.target, QString()});
        case LinkState::Dead:
            return add(FindingKind::LinkRemoteDead, placed, {link.target, QString()});
        case LinkState::Unresolved:
            return add(
                isInternal(link) ? FindingKind::InternalLinkUnresolved : FindingKind::PlaceholderLeft, placed, {placeholderText(placed)});
        }
    }

    static bool isInternal(const Link &link) { return link.placeholder == PlaceholderKind::InternalLink || link.kind == LinkKind::Wiki; }

    QString placeholderText(const PlacedLink &placed) const
    {
        return placed.link.target.isEmpty() ? m_snapshot.text(placed.range()) : placed.link.target;
    }

    // What is wrong with a link of the table of contents is told by the rules of that.
    bool isTocLink(const PlacedLink &placed) const
    {
        const std::optional<Toc> &toc = m_snapshot.toc();
        if (!toc || !toc->listRange.contains(placed.range()))
            return false;
        const auto entry = std::upper_bound(toc->entries.begin(), toc->entries.end(), placed.range().start,
            [](qsizetype start, const TocEntry &candidate) { return start < candidate.range.start; });
        return entry != toc->entries.begin() && std::prev(entry)->range.contains(placed.range())
            && std::prev(entry)->target == placed.link.target;
    }

    const QSet<QString> &anchorsOf(const QString &path) const
    {
        static const QSet<QString> none;
        if (path.isEmpty())
            return m_snapshot.anchors();
        const auto file = m_snapshot.surroundings()->files.constFind(path);
        return file == m_snapshot.surroundings()->files.constEnd() ? none : file->anchors;
    }

    QString similarAnchor(const QString &target)
    {
        constexpr double similarEnough = 0.6;
        constexpr qsizetype comparisonLimit = 100000;
        const LinkTarget parts = splitTarget(target);
        const QSet<QString> &anchors = anchorsOf(parts.path);
        m_comparisons += anchors.size();
        if (m_comparisons > comparisonLimit)
            return {};
        const TextFingerprint wanted(parts.fragment);
        QString best;
        double bestSimilarity = similarEnough;
        for (const QString &anchor : anchors) {
            const double similarity = wanted.similarityTo(TextFingerprint(anchor));
            if (similarity > bestSimilarity || (similarity == bestSimilarity && (best.isEmpty() || anchor < best))) {
                best = anchor;
                bestSimilarity = similarity;
            }
        }
        return best.isEmpty() ? QString() : target.first(target.indexOf(u'#') + 1) + best;
    }

    QString rightCase(const QString &target) const
    {
        const LinkTarget parts = splitTarget(target);
        const LocalFile file = m_snapshot.surroundings()->files.value(parts.path);
        QString result = file.actualCase.isEmpty() ? parts.path : file.actualCase;
        if (!parts.hasFragment)
            return result;
        const QSet<QString> &anchors = anchorsOf(parts.path);
        QString fragment = parts.fragment;
        if (!anchors.contains(fragment))
            for (const QString &anchor : anchors)
                if (anchor.compare(parts.fragment, Qt::CaseInsensitive) == 0 && (fragment == parts.fragment || anchor < fragment))
                    fragment = anchor;
        return result + u'#' + fragment;
    }

    const DocumentSnapshot &m_snapshot;
    QList<Finding> m_findings;
    qsizetype m_comparisons = 0;
};

} // namespace

QList<Finding> checkLinks(const DocumentSnapshot &snapshot)
{
    return LinkCheck(snapshot).run();
}

} // namespace Galley

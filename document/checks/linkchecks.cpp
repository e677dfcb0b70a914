// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/linkchecks.h"

#include "document/article/linkplans.h"
#include "document/article/textsimilarity.h"
#include "document/documentsnapshot.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// `[^a-z]`, `[^\w]`: regular expressions in running text. A label of a footnote is a word or a number.
bool looksLikeCharacterClass(QStringView label)
{
    if (label.contains(u'\\'))
        return true;
    const QChar next = label.size() > 3 ? label[3] : QChar();
    return (label.startsWith(u"a-z") && !next.isLower()) || (label.startsWith(u"A-Z") && !next.isUpper())
        || (label.startsWith(u"0-9") && !next.isDigit());
}

// What stands in double brackets in texts about programs: the internal slots and methods that ECMAScript's specification
// writes so, and the attributes of C++ and C. They are no links
// where no other in such brackets leads to a page.
const QSet<QString> &namesOfCode()
{
    static const QSet<QString> names{u"Prototype"_s, u"Extensible"_s, u"GetPrototypeOf"_s, u"SetPrototypeOf"_s, u"IsExtensible"_s,
        u"PreventExtensions"_s, u"GetOwnProperty"_s, u"DefineOwnProperty"_s, u"HasProperty"_s, u"Get"_s, u"Set"_s, u"Delete"_s,
        u"OwnPropertyKeys"_s, u"Call"_s, u"Construct"_s, u"Value"_s, u"Writable"_s, u"Enumerable"_s, u"Configurable"_s, u"Class"_s,
        u"Scope"_s, u"Scopes"_s, u"Environment"_s, u"HomeObject"_s, u"ThisMode"_s, u"ThisValue"_s, u"BoundThis"_s, u"BoundTargetFunction"_s,
        u"BoundArguments"_s, u"ConstructorKind"_s, u"Realm"_s, u"FormalParameters"_s, u"ParameterMap"_s, u"Strict"_s, u"Fields"_s,
        u"PrimitiveValue"_s, u"DefaultValue"_s, u"CanPut"_s, u"Put"_s, u"HasInstance"_s, u"Match"_s, u"PromiseState"_s, u"PromiseResult"_s,
        u"PromiseFulfillReactions"_s, u"PromiseRejectReactions"_s, u"PromiseIsHandled"_s, u"ProxyHandler"_s, u"ProxyTarget"_s,
        u"GeneratorState"_s, u"GeneratorContext"_s, u"MapData"_s, u"SetData"_s, u"WeakMapData"_s, u"WeakSetData"_s, u"NumberData"_s,
        u"StringData"_s, u"BooleanData"_s, u"SymbolData"_s, u"DateValue"_s, u"ErrorData"_s, u"ArrayBufferData"_s, u"nodiscard"_s,
        u"maybe_unused"_s, u"fallthrough"_s, u"deprecated"_s, u"noreturn"_s, u"likely"_s, u"unlikely"_s, u"no_unique_address"_s,
        u"carries_dependency"_s, u"assume"_s, u"unsequenced"_s, u"reproducible"_s};
    return names;
}

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
        return placed.link.kind == LinkKind::Html && m_snapshot.text(placed.range()).contains("alt"_L1, Qt::CaseInsensitive);
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
                {link.target, similarFile(link.target)});
        case LinkState::AnchorMissing:
            if (!isTocLink(placed))
                add(FindingKind::LinkAnchorMissing, placed, {link.target, similarAnchor(link.target)});
            return;
        case LinkState::Case:
            return add(FindingKind::LinkCase, placed, {link.target, rightCase(link.target)});
        case LinkState::Undefined:
            if (link.kind == LinkKind::Footnote) {
                if (!looksLikeCharacterClass(link.target))
                    add(FindingKind::FootnoteUndefined, placed, {link.target});
                return;
            }
            return add(FindingKind::LinkReferenceUndefined, placed, {link.label, similarLabel(link.label)});
        case LinkState::Empty:
            return add(FindingKind::LinkEmpty, placed, {link.target, QString()});
        case LinkState::Dead:
            return add(FindingKind::LinkRemoteDead, placed, {link.target, QString()});
        case LinkState::Unresolved:
            if (link.kind == LinkKind::Wiki && namesOfCode().contains(link.target) && !linksToPages())
                return;
            return add(
                isInternal(link) ? FindingKind::InternalLinkUnresolved : FindingKind::PlaceholderLeft, placed, {placeholderText(placed)});
        }
    }

    // Whether the writer uses double brackets for links.
    bool linksToPages()
    {
        if (!m_linksToPages) {
            const QList<PlacedLink> &links = m_snapshot.links();
            m_linksToPages = std::any_of(links.begin(), links.end(),
                [](const PlacedLink &placed) { return placed.link.kind == LinkKind::Wiki && placed.state == LinkState::Ok; });
        }
        return *m_linksToPages;
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
        if (entry == toc->entries.begin())
            return false;
        const TocEntry &own = *std::prev(entry);
        const bool isOther = own.heading < 0 && own.state == TocEntryState::Ok; // it leads to another document or to no heading
        return !isOther && own.range.contains(placed.range()) && own.target == placed.link.target;
    }

    const QSet<QString> &anchorsOf(const QString &path) const
    {
        static const QSet<QString> none;
        if (path.isEmpty())
            return m_snapshot.anchors();
        const auto file = m_snapshot.surroundings()->files.constFind(path);
        return file == m_snapshot.surroundings()->files.constEnd() ? none : file->anchors;
    }

    // What lies in the folder and may be meant is known with what does not.
    QString similarFile(const QString &target) const
    {
        const LinkTarget parts = splitTarget(target);
        const QStringList similar = m_snapshot.surroundings()->files.value(parts.path).similar;
        if (similar.isEmpty())
            return {};
        return pathAsTarget(similar.first()) + (parts.hasFragment ? u'#' + parts.fragment : QString());
    }

    QString similarLabel(const QString &label)
    {
        if (!m_similarLabels) {
            QStringList labels;
            for (const PlacedDefinition &placed : m_snapshot.definitions())
                if (!placed.definition.footnote)
                    labels += placed.definition.label;
            m_similarLabels = SimilarTexts(labels);
        }
        m_comparisons += m_similarLabels->count();
        return m_comparisons > comparisonLimit ? QString() : m_similarLabels->similarTo(label, similarEnough, 1).value(0);
    }

    QString similarAnchor(const QString &target)
    {
        const LinkTarget parts = splitTarget(target);
        const QSet<QString> &anchors = anchorsOf(parts.path);
        m_comparisons += anchors.size();
        if (m_comparisons > comparisonLimit)
            return {};
        auto similar = m_similarAnchors.constFind(parts.path);
        if (similar == m_similarAnchors.cend())
            similar = m_similarAnchors.insert(parts.path, SimilarTexts(anchors.values()));
        const QStringList best = similar->similarTo(parts.fragment, similarEnough, 1);
        return best.isEmpty() ? QString() : target.first(target.indexOf(u'#') + 1) + best.first();
    }

    // Of anchors that differ in case only, the first.
    const QHash<QString, QString> &anchorsByCase(const QString &path)
    {
        const auto known = m_anchorsByCase.constFind(path);
        if (known != m_anchorsByCase.cend())
            return *known;
        QHash<QString, QString> &folded = m_anchorsByCase[path];
        for (const QString &anchor : anchorsOf(path)) {
            QString &first = folded[anchor.toCaseFolded()];
            first = first.isEmpty() || anchor < first ? anchor : first;
        }
        return folded;
    }

    QString rightCase(const QString &target)
    {
        const LinkTarget parts = splitTarget(target);
        const LocalFile file = m_snapshot.surroundings()->files.value(parts.path);
        QString result = file.actualCase.isEmpty() ? parts.path : file.actualCase;
        if (!parts.hasFragment)
            return result;
        const bool isRight = anchorsOf(parts.path).contains(parts.fragment);
        return result + u'#' + (isRight ? parts.fragment : anchorsByCase(parts.path).value(parts.fragment.toCaseFolded(), parts.fragment));
    }

    static constexpr double similarEnough = 0.6;
    static constexpr qsizetype comparisonLimit = 100000;

    const DocumentSnapshot &m_snapshot;
    QList<Finding> m_findings;
    qsizetype m_comparisons = 0;
    std::optional<SimilarTexts> m_similarLabels; // when one was looked for
    QHash<QString, SimilarTexts> m_similarAnchors; // by path
    QHash<QString, QHash<QString, QString>> m_anchorsByCase; // by path and folded anchor
    std::optional<bool> m_linksToPages; // when it was looked for
};

} // namespace

QList<Finding> checkLinks(const DocumentSnapshot &snapshot)
{
    return LinkCheck(snapshot).run();
}

} // namespace Galley

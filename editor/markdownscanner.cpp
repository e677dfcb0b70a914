// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdownscanner.h"

#include "editor/markersplit.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QHash>
#include <QThread>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::State;
using KSyntaxHighlighting::Theme;

namespace {

// How a format of the Markdown definition is shown and what of it is a marker.
struct Meaning
{
    SourceRole role = SourceRole::Text;
    MarkerSplit split = MarkerSplit::None;
    bool isFence = false;
    bool isMetadata = false;
};

struct NamedMeaning
{
    QLatin1StringView name;
    Meaning meaning;
};

constexpr NamedMeaning meanings[] = {
    {"Emphasis Text"_L1, {SourceRole::Emphasis, MarkerSplit::Delimiters}},
    {"Strong Text"_L1, {SourceRole::Strong, MarkerSplit::Delimiters}},
    {"Strong-Emphasis Text"_L1, {SourceRole::StrongEmphasis, MarkerSplit::Delimiters}},
    {"Strikethrough Text"_L1, {SourceRole::Strikethrough, MarkerSplit::Delimiters}},
    {"Code"_L1, {SourceRole::Code, MarkerSplit::Delimiters}},
    {"Fenced Code"_L1, {SourceRole::Marker, MarkerSplit::None, true}},
    {"Inline Image"_L1, {SourceRole::LinkText, MarkerSplit::Image}},
    {"Link"_L1, {SourceRole::LinkText}},
    {"Auto-Link"_L1, {SourceRole::Marker}},
    {"Email"_L1, {SourceRole::LinkText}},
    {"Footnote"_L1, {SourceRole::LinkText}},
    {"Reference-Link"_L1, {SourceRole::Marker}},
    {"Reference-Link Name"_L1, {SourceRole::LinkText}},
    {"Reference-Link ID"_L1, {SourceRole::LinkTarget}},
    {"Reference-Link Target"_L1, {SourceRole::Marker}},
    {"List"_L1, {SourceRole::Marker}},
    {"Number List"_L1, {SourceRole::Marker}},
    {"Checkbox"_L1, {SourceRole::CheckBox}},
    {"Blockquote"_L1, {SourceRole::Marker}},
    {"Table"_L1, {SourceRole::Marker}},
    {"Horizontal Rule"_L1, {SourceRole::Marker}},
    {"Backslash Escape"_L1, {SourceRole::Marker}},
    {"EntityRef"_L1, {SourceRole::Markup}},
    {"Comment"_L1, {SourceRole::Comment}},
    {"Element"_L1, {SourceRole::Markup}},
    {"Element Symbols"_L1, {SourceRole::Marker}},
    {"Attribute"_L1, {SourceRole::Markup}},
    {"Metadata Title"_L1, {SourceRole::MetadataKey, MarkerSplit::None, false, true}},
    {"Metadata"_L1, {SourceRole::Metadata, MarkerSplit::None, false, true}},
};

Meaning meaningOf(const QString &formatName)
{
    if (formatName.startsWith("Header H"_L1))
        return {SourceRole::Heading, MarkerSplit::Heading};
    if (formatName.endsWith("Link: Link"_L1) || formatName.endsWith("Target: Link"_L1))
        return {SourceRole::LinkTarget};
    // In lists and quotes the formats have names of their own, such as "List: Emphasis Text".
    const QString base = formatName.section(": "_L1, -1);
    const auto found = std::find_if(std::begin(meanings), std::end(meanings), [&base](const NamedMeaning &m) { return m.name == base; });
    if (found != std::end(meanings))
        return found->meaning;
    if (formatName.startsWith("Blockquote: "_L1))
        return {SourceRole::Quote, MarkerSplit::Quote};
    return {};
}

SourceRole roleInCode(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Preprocessor:
    case Theme::Import:
    case Theme::DataType:
        return SourceRole::Keyword;
    case Theme::Char:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
    case Theme::SpecialChar:
        return SourceRole::Literal;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return SourceRole::Number;
    case Theme::Comment:
    case Theme::Documentation:
        return SourceRole::Comment;
    default:
        return SourceRole::Code;
    }
}

// The engine's own state, and whether a fence is open: the engine does not say.
struct FullState
{
    State engine;
    bool inFence = false;
    bool operator==(const FullState &) const = default;
};

size_t qHash(const FullState &state, size_t seed = 0)
{
    return qHash(state.engine, seed) ^ size_t(state.inFence);
}

} // namespace

struct MarkdownScanner::Private : KSyntaxHighlighting::AbstractHighlighter
{
    Private()
    {
        setDefinition(repository.definitionForName(u"Markdown"_s));
        states.append(FullState{});
        numbers.insert(FullState{}, 0);
    }

    void applyFormat(int offset, int length, const Format &format) override
    {
        if (length <= 0)
            return;
        const auto known = meaningOfFormat.constFind(format.id());
        const Meaning meaning = known != meaningOfFormat.cend() ? *known : *meaningOfFormat.insert(format.id(), meaningOf(format.name()));
        line.isCode |= meaning.isFence || meaning.isMetadata;
        sawFence |= meaning.isFence;
        if (inFence && !meaning.isFence)
            line.runs.append({offset, length, roleInCode(format.textStyle())});
        else if (meaning.role != SourceRole::Text)
            splitMarkers(text, {offset, length, meaning.role}, meaning.split, line.runs);
    }

    ScannedLine scan(QStringView lineText, ScanState before)
    {
        const FullState from = states.value(qsizetype(before));
        text = lineText;
        line = {};
        inFence = from.inFence;
        sawFence = false;
        line.isCode = inFence;
        FullState to{highlightLine(lineText, from.engine), inFence != sawFence};
        line.after = numbered(std::move(to));
        return std::move(line);
    }

    ScanState numbered(FullState state)
    {
        const auto known = numbers.constFind(state);
        if (known != numbers.cend())
            return ScanState(*known);
        states.append(state);
        numbers.insert(std::move(state), int(states.size() - 1));
        return ScanState(states.size() - 1);
    }

    KSyntaxHighlighting::Repository repository;
    QList<FullState> states;
    QHash<FullState, int> numbers;
    QHash<int, Meaning> meaningOfFormat;
    ScanState belowTop{};

    QStringView text; // of the line being scanned, and what is found in it
    ScannedLine line;
    bool inFence = false;
    bool sawFence = false;
};

MarkdownScanner::MarkdownScanner() : d(std::make_unique<Private>())
{
    d->belowTop = d->scan({}, ScanState::TopOfText).after;
    scan(u"*", d->belowTop); // loads the definition with all that it embeds
}

MarkdownScanner::~MarkdownScanner() = default;

void MarkdownScanner::moveToThread(QThread *thread)
{
    d->repository.moveToThread(thread);
}

ScannedLine MarkdownScanner::scan(QStringView line, ScanState before)
{
    // The engine takes a first line "Word: text" for metadata; to an article only what stands between fences is that.
    const bool plainTop = before == ScanState::TopOfText && line.trimmed() != u"---";
    return d->scan(line, plainTop ? d->belowTop : before);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/linkstates.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

enum Trait { Missing = 0, Exists = 1, Folder = 2 };

LocalFile file(int traits, const QString &actualCase = {}, const QSet<QString> &anchors = {})
{
    LocalFile result;
    result.exists = (traits & Exists) != 0;
    result.folder = (traits & Folder) != 0;
    result.actualCase = actualCase;
    result.anchors = anchors;
    result.anchorsKnown = !anchors.isEmpty();
    return result;
}

Surroundings knownFiles()
{
    Surroundings result;
    result.articlePath = u"/articles/this.md"_s;
    result.files.insert(u"there.md"_s, file(Exists, {}, {u"part"_s, u"Given"_s}));
    result.files.insert(u"There.md"_s, file(Exists, u"there.md"_s, {u"part"_s}));
    result.files.insert(u"SHOUT.md"_s, file(Missing, u"shout.md"_s));
    result.files.insert(u"gone.md"_s, file(Missing));
    result.files.insert(u"folder"_s, file(Exists | Folder));
    result.files.insert(u"a b.png"_s, file(Exists));
    result.pages.add({u"google-ai-vs-openai"_s, u"rivals.md"_s, {}, KnownPage::Origin::Article});
    result.pages.add({u"guides/start"_s, u"start.md"_s, {}, KnownPage::Origin::Article});
    return result;
}

Link link(LinkKind kind, const QString &target, const QString &label = {})
{
    Link result;
    result.kind = kind;
    result.target = target;
    result.label = label;
    return result;
}

} // namespace

class LinkStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheState_data();
    void tellsTheState();
    void checksNothingWithoutAPlace();
};

void LinkStatesTest::tellsTheState_data()
{
    QTest::addColumn<Link>("link");
    QTest::addColumn<bool>("blank");
    QTest::addColumn<LinkState>("expected");
    const auto row
        = [](const char *name, const Link &of, LinkState expected, bool blank = false) { QTest::newRow(name) << of << blank << expected; };
    using enum LinkState;
    using Kind = LinkKind;
    row("remote", link(Kind::Inline, u"https://example.org/x"_s), Unchecked);
    row("protocol-relative", link(Kind::Inline, u"//example.org"_s), Unchecked);
    row("mail", link(Kind::Autolink, u"mailto:a@b.c"_s), Unchecked);
    row("own anchor", link(Kind::Inline, u"#here"_s), Ok);
    row("own anchor, encoded", link(Kind::Inline, u"#%C3%A9t%C3%A9"_s), Ok);
    row("own anchor, other case", link(Kind::Inline, u"#Here"_s), Case);
    row("no such anchor", link(Kind::Inline, u"#nowhere"_s), AnchorMissing);
    row("top", link(Kind::Inline, u"#top"_s), Ok);
    row("bare hash", link(Kind::Inline, u"#"_s), Ok);
    row("file", link(Kind::Inline, u"there.md"_s), Ok);
    row("file with a query", link(Kind::Inline, u"there.md?x=1"_s), Ok);
    row("encoded file", link(Kind::Image, u"a%20b.png"_s), Ok);
    row("missing file", link(Kind::Inline, u"gone.md"_s), FileMissing);
    row("missing file's anchor", link(Kind::Inline, u"gone.md#part"_s), FileMissing);
    row("folder", link(Kind::Inline, u"folder"_s), Ok);
    row("anchor there", link(Kind::Inline, u"there.md#part"_s), Ok);
    row("no such anchor there", link(Kind::Inline, u"there.md#parts"_s), AnchorMissing);
    row("anchor there, other case", link(Kind::Inline, u"there.md#given"_s), Case);
    row("top of a file", link(Kind::Inline, u"there.md#top"_s), Ok);
    row("file, other case", link(Kind::Inline, u"There.md"_s), Case);
    row("file, other case, anchor", link(Kind::Inline, u"There.md#part"_s), Case);
    row("file, other case, no anchor", link(Kind::Inline, u"There.md#nowhere"_s), AnchorMissing);
    row("only another case exists", link(Kind::Inline, u"SHOUT.md"_s), Case);
    row("not looked at yet", link(Kind::Inline, u"new.md"_s), Unchecked);
    row("anchor of a picture", link(Kind::Inline, u"a%20b.png#x"_s), Ok);
    row("no target", link(Kind::Inline, u""_s), Empty);
    row("blank target", link(Kind::Inline, u"  "_s), Empty);
    row("no text", link(Kind::Inline, u"https://example.org"_s), Empty, true);
    row("no text, missing file", link(Kind::Inline, u"gone.md"_s), FileMissing, true);
    row("image without alt", link(Kind::Image, u"a%20b.png"_s), Ok, true);
    row("raw HTML without text", link(Kind::Html, u"there.md"_s), Ok, true);
    row("reference", link(Kind::Reference, u"there.md"_s, u"REF  erence"_s), Ok);
    row("undefined reference", link(Kind::Reference, u""_s, u"other"_s), Undefined);
    row("reference to nothing", link(Kind::Reference, u""_s, u"ref erence"_s), Empty);
    row("image by undefined label", link(Kind::Image, u""_s, u"other"_s), Undefined);
    row("footnote", link(Kind::Footnote, u"1"_s), Ok);
    row("undefined footnote", link(Kind::Footnote, u"2"_s), Undefined);
    row("wiki", link(Kind::Wiki, u"Google AI vs OpenAI"_s), Ok);
    row("wiki with a heading", link(Kind::Wiki, u"Google AI vs OpenAI#Who wins"_s), Ok);
    row("wiki to a heading of its own", link(Kind::Wiki, u"#Here"_s), Ok);
    row("wiki to a block of its own", link(Kind::Wiki, u"#^a1b2"_s), Ok);
    row("wiki to no heading", link(Kind::Wiki, u"#Nowhere"_s), Unresolved);
    row("unknown wiki with a heading", link(Kind::Wiki, u"Nothing#Here"_s), Unresolved);
    row("wiki to nothing", link(Kind::Wiki, u"#"_s), Unresolved);
    row("unknown wiki", link(Kind::Wiki, u"Nothing"_s), Unresolved);

    Link placeholder = link(Kind::Placeholder, u"Google-AI-vs-OpenAI"_s);
    placeholder.placeholder = PlaceholderKind::InternalLink;
    row("known slug", placeholder, Ok);
    placeholder.target = u"guides/start"_s;
    row("known slug with a folder", placeholder, Ok);
    placeholder.target = u"unknown"_s;
    row("unknown slug", placeholder, Unresolved);
    placeholder.target = QString();
    row("no slug", placeholder, Unresolved);
    placeholder.placeholder = PlaceholderKind::ToCome;
    placeholder.target = u"google-ai-vs-openai"_s;
    row("another placeholder", placeholder, Unresolved);
}

void LinkStatesTest::tellsTheState()
{
    QFETCH(Link, link);
    QFETCH(bool, blank);
    const Surroundings surroundings = knownFiles();
    const QSet<QString> anchors{u"here"_s, u"\u00e9t\u00e9"_s};
    DefinedLabels labels;
    labels.links.insert(normalisedLabel(u"ref erence"), {});
    labels.footnotes.insert(normalisedLabel(u"1"), {});
    LinkJudge judge(surroundings, anchors, labels);
    QTEST(judge.stateOf(link, blank ? LinkJudge::ShownText::Blank : LinkJudge::ShownText::Present), "expected");
}

void LinkStatesTest::checksNothingWithoutAPlace()
{
    Surroundings untitled = knownFiles();
    untitled.articlePath.clear();
    const QSet<QString> anchors{u"here"_s};
    const DefinedLabels labels;
    LinkJudge judge(untitled, anchors, labels);
    QCOMPARE(judge.stateOf(link(LinkKind::Inline, u"gone.md"_s), LinkJudge::ShownText::Present), LinkState::Unchecked);
    QCOMPARE(judge.stateOf(link(LinkKind::Inline, u"#here"_s), LinkJudge::ShownText::Present), LinkState::Ok);
    QCOMPARE(judge.stateOf(link(LinkKind::Inline, u"#gone"_s), LinkJudge::ShownText::Present), LinkState::AnchorMissing);
}

QTEST_APPLESS_MAIN(LinkStatesTest)
#include "tst_linkstates.moc"

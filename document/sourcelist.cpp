// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sourcelist.h"

#include "document/article/articleparts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Section
{
    int firstBlock; // the title's
    int endBlock; // behind the last
    LineRange lines; // from the title's to the next heading's
};

// One line that may hold a source.
struct SourceLine
{
    int number = 0;
    QString text;
    SourceRange range; // from the number or its bracket to the line's end
    bool bracketed = false; // `[n]`; else the list counts it
    bool isItem = false; // its bracket stands behind a list's marker
};

// A title's words without the numbers, emphasis, emoji and colons around them.
QString bareTitle(QStringView title)
{
    constexpr qsizetype longest = 64;
    if (title.size() > longest)
        return {};
    const auto isPart = [](QChar c) { return c.isLetter() || c.isMark(); };
    while (!title.isEmpty() && !isPart(title.front()))
        title.slice(1);
    while (!title.isEmpty() && !isPart(title.back()))
        title.chop(1);
    return title.toString().simplified().toLower();
}

// What stands under "Notes" may be remarks: where nothing is cited by number, it is.
bool maySayRemarks(QStringView title)
{
    static const QSet<QString> names{u"notes"_s, u"footnotes"_s, u"fußnoten"_s, u"citations"_s, u"anmerkungen"_s, u"notas"_s, u"noter"_s,
        u"reference"_s, u"fonts"_s, u"poznámky"_s, u"примечания"_s, u"ссылки"_s, u"примітки"_s, u"посилання"_s, u"הערות"_s, u"注释"_s,
        u"註釋"_s};
    return names.contains(bareTitle(title));
}

bool citesByNumber(const DocumentSnapshot &snapshot)
{
    const auto isNumber = [](const Citation &citation) { return citation.kind == CitationKind::Number; };
    for (int i = 0; i < snapshot.blockCount(); ++i) {
        const QList<Citation> &citations = snapshot.block(i)->citations;
        if (std::any_of(citations.begin(), citations.end(), isNumber))
            return true;
    }
    return false;
}

// Tells the titles of source lists from others in one article.
class SourceTitles
{
public:
    explicit SourceTitles(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    bool contains(QStringView title)
    {
        if (!isSourceListTitle(title))
            return false;
        if (!maySayRemarks(title))
            return true;
        if (!std::exchange(m_looked, true))
            m_cites = citesByNumber(m_snapshot);
        return m_cites;
    }

private:
    const DocumentSnapshot &m_snapshot;
    bool m_looked = false;
    bool m_cites = false;
};

std::optional<SourceLine> readLine(const QString &line, qsizetype lineStart)
{
    // What may stand before and behind the number: a quotation's and a list's markers, an anchor, emphasis.
    static const QRegularExpression form(
        uR"(^[ \t]{0,3}(?:>[ \t]{0,3})*)"
        uR"((?:([-+*]|\d{1,9}[.)])[ \t]+(?=(?:<a [^<>]*></a>)?[*_]{0,3}\\?[\[【])|[-+*][ \t]+(?=\d{1,3}[.)]))?)"
        uR"((?:<a (?:id|name)="[^"<>]*"></a>[ \t]*)?[*_]{0,3})"
        uR"(((?:\\?[\[【]\[?[*_]{0,3}(\d{1,6})[*_]{0,3}\]?\\?[\]】]|(\d{1,6})\\?[.)]|\((\d{1,3})\)))"
        uR"([*_]{0,3}\\?[.:]?[*_]{0,3}[ \t]+(\S.*))$)"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return {};
    SourceLine result;
    result.isItem = match.capturedLength(1) > 0;
    result.bracketed = match.capturedLength(3) > 0;
    result.number = match.capturedView(result.bracketed ? 3 : match.capturedLength(4) > 0 ? 4 : 5).toInt();
    static const QRegularExpression anchor(u"^<a id=\"[^\"<>]*\"></a>\\s*"_s); // that links to the list lead to
    result.text = match.captured(6).remove(anchor).trimmed();
    result.range = {lineStart + match.capturedStart(2), lineStart + match.capturedEnd(2)};
    return result;
}

// Whether a line may be a source in brackets that is no list's item: a first look, without the quotation marks, anchor and
// emphasis that may stand before.
bool mayBeBracketed(QStringView line)
{
    const auto first = std::find_if_not(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    return first != line.end() && QStringView(u"[【\\*_><").contains(*first);
}

template <typename Visitor> void forEachLine(const DocumentSnapshot &snapshot, LineRange lines, Visitor &&visit)
{
    if (lines.count <= 0)
        return;
    const qsizetype start = snapshot.source().lineStart(lines.first);
    const QString text = snapshot.text({start, snapshot.source().lineRange(lines.end() - 1).end});
    qsizetype at = 0;
    for (int line = lines.first; line < lines.end(); ++line) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        visit(line, start + at, text.sliced(at, end - at));
        at = std::min(end + 1, text.size());
    }
}

QList<Section> sectionsOf(const DocumentSnapshot &snapshot)
{
    QList<Section> sections;
    SourceTitles titles(snapshot);
    const Outline &outline = snapshot.outline();
    for (qsizetype i = 0; i < outline.size(); ++i) {
        if (outline[i].nested || !titles.contains(outline[i].title))
            continue;
        qsizetype next = i + 1;
        while (next < outline.size() && (outline[next].nested || outline[next].level > outline[i].level))
            ++next;
        const bool isLast = next == outline.size();
        const int end = isLast ? snapshot.blockCount() : snapshot.indexOf(outline[next].block) + 1;
        const int endLine = isLast ? snapshot.source().lineCount() + 1 : outline[next].line;
        sections.append({snapshot.indexOf(outline[i].block), end, {outline[i].line, endLine - outline[i].line}});
    }
    return sections;
}

// A title that is no heading: a paragraph of one line.
bool isPlainTitle(const DocumentSnapshot &snapshot, int block, SourceTitles &titles)
{
    constexpr qsizetype longestTitle = 64;
    const Block &candidate = *snapshot.block(block);
    if (candidate.kind != BlockKind::Paragraph || candidate.contentLines != 1 || candidate.length > longestTitle)
        return false;
    return titles.contains(snapshot.text(snapshot.rangeOfBlock(block)));
}

// `<summary>Sources</summary>` in front of what the tags hold together.
bool isSummaryTitle(const DocumentSnapshot &snapshot, int block, SourceTitles &titles)
{
    constexpr qsizetype longestTitle = 400;
    if (snapshot.block(block)->kind != BlockKind::Html)
        return false;
    SourceRange start = snapshot.rangeOfBlock(block);
    start.end = std::min(start.end, start.start + longestTitle);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return titles.contains(snapshot.text(start).section(u"\n\n"_s, 0, 0).remove(tag));
}

QList<Section> plainSectionsOf(const DocumentSnapshot &snapshot)
{
    QList<Section> sections;
    SourceTitles titles(snapshot);
    for (int i = 0; i < snapshot.blockCount(); ++i) {
        if (isSummaryTitle(snapshot, i, titles))
            sections.append({i, i + 1, snapshot.linesOfBlock(i)});
        if (!isPlainTitle(snapshot, i, titles))
            continue;
        int end = i + 1;
        while (end < snapshot.blockCount() && snapshot.block(end)->kind != BlockKind::Heading)
            ++end;
        const int line = snapshot.linesOfBlock(i).first;
        sections.append({i, end, {line, snapshot.linesOfBlock(end - 1).end() - line + 1}}); // the last may have no line end
        i = end - 1;
    }
    return sections;
}

// The lines below a section's title that may be sources.
class SectionLines
{
public:
    explicit SectionLines(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    template <typename Visitor> void forEach(const Section &section, Visitor &&visit)
    {
        for (int block = section.firstBlock; block < section.endBlock; ++block) {
            const QList<ArticlePart> &parts = partsOf(block);
            auto part = std::lower_bound(parts.begin(), parts.end(), section.lines.first,
                [](const ArticlePart &each, int line) { return each.lines.first <= line; });
            for (; part != parts.end() && part->lines.first < section.lines.end(); ++part)
                if (part->kind == BlockKind::List || part->kind == BlockKind::Paragraph || part->kind == BlockKind::Quote)
                    forEachLine(m_snapshot, part->lines, visit);
        }
    }

private:
    const QList<ArticlePart> &partsOf(int block)
    {
        if (std::exchange(m_block, block) != block)
            m_parts = partsOfBlock(m_snapshot, block);
        return m_parts;
    }

    const DocumentSnapshot &m_snapshot;
    int m_block = -1; // of which the parts are kept: many sections may stand in one
    QList<ArticlePart> m_parts;
};

void readSections(const DocumentSnapshot &snapshot, const QList<Section> &sections, QList<NumberedSource> &sources)
{
    SectionLines lines(snapshot);
    for (const Section &section : sections) {
        int last = 0;
        lines.forEach(section, [&](int line, qsizetype start, const QString &text) {
            const auto source = readLine(text, start);
            if (!source)
                return;
            // Writers number every item 1 and leave the counting to Markdown.
            const int number = !source->bracketed && source->number <= last ? last + 1 : source->number;
            last = number;
            sources.append({number, source->text, source->range, line});
        });
    }
}

// Whether something before cites the number of a source that is the last thing in the article.
bool isOnlySource(const DocumentSnapshot &snapshot, const NumberedSource &source)
{
    const int own = snapshot.blockIndexAt(source.range.start);
    for (int i = own + 1; i < snapshot.blockCount(); ++i)
        if (snapshot.block(i)->kind != BlockKind::Definitions && snapshot.block(i)->kind != BlockKind::Footnotes)
            return false;
    const QString number = QString::number(source.number);
    for (int i = 0; i < own; ++i)
        for (const Citation &citation : snapshot.block(i)->citations)
            if (citation.kind == CitationKind::Number && citation.keys().contains(number))
                return true;
    return false;
}

// `[n] text` lines without a title: two or more in a row, their numbers growing, or one at the end, so that a sentence
// that begins with a citation is not taken for a source.
void readRuns(const DocumentSnapshot &snapshot, QList<NumberedSource> &sources)
{
    QList<NumberedSource> run;
    const auto endRun = [&] {
        if (run.size() > 1 || (run.size() == 1 && isOnlySource(snapshot, run.first())))
            sources += run;
        run.clear();
    };
    for (int i = 0; i < snapshot.blockCount(); ++i) {
        const Block &block = *snapshot.block(i);
        const bool beginsSo = block.kind == BlockKind::Paragraph && !block.citations.isEmpty() && block.citations.first().line == 0;
        if (!beginsSo) {
            endRun();
            continue;
        }
        const LineRange lines{snapshot.linesOfBlock(i).first, std::max(block.contentLines, 1)};
        forEachLine(snapshot, lines, [&](int line, qsizetype start, const QString &text) {
            const auto source = mayBeBracketed(text) ? readLine(text, start) : std::nullopt;
            const bool isOne = source && source->bracketed && !source->isItem;
            if (!isOne || (!run.isEmpty() && source->number <= run.last().number))
                endRun();
            if (isOne)
                run.append({source->number, source->text, source->range, line});
        });
    }
    endRun();
}

// `- [1]: address` is a definition, with its own end and title.
void leaveDefinitions(const DocumentSnapshot &snapshot, QList<NumberedSource> &sources)
{
    QSet<qsizetype> starts;
    for (const PlacedDefinition &placed : snapshot.definitions())
        starts.insert(placed.range().start);
    sources.removeIf([&starts](const NumberedSource &source) { return starts.contains(source.range.start); });
}

// A definition that leads to a place of the article makes citations links to the list; it is a source only where the
// list has none of its number.
void addDefinitions(const DocumentSnapshot &snapshot, QList<NumberedSource> &sources)
{
    QSet<int> listed;
    for (const NumberedSource &source : std::as_const(sources))
        listed.insert(source.number);
    for (const PlacedDefinition &placed : snapshot.definitions()) {
        bool isNumber = false;
        const int number = placed.definition.footnote ? 0 : placed.definition.label.toInt(&isNumber);
        if (!isNumber || number < 0)
            continue;
        const LinkDefinition &definition = placed.definition;
        if (definition.target.startsWith(u'#') && listed.contains(number))
            continue;
        sources.append({number, definition.title.isEmpty() ? definition.target : definition.title, placed.range(), placed.line});
    }
}

} // namespace

bool isSourceListTitle(QStringView title)
{
    static const QSet<QString> names{u"references"_s, u"sources"_s, u"bibliography"_s, u"notes"_s, u"endnotes"_s, u"footnotes"_s,
        u"works cited"_s, u"literature"_s, u"citations"_s, u"references and notes"_s, u"notes and references"_s,
        u"sources and references"_s, // English
        u"quellen"_s, u"quellenverzeichnis"_s, u"quellenangaben"_s, u"literatur"_s, u"literaturverzeichnis"_s, u"einzelnachweise"_s,
        u"anmerkungen"_s, u"fußnoten"_s, u"referenzen"_s, // German
        u"bibliografia"_s, u"źródła"_s, u"przypisy"_s, u"literatura"_s, // Polish; some in other languages too
        u"références"_s, u"bibliographie"_s, u"sources et références"_s, u"notes et références"_s, // French
        u"referencias"_s, u"fuentes"_s, u"bibliografía"_s, u"notas"_s, // Spanish, Portuguese
        u"referências"_s, u"fontes"_s, // Portuguese
        u"riferimenti"_s, u"fonti"_s, u"referències"_s, u"fonts"_s, // Italian, Catalan
        u"bronnen"_s, u"referenties"_s, u"literatuur"_s, // Dutch
        u"källor"_s, u"referenser"_s, u"källförteckning"_s, u"noter"_s, u"kilder"_s, u"referanser"_s, u"referencer"_s, // Swedish …
        u"lähteet"_s, u"viitteet"_s, u"allikad"_s, u"viited"_s, u"šaltiniai"_s, u"avoti"_s, // Finnish, Estonian, Lithuanian, Latvian
        u"zdroje"_s, u"reference"_s, u"poznámky"_s, u"izvori"_s, u"viri"_s, u"извори"_s, u"източници"_s, // Czech, Croatian, Bulgarian
        u"források"_s, u"irodalom"_s, u"hivatkozások"_s, u"surse"_s, u"referințe"_s, u"bibliografie"_s, // Hungarian, Romanian
        u"kaynaklar"_s, u"kaynakça"_s, u"referanslar"_s, // Turkish
        u"источники"_s, u"литература"_s, u"список литературы"_s, u"примечания"_s, u"ссылки"_s, // Russian
        u"джерела"_s, u"література"_s, u"примітки"_s, u"посилання"_s, u"πηγές"_s, u"βιβλιογραφία"_s, u"αναφορές"_s, // Ukrainian, Greek
        u"المراجع"_s, u"المصادر"_s, u"مراجع"_s, u"مصادر"_s, u"منابع"_s, // Arabic, Persian
        u"מקורות"_s, u"הערות"_s, u"ביבליוגרפיה"_s, u"संदर्भ"_s, u"स्रोत"_s, u"সূত্র"_s, u"তথ্যসূত্র"_s, // Hebrew, Hindi, Bengali
        u"tài liệu tham khảo"_s, u"nguồn"_s, u"referensi"_s, u"sumber"_s, u"daftar pustaka"_s, // Vietnamese, Indonesian
        u"อ้างอิง"_s, u"แหล่งอ้างอิง"_s, u"เอกสารอ้างอิง"_s, // Thai
        u"参考文献"_s, u"參考文獻"_s, u"参考资料"_s, u"參考資料"_s, u"來源"_s, u"来源"_s, u"注释"_s, u"註釋"_s, u"出典"_s, u"脚注"_s,
        u"참고문헌"_s, u"참고 문헌"_s, u"출처"_s, u"각주"_s};
    return names.contains(bareTitle(title));
}

QList<NumberedSource> findSources(const DocumentSnapshot &snapshot)
{
    QList<NumberedSource> sources;
    readSections(snapshot, sectionsOf(snapshot), sources);
    readSections(snapshot, plainSectionsOf(snapshot), sources);
    readRuns(snapshot, sources);
    leaveDefinitions(snapshot, sources);
    addDefinitions(snapshot, sources);
    // A line can have been found in two ways.
    const auto earlier = [](const NumberedSource &a, const NumberedSource &b) { return a.range.start < b.range.start; };
    std::stable_sort(sources.begin(), sources.end(), earlier);
    const auto samePlace = [](const NumberedSource &a, const NumberedSource &b) { return a.range.start == b.range.start; };
    sources.erase(std::unique(sources.begin(), sources.end(), samePlace), sources.end());
    return sources;
}

} // namespace Galley

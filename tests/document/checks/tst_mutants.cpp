// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damages articles in known ways and measures how much of the damage is found, and how much is found that is none.
// GALLEY_PUBLIC_ARTICLES may name a folder with Markdown files to be damaged; they are read, never kept.
#include "document/checks/findings.h"

#include "document/checks/prosechecks.h"
#include "tests/document/checks/found.h"
#include "tests/document/checks/mutantarticles.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr double bar = 0.97;

struct Score
{
    int hits = 0;
    int misses = 0;
    int wrong = 0;

    double precision() const { return hits + wrong == 0 ? 1 : double(hits) / (hits + wrong); }
    double recall() const { return hits + misses == 0 ? 1 : double(hits) / (hits + misses); }
};

// A fence ends with one of its kind that is at least as long and has nothing behind it. No backticks stand behind backticks
// that begin one.
void followFence(const QString &line, QString *open)
{
    const auto end = std::find_if(line.begin(), line.end(), [&](QChar c) { return c != line.front(); });
    const QString run = line.first(end - line.begin());
    const bool isFence = run.size() >= 3 && (run.front() == u'`' || run.front() == u'~');
    const bool opens = isFence && (run.front() == u'~' || !line.sliced(run.size()).contains(u'`'));
    if (open->isEmpty() && opens)
        *open = run;
    else if (isFence && run == line && run.startsWith(*open))
        open->clear();
}

// Places in prose where a sentence or a clause ends, as far as a reader of lines can tell.
QList<qsizetype> clauseEnds(const QString &text)
{
    QList<qsizetype> ends;
    QString fence;
    bool afterBlank = true;
    bool prose = false;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        const bool wasOpen = !fence.isEmpty();
        if (!trimmed.isEmpty())
            followFence(trimmed, &fence);
        // A paragraph is prose from its first line on or not at all.
        if (afterBlank)
            prose = !line.startsWith("    "_L1) && !line.startsWith(u'\t') && !trimmed.startsWith(u'<') && !trimmed.startsWith(u'#')
                && !trimmed.contains(u'|') && !trimmed.startsWith(u'[') && !trimmed.startsWith("---"_L1);
        afterBlank = trimmed.isEmpty();
        static const QString odd = u"`<>[]$|\\{}"_s;
        const bool plain = !wasOpen && fence.isEmpty() && prose && !trimmed.startsWith(u'#')
            && std::none_of(line.begin(), line.end(), [](QChar c) { return odd.contains(c); });
        for (qsizetype i = 1; plain && i < line.size(); ++i) {
            const bool wide = u"。，।"_s.contains(line[i]);
            const bool ends1 = i + 1 == line.size() || line[i + 1] == u' ' || u"”“»\""_s.contains(line[i + 1]);
            if ((wide || (u".,،"_s.contains(line[i]) && ends1)) && (line[i - 1].isLetterOrNumber() || line[i - 1].isMark())
                && (i < 2 || line[i - 2] != u'.') && !line.left(i).trimmed().isEmpty() && !line.left(i).trimmed().at(0).isDigit())
                ends += start + i;
        }
        start += line.size() + 1;
    }
    return ends;
}

QList<qsizetype> sample(QList<qsizetype> from, int count, QRandomGenerator &random)
{
    QList<qsizetype> result;
    while (!from.isEmpty() && result.size() < count)
        result += from.takeAt(random.bounded(int(from.size())));
    std::sort(result.begin(), result.end());
    return result;
}

QString listedRanges(const QString &text, const QList<SourceRange> &ranges)
{
    QStringList list;
    for (const SourceRange &range : ranges) {
        const qsizetype from = qMax(qsizetype(0), range.start - 40);
        list += text.sliced(from, qMin(text.size() - from, qsizetype(60))).replace(u'\n', u'/');
    }
    return list.join(u"\n    "_s);
}

// Compares what was found with what is true.
void compare(const QString &text, const QList<SourceRange> &truth, const QList<SourceRange> &found, Score *score, const char *what)
{
    QList<SourceRange> wrong;
    QList<SourceRange> missed;
    for (const SourceRange &range : found)
        if (!truth.contains(range))
            wrong += range;
    for (const SourceRange &range : truth)
        if (!found.contains(range))
            missed += range;
    score->hits += int(truth.size() - missed.size());
    score->wrong += int(wrong.size());
    score->misses += int(missed.size());
    if (qEnvironmentVariableIsSet("GALLEY_SHOW_MUTANTS")) {
        if (!wrong.isEmpty())
            qInfo().noquote() << what << "wrong:" << listedRanges(text, wrong);
        if (!missed.isEmpty())
            qInfo().noquote() << what << "missed:" << listedRanges(text, missed);
    }
}

QList<SourceRange> lostMarksOf(const DocumentSnapshot &snapshot)
{
    QList<SourceRange> ranges;
    for (const Finding &finding : checkProse(snapshot))
        if (finding.kind == FindingKind::CitationLostMark)
            ranges += finding.range;
    return ranges;
}

// What stands in the text before its marks are lost is none of the damage.
void measureLostMarks(const QString &original, QRandomGenerator &random, Score *score)
{
    const QList<qsizetype> places = sample(clauseEnds(original), 8, random);
    const QList<SourceRange> before = lostMarksOf(*snapshotOf(original));
    static const QStringList gaps{u" "_s, u" "_s, u" "_s, u"  "_s, u"\u00a0"_s};
    QString text;
    QList<SourceRange> truth;
    qsizetype from = 0;
    QList<qsizetype> shifts;
    for (const qsizetype place : places) {
        text += QStringView(original).sliced(from, place - from);
        const QString gap = gaps[random.bounded(int(gaps.size()))];
        truth += {text.size(), text.size() + gap.size() + 1};
        text += gap;
        from = place;
        shifts += gap.size();
    }
    text += QStringView(original).sliced(from);
    QList<SourceRange> found = lostMarksOf(*snapshotOf(text));
    for (SourceRange range : before) {
        qsizetype shift = 0;
        for (qsizetype i = 0; i < places.size() && places[i] < range.end; ++i)
            shift += shifts[i];
        found.removeAll(range.shifted(shift));
    }
    compare(text, truth, found, score, "lost mark");
}

struct Piece
{
    QString text;
    bool counts; // as what is measured
    bool malformed = false;
    SourceRange part = {}; // of the text, where it is not all of it
};

// Puts pieces behind clause ends' last words, and returns where those that count stand.
QString withPieces(const QString &original, const QList<Piece> &pieces, QRandomGenerator &random, QList<SourceRange> *truth,
    QList<SourceRange> *malformed = nullptr)
{
    const QList<qsizetype> places = sample(clauseEnds(original), 6, random);
    QString text;
    qsizetype from = 0;
    for (const qsizetype place : places) {
        const Piece &piece = pieces[random.bounded(int(pieces.size()))];
        text += QStringView(original).sliced(from, place - from);
        text += u' ';
        const SourceRange part = piece.part.isEmpty() ? SourceRange{0, piece.text.size()} : piece.part;
        if (piece.counts)
            *truth += part.shifted(text.size());
        if (piece.malformed && malformed)
            *malformed += part.shifted(text.size());
        text += piece.text;
        from = place;
    }
    return text + original.sliced(from);
}

const QList<Piece> &groupPieces()
{
    static const QList<Piece> pieces{{u"[3]"_s, true}, {u"[12]"_s, true}, {u"[2, 5]"_s, true}, {u"[4-6]"_s, true}, {u"[4–6]"_s, true},
        {u"[3; 7]"_s, true}, {u"[[12], [14]]"_s, true}, {u"[1,2,3]"_s, true}, {u"[[12], [14]"_s, true, true}, {u"[3,, 4]"_s, true, true},
        {u"[3, 4,]"_s, true, true}, {u"[, 7]"_s, true, true}, {u"[3, x]"_s, true, true}, {u"[7, 12"_s, true, true}, {u"【12】"_s, true},
        {u"[2019]"_s, false}, {u"`a[3]`"_s, false}, {u"arr[0]"_s, false}, {u"my_list[3]"_s, false}, {u"rows[3] = 4"_s, false},
        {u"buf[2].size"_s, false}, {u"[x]"_s, false}, {u"[ ]"_s, false}, {u"@handle"_s, false}, {u"[a](b.md)"_s, false}, {u"(12)"_s, false},
        {u"[0, 1]"_s, false}, {u"[1.5, 2]"_s, false}, {u"[i]"_s, false}, {u"\\[12\\]"_s, false}, {u"[12](b.md)"_s, false},
        {u"[12:30]"_s, false}, {u"[...]"_s, false}, {u"[1, 2)"_s, false}, {u"$x[3]$"_s, false}, {u"[v1.2]"_s, false}, {u"[#12]"_s, false},
        {u"[12px]"_s, false}};
    return pieces;
}

void measureGroups(const QString &original, QRandomGenerator &random, Score *score, Score *malformedScore)
{
    if (!snapshotOf(original)->citations().isEmpty())
        return; // its own ones are unknown
    QList<SourceRange> truth;
    QList<SourceRange> malformed;
    const QString text = withPieces(original, groupPieces(), random, &truth, &malformed);
    QList<SourceRange> found;
    QList<SourceRange> foundMalformed;
    const DocumentSnapshotPtr mutant = snapshotOf(text);
    for (const PlacedCitation &placed : mutant->citations()) {
        if (placed.citation.kind != CitationKind::Number)
            continue;
        found += placed.range();
        if (placed.citation.malformed)
            foundMalformed += placed.range();
    }
    compare(text, truth, found, score, "group");
    compare(text, malformed, foundMalformed, malformedScore, "malformed group");
}

const QList<Piece> &placeholderPieces()
{
    static const QList<Piece> pieces{{u"[INTERNAL_LINK:a-b]"_s, true}, {u"[INTERNAL_LINK: a topic]"_s, true},
        {u"[t]([INTERNAL_LINK:a-b])"_s, true}, {u"[t]([INTERNAL_LINK: a-b])"_s, true}, {u"[t](INTERNAL_LINK:a-b)"_s, true},
        {u"[IMAGE_SLOT: a mill]"_s, true}, {u"[CTA_SLOT:news]"_s, true}, {u"TK"_s, true}, {u"[citation needed]"_s, true},
        {u"[Citation needed]"_s, true}, {u"TKO"_s, false}, {u"TK-421"_s, false}, {u"tk"_s, false}, {u"`TK`"_s, false},
        {u"`[INTERNAL_LINK:a]`"_s, false}, {u"@TK"_s, false}, {u"#TK"_s, false}, {u"[internal link]"_s, false},
        {u"citation needed"_s, false}, {u"INTERNAL_LINKS"_s, false}, {u"[x]"_s, false}, {u"ATK"_s, false}, {u"TK_1"_s, false},
        {u"[IMAGE]"_s, false}, {u"[t](a.md)"_s, false}};
    return pieces;
}

QList<SourceRange> placeholdersOf(const DocumentSnapshot &snapshot)
{
    QList<SourceRange> ranges;
    for (const PlacedLink &placed : snapshot.links())
        if (placed.link.kind == LinkKind::Placeholder)
            ranges += placed.range();
    return ranges;
}

void measurePlaceholders(const QString &original, QRandomGenerator &random, Score *score)
{
    if (!placeholdersOf(*snapshotOf(original)).isEmpty())
        return;
    QList<SourceRange> truth;
    const QString text = withPieces(original, placeholderPieces(), random, &truth);
    compare(text, truth, placeholdersOf(*snapshotOf(text)), score, "placeholder");
}

enum class TocDamage { None, Renamed, Replaced, Removed, Deepened, DeadLink, WrongLink, Swapped, Unlisted, DamageCount };

struct TocCase
{
    QString text;
    int entry = -1; // that is damaged
    TocEntryState state = TocEntryState::Ok;
    qsizetype entries = 0;
    QSet<int> mayDiffer; // entries that may be out of order, of which one must be
};

// A table of contents made from an article's headings, and one piece of damage.
std::optional<TocCase> damagedToc(const QString &original, const QString &contents, TocDamage damage, bool linked, QRandomGenerator &random)
{
    const DocumentSnapshotPtr snapshot = snapshotOf(original);
    QList<OutlineEntry> headings;
    QSet<QString> titles;
    static const QRegularExpression plain(u"^[\\p{L}\\p{M}\\p{N} ,.'’!?:()-]+$"_s);
    for (const OutlineEntry &heading : snapshot->outline()) {
        if (heading.level == 2 && !heading.nested && plain.match(heading.title).hasMatch()
            && original.sliced(heading.range.start).startsWith("## "_L1) && heading.title.size() >= 5
            && !titles.contains(heading.title.toLower()))
            headings += heading;
        titles.insert(heading.title.toLower());
    }
    if (headings.size() < 4 || snapshot->toc())
        return {};
    const int victim = random.bounded(int(headings.size()));
    TocCase result;
    result.entries = headings.size();
    QString list = u"## %1\n\n"_s.arg(contents);
    QStringList words;
    for (int i = 0; i < headings.size(); ++i) {
        QString anchor = headings[i].anchor;
        if (damage == TocDamage::DeadLink && i == victim)
            anchor += u"-gone"_s;
        if (damage == TocDamage::WrongLink && i == victim)
            anchor = headings[(i + 1) % headings.size()].anchor;
        if (damage == TocDamage::Unlisted && i == victim)
            continue;
        list += linked ? u"- [%1](#%2)\n"_s.arg(headings[i].title, anchor) : u"- %1\n"_s.arg(headings[i].title);
    }
    QString text = original;
    const OutlineEntry &hurt = headings[victim];
    const SourceRange title = hurt.titleRange;
    switch (damage) {
    case TocDamage::Renamed: {
        const QString addition = hurt.title.front().script() == QChar::Script_Han ? u"吗"_s : u" Today"_s;
        text.insert(title.end, addition);
        result.state = linked ? TocEntryState::TargetDead : TocEntryState::TextDiffers;
        break;
    }
    case TocDamage::Replaced:
        text.replace(title.start, title.length(), u"Xylophone Zigzag"_s);
        result.state = TocEntryState::HeadingMissing;
        break;
    case TocDamage::Removed:
        text.remove(hurt.range.start, hurt.range.length());
        result.state = TocEntryState::HeadingMissing;
        break;
    case TocDamage::Deepened:
        text.insert(hurt.range.start, u'#');
        // Nothing stands before the first entry that it could be nested in.
        result.state = victim == 0 ? TocEntryState::Ok : TocEntryState::LevelDiffers;
        break;
    case TocDamage::DeadLink:
        result.state = linked ? TocEntryState::TargetDead : TocEntryState::Ok;
        break;
    case TocDamage::WrongLink:
        result.state = linked ? TocEntryState::TargetWrong : TocEntryState::Ok;
        break;
    case TocDamage::Swapped: {
        const int other = victim == 0 ? 1 : victim - 1;
        const OutlineEntry &early = headings[qMin(victim, other)];
        const OutlineEntry &late = headings[qMax(victim, other)];
        text.replace(late.titleRange.start, late.titleRange.length(), early.title);
        text.replace(early.titleRange.start, early.titleRange.length(), late.title);
        result.mayDiffer = {victim, other};
        break;
    }
    default:
        break;
    }
    result.entry = result.state == TocEntryState::Ok ? -1 : victim;
    if (damage == TocDamage::Unlisted)
        --result.entries;
    result.text = text.first(headings[0].range.start) + list + u'\n' + text.sliced(headings[0].range.start);
    // The first heading may not stand before the table.
    return headings[0].range.start > 0 ? std::optional(result) : std::nullopt;
}

void measureToc(const QString &original, const QString &contents, QRandomGenerator &random, Score *score)
{
    for (int i = 0; i < int(TocDamage::DamageCount) * 2; ++i) {
        const auto damage = TocDamage(i / 2);
        const auto damaged = damagedToc(original, contents, damage, i % 2 == 1, random);
        if (!damaged)
            return;
        const DocumentSnapshotPtr snapshot = snapshotOf(damaged->text);
        const std::optional<Toc> &toc = snapshot->toc();
        if (!toc || toc->entries.size() != damaged->entries) {
            score->misses += int(damaged->entries);
            continue;
        }
        int outOfOrder = 0;
        QStringList wrong;
        for (int entry = 0; entry < toc->entries.size(); ++entry) {
            const TocEntryState state = toc->entries[entry].state;
            if (damaged->mayDiffer.contains(entry) && state == TocEntryState::OrderDiffers) {
                ++outOfOrder;
                continue;
            }
            const TocEntryState expected = entry == damaged->entry ? damaged->state : TocEntryState::Ok;
            if (state == expected && expected != TocEntryState::Ok)
                ++score->hits;
            if (state == expected)
                continue;
            wrong += u"%1: %2 instead of %3"_s.arg(toc->entries[entry].text).arg(int(state)).arg(int(expected));
            score->wrong += state != TocEntryState::Ok;
            score->misses += expected != TocEntryState::Ok;
        }
        if (damage == TocDamage::Swapped)
            ++(outOfOrder == 1 ? score->hits : score->misses);
        if (damage == TocDamage::Swapped && outOfOrder != 1)
            wrong += u"%1 out of order"_s.arg(outOfOrder);
        if (!wrong.isEmpty() && qEnvironmentVariableIsSet("GALLEY_SHOW_MUTANTS"))
            qInfo().noquote() << "toc" << int(damage) << (i % 2 ? "linked" : "plain") << wrong.join(u"; "_s);
    }
}

struct Scores
{
    Score lostMarks;
    Score groups;
    Score malformed;
    Score placeholders;
    Score toc;

    void measure(const QString &text, const QString &contents, QRandomGenerator &random)
    {
        measureLostMarks(text, random, &lostMarks);
        measureGroups(text, random, &groups, &malformed);
        measurePlaceholders(text, random, &placeholders);
        measureToc(text, contents, random, &toc);
    }

    void verify() const
    {
        const std::pair<const char *, Score> all[] = {
            {"lost marks", lostMarks}, {"groups", groups}, {"malformed groups", malformed}, {"placeholders", placeholders}, {"toc", toc}};
        for (const auto &[name, score] : all)
            qInfo("%-18s precision %.4f  recall %.4f  (%d right, %d wrong, %d missed)", name, score.precision(), score.recall(), score.hits,
                score.wrong, score.misses);
        for (const auto &[name, score] : all) {
            QVERIFY2(score.hits > 0, name);
            QVERIFY2(score.precision() >= bar, name);
            QVERIFY2(score.recall() >= bar, name);
        }
    }
};

} // namespace

class TestMutants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownArticlesInManyLanguages();
    void publicArticlesAsTheyAre();
    void publicArticlesDamaged();
};

void TestMutants::ownArticlesInManyLanguages()
{
    QRandomGenerator random(7);
    Scores scores;
    QVERIFY(languages().size() >= 20);
    for (int round = 0; round < 4; ++round)
        for (const Language &language : languages())
            scores.measure(articleIn(language), language.contents, random);
    scores.verify();
}

// Undamaged articles have next to none of it.
void TestMutants::publicArticlesAsTheyAre()
{
    const QStringList articles = publicArticles();
    if (articles.size() < 300)
        QSKIP("GALLEY_PUBLIC_ARTICLES names no folder with 300 articles.");
    qsizetype marks = 0;
    qsizetype units = 0;
    for (const QString &text : articles) {
        const QList<SourceRange> found = lostMarksOf(*snapshotOf(text));
        marks += found.size();
        units += text.size();
        if (!found.isEmpty() && qEnvironmentVariableIsSet("GALLEY_SHOW_MUTANTS"))
            qInfo().noquote() << "as it is:" << listedRanges(text, found);
    }
    qInfo() << marks << "gaps in" << articles.size() << "articles of" << units << "units";
    QVERIFY(marks < articles.size());
}

void TestMutants::publicArticlesDamaged()
{
    const QStringList articles = publicArticles();
    if (articles.size() < 300)
        QSKIP("GALLEY_PUBLIC_ARTICLES names no folder with 300 articles.");
    QRandomGenerator random(11);
    Scores scores;
    for (const QString &text : articles)
        scores.measure(text, u"Table of Contents"_s, random);
    scores.verify();
}

QTEST_GUILESS_MAIN(TestMutants)
#include "tst_mutants.moc"

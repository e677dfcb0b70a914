// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include "tests/bench/prose.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype kilobyte = 1000;
constexpr qsizetype megabyte = 1000 * kilobyte;

struct NamedRecipe
{
    const char16_t *name;
    DocumentRecipe recipe;
};

constexpr std::array<NamedRecipe, 14> recipes{{
    {u"hello", {DocumentShape::Article, 100}},
    {u"10k", {DocumentShape::Article, 10 * kilobyte}},
    {u"100k", {DocumentShape::Article, 100 * kilobyte}},
    {u"1m", {DocumentShape::Article, megabyte}},
    {u"10m", {DocumentShape::Article, 10 * megabyte}},
    {u"50m", {DocumentShape::Article, 50 * megabyte}},
    {u"long-line", {DocumentShape::LongLine, megabyte}},
    {u"giant-list", {DocumentShape::GiantList, megabyte}},
    {u"giant-table", {DocumentShape::GiantTable, megabyte}},
    {u"definitions-heavy", {DocumentShape::Definitions, megabyte}},
    {u"footnotes-everywhere", {DocumentShape::Footnotes, megabyte}},
    {u"footnotes-everywhere-100k", {DocumentShape::Footnotes, 100 * kilobyte}},
    {u"code-heavy", {DocumentShape::Code, megabyte}},
    {u"cjk", {DocumentShape::Ideographs, megabyte}},
}};

int share(qsizetype bytes, qsizetype each, int least, int most)
{
    return int(std::clamp<qsizetype>(bytes / each, least, most));
}

Prose::Style styleOf(const DocumentRecipe &recipe)
{
    const bool definitions = recipe.shape == DocumentShape::Definitions;
    return {.sources = share(recipe.bytes, 2500, 3, 200),
        .referenceLinks = definitions ? share(recipe.bytes, 400, 1, 2500) : share(recipe.bytes, 9000, 1, 1200),
        .markupEvery = definitions ? 5 : 18,
        .footnoteMarks = recipe.shape == DocumentShape::Footnotes,
        .ideographs = recipe.shape == DocumentShape::Ideographs};
}

// Random pieces are joined by chains of arg(), whose order is defined; that of function arguments and operands is not.
class Writer
{
public:
    explicit Writer(const DocumentRecipe &recipe)
        : m_recipe(recipe), m_style(styleOf(recipe)), m_random(recipe.seed), m_prose(m_random, m_style)
    {
    }

    QString write();

private:
    bool wantsMore() const { return m_bytes < m_recipe.bytes; }
    void put(const QString &text)
    {
        m_text += text;
        m_bytes += text.toUtf8().size();
    }
    void putBlock(const QString &text) { put(text + u"\n\n"_s); }

    void putArticleBlock();
    void putCode();
    QString list(int items);
    QString table(int rows);
    void putDefinitions();
    void putFootnotes();
    void putSources();

    DocumentRecipe m_recipe;
    Prose::Style m_style;
    RandomSource m_random;
    Prose m_prose;
    QString m_text;
    qsizetype m_bytes = 0;
    int m_definedNotes = 0;
};

QString Writer::list(int items)
{
    QString text;
    const bool ordered = m_random.oneIn(3);
    for (int number = 1; number <= items; ++number) {
        const QString marker = ordered ? u"%1. "_s.arg(number) : u"- "_s;
        text += marker + m_prose.sentence() + u'\n';
        if (m_random.oneIn(5))
            text += QString(marker.size(), u' ') + u"- "_s + m_prose.sentence() + u'\n';
    }
    return text.chopped(1);
}

QString Writer::table(int rows)
{
    QString text = u"| %1 | %2 | %3 |\n|:---|:---:|---:|"_s.arg(m_prose.title()).arg(m_prose.title()).arg(m_prose.title());
    for (int left = rows; left > 0; --left)
        text += u"\n| %1 | %2 | %3 |"_s.arg(m_prose.words(1, 5)).arg(m_prose.words(1, 3)).arg(m_random.below(100000));
    return text;
}

void Writer::putCode()
{
    static constexpr std::array languages{u"cpp", u"python", u"bash", u"json", u"html"};
    QString text = u"```"_s + QString::fromUtf16(m_random.pick(languages));
    for (int left = m_random.between(4, 24); left > 0; --left)
        text += u"\n%1%2(%3, \"%4\"); // %5"_s.arg(QString(4 * m_random.below(4), u' '))
                    .arg(m_prose.word())
                    .arg(m_prose.word())
                    .arg(m_prose.word())
                    .arg(m_prose.words(2, 6));
    putBlock(text + u"\n```"_s);
}

void Writer::putArticleBlock()
{
    const int kind = m_random.below(100);
    if (kind < 10)
        putBlock(u"%1 %2"_s.arg(QString(m_random.between(2, 4), u'#')).arg(m_prose.title()));
    else if (kind < 18)
        putBlock(list(m_random.between(3, 8)));
    else if (kind < 21)
        putBlock(table(m_random.between(3, 9)));
    else if (kind < 25)
        putBlock(u"> "_s + m_prose.paragraph(1, 3));
    else if (kind < (m_recipe.shape == DocumentShape::Code ? 75 : 28))
        putCode();
    else
        putBlock(m_prose.paragraph());
}

void Writer::putFootnotes()
{
    while (m_definedNotes < m_prose.footnotes())
        putBlock(u"[^%1]: "_s.arg(++m_definedNotes) + m_prose.words(4, 12) + u'.');
}

void Writer::putDefinitions()
{
    for (int number = 0; number < m_style.referenceLinks; ++number)
        put(u"[ref-%1]: https://example.org/%2 \"%3\"\n"_s.arg(number).arg(m_prose.word()).arg(m_prose.title()));
    put(u"\n"_s);
}

void Writer::putSources()
{
    putBlock(u"## Sources"_s);
    for (int number = 1; number <= m_style.sources; ++number)
        put(u"%1. %2, *%3*, %4.\n"_s.arg(number).arg(m_prose.title()).arg(m_prose.title()).arg(m_random.between(1900, 2025)));
}

QString Writer::write()
{
    m_text.reserve(m_recipe.bytes + m_recipe.bytes / 16);
    if (m_recipe.shape == DocumentShape::LongLine) {
        while (wantsMore())
            put(m_prose.sentence() + u' ');
        return m_text + u'\n';
    }
    putBlock(u"# "_s + m_prose.title());
    putBlock(m_prose.paragraph());
    putDefinitions();
    if (m_recipe.shape == DocumentShape::GiantTable)
        put(table(3) + u'\n');
    while (wantsMore()) {
        if (m_recipe.shape == DocumentShape::GiantList)
            put(u"- "_s + m_prose.sentence() + u'\n');
        else if (m_recipe.shape == DocumentShape::GiantTable)
            put(u"| %1 | %2 | %3 |\n"_s.arg(m_prose.words(1, 5)).arg(m_prose.words(1, 3)).arg(m_random.below(100000)));
        else
            putArticleBlock();
        putFootnotes();
    }
    put(u"\n"_s);
    putSources();
    return std::move(m_text);
}

} // namespace

QStringList documentNames()
{
    QStringList names;
    for (const NamedRecipe &each : recipes)
        names.append(QString::fromUtf16(each.name));
    return names;
}

std::optional<DocumentRecipe> documentNamed(const QString &name)
{
    for (const NamedRecipe &each : recipes)
        if (QString::fromUtf16(each.name) == name)
            return each.recipe;
    return std::nullopt;
}

QString generateDocument(const DocumentRecipe &recipe)
{
    return Writer(recipe).write();
}

} // namespace Galley

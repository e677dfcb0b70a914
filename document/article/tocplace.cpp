// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocplace.h"

#include "document/article/articleparts.h"
#include "document/article/characterclass.h"
#include "document/documentsnapshot.h"
#include "document/text/unitbits.h"

#include <QRegularExpression>
#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestMarker = 400;

const QSet<QString> &titles()
{
    static const QSet<QString> all{u"table of contents"_s, u"contents"_s, u"toc"_s, // English
        u"inhaltsverzeichnis"_s, u"inhalt"_s, u"inhaltsübersicht"_s, // German
        u"spis treści"_s, // Polish
        u"table des matières"_s, u"sommaire"_s, // French
        u"índice"_s, u"contenido"_s, u"tabla de contenido"_s, u"tabla de contenidos"_s, u"tabla de materias"_s, // Spanish
        u"indice"_s, u"sommario"_s, u"indice dei contenuti"_s, // Italian
        u"sumário"_s, u"conteúdo"_s, u"tabela de conteúdo"_s, u"tabela de conteúdos"_s, // Portuguese
        u"inhoud"_s, u"inhoudsopgave"_s, // Dutch
        u"obsah"_s, // Czech and Slovak
        u"innehåll"_s, u"innehållsförteckning"_s, u"indholdsfortegnelse"_s, u"innhold"_s, u"innholdsfortegnelse"_s, u"sisällys"_s,
        u"sisällysluettelo"_s, // Finnish
        u"tartalom"_s, u"tartalomjegyzék"_s, // Hungarian
        u"cuprins"_s, u"içindekiler"_s, // Romanian, Turkish
        u"содержание"_s, u"оглавление"_s, u"зміст"_s, // Russian, Ukrainian
        u"περιεχόμενα"_s, // Greek
        u"съдържание"_s, u"садржај"_s, u"sadržaj"_s, u"kazalo"_s, u"kazalo vsebine"_s,
        u"vsebina"_s, // Bulgarian, Serbian, Croatian, Slovenian
        u"turinys"_s, u"saturs"_s, u"sisukord"_s, u"indhold"_s, // Lithuanian, Latvian, Estonian, Danish
        u"taula de continguts"_s, u"índex"_s, u"daftar isi"_s, u"kandungan"_s, u"mục lục"_s, // Catalan, Indonesian, Malay, Vietnamese
        u"المحتويات"_s, u"جدول المحتويات"_s, u"الفهرس"_s, u"فهرس"_s, u"فهرست"_s, u"فهرست مطالب"_s, u"فہرست"_s,
        u"enhavo"_s, // Arabic, Persian, Urdu, Esperanto
        u"תוכן"_s, u"תוכן העניינים"_s, u"תוכן עניינים"_s, // Hebrew
        u"विषय सूची"_s, u"विषय-सूची"_s, u"विषयसूची"_s, u"अनुक्रमणिका"_s, u"সূচিপত্র"_s, u"பொருளடக்கம்"_s, // Hindi, Marathi, Bengali, Tamil
        u"สารบัญ"_s, u"სარჩევი"_s, u"բովանդակություն"_s, // Thai, Georgian, Armenian
        u"目次"_s, u"もくじ"_s, u"目录"_s, u"目錄"_s, u"目录表"_s, u"목차"_s, u"차례"_s};
    return all;
}

// As capitals are written in many languages. What English calls an index stands at a book's end.
const QSet<QString> &bareTitles()
{
    static const QSet<QString> all = [] {
        QSet<QString> bare;
        for (const QString &title : titles())
            bare.insert(withoutAccents(title));
        bare.remove(u"index"_s);
        return bare;
    }();
    return all;
}

bool isMarkerLine(QStringView line)
{
    const QStringView marker = line.trimmed();
    return marker.compare("[TOC]"_L1, Qt::CaseInsensitive) == 0 || marker.compare("[[toc]]"_L1, Qt::CaseInsensitive) == 0
        || marker.compare("[[_TOC_]]"_L1, Qt::CaseInsensitive) == 0;
}

bool opensComment(const QString &html)
{
    static const QRegularExpression opening(
        uR"(^\s*<!--\s*(?:toc|start doctoc|markdowntoc|toc:start|toc start)\b[^>]*-->)"_s, QRegularExpression::CaseInsensitiveOption);
    return opening.match(html).hasMatch();
}

bool closesComment(const QString &html)
{
    static const QRegularExpression closing(
        uR"(<!--\s*(?:tocstop|/toc|end doctoc|/markdowntoc|toc:end|toc end)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    return closing.match(html).hasMatch();
}

QString withoutTags(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.remove(tag);
}

// "(click to expand)"
QString withoutHint(const QString &title)
{
    static const QRegularExpression hint(uR"(\s*[(（][^()（）]*[)）]\s*$)"_s);
    return QString(title).remove(hint);
}

class PlaceFinder
{
public:
    explicit PlaceFinder(const DocumentSnapshot &snapshot) : m_snapshot(snapshot)
    {
        for (int i = 0; i < snapshot.blockCount(); ++i) {
            if (snapshot.block(i)->kind == BlockKind::Html)
                m_parts += partsOfBlock(snapshot, i);
            else
                m_parts += ArticlePart{snapshot.block(i)->kind, {}, i}; // its lines are looked up when they are needed
        }
    }

    std::optional<TocPlace> find()
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const std::optional<TocPlace> place = placeAt(i);
            if (place && place->list.count > 0)
                return place;
            if (place && !m_withoutList)
                m_withoutList = place;
        }
        return m_withoutList;
    }

private:
    BlockKind kind(qsizetype index) const { return m_parts[index].kind; }
    bool isList(qsizetype index) const { return index < m_parts.size() && kind(index) == BlockKind::List; }
    QString line(int number) const { return m_snapshot.text(m_snapshot.source().lineRange(number)); }

    LineRange lines(qsizetype index) const
    {
        const ArticlePart &part = m_parts[index];
        if (part.lines.count > 0)
            return part.lines;
        return {m_snapshot.linesOfBlock(part.block).first, qMax(1, m_snapshot.block(part.block)->contentLines)};
    }

    QString text(qsizetype index) const
    {
        const LineRange whole = lines(index);
        const SourceText &source = m_snapshot.source();
        return m_snapshot.text({source.lineRange(whole.first).start, source.lineRange(whole.end() - 1).end});
    }

    std::optional<TocPlace> placeAt(qsizetype index)
    {
        switch (kind(index)) {
        case BlockKind::Heading:
            return underHeading(index);
        case BlockKind::Paragraph:
            return underParagraph(index);
        case BlockKind::Html:
            return underHtml(index);
        default:
            return {};
        }
    }

    std::optional<TocPlace> underHeading(qsizetype index)
    {
        const Outline &outline = m_snapshot.outline();
        const LineRange own = lines(index);
        const int heading = outlineIndexAt(outline, m_snapshot.source().lineRange(own.end() - 1).end);
        if (heading < 0 || outline[heading].line < own.first || !isTocTitle(outline[heading].title))
            return {};
        const LineRange list = listBehind(index);
        return list.count == 0 ? std::nullopt : std::optional(TocPlace{outline[heading].line, heading, list});
    }

    // In pasted text the title may be the last line of a paragraph.
    std::optional<TocPlace> underParagraph(qsizetype index)
    {
        const bool beforeList = isList(index + 1);
        if (!beforeList && m_parts[index].lines.count == 0 && m_snapshot.block(m_parts[index].block)->length > longestTitle)
            return {};
        const LineRange own = lines(index);
        const int last = own.end() - 1;
        const QString text = line(last);
        if (own.count == 1 && isMarkerLine(text))
            return TocPlace{last, -1, listBehind(index)};
        const bool beforeTag = own.count == 1 && index + 1 < m_parts.size() && kind(index + 1) == BlockKind::Html;
        if (!(beforeList || beforeTag) || !isTocTitle(text))
            return {};
        const LineRange list = listBehind(index);
        return list.count == 0 ? std::nullopt : std::optional(TocPlace{last, -1, list});
    }

    std::optional<TocPlace> underHtml(qsizetype index)
    {
        const QString html = text(index);
        if (html.size() > longestMarker)
            return {};
        const int first = lines(index).first;
        if (opensComment(html))
            return TocPlace{first, -1, listBetweenComments(index, html)};
        if (!isTocTitle(withoutHint(withoutTags(html))))
            return {};
        const LineRange list = listBehind(index);
        return list.count == 0 ? std::nullopt : std::optional(TocPlace{first, -1, list});
    }

    // Comments, tags and a marker may stand between a title and its list.
    LineRange listBehind(qsizetype index)
    {
        for (++index; index < m_parts.size() && index >= m_noneBehind; ++index) {
            if (kind(index) == BlockKind::List)
                return lines(index);
            const bool marker = kind(index) == BlockKind::Paragraph && lines(index).count == 1 && isMarkerLine(text(index));
            if (kind(index) != BlockKind::Html && !marker)
                break;
        }
        m_noneBehind = qMax(index, m_noneBehind);
        return {1, 0};
    }

    LineRange listBetweenComments(qsizetype index, const QString &opening)
    {
        bool closed = closesComment(opening);
        while (!closed && ++index < m_parts.size() && index >= m_noneBetween && kind(index) != BlockKind::Heading) {
            if (kind(index) == BlockKind::List)
                return lines(index);
            closed = kind(index) == BlockKind::Html && closesComment(text(index));
        }
        m_noneBetween = qMax(index, m_noneBetween);
        return {1, 0};
    }

    const DocumentSnapshot &m_snapshot;
    QList<ArticlePart> m_parts; // those of blocks without lines
    std::optional<TocPlace> m_withoutList;
    qsizetype m_noneBehind = 0; // the parts before this one were looked through in vain
    qsizetype m_noneBetween = 0;
};

} // namespace

bool isTocTitle(QStringView line)
{
    if (line.size() > longestTitle)
        return false;
    const auto isPart = [](QChar c) { return c.isLetter() || c.isMark(); }; // emoji, emphasis, numbers and colons are not
    while (!line.isEmpty() && !isPart(line.front()))
        line.slice(1);
    while (!line.isEmpty() && !isPart(line.back()))
        line.chop(1);
    const QString title = line.toString().simplified().toLower();
    const bool hasAccents = holdsAny(title, [](char16_t unit) { return unit >= 0x80; });
    return titles().contains(title) || bareTitles().contains(hasAccents ? withoutAccents(title) : title);
}

std::optional<TocPlace> findTocPlace(const DocumentSnapshot &snapshot)
{
    return PlaceFinder(snapshot).find();
}

} // namespace Galley

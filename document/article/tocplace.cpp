// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocplace.h"

#include "document/article/characterclass.h"
#include "document/documentsnapshot.h"

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

class PlaceFinder
{
public:
    explicit PlaceFinder(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    std::optional<TocPlace> find()
    {
        for (int i = 0; i < m_snapshot.blockCount(); ++i) {
            const std::optional<TocPlace> place = placeAt(i);
            if (place && place->list >= 0)
                return place;
            if (place && !m_withoutList)
                m_withoutList = place;
        }
        return m_withoutList;
    }

private:
    BlockKind kind(int index) const { return m_snapshot.block(index)->kind; }
    bool isList(int index) const { return index < m_snapshot.blockCount() && kind(index) == BlockKind::List; }
    int firstLine(int index) const { return m_snapshot.linesOfBlock(index).first; }
    QString line(int number) const { return m_snapshot.text(m_snapshot.source().lineRange(number)); }

    std::optional<TocPlace> placeAt(int index)
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

    std::optional<TocPlace> underHeading(int index)
    {
        const Outline &outline = m_snapshot.outline();
        const int heading = outlineIndexAt(outline, m_snapshot.rangeOfBlock(index).end - 1);
        if (heading < 0 || outline[heading].block != m_snapshot.block(index)->id || !isTocTitle(outline[heading].title))
            return {};
        const int list = listBehind(index);
        return list < 0 ? std::nullopt : std::optional(TocPlace{outline[heading].line, heading, list});
    }

    // In pasted text the title may be the last line of a paragraph.
    std::optional<TocPlace> underParagraph(int index)
    {
        const Block &block = *m_snapshot.block(index);
        const bool beforeList = isList(index + 1);
        if (!beforeList && block.length > longestTitle)
            return {};
        const int last = firstLine(index) + qMax(1, block.contentLines) - 1;
        const QString text = line(last);
        if (block.contentLines == 1 && isMarkerLine(text))
            return TocPlace{last, -1, listBehind(index)};
        if (beforeList && isTocTitle(text))
            return TocPlace{last, -1, index + 1};
        return {};
    }

    std::optional<TocPlace> underHtml(int index)
    {
        if (m_snapshot.block(index)->length > longestMarker)
            return {};
        const QString html = m_snapshot.text(m_snapshot.rangeOfBlock(index));
        if (opensComment(html))
            return TocPlace{firstLine(index), -1, listBetweenComments(index)};
        if (isList(index + 1) && isTocTitle(withoutTags(html)))
            return TocPlace{firstLine(index), -1, index + 1};
        return {};
    }

    // Comments and a marker may stand between a title and its list.
    int listBehind(int index) const
    {
        for (++index; index < m_snapshot.blockCount(); ++index) {
            if (kind(index) == BlockKind::List)
                return index;
            const bool marker
                = kind(index) == BlockKind::Paragraph && m_snapshot.block(index)->contentLines == 1 && isMarkerLine(line(firstLine(index)));
            if (kind(index) != BlockKind::Html && !marker)
                return -1;
        }
        return -1;
    }

    int listBetweenComments(int index) const
    {
        const QString opening = m_snapshot.text(m_snapshot.rangeOfBlock(index));
        if (closesComment(opening))
            return -1;
        for (++index; index < m_snapshot.blockCount() && kind(index) != BlockKind::Heading; ++index) {
            if (kind(index) == BlockKind::List)
                return index;
            if (kind(index) == BlockKind::Html && closesComment(m_snapshot.text(m_snapshot.rangeOfBlock(index))))
                return -1;
        }
        return -1;
    }

    const DocumentSnapshot &m_snapshot;
    std::optional<TocPlace> m_withoutList;
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
    return titles().contains(title) || bareTitles().contains(withoutAccents(title));
}

std::optional<TocPlace> findTocPlace(const DocumentSnapshot &snapshot)
{
    return PlaceFinder(snapshot).find();
}

} // namespace Galley

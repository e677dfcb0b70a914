// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/toctitle.h"

#include "document/article/characterclass.h"
#include "document/text/unitbits.h"

#include <QSet>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80;

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

QString withoutTags(QStringView line)
{
    QString words;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype end = line[at] == u'<' ? line.indexOf(u'>', at) : -1;
        if (end < 0)
            words += line[at];
        at = end < 0 ? at + 1 : end + 1;
    }
    return words;
}

} // namespace

bool isTocTitle(QStringView line)
{
    if (line.size() > longestTitle)
        return false;
    if (line.contains(u'<')) { // "<b>Contents</b>"
        const QString words = withoutTags(line);
        return words.size() < line.size() && isTocTitle(words);
    }
    const auto isPart = [](QChar c) { return c.isLetter() || c.isMark(); }; // emoji, emphasis, numbers and colons are not
    while (!line.isEmpty() && !isPart(line.front()))
        line.slice(1);
    while (!line.isEmpty() && !isPart(line.back()))
        line.chop(1);
    const QString title = line.toString().simplified().toLower();
    const bool hasAccents = holdsAny(title, [](char16_t unit) { return unit >= 0x80; });
    return titles().contains(title) || bareTitles().contains(hasAccents ? withoutAccents(title) : title);
}

bool isTocMarker(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && line[start] != u'[')
        ++start;
    const QStringView marker = line.sliced(start).trimmed();
    const bool isMarker = marker.compare("[TOC]"_L1, Qt::CaseInsensitive) == 0 || marker.compare("[[toc]]"_L1, Qt::CaseInsensitive) == 0
        || marker.compare("[[_TOC_]]"_L1, Qt::CaseInsensitive) == 0;
    const auto isMark = [](QChar c) { return c.isSpace() || c.isDigit() || QStringView(u">-*+.)").contains(c); };
    return isMarker && std::all_of(line.begin(), line.begin() + start, isMark);
}

} // namespace Galley

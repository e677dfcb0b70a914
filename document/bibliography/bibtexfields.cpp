// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexfields.h"

#include "document/bibliography/latextext.h"
#include "document/bibliography/personnames.h"

#include <QHash>
#include <QList>

#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString baseType(const QString &type)
{
    static const QHash<QString, QString> types{{u"article"_s, u"article-journal"_s}, {u"artwork"_s, u"graphic"_s}, {u"audio"_s, u"song"_s},
        {u"book"_s, u"book"_s}, {u"bookinbook"_s, u"chapter"_s}, {u"booklet"_s, u"pamphlet"_s}, {u"collection"_s, u"book"_s},
        {u"commentary"_s, u"book"_s}, {u"conference"_s, u"paper-conference"_s}, {u"dataset"_s, u"dataset"_s},
        {u"electronic"_s, u"webpage"_s}, {u"image"_s, u"graphic"_s}, {u"inbook"_s, u"chapter"_s}, {u"incollection"_s, u"chapter"_s},
        {u"inproceedings"_s, u"paper-conference"_s}, {u"inreference"_s, u"entry-encyclopedia"_s}, {u"jurisdiction"_s, u"legal_case"_s},
        {u"legal"_s, u"treaty"_s}, {u"legislation"_s, u"legislation"_s}, {u"letter"_s, u"personal_communication"_s},
        {u"manual"_s, u"book"_s}, {u"mastersthesis"_s, u"thesis"_s}, {u"movie"_s, u"motion_picture"_s}, {u"music"_s, u"song"_s},
        {u"mvbook"_s, u"book"_s}, {u"mvcollection"_s, u"book"_s}, {u"mvproceedings"_s, u"book"_s}, {u"mvreference"_s, u"book"_s},
        {u"newspaper"_s, u"article-newspaper"_s}, {u"online"_s, u"webpage"_s}, {u"patent"_s, u"patent"_s},
        {u"performance"_s, u"performance"_s}, {u"periodical"_s, u"periodical"_s}, {u"phdthesis"_s, u"thesis"_s},
        {u"proceedings"_s, u"book"_s}, {u"reference"_s, u"book"_s}, {u"report"_s, u"report"_s}, {u"review"_s, u"review"_s},
        {u"software"_s, u"software"_s}, {u"standard"_s, u"standard"_s}, {u"suppbook"_s, u"chapter"_s}, {u"suppcollection"_s, u"chapter"_s},
        {u"suppperiodical"_s, u"article-journal"_s}, {u"techreport"_s, u"report"_s}, {u"thesis"_s, u"thesis"_s},
        {u"unpublished"_s, u"manuscript"_s}, {u"video"_s, u"motion_picture"_s}, {u"www"_s, u"webpage"_s}};
    return types.value(type, u"document"_s);
}

class FieldReader
{
public:
    explicit FieldReader(const BibtexEntry &written) : m_written(written) { }

    BibliographyEntry read()
    {
        m_entry.key = m_written.key;
        m_entry.line = m_written.line;
        m_entry.isBroken = m_written.isBroken;
        m_entry.type = cslTypeOf(m_written);
        for (const QString &alias : m_written.fields.value(u"ids"_s).split(u',', Qt::SkipEmptyParts))
            m_entry.aliases += alias.trimmed();
        readTitles();
        readPublication();
        readNumbers();
        readAddresses();
        readNames();
        readDates();
        return std::move(m_entry);
    }

private:
    QString value(const QString &field) const
    {
        const auto found = m_written.fields.constFind(field);
        return found == m_written.fields.cend() ? QString() : latexText(*found);
    }

    // The first of the fields that says anything.
    QString first(const QStringList &fields) const
    {
        for (const QString &field : fields)
            if (const QString text = value(field); !text.isEmpty())
                return text;
        return {};
    }

    void put(const QString &variable, const QString &text)
    {
        if (!text.isEmpty() && !m_entry.fields.contains(variable))
            m_entry.fields.insert(variable, text);
    }

    QString titleOf(const QStringList &titles, const QString &subtitle, const QString &addition = {}) const
    {
        QString title = first(titles);
        const auto add = [&title](const QString &text, const QString &separator) {
            if (!text.isEmpty())
                title += (title.isEmpty() ? QString() : separator) + text;
        };
        const bool ends = title.endsWith(u'?') || title.endsWith(u'!') || title.endsWith(u'.') || title.endsWith(u':');
        add(value(subtitle), ends ? u" "_s : u": "_s);
        add(addition.isEmpty() ? QString() : value(addition), u". "_s);
        return title;
    }

    void readTitles()
    {
        put(u"title"_s, titleOf({u"title"_s}, u"subtitle"_s, u"titleaddon"_s));
        put(u"title"_s, titleOf({u"issuetitle"_s}, u"issuesubtitle"_s));
        put(u"title-short"_s, value(u"shorttitle"_s));
        put(u"container-title"_s, titleOf({u"journaltitle"_s, u"journal"_s}, u"journalsubtitle"_s));
        put(u"container-title"_s, titleOf({u"booktitle"_s}, u"booksubtitle"_s));
        put(u"container-title"_s, titleOf({u"maintitle"_s}, u"mainsubtitle"_s));
        put(u"container-title-short"_s, first({u"shortjournal"_s, u"shortjournaltitle"_s}));
        put(u"collection-title"_s, value(u"series"_s));
        put(u"event-title"_s, value(u"eventtitle"_s));
        put(u"original-title"_s, value(u"origtitle"_s));
    }

    void readPublication()
    {
        put(u"publisher"_s, first({u"publisher"_s, u"institution"_s, u"school"_s, u"organization"_s}));
        put(u"publisher-place"_s, first({u"location"_s, u"address"_s}));
        put(u"event-place"_s, value(u"venue"_s));
        put(u"edition"_s, value(u"edition"_s));
        put(u"version"_s, value(u"version"_s));
        put(u"language"_s, first({u"langid"_s, u"language"_s}));
        put(u"medium"_s, value(u"howpublished"_s));
        put(u"note"_s, first({u"note"_s, u"addendum"_s, u"annotation"_s}));
        put(u"abstract"_s, value(u"abstract"_s));
        QString genre = value(u"type"_s);
        if (genre.isEmpty() && m_written.type == "phdthesis"_L1)
            genre = u"PhD thesis"_s;
        if (genre.isEmpty() && m_written.type == "mastersthesis"_L1)
            genre = u"Master’s thesis"_s;
        put(u"genre"_s, genre);
    }

    void readNumbers()
    {
        const bool isArticle = m_entry.type.startsWith("article"_L1) || m_entry.type == "periodical"_L1;
        const bool isNumbered = m_entry.type == "report"_L1 || m_entry.type == "patent"_L1 || m_entry.type == "standard"_L1
            || m_entry.type.startsWith("leg"_L1);
        put(u"volume"_s, value(u"volume"_s));
        put(u"issue"_s, value(u"issue"_s));
        put(isArticle ? u"issue"_s : isNumbered ? u"number"_s : u"collection-number"_s, value(u"number"_s));
        put(u"number-of-volumes"_s, value(u"volumes"_s));
        put(u"number-of-pages"_s, value(u"pagetotal"_s));
        put(u"chapter-number"_s, value(u"chapter"_s));
        put(u"page"_s, first({u"pages"_s, u"eid"_s}));
    }

    QString address(const QString &field) const
    {
        const auto found = m_written.fields.constFind(field);
        return found == m_written.fields.cend() ? QString() : latexVerbatim(*found);
    }

    void readAddresses()
    {
        QString doi = address(u"doi"_s);
        if (const qsizetype at = doi.indexOf("doi.org/"_L1, 0, Qt::CaseInsensitive); at >= 0)
            doi = doi.sliced(at + 8);
        put(u"DOI"_s, doi);
        put(u"URL"_s, address(u"url"_s));
        const QString eprint = address(u"eprint"_s);
        const QString archive = first({u"eprinttype"_s, u"archiveprefix"_s});
        if (!eprint.isEmpty() && archive.compare("arxiv"_L1, Qt::CaseInsensitive) == 0)
            put(u"URL"_s, u"https://arxiv.org/abs/"_s + eprint);
        put(u"ISBN"_s, value(u"isbn"_s));
        put(u"ISSN"_s, value(u"issn"_s));
    }

    void readNames()
    {
        // In this order: of two that mean the same the first counts.
        static const QList<std::pair<QString, QString>> roles{{u"author"_s, u"author"_s}, {u"editor"_s, u"editor"_s},
            {u"editora"_s, u"editor"_s}, {u"translator"_s, u"translator"_s}, {u"bookauthor"_s, u"container-author"_s},
            {u"director"_s, u"director"_s}, {u"origauthor"_s, u"original-author"_s}};
        QString options = m_written.fields.value(u"options"_s) + u',' + m_written.fields.value(u"useprefix"_s);
        const bool keeps = options.remove(u' ').contains("useprefix=true"_L1) || options.endsWith(",true"_L1);
        for (const auto &[field, variable] : roles) {
            const auto found = m_written.fields.constFind(field);
            if (found == m_written.fields.cend())
                continue;
            const QList<PersonName> names = namesFromBibtex(*found, keeps ? Particles::Kept : Particles::Dropping);
            if (!names.isEmpty() && !m_entry.names.contains(variable))
                m_entry.names.insert(variable, names);
        }
    }

    void putDate(const QString &variable, const BibliographyDate &date)
    {
        if (!date.isEmpty() && !m_entry.dates.contains(variable))
            m_entry.dates.insert(variable, date);
    }

    void readDates()
    {
        putDate(u"issued"_s, dateFromText(value(u"date"_s)));
        BibliographyDate year = dateFromText(value(u"year"_s));
        if (year.from && !year.to && year.from->month == 0) {
            const QString month = value(u"month"_s);
            year.from->month = monthFromText(month.section(u' ', 0, 0));
            if (year.from->month > 0)
                year.from->day = qBound(0, value(u"day"_s).toInt(), 31);
        }
        putDate(u"issued"_s, year);
        if (m_entry.dates.isEmpty())
            putDate(u"issued"_s, dateFromText(value(u"pubstate"_s)));
        putDate(u"accessed"_s, dateFromText(first({u"urldate"_s, u"lastchecked"_s})));
        putDate(u"original-date"_s, dateFromText(value(u"origdate"_s)));
        putDate(u"event-date"_s, dateFromText(value(u"eventdate"_s)));
    }

    const BibtexEntry &m_written;
    BibliographyEntry m_entry;
};

} // namespace

QString cslTypeOf(const BibtexEntry &entry)
{
    const QString type = baseType(entry.type);
    const QString subtype = entry.fields.value(u"entrysubtype"_s).toLower();
    if (type == "article-journal"_L1 && (subtype == "magazine"_L1 || subtype == "newspaper"_L1))
        return u"article-"_s + subtype;
    if (entry.type == "unpublished"_L1 && entry.fields.contains(u"eventtitle"_s))
        return u"speech"_s;
    // What has nothing but an address is a page of the web.
    const bool isOnline = entry.type == "misc"_L1 && entry.fields.contains(u"url"_s) && !entry.fields.contains(u"howpublished"_s)
        && !entry.fields.contains(u"publisher"_s);
    return isOnline ? u"webpage"_s : type;
}

BibliographyEntry entryFromBibtex(const BibtexEntry &entry)
{
    return FieldReader(entry).read();
}

} // namespace Galley

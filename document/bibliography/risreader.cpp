// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/personnames.h"
#include "document/bibliography/readentries.h"

#include <QHash>
#include <QSet>
#include <QStringTokenizer>

#include <optional>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 100'000;
constexpr qsizetype mostFaults = 1000;

using Kind = BibliographyFault::Kind;

QString cslType(const QString &type)
{
    static const QHash<QString, QString> types{{u"ABST"_s, u"article-journal"_s}, {u"ADVS"_s, u"motion_picture"_s},
        {u"ART"_s, u"graphic"_s}, {u"BILL"_s, u"bill"_s}, {u"BLOG"_s, u"post-weblog"_s}, {u"BOOK"_s, u"book"_s},
        {u"CASE"_s, u"legal_case"_s}, {u"CHAP"_s, u"chapter"_s}, {u"CLSWK"_s, u"classic"_s}, {u"COMP"_s, u"software"_s},
        {u"CONF"_s, u"paper-conference"_s}, {u"CPAPER"_s, u"paper-conference"_s}, {u"DATA"_s, u"dataset"_s},
        {u"DICT"_s, u"entry-dictionary"_s}, {u"EBOOK"_s, u"book"_s}, {u"ECHAP"_s, u"chapter"_s}, {u"EDBOOK"_s, u"book"_s},
        {u"EJOUR"_s, u"article-journal"_s}, {u"ELEC"_s, u"webpage"_s}, {u"ENCYC"_s, u"entry-encyclopedia"_s}, {u"FIGURE"_s, u"figure"_s},
        {u"HEAR"_s, u"hearing"_s}, {u"INPR"_s, u"article-journal"_s}, {u"JFULL"_s, u"periodical"_s}, {u"JOUR"_s, u"article-journal"_s},
        {u"MANSCPT"_s, u"manuscript"_s}, {u"MAP"_s, u"map"_s}, {u"MGZN"_s, u"article-magazine"_s}, {u"MPCT"_s, u"motion_picture"_s},
        {u"MUSIC"_s, u"musical_score"_s}, {u"NEWS"_s, u"article-newspaper"_s}, {u"PAMP"_s, u"pamphlet"_s}, {u"PAT"_s, u"patent"_s},
        {u"PCOMM"_s, u"personal_communication"_s}, {u"RPRT"_s, u"report"_s}, {u"SER"_s, u"book"_s}, {u"SLIDE"_s, u"speech"_s},
        {u"SOUND"_s, u"song"_s}, {u"STAND"_s, u"standard"_s}, {u"STAT"_s, u"legislation"_s}, {u"THES"_s, u"thesis"_s},
        {u"UNPB"_s, u"manuscript"_s}, {u"VIDEO"_s, u"motion_picture"_s}, {u"WEB"_s, u"webpage"_s}};
    return types.value(type.toUpper(), u"document"_s);
}

struct TaggedLine
{
    QStringView tag; // empty: the line goes on with what was before
    QStringView value;
};

// `TY  - JOUR`
TaggedLine taggedLine(QStringView line)
{
    const auto isTagCharacter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    const bool isTagged = line.size() >= 5 && isTagCharacter(line[0]) && isTagCharacter(line[1]) && line.sliced(2).startsWith(u"  -");
    return isTagged ? TaggedLine{line.first(2), line.sliced(5).trimmed()} : TaggedLine{{}, line.trimmed()};
}

class RisReader
{
public:
    ReadEntries read(QStringView text, const StopToken &stop)
    {
        int line = 0;
        for (const QStringView written : QStringTokenizer(text, u'\n')) {
            ++line;
            if (stop.isStopped() || isFull())
                break;
            take(taggedLine(written), line);
        }
        if (m_isOpen)
            end(Kind::RecordNotClosed);
        if (m_read.entries.isEmpty() && m_read.faults.isEmpty() && !text.trimmed().isEmpty())
            tell({Kind::FormatUnknown, 0, {}, {}});
        return std::move(m_read);
    }

private:
    bool isFull()
    {
        if (m_read.entries.size() < mostEntries)
            return false;
        tell({Kind::TooManyEntries, 0, {}, {}});
        m_isOpen = false;
        return true;
    }

    void tell(const BibliographyFault &fault)
    {
        if (m_read.faults.size() < mostFaults)
            m_read.faults.append(fault);
    }

    void take(const TaggedLine &line, int number)
    {
        const QString tag = line.tag.toString();
        if (tag == "TY"_L1) {
            if (m_isOpen)
                end(Kind::RecordNotClosed);
            m_entry = {};
            m_entry.line = number;
            m_entry.type = cslType(line.value.toString());
            m_firstPage.clear();
            m_isOpen = true;
            m_isAdrift = false;
        } else if (tag == "ER"_L1) {
            if (m_isOpen)
                end({});
            m_isAdrift = false;
        } else if (m_isOpen) {
            tag.isEmpty() ? goOn(line.value) : takeField(tag, line.value.toString());
        } else if (!tag.isEmpty() && !std::exchange(m_isAdrift, true)) {
            tell({Kind::TypeMissing, number, tag == "ID"_L1 ? line.value.toString() : QString(), {}});
        }
    }

    void goOn(QStringView value)
    {
        if (!m_last.isEmpty() && !value.isEmpty())
            m_entry.fields[m_last] += u' ' + value.toString();
    }

    void put(const QString &variable, const QString &value)
    {
        m_last.clear();
        if (value.isEmpty() || m_entry.fields.contains(variable))
            return;
        m_entry.fields.insert(variable, value);
        m_last = variable;
    }

    void takeField(const QString &tag, const QString &value)
    {
        static const QHash<QString, QString> fields{{u"TI"_s, u"title"_s}, {u"T1"_s, u"title"_s}, {u"CT"_s, u"title"_s},
            {u"T2"_s, u"container-title"_s}, {u"JF"_s, u"container-title"_s}, {u"JO"_s, u"container-title"_s},
            {u"BT"_s, u"container-title"_s}, {u"JA"_s, u"container-title-short"_s}, {u"T3"_s, u"collection-title"_s},
            {u"ST"_s, u"title-short"_s}, {u"VL"_s, u"volume"_s}, {u"IS"_s, u"issue"_s}, {u"PB"_s, u"publisher"_s},
            {u"CY"_s, u"publisher-place"_s}, {u"DO"_s, u"DOI"_s}, {u"UR"_s, u"URL"_s}, {u"AB"_s, u"abstract"_s}, {u"N2"_s, u"abstract"_s},
            {u"N1"_s, u"note"_s}, {u"ET"_s, u"edition"_s}, {u"LA"_s, u"language"_s}, {u"M3"_s, u"genre"_s}};
        static const QHash<QString, QString> roles{
            {u"AU"_s, u"author"_s}, {u"A1"_s, u"author"_s}, {u"A2"_s, u"editor"_s}, {u"ED"_s, u"editor"_s}, {u"A4"_s, u"translator"_s}};
        m_last.clear();
        if (tag == "ID"_L1)
            m_entry.key = value.simplified().replace(u' ', u'_');
        else if (tag == "SP"_L1)
            m_firstPage = value;
        else if (tag == "EP"_L1)
            put(u"page"_s, m_firstPage.isEmpty() || value == m_firstPage ? value : m_firstPage + u'–' + value);
        else if (tag == "SN"_L1)
            put(isNumberOfAPeriodical(value) ? u"ISSN"_s : u"ISBN"_s, value);
        else if (tag == "PY"_L1 || tag == "Y1"_L1 || tag == "DA"_L1)
            putDate(u"issued"_s, value);
        else if (tag == "Y2"_L1)
            putDate(u"accessed"_s, value);
        else if (const auto role = roles.constFind(tag); role != roles.cend() && !value.isEmpty())
            m_entry.names[*role].append(nameFromRis(value));
        else if (const auto field = fields.constFind(tag); field != fields.cend())
            put(*field, value);
    }

    static bool isNumberOfAPeriodical(const QString &value) { return value.count(u'-') == 1 && value.size() == 9; }

    // The more exact one wins, and the earlier of two alike.
    void putDate(const QString &variable, const QString &value)
    {
        const BibliographyDate date = dateFromText(value);
        const auto known = m_entry.dates.constFind(variable);
        const bool isBetter = known == m_entry.dates.cend() || !known->from
            || (date.from && date.from->year == known->from->year && known->from->month == 0 && date.from->month > 0);
        if (!date.isEmpty() && isBetter)
            m_entry.dates.insert(variable, date);
    }

    void end(std::optional<Kind> fault)
    {
        m_isOpen = false;
        m_last.clear();
        if (!m_firstPage.isEmpty() && !m_entry.fields.contains(u"page"_s))
            m_entry.fields.insert(u"page"_s, m_firstPage);
        if (m_entry.key.isEmpty())
            m_entry.key = madeKey();
        m_madeKeys.insert(m_entry.key);
        m_entry.isBroken = fault.has_value();
        if (fault)
            tell({*fault, m_entry.line, m_entry.key, {}});
        if (m_entry.key.isEmpty())
            return tell({Kind::KeyMissing, m_entry.line, {}, {}});
        m_read.entries.append(std::move(m_entry));
    }

    // "moxon1683", and for a second one "moxon1683b".
    QString madeKey()
    {
        const QList<PersonName> creators = m_entry.creators();
        QString name = creators.isEmpty() ? m_entry.title().section(u' ', 0, 0) : creators.first().shortForm();
        name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        const BibliographyDate issued = m_entry.dates.value(u"issued"_s);
        const QString key = name.toLower() + (issued.from ? QString::number(issued.from->year) : QString());
        if (key.isEmpty() || !m_madeKeys.contains(key))
            return key;
        const int number = m_repeats[key]++;
        return number < 25 ? key + QChar(u'b' + number) : key + u'-' + QString::number(number + 2);
    }

    ReadEntries m_read;
    BibliographyEntry m_entry; // that is being read
    QString m_firstPage;
    QString m_last; // the field that a line without a tag goes on with
    QSet<QString> m_madeKeys;
    QHash<QString, int> m_repeats;
    bool m_isOpen = false;
    bool m_isAdrift = false; // outside a record, which was told
};

} // namespace

ReadEntries readRis(QStringView text, const StopToken &stop)
{
    return RisReader().read(text, stop);
}

} // namespace Galley

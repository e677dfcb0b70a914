// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexinheritance.h"

#include <QHash>
#include <QSet>
#include <QStringTokenizer>

#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInherited = 4096; // by thousands of entries it must not fill the memory
constexpr qsizetype mostParents = 32;
constexpr qsizetype mostFaults = 1000;

bool isPartOfAWork(const QString &type)
{
    static const QSet<QString> parts{u"inbook"_s, u"incollection"_s, u"inproceedings"_s, u"conference"_s, u"suppbook"_s,
        u"suppcollection"_s, u"bookinbook"_s, u"inreference"_s};
    return parts.contains(type);
}

bool isOwn(const QString &field)
{
    static const QSet<QString> own{u"crossref"_s, u"xref"_s, u"xdata"_s, u"ids"_s, u"entryset"_s, u"label"_s, u"shorthand"_s,
        u"shorttitle"_s, u"sorttitle"_s, u"sortkey"_s, u"presort"_s, u"key"_s, u"execute"_s, u"related"_s, u"options"_s, u"doi"_s,
        u"pages"_s, u"pagetotal"_s, u"abstract"_s, u"file"_s};
    return own.contains(field);
}

// What a field of the parent is called in the child.
QStringList inheritedAs(const QString &field, const BibtexEntry &child, const BibtexEntry &parent)
{
    const bool isTitle = field == "title"_L1 || field == "subtitle"_L1 || field == "titleaddon"_L1;
    if (isPartOfAWork(child.type) && isTitle)
        return {u"book"_s + field};
    if ((child.type == "article"_L1 || child.type == "suppperiodical"_L1) && isTitle)
        return {u"journal"_s + field};
    if (isPartOfAWork(child.type) && field == "author"_L1 && parent.type.endsWith("book"_L1))
        return {field, u"bookauthor"_s};
    return {field};
}

class Inheritance
{
public:
    explicit Inheritance(ScannedBibtex &scanned) : m_scanned(scanned), m_states(scanned.entries.size(), State::Unseen)
    {
        for (qsizetype i = scanned.entries.size() - 1; i >= 0; --i)
            m_byKey.insert(scanned.entries[i].key, i);
    }

    void run()
    {
        for (qsizetype i = 0; i < m_scanned.entries.size(); ++i)
            follow(i);
    }

private:
    enum class State { Unseen, OnTheWay, Done };

    // Parents before their children, however long the chains are.
    void follow(qsizetype start)
    {
        QList<qsizetype> way{start};
        while (!way.isEmpty()) {
            const qsizetype child = way.last();
            if (m_states[child] == State::Unseen) {
                m_states[child] = State::OnTheWay;
                for (const qsizetype parent : parentsOf(child))
                    if (m_states[parent] == State::Unseen)
                        way.append(parent);
                continue;
            }
            way.removeLast();
            if (std::exchange(m_states[child], State::Done) == State::Done)
                continue;
            for (const qsizetype parent : parentsOf(child))
                if (m_states[parent] == State::Done && parent != child)
                    inherit(m_scanned.entries[child], m_scanned.entries[parent]);
        }
    }

    QList<qsizetype> parentsOf(qsizetype child)
    {
        const BibtexEntry &entry = m_scanned.entries[child];
        QList<qsizetype> parents;
        for (const QString &field : {u"xdata"_s, u"crossref"_s}) {
            const QString named = entry.fields.value(field);
            for (const QStringView name : QStringView(named).tokenize(u',', Qt::SkipEmptyParts)) {
                if (parents.size() >= mostParents)
                    break;
                const QString key = name.trimmed().toString();
                const auto parent = m_byKey.constFind(key);
                if (parent != m_byKey.cend())
                    parents.append(*parent);
                else if (!key.isEmpty())
                    tellMissing(child, key);
            }
        }
        return parents;
    }

    void tellMissing(qsizetype child, const QString &parent)
    {
        BibtexEntry &entry = m_scanned.entries[child];
        const BibliographyFault fault{BibliographyFault::Kind::ParentMissing, entry.line, entry.key, parent};
        if (m_states[child] == State::OnTheWay && m_scanned.faults.size() < mostFaults && !m_told.contains(child))
            m_scanned.faults.append(fault);
        m_told.insert(child);
    }

    static void inherit(BibtexEntry &child, const BibtexEntry &parent)
    {
        for (auto field = parent.fields.cbegin(); field != parent.fields.cend(); ++field) {
            if (isOwn(field.key()) || field->size() > longestInherited)
                continue;
            for (const QString &name : inheritedAs(field.key(), child, parent))
                if (!child.fields.contains(name))
                    child.fields.insert(name, field.value());
        }
    }

    ScannedBibtex &m_scanned;
    QHash<QString, qsizetype> m_byKey; // the first of each
    QList<State> m_states;
    QSet<qsizetype> m_told;
};

} // namespace

void inheritFields(ScannedBibtex &scanned)
{
    Inheritance(scanned).run();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/ruleedits.h"

#include "document/article/yamlvalues.h"
#include "document/checks/rulesettings.h"
#include "document/documentsnapshot.h"

#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sectionKey("galley");

// Adds an id to the `off` of a mapping, keeping how it is written. Works on lines: a YAML writer would make anew what
// the author wrote, comments included.
class OffAdder
{
public:
    OffAdder(const QString &yaml, const QString &id) : m_lines(yaml.split(u'\n')), m_id(id) { }

    QString underSection()
    {
        static const QRegularExpression section(uR"(^galley[ \t]*:[ \t]*(.*?)[ \t]*$)"_s);
        const qsizetype at = m_lines.indexOf(section);
        if (at < 0) {
            const qsizetype end = m_lines.last().isEmpty() ? m_lines.size() - 1 : m_lines.size();
            m_lines.insert(end, u"galley:"_s);
            m_lines.insert(end + 1, u"  off: [%1]"_s.arg(m_id));
            if (end + 2 == m_lines.size())
                m_lines += QString();
            return m_lines.join(u'\n');
        }
        const QString rest = section.match(m_lines[at]).captured(1);
        if (rest.startsWith(u'{'))
            addInBraces(at);
        else
            addInRegion(at + 1);
        return m_lines.join(u'\n');
    }

    QString atTop()
    {
        addInRegion(0);
        return m_lines.join(u'\n');
    }

private:
    void addInBraces(qsizetype at)
    {
        static const QRegularExpression list(uR"(\boff[ \t]*:[ \t]*\[)"_s);
        QString &line = m_lines[at];
        if (const auto match = list.match(line); match.hasMatch()) {
            const bool empty = QStringView(line).sliced(match.capturedEnd()).trimmed().startsWith(u']');
            line.insert(match.capturedEnd(), empty ? m_id : m_id + u", "_s);
            return;
        }
        const qsizetype brace = line.indexOf(u'{');
        const bool empty = QStringView(line).sliced(brace + 1).trimmed().startsWith(u'}');
        line.insert(brace + 1, u"off: [%1]"_s.arg(m_id) + (empty ? QString() : u", "_s));
    }

    static qsizetype indentOf(const QString &line)
    {
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == u' ')
            ++indent;
        return indent;
    }

    // The lines from `first` that are indented as the first one with content is.
    void addInRegion(qsizetype first)
    {
        static const QRegularExpression off(uR"(^ *off[ \t]*:[ \t]*(.*?)[ \t]*$)"_s);
        qsizetype indent = first > 0 ? 2 : 0;
        bool known = false;
        for (qsizetype i = first; i < m_lines.size(); ++i) {
            if (m_lines[i].trimmed().isEmpty() || m_lines[i].trimmed().startsWith(u'#'))
                continue;
            if (first > 0 && indentOf(m_lines[i]) == 0)
                break;
            indent = known ? indent : indentOf(m_lines[i]);
            known = true;
            if (indentOf(m_lines[i]) != indent)
                continue;
            if (const auto match = off.match(m_lines[i]); match.hasMatch())
                return addToOff(i, match.captured(1), match.capturedStart(1));
        }
        m_lines.insert(first, QString(indent, u' ') + u"off: [%1]"_s.arg(m_id));
        if (first + 1 == m_lines.size())
            m_lines += QString();
    }

    void addToOff(qsizetype at, const QString &value, qsizetype valueStart)
    {
        QString &line = m_lines[at];
        if (value.startsWith(u'[')) {
            const bool empty = value.sliced(1).trimmed().startsWith(u']');
            line.insert(valueStart + 1, empty ? m_id : m_id + u", "_s);
        } else if (value.isEmpty() || value.startsWith(u'#')) {
            const bool list = at + 1 < m_lines.size() && m_lines[at + 1].trimmed().startsWith(u"- "_s);
            if (list)
                m_lines.insert(at + 1, QString(indentOf(m_lines[at + 1]), u' ') + u"- "_s + m_id);
            else
                line = line.first(line.indexOf(u':') + 1) + u" [%1]"_s.arg(m_id) + (value.isEmpty() ? QString() : u' ' + value);
        } else {
            line = line.first(valueStart) + u"[%1, %2]"_s.arg(value, m_id);
        }
    }

    QStringList m_lines;
    QString m_id;
};

bool isOff(const QString &yaml, FindingKind kind)
{
    const QJsonObject values = readYamlValues(yaml).values;
    const QJsonValue section = values.value(sectionKey);
    return readRuleSettings(section.isObject() ? section.toObject() : values).off.contains(kind);
}

} // namespace

EditBatch planIgnoreHere(const DocumentSnapshot &snapshot, FindingKind kind)
{
    EditBatch batch{snapshot.revision(), {}, {}};
    const FrontMatter &matter = snapshot.frontMatter();
    if (!matter.isPresent()) {
        const QString text = u"---\ngalley:\n  off: [%1]\n---\n\n"_s.arg(findingId(kind));
        batch.edits = {{{0, 0}, text}};
        return batch;
    }
    const SourceRange inner{snapshot.source().lineStart(2), snapshot.source().lineStart(matter.lines)};
    const QString before = snapshot.text(inner);
    const QString after = OffAdder(before, findingId(kind)).underSection();
    if (isOff(after, kind))
        batch.edits = {{inner, after}};
    return batch;
}

QString withRuleOff(const QString &yaml, FindingKind kind)
{
    OffAdder adder(yaml, findingId(kind));
    const bool hasSection = readYamlValues(yaml).values.value(sectionKey).isObject();
    const QString after = hasSection ? adder.underSection() : adder.atTop();
    return isOff(after, kind) ? after : yaml;
}

} // namespace Galley

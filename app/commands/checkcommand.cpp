// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkcommand.h"

#include "app/commands/articlefolder.h"
#include "app/commands/articleinput.h"
#include "app/commands/factnames.h"
#include "app/commands/factsjson.h"
#include "app/commands/factsreport.h"
#include "document/checks/findings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

struct Selection
{
    std::optional<QSet<FindingKind>> only;
    QSet<FindingKind> off;
    QString unknown; // an id that is none

    bool wants(const Finding &finding) const { return (!only || only->contains(finding.kind)) && !off.contains(finding.kind); }
};

QSet<FindingKind> kindsOf(const QString &ids, QString *unknown)
{
    QSet<FindingKind> kinds;
    for (const QString &id : ids.split(u','))
        if (const std::optional<FindingKind> kind = findingKind(id.trimmed()))
            kinds.insert(*kind);
        else
            *unknown = id;
    return kinds;
}

Selection selectionOf(const CommandOptions &options)
{
    Selection selection;
    if (options.has(u"--only"))
        selection.only = kindsOf(options.values.value(u"--only"_s), &selection.unknown);
    if (options.has(u"--off"))
        selection.off = kindsOf(options.values.value(u"--off"_s), &selection.unknown);
    return selection;
}

class Checker
{
public:
    Checker(const Selection &selection, const CommandStreams &streams) : m_selection(selection), m_streams(streams) { }

    void check(const QString &name)
    {
        const auto article = readArticle(name, m_streams);
        if (!article) {
            m_failed = true;
            return;
        }
        QList<Finding> found = findFindings(*article->snapshot);
        found.removeIf([this](const Finding &finding) { return !m_selection.wants(finding); });
        for (const Finding &finding : std::as_const(found))
            ++m_counts[size_t(finding.severity)];
        m_lines += findingLines(*article, found);
        m_files += QJsonObject{{u"file"_s, name}, {u"findings"_s, FactsJson(*article).findings(found)}};
    }

    void fail() { m_failed = true; }

    QByteArray json() const
    {
        const QJsonObject counts{
            {u"error"_s, count(Severity::Error)}, {u"warning"_s, count(Severity::Warning)}, {u"note"_s, count(Severity::Note)}};
        return QJsonDocument(QJsonObject{{u"files"_s, m_files}, {u"counts"_s, counts}}).toJson();
    }

    QByteArray text() const
    {
        const QString sum = Texts::tr("Files: %1, errors: %2, warnings: %3, notes: %4")
                                .arg(m_files.size())
                                .arg(count(Severity::Error))
                                .arg(count(Severity::Warning))
                                .arg(count(Severity::Note));
        return (m_lines + sum + u'\n').toUtf8();
    }

    int status() const
    {
        if (m_failed)
            return couldNotRun;
        return count(Severity::Error) + count(Severity::Warning) > 0 ? 1 : 0;
    }

private:
    int count(Severity severity) const { return m_counts[size_t(severity)]; }

    const Selection &m_selection;
    const CommandStreams &m_streams;
    QString m_lines;
    QJsonArray m_files;
    int m_counts[3] = {};
    bool m_failed = false;
};

} // namespace

CommandSyntax checkSyntax()
{
    return {.name = u"check"_s,
        .usage = u"FILE|FOLDER… [--json] [--only ID,…] [--off ID,…]"_s,
        .what = Texts::tr("Finds what is wrong in articles. Ends with 0 when there are notes at most, 1 for errors or warnings, 2 when it "
                          "could not run."),
        .options = {{u"--json"_s, {}, Texts::tr("as JSON, for scripts")}, {u"--only"_s, u"ID,…"_s, Texts::tr("tell these findings only")},
            {u"--off"_s, u"ID,…"_s, Texts::tr("leave these findings out")}},
        .mostFiles = std::numeric_limits<qsizetype>::max()};
}

int runCheck(const CommandOptions &options, const CommandStreams &streams)
{
    const Selection selection = selectionOf(options);
    if (!selection.unknown.isEmpty())
        return failFile(streams, selection.unknown, Texts::tr("there is no such finding; galley check FILE --json shows the names"));
    Checker checker(selection, streams);
    for (const QString &name : options.files) {
        if (!QFileInfo(name).isDir()) {
            checker.check(name);
            continue;
        }
        if (!QFileInfo(name).isReadable()) {
            failFile(streams, name, Texts::tr("you are not allowed to read this folder; change its permissions"));
            checker.fail();
        }
        for (const QString &article : articlesIn(name))
            checker.check(article);
    }
    const int written = writeOut(streams, options.has(u"--json") ? checker.json() : checker.text());
    return written != 0 ? written : checker.status();
}

} // namespace Galley

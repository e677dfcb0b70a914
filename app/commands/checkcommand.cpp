// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkcommand.h"

#include "app/commands/articlefolder.h"
#include "app/commands/checkrun.h"
#include "app/commands/progress.h"
#include "document/article/surroundingsmemory.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <limits>
#include <system_error>
#include <thread>
#include <vector>

#ifdef __GLIBC__ // known since the headers above
#include <malloc.h>
#endif

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

QSet<FindingKind> kindsOf(const QString &ids, QString *unknown)
{
    QSet<FindingKind> kinds;
    for (const QString &id : ids.split(u','))
        if (const std::optional<FindingKind> kind = findingKind(id.trimmed()))
            kinds.insert(*kind);
        else
            *unknown = id.trimmed().isEmpty() ? ids : id;
    return kinds;
}

CheckOrder orderOf(const CommandOptions &options, QString *unknown)
{
    CheckOrder order;
    if (options.has(u"--only"))
        order.only = kindsOf(options.values.value(u"--only"_s), unknown);
    if (options.has(u"--off"))
        order.off = kindsOf(options.values.value(u"--off"_s), unknown);
    order.report = options.has(u"--json") ? CheckOrder::Report::Json : CheckOrder::Report::Lines;
    order.fix = options.has(u"--fix");
    if (const QString ids = options.values.value(u"--fix"_s); !ids.isEmpty())
        order.fixToo = kindsOf(ids, unknown).values();
    return order;
}

// What the reading of one article frees the next one needs: the C library would give it back to the system in between, and
// get it again page by page. For a process that does nothing else and ends soon.
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, 256 * megabyte);
    mallopt(M_TOP_PAD, 8 * megabyte);
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
#endif
}

// All at once, as many as there are processors; the results stand in the order of the names.
std::vector<CheckedArticle> checkAll(const QStringList &names, const CheckOrder &order, const CommandStreams &streams)
{
    keepFreedMemory();
    std::vector<CheckedArticle> results(size_t(names.size()));
    const ArticleOptions options{.parsing = findingsOnly,
        .memory = std::make_shared<SurroundingsMemory>(SurroundingsMemory::Trust::Blind),
        .library = writersLibrary()};
    Progress progress(names.size(), streams.errors);
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < names.size(); i = next++) {
            results[size_t(i)] = checkArticle(names[i], order, streams.input, options);
            progress.finishOne();
        }
    };
    std::vector<std::jthread> workers;
    try {
        while (workers.size() < size_t(std::min<qsizetype>(names.size(), QThread::idealThreadCount())))
            workers.emplace_back(work);
    } catch (const std::system_error &) {
        if (workers.empty())
            work(); // the system has no thread left
    }
    progress.showUntilFinished();
    workers.clear(); // waits for them
    return results;
}

struct Totals
{
    int counts[3] = {};
    qsizetype files = 0;
    bool failed = false;

    int of(Severity severity) const { return counts[size_t(severity)]; }
    int status() const
    {
        if (failed)
            return couldNotRun;
        return of(Severity::Error) + of(Severity::Warning) > 0 ? 1 : 0;
    }
};

// The articles' objects as they are, further indented: all of them once more as one tree would keep everybody waiting.
QByteArray jsonReport(const std::vector<CheckedArticle> &articles, const Totals &totals)
{
    const QByteArray lineStart = '\n' + QByteArray(8, ' ');
    const QJsonObject counts{
        {u"error"_s, totals.of(Severity::Error)}, {u"warning"_s, totals.of(Severity::Warning)}, {u"note"_s, totals.of(Severity::Note)}};
    QByteArray report = QJsonDocument(QJsonObject{{u"files"_s, QJsonArray()}, {u"counts"_s, counts}}).toJson();
    const qsizetype end = report.lastIndexOf("\n    ]");
    const QByteArray behind = report.sliced(end);
    report.truncate(end);
    for (const CheckedArticle &article : articles) {
        if (!article.isChecked)
            continue;
        if (report.size() > end)
            report += ',';
        report += lineStart + article.report.trimmed().replace('\n', lineStart);
    }
    return report + behind;
}

QByteArray textReport(const std::vector<CheckedArticle> &articles, const Totals &totals)
{
    QByteArray lines;
    for (const CheckedArticle &article : articles)
        lines += article.report;
    const QString sum = Texts::tr("Files: %1, errors: %2, warnings: %3, notes: %4")
                            .arg(totals.files)
                            .arg(totals.of(Severity::Error))
                            .arg(totals.of(Severity::Warning))
                            .arg(totals.of(Severity::Note));
    return lines + (sum + u'\n').toUtf8();
}

// Two at once must not save one file.
QStringList eachOnce(const QStringList &names)
{
    QStringList result;
    QSet<QString> seen;
    for (const QString &name : names) {
        const QString path = name == "-"_L1 ? QString() : QFileInfo(name).canonicalFilePath();
        const QString &key = path.isEmpty() ? name : path;
        if (!seen.contains(key))
            result += name;
        seen.insert(key);
    }
    return result;
}

// The articles that the arguments name; folders are looked into.
QStringList articleNames(const CommandOptions &options, const CommandStreams &streams, Totals *totals)
{
    QStringList names;
    for (const QString &name : options.files) {
        if (!QFileInfo(name).isDir()) {
            names += name;
            continue;
        }
        if (!QFileInfo(name).isReadable()) {
            failFile(streams, name, Texts::tr("you are not allowed to read this folder; change its permissions"));
            totals->failed = true;
        }
        names += articlesIn(name);
    }
    return options.files.size() > 1 ? eachOnce(names) : names;
}

Totals summed(const QStringList &names, const std::vector<CheckedArticle> &articles, const CommandStreams &streams, Totals totals)
{
    QSet<QString> told;
    for (size_t i = 0; i < articles.size(); ++i) {
        const CheckedArticle &article = articles[i];
        for (const QString &warning : article.warnings)
            if (!told.contains(warning)) {
                told.insert(warning);
                streams.errors.write((u"galley: "_s + warning + u'\n').toUtf8());
            }
        if (!article.error.isEmpty()) {
            failFile(streams, names[qsizetype(i)], article.error);
            totals.failed = true;
        }
        totals.files += article.isChecked;
        for (size_t severity = 0; severity < std::size(totals.counts); ++severity)
            totals.counts[severity] += article.counts[severity];
    }
    return totals;
}

} // namespace

CommandSyntax checkSyntax()
{
    return {.name = u"check"_s,
        .usage = u"FILE|FOLDER… [--json] [--fix[=ID,…]] [--only ID,…] [--off ID,…]"_s,
        .what = Texts::tr("Finds what is wrong in articles. Ends with 0 when there are notes at most, 1 for errors or warnings, 2 when it "
                          "could not run."),
        .options = {{.name = u"--json"_s, .valueName = {}, .what = Texts::tr("as JSON, for scripts")},
            {.name = u"--fix"_s,
                .valueName = u"ID,…"_s,
                .what = Texts::tr("put right what can be put right safely, and these findings too; writes the files"),
                .valueMayLack = true},
            {.name = u"--only"_s, .valueName = u"ID,…"_s, .what = Texts::tr("tell these findings only")},
            {.name = u"--off"_s, .valueName = u"ID,…"_s, .what = Texts::tr("leave these findings out")}},
        .mostFiles = std::numeric_limits<qsizetype>::max()};
}

int runCheck(const CommandOptions &options, const CommandStreams &streams)
{
    QString unknown;
    const CheckOrder order = orderOf(options, &unknown);
    if (!unknown.isNull())
        return failFile(streams, unknown, Texts::tr("there is no such finding; galley check FILE --json shows the names"));
    Totals totals;
    const QStringList names = articleNames(options, streams, &totals);
    const std::vector<CheckedArticle> articles = checkAll(names, order, streams);
    totals = summed(names, articles, streams, totals);
    const int written = writeOut(streams, options.has(u"--json") ? jsonReport(articles, totals) : textReport(articles, totals));
    return written != 0 ? written : totals.status();
}

} // namespace Galley

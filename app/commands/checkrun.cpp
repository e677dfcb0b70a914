// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkrun.h"

#include "app/commands/commandoptions.h"
#include "app/commands/factsjson.h"
#include "app/commands/factsreport.h"
#include "app/commands/faulttext.h"
#include "document/checks/findings.h"
#include "document/checks/fixes.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

QList<Finding> wantedFindings(const ArticleInput &article, const CheckOrder &order)
{
    QList<Finding> found = findFindings(*article.snapshot);
    found.removeIf([&order](const Finding &finding) { return !order.wants(finding.kind); });
    return found;
}

// What is asked to be put right, by kind and arguments.
QStringList toBePutRight(const QList<Finding> &found, const CheckOrder &order)
{
    QStringList result;
    for (const Finding &finding : found)
        if (order.fixToo.contains(finding.kind))
            result += findingId(finding.kind) + u' ' + finding.arguments.join(u'\n');
    result.sort();
    return result;
}

// One fix can make room for another, so it goes on until nothing is left to do, or what was done puts nothing right.
ArticleInput mended(ArticleInput article, const CheckOrder &order, const ArticleOptions &options)
{
    constexpr int mostRounds = 50;
    QList<Finding> found = wantedFindings(article, order);
    for (int round = 0; round < mostRounds; ++round) {
        const EditBatch batch = planFixes(*article.snapshot, found, order.fixToo);
        if (batch.edits.isEmpty())
            break;
        const ArticleInput next = withText(article, batch.edits, options);
        const QList<Finding> left = wantedFindings(next, order);
        const QStringList before = toBePutRight(found, order);
        if (left.size() >= found.size() && !before.isEmpty() && toBePutRight(left, order) == before)
            break;
        article = next;
        found = left;
    }
    return article;
}

QString mendFile(ArticleInput *article, const CheckOrder &order, const ArticleOptions &options)
{
    if (article->path.isEmpty())
        return Texts::tr("what comes from standard input cannot be fixed; name a file");
    const ArticleInput result = mended(*article, order, options);
    if (result.snapshot->source() == article->snapshot->source())
        return {};
    const QString error = saveArticle(result);
    if (error.isEmpty())
        *article = result;
    return error;
}

QByteArray jsonOf(const QString &name, const ArticleInput &article, const QList<Finding> &found)
{
    return QJsonDocument(QJsonObject{{u"file"_s, name}, {u"findings"_s, FactsJson(article).findings(found)}}).toJson();
}

} // namespace

CheckedArticle checkArticle(const QString &name, const CheckOrder &order, QIODevice &standardInput, const ArticleOptions &options)
{
    CheckedArticle result;
    LoadedArticle loaded = loadArticle(name, standardInput, options);
    result.error = loaded.error;
    if (!loaded.article)
        return result;
    if (order.fix)
        result.error = mendFile(&*loaded.article, order, options);
    const ArticleInput &article = *loaded.article;
    const QList<Finding> found = wantedFindings(article, order);
    for (const Finding &finding : found)
        ++result.counts[size_t(finding.severity)];
    for (const SurroundingsFault &fault : article.snapshot->surroundings()->faults)
        result.warnings += faultText(fault);
    result.isChecked = true;
    if (order.report == CheckOrder::Report::Json)
        result.report = jsonOf(name, article, found);
    else
        result.report = findingLines(article, found).toUtf8();
    return result;
}

} // namespace Galley

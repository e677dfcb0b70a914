// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remoteaddress.h"

#include <QJsonArray>
#include <QUrl>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 4096;

// Where `*` stands for anything. Linear but for what a star has to be tried again for; never more than both lengths'
// product.
bool matches(QStringView text, QStringView pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resumed = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resumed = t;
        } else if (p < pattern.size() && pattern[p].toCaseFolded() == text[t].toCaseFolded()) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resumed;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

// Half a surrogate pair is no character and has no bytes to stand in an address.
QString withoutHalves(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QString remoteAddress(const QString &target)
{
    const QString written = withoutHalves(target.trimmed());
    if (written.size() > longestAddress)
        return {};
    QUrl url(written.startsWith("//"_L1) ? u"https:"_s + written : written, QUrl::TolerantMode);
    const bool onTheWeb = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (!onTheWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url.toString(QUrl::FullyEncoded);
}

QString hostOf(const QString &remoteAddress)
{
    const QUrl url(remoteAddress);
    const int port = url.port();
    return port < 0 ? url.host(QUrl::FullyEncoded) : url.host(QUrl::FullyEncoded) + u':' + QString::number(port);
}

bool isNobodysHost(const QString &remoteAddress)
{
    const QString host = QUrl(remoteAddress).host();
    return host == "invalid"_L1 || host.endsWith(".invalid"_L1) || host.endsWith(".invalid."_L1);
}

bool isIgnored(const QString &remoteAddress, const QStringList &patterns)
{
    const QString host = QUrl(remoteAddress).host(QUrl::FullyEncoded);
    for (const QString &pattern : patterns) {
        const QString meant = pattern.trimmed();
        if (meant.isEmpty())
            continue;
        if (meant.contains("://"_L1) ? matches(remoteAddress, meant + u'*') : matches(host, meant) || matches(host, u"*."_s + meant))
            return true;
        if (const qsizetype slash = meant.indexOf(u'/');
            slash > 0 && !meant.contains("://"_L1) && matches(remoteAddress.sliced(remoteAddress.indexOf("://"_L1) + 3), meant + u'*'))
            return true;
    }
    return false;
}

QStringList addressPatterns(const QString &text)
{
    QStringList patterns;
    QString simple = text;
    for (const QString &pattern : simple.replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts))
        if (!patterns.contains(pattern))
            patterns += pattern;
    return patterns;
}

QStringList addressPatterns(const QJsonValue &value)
{
    constexpr qsizetype mostPatterns = 1000;
    constexpr qsizetype longestPattern = 1000;
    if (value.isString())
        return addressPatterns(value.toString());
    QStringList patterns;
    for (const QJsonValue &entry : value.toArray())
        if (const QString pattern = entry.toString().trimmed();
            !pattern.isEmpty() && pattern.size() <= longestPattern && patterns.size() < mostPatterns)
            patterns += pattern;
    return patterns;
}

} // namespace Galley

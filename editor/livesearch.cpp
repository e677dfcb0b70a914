// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/livesearch.h"

#include "editor/textsource.h"

#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype searchedAtOnce = 256 * 1024; // units; within a millisecond or two

} // namespace

LiveSearch::LiveSearch(TextSource *source, QObject *parent) : QObject(parent), m_source(source)
{
    m_restart.setSingleShot(true);
    m_restart.setInterval(0ms);
    connect(&m_restart, &QTimer::timeout, this, &LiveSearch::restart);
    const auto stale = [this] {
        m_textIsCurrent = false;
        m_text.clear();
        if (m_pattern.isEmpty())
            return;
        m_isCurrent = false;
        m_stop.stop();
        m_restart.start();
    };
    connect(source, &TextSource::textChanged, this, stale);
    connect(source, &TextSource::loaded, this, stale);
}

LiveSearch::~LiveSearch()
{
    m_stop.stop();
}

void LiveSearch::setPattern(const SearchPattern &pattern)
{
    if (m_pattern == pattern)
        return;
    m_pattern = pattern;
    m_restart.stop();
    restart();
}

const SearchPattern &LiveSearch::pattern() const
{
    return m_pattern;
}

const SearchResult &LiveSearch::result() const
{
    return m_result;
}

bool LiveSearch::isCurrent() const
{
    return m_isCurrent;
}

int LiveSearch::indexOf(SourceRange match) const
{
    const QList<SourceRange> &all = m_result.matches;
    const auto found
        = std::lower_bound(all.cbegin(), all.cend(), match.start, [](SourceRange range, qsizetype start) { return range.start < start; });
    return found != all.cend() && *found == match ? int(found - all.cbegin()) : -1;
}

const QString &LiveSearch::searchedText() const
{
    if (!m_textIsCurrent)
        m_text = searchable(m_source->text().toString());
    m_textIsCurrent = true;
    return m_text;
}

bool LiveSearch::isReady() const
{
    return m_source->text().length() <= searchedAtOnce || (m_isCurrent && m_textIsCurrent);
}

void LiveSearch::restart()
{
    m_stop.stop();
    m_stop = StopToken::make();
    if (m_pattern.isEmpty() || !m_pattern.isValid())
        return take({});
    if (m_source->text().length() <= searchedAtOnce)
        return take(findAll(searchedText(), m_pattern, limit));
    m_isCurrent = false;
    searchElsewhere();
}

void LiveSearch::searchElsewhere()
{
    struct Found
    {
        QString text;
        SearchResult result;
    };
    const std::optional<QString> ready = m_textIsCurrent ? std::optional(m_text) : std::nullopt;
    QtConcurrent::run([text = m_source->text(), ready, pattern = m_pattern, stop = m_stop] {
        Found found{ready ? *ready : searchable(text.toString()), {}};
        found.result = findAll(found.text, pattern, limit, stop);
        return found;
    }).then(this, [this, stop = m_stop](const Found &found) {
        if (stop.isStopped())
            return;
        m_text = found.text;
        m_textIsCurrent = true;
        take(found.result);
    });
}

void LiveSearch::take(const SearchResult &result)
{
    m_result = result;
    m_isCurrent = true;
    Q_EMIT changed();
}

} // namespace Galley

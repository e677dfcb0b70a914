// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/emptypage.h"

#include "tests/bench/eventloop.h"
#include "tests/bench/reportingpage.h"
#include "tests/bench/series.h"

#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace Galley {

EmptyPage::EmptyPage()
    : m_profile(std::make_unique<QWebEngineProfile>()), m_view(std::make_unique<QWebEngineView>()),
      m_page(new ReportingPage(m_profile.get(), m_view.get()))
{
    m_view->setPage(m_page);
    m_view->resize(400, 300);
}

EmptyPage::~EmptyPage()
{
    m_view.reset(); // pages must go before their profile
}

bool EmptyPage::load()
{
    bool loaded = false;
    connect(m_page, &QWebEnginePage::loadFinished, this, [&loaded] { loaded = true; }, Qt::SingleShotConnection);
    m_view->setHtml(u"<!doctype html><title>empty</title>"_s);
    m_view->show();
    return runUntil([&loaded] { return loaded; });
}

double EmptyPage::measureFrame()
{
    for (int warmUp = 0; warmUp < 3; ++warmUp)
        timeFrame();
    return timeFrame();
}

double EmptyPage::measureScript(const QString &script)
{
    return timeAnswer([&] { m_page->runJavaScript(script); });
}

double EmptyPage::timeFrame()
{
    return timeAnswer([this] { m_page->reportFrame(u"frame"_s); });
}

double EmptyPage::timeAnswer(const std::function<void()> &ask)
{
    double taken = -1;
    const auto start = BenchClock::now();
    const auto heard = connect(m_page, &ReportingPage::reported, this, [&] { taken = millisecondsSince(start); });
    ask();
    runUntil([&taken] { return taken >= 0; }, 2s);
    disconnect(heard);
    return taken;
}

} // namespace Galley

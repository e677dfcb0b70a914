// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/keystages.h"

#include "tests/bench/measuredwindow.h"
#include "tests/bench/pagestages.h"

#include "document/buildwatch.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewbridge.h"
#include "preview/previewpane.h"

#include <QWebChannel>
#include <QWebEnginePage>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr double notYet = -1;

// The pane does not show its channel to anybody, but the page knows it.
PreviewBridge *bridgeOf(const PreviewPane &preview)
{
    const QWebEnginePage *page = pageOf(preview);
    const QWebChannel *channel = page ? page->webChannel() : nullptr;
    return channel ? qobject_cast<PreviewBridge *>(channel->registeredObjects().value(u"preview"_s)) : nullptr;
}

QString stageName(KeyStages::Stage stage)
{
    switch (stage) {
    case KeyStages::TextChanged:
        return u"text changed"_s;
    case KeyStages::BuildStarted:
        return u"build started"_s;
    case KeyStages::Built:
        return u"built"_s;
    case KeyStages::Published:
        return u"published"_s;
    case KeyStages::PatchSent:
        return u"patch sent"_s;
    case KeyStages::Acknowledged:
        return u"acknowledged"_s;
    case KeyStages::PageFrame:
        return u"page's frame"_s;
    case KeyStages::PanePainted:
        return u"pane painted"_s;
    case KeyStages::StageCount:
        break;
    }
    return {};
}

} // namespace

KeyStages::KeyStages(MeasuredWindow &window) : m_window(window)
{
    begin();
    const auto reach = [](Stage stage) { return [stage] { times().reach(stage); }; };
    connect(window.pane()->source(), &TextSource::textChanged, this, reach(TextChanged));
    connect(window.pane(), &TextPane::painted, this, reach(PanePainted));
    buildWatch = [](BuildStage stage) { times().reach(stage == BuildStage::Started ? BuildStarted : Built); };
    connect(window.session(), &DocumentSession::snapshotPublished, this, reach(Published));
    if (const PreviewBridge *bridge = bridgeOf(*window.preview()))
        connect(bridge, &PreviewBridge::patchSent, this, reach(PatchSent));
    const auto reachIfNew = [this](Stage stage) {
        return [this, stage](quint64 serial) {
            if (serial > m_serialBefore)
                times().reach(stage);
        };
    };
    connect(window.preview(), &PreviewPane::patched, this, reachIfNew(Acknowledged));
    connect(window.preview(), &PreviewPane::painted, this, reachIfNew(PageFrame));
}

KeyStages::~KeyStages()
{
    buildWatch = nullptr;
}

KeyStages::Times &KeyStages::times()
{
    static Times times;
    return times;
}

void KeyStages::begin()
{
    m_serialBefore = m_window.preview()->acknowledgedSerial();
    for (auto &at : times().at)
        at = notYet;
    times().start = BenchClock::now().time_since_epoch().count();
}

double KeyStages::at(Stage stage) const
{
    return times().at.at(size_t(stage));
}

QList<StageProfile::Stamp> KeyStages::stamps() const
{
    QList<StageProfile::Stamp> stamps;
    for (int stage = 0; stage < StageCount; ++stage) {
        if (reached(Stage(stage)))
            stamps.append({stageName(Stage(stage)), at(Stage(stage))});
    }
    return stamps;
}

void KeyStages::Times::reach(Stage stage)
{
    double expected = notYet;
    const BenchClock::time_point begun{BenchClock::duration(start)};
    at.at(size_t(stage)).compare_exchange_strong(expected, millisecondsSince(begun));
}

} // namespace Galley

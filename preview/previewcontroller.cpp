// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewcontroller.h"

#include "preview/previewbridge.h"
#include "preview/previewpatch.h"

#include <QThread>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// UTF-16 units of html in a message; the page asks for the rest. So no message keeps it, or us, busy for long.
constexpr qsizetype roomInPatch = 128 * 1024;
constexpr int mostAskedFor = 4096; // blocks

// Read from the page, where the article lives: any number may stand there.
BlockAnchor anchorFromPage(const QJsonObject &place)
{
    return {.block = idFromPage(place.value("id"_L1).toString()), .fraction = std::clamp(place.value("fraction"_L1).toDouble(), 0.0, 2.0)};
}

} // namespace

PreviewController::PreviewController(PreviewBridge *bridge, QObject *parent) : QObject(parent), m_bridge(bridge)
{
    connect(bridge, &PreviewBridge::becameReady, this, &PreviewController::pageBecameReady);
    connect(bridge, &PreviewBridge::acknowledged, this, &PreviewController::acknowledge);
    connect(bridge, &PreviewBridge::resyncRequested, this, &PreviewController::resync);
    connect(bridge, &PreviewBridge::htmlRequested, this, &PreviewController::sendHtml);
    connect(bridge, &PreviewBridge::painted, this, &PreviewController::painted);
    connect(bridge, &PreviewBridge::moved, this, &PreviewController::reportMovement);
    connect(bridge, &PreviewBridge::placeChosen, this, [this](const QJsonObject &place) { Q_EMIT placeChosen(anchorFromPage(place)); });
    connect(bridge, &PreviewBridge::settled, this, &PreviewController::settled);
}

void PreviewController::setContent(const PreviewContent &content)
{
    if (content.serial <= m_newest.serial) {
        m_acknowledged = {};
        m_inFlight.reset();
    }
    m_newest = content;
    m_same = sameOverBoth(m_same, content.same);
    sendNewest();
}

void PreviewController::setOutline(const Outline &outline)
{
    m_outline = outline;
    sendNames();
}

void PreviewController::setAttention(Attention attention)
{
    m_attention = attention;
    sendNewest();
    sendNames();
    if (m_placeIsNew)
        sendPlace();
    askToSettle();
}

void PreviewController::setLook(const PreviewLook &look)
{
    m_look = look;
    if (m_ready)
        sendLook();
}

void PreviewController::scrollTo(const BlockAnchor &anchor)
{
    sendScroll({{u"id"_s, idForPage(anchor.block)}, {u"fraction"_s, anchor.fraction}});
}

void PreviewController::scrollToStart()
{
    sendScroll({{u"edge"_s, u"start"_s}});
}

void PreviewController::scrollToEnd()
{
    sendScroll({{u"edge"_s, u"end"_s}});
}

void PreviewController::whenSettled(std::function<void()> callback)
{
    m_waiting.append({.token = ++m_settleToken, .asked = false, .callback = std::move(callback)});
    askToSettle();
}

void PreviewController::forgetPage()
{
    m_ready = false;
    m_acknowledged = {};
    m_inFlight.reset();
    m_names.forgetPage();
    m_targets.forgetPage();
    m_placeIsNew = true;
    for (Waiting &waiting : m_waiting)
        waiting.asked = false;
}

void PreviewController::giveUpSettling()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        one.callback();
}

void PreviewController::pageBecameReady()
{
    forgetPage();
    m_ready = true;
    sendLook();
    sendNewest();
    sendNames();
    sendPlace();
    askToSettle();
}

void PreviewController::acknowledge(quint64 serial)
{
    if (!m_inFlight || m_inFlight->serial != serial)
        return;
    m_acknowledged = *std::exchange(m_inFlight, std::nullopt);
    sendNewest();
    Q_EMIT patched(serial);
    askToSettle();
}

void PreviewController::resync()
{
    m_acknowledged = {};
    m_inFlight.reset();
    sendNewest();
}

// A report that crossed a request on its way is older than the request: not the reader's last word.
void PreviewController::reportMovement(const QJsonObject &movement)
{
    if (movement.value("request"_L1).toInt() != m_scrollRequest)
        return;
    m_place = {{u"request"_s, m_scrollRequest}, {u"id"_s, movement.value("id"_L1)}, {u"fraction"_s, movement.value("fraction"_L1)}};
    Q_EMIT anchorMoved(anchorFromPage(movement), quint64(qMax(movement.value("serial"_L1).toDouble(), 0.0)));
    const QString edge = movement.value("edge"_L1).toString();
    if (edge == "start"_L1)
        Q_EMIT atStart();
    else if (edge == "end"_L1)
        Q_EMIT atEnd();
}

void PreviewController::sendNewest()
{
    if (!isReached() || m_inFlight || isUpToDate())
        return;
    m_inFlight = m_newest;
    const SameEnds same = std::exchange(m_same, {std::numeric_limits<int>::max(), std::numeric_limits<int>::max()});
    if (const QJsonObject targets = m_targets.take(m_acknowledged, m_newest, same); !targets.isEmpty())
        Q_EMIT m_bridge->targetsSent(targets); // before the blocks, so that they are right from the start
    Q_EMIT m_bridge->patchSent(previewPatch(m_acknowledged, m_newest, same, roomInPatch));
    // What carries it to the page may wait for this processor, and takes a fraction of what painting the pane does.
    QThread::yieldCurrentThread();
}

// Of the content that the page will have when it reads the answer.
void PreviewController::sendHtml(const QJsonArray &blocks)
{
    const PreviewContent &sent = m_inFlight ? *m_inFlight : m_acknowledged;
    Q_EMIT m_bridge->htmlSent(previewHtml(sent, blocks.size() > mostAskedFor ? QJsonArray() : blocks));
}

void PreviewController::sendNames()
{
    if (!isReached())
        return;
    const QJsonObject names = m_names.take(m_outline);
    if (!names.isEmpty())
        Q_EMIT m_bridge->namesSent(names);
}

void PreviewController::sendLook()
{
    QJsonObject variables;
    for (const auto &[name, value] : m_look.variables.asKeyValueRange())
        variables.insert(name, value);
    Q_EMIT m_bridge->lookSent({{u"theme"_s, m_look.theme}, {u"variables"_s, variables}});
}

void PreviewController::sendScroll(QJsonObject request)
{
    request.insert("request"_L1, ++m_scrollRequest);
    m_place = request;
    m_placeIsNew = true;
    sendPlace();
}

void PreviewController::sendPlace()
{
    if (!isReached() || m_place.isEmpty())
        return;
    m_placeIsNew = false;
    Q_EMIT m_bridge->scrollSent(m_place);
}

void PreviewController::askToSettle()
{
    if (m_ready && m_attention == Attention::Unseen && !m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &PreviewController::giveUpSettling, Qt::QueuedConnection);
    if (!isReached() || !isUpToDate())
        return;
    for (Waiting &waiting : m_waiting) {
        if (!std::exchange(waiting.asked, true))
            Q_EMIT m_bridge->settleSent(waiting.token);
    }
}

// A newer content that came meanwhile is waited for as well.
void PreviewController::settled(int token)
{
    const auto found = std::ranges::find(m_waiting, token, &Waiting::token);
    if (found == m_waiting.end())
        return;
    if (!isUpToDate()) {
        found->asked = false;
        askToSettle();
        return;
    }
    const std::function<void()> callback = found->callback;
    m_waiting.erase(found);
    callback();
}

bool PreviewController::isUpToDate() const
{
    return m_acknowledged.serial == m_newest.serial && !m_inFlight;
}

} // namespace Galley

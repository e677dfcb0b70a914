// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pagestages.h"

#include "tests/bench/eventloop.h"

#include "preview/previewpane.h"

#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <optional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Times of the call under way become those of the last change when something is sent in it. Once for a page.
constexpr auto stampingScript = R"(
    if (!('lastChange' in globalThis)) {
        globalThis.lastChange = null;
        const transport = qt.webChannelTransport;
        const {onmessage, send} = transport;
        const {replaceData} = CharacterData.prototype;
        let call = null;
        transport.onmessage = message => {
            call = {began: performance.now(), sent: 0};
            onmessage.call(transport, message);
            call = null;
        };
        CharacterData.prototype.replaceData = function(...change) {
            const began = performance.now();
            replaceData.apply(this, change);
            if (call)
                Object.assign(call, {changing: began, changed: performance.now()});
        };
        transport.send = data => {
            if (call?.changed && !call.sent) {
                call.sent = performance.now();
                globalThis.lastChange = [call.began, call.changing, call.changed, call.sent];
            }
            send.call(transport, data);
        };
    }
)"_L1;

QVariant answerOf(QWebEnginePage &page, const QString &script)
{
    std::optional<QVariant> answer;
    page.runJavaScript(script, QWebEngineScript::ApplicationWorld, [&answer](const QVariant &result) { answer = result; });
    runUntil([&answer] { return answer.has_value(); });
    return answer.value_or(QVariant());
}

} // namespace

PageStages::PageStages(PreviewPane &preview) : m_page(pageOf(preview))
{
    if (m_page)
        answerOf(*m_page, stampingScript);
}

QList<StageProfile::Stamp> PageStages::stamps(double acknowledged) const
{
    const QVariantList times = m_page ? answerOf(*m_page, u"lastChange"_s).toList() : QVariantList();
    if (times.size() != 4)
        return {};
    const auto at = [&](int index) { return acknowledged - (times.last().toDouble() - times.at(index).toDouble()); };
    return {{u"page was told"_s, at(0)}, {u"page read it"_s, at(1)}, {u"page changed"_s, at(2)}};
}

QWebEnginePage *pageOf(const PreviewPane &preview)
{
    const auto *view = preview.findChild<QWebEngineView *>();
    return view ? view->page() : nullptr;
}

} // namespace Galley

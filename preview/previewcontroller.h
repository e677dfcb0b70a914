// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blockanchor.h"
#include "preview/previewcontent.h"
#include "preview/previewlook.h"
#include "preview/previewnames.h"
#include "preview/previewtargets.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace Galley {

class PreviewBridge;

// Brings the newest content into the page: one patch at a time, against what the page acknowledged last. The
// acknowledgement is the throttle, the newest content wins. While nobody sees the page it is sent nothing, and catches up
// with one patch. Knows nothing of Qt WebEngine. GUI thread.
class PreviewController : public QObject
{
    Q_OBJECT
public:
    explicit PreviewController(PreviewBridge *bridge, QObject *parent = nullptr);

    void setContent(const PreviewContent &content); // a serial that does not grow is another article's
    void setOutline(const Outline &outline); // of a content given before, or of none yet
    enum class Attention { Seen, Unseen };
    void setAttention(Attention attention);
    void setLook(const PreviewLook &look);
    void scrollTo(const BlockAnchor &anchor);
    void scrollToStart();
    void scrollToEnd();
    void whenSettled(std::function<void()> callback); // at once while the page is unseen

    void forgetPage(); // it died or reloads: everything is sent again once it is ready, and it comes back to its place
    void giveUpSettling(); // there will be no page: those who wait are called
    quint64 acknowledgedSerial() const { return m_acknowledged.serial; }

Q_SIGNALS:
    void patched(quint64 serial);
    void painted(quint64 serial);
    void anchorMoved(const Galley::BlockAnchor &top, quint64 serial);
    void atStart();
    void atEnd();
    void placeChosen(const Galley::BlockAnchor &place);

private:
    struct Waiting
    {
        int token = 0;
        bool asked = false;
        std::function<void()> callback;
    };

    void pageBecameReady();
    void acknowledge(quint64 serial);
    void resync();
    void sendHtml(const QJsonArray &blocks);
    void reportMovement(const QJsonObject &movement);
    bool isReached() const { return m_ready && m_attention == Attention::Seen; }
    void sendNewest();
    void sendNames();
    void sendLook();
    void sendScroll(QJsonObject request);
    void sendPlace();
    void askToSettle();
    void settled(int token);
    bool isUpToDate() const;

    PreviewBridge *m_bridge;
    bool m_ready = false;
    Attention m_attention = Attention::Seen;
    PreviewContent m_newest;
    SameEnds m_same; // of the newest and the one sent last
    Outline m_outline;
    PreviewNames m_names;
    PreviewTargets m_targets;
    bool m_placeIsNew = false; // the page has not been told
    PreviewContent m_acknowledged;
    std::optional<PreviewContent> m_inFlight;
    PreviewLook m_look;
    QJsonObject m_place; // where the page stands, for when it comes back
    int m_scrollRequest = 0;
    int m_settleToken = 0;
    QList<Waiting> m_waiting;
};

} // namespace Galley

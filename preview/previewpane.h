// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blockanchor.h"
#include "document/documentsnapshot.h"
#include "preview/previewlook.h"
#include "preview/previewwatchdog.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace Galley {

// The preview as a widget: hosts the hardened page, or says why there is none. The page is patched by block id, one
// patch per snapshot; the page's acknowledgement is the throttle. While it is hidden the page gets no work. GUI thread.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    // Registers the `galley:` scheme and sets Chromium's flags; must be called before the application object exists.
    static void prepareProcess();

    explicit PreviewPane(QWidget *parent = nullptr);
    explicit PreviewPane(const PreviewWatchdog::Options &patience, QWidget *parent = nullptr);
    ~PreviewPane() override;

    // Makes the WebEngine profile and page. Until then, and when a preview cannot be had, snapshots are only kept.
    void start();
    void setUnavailable(const QString &reason); // shows the reason instead, with what to do
    bool isAvailable() const;

    void setSnapshot(DocumentSnapshotPtr snapshot); // needs its blocks, none of its facts
    void setFacts(const DocumentSnapshotPtr &snapshot); // whose facts are gathered: the headings' anchors
    void setArticleFolder(const QString &folder); // images are served from it and below; empty: none
    void setLook(const PreviewLook &look);
    void setZoom(int percent);
    void reload();

    // Puts the anchor at the page's top (the page's ends are reached with fraction at the article's ends); the echo of
    // this movement is not reported by anchorMoved.
    void scrollTo(const BlockAnchor &anchor);
    void scrollToEnd();
    void scrollToStart();

    // Calls back once: the newest snapshot is in the page, its images have sized themselves, two frames have passed; or
    // there will be no page, or none that is seen. Before start() it waits for that.
    void whenSettled(std::function<void()> callback);
    // Runs a script in the page's isolated world; for tests and measurements. Called with nothing when there is no page.
    void evaluate(const QString &script, std::function<void(const QVariant &)> callback);
    quint64 acknowledgedSerial() const;
    qint64 rendererPid() const; // 0: none; for tests and measurements

Q_SIGNALS:
    void anchorMoved(const Galley::BlockAnchor &top, quint64 serial); // by the reader, of the snapshot with that serial
    void atStart(); // after anchorMoved: the page's very start was reached
    void atEnd();
    void placeChosen(const Galley::BlockAnchor &place); // double click
    // As written, relative ones too, never followed by the page. `#…` within the page is not told: there the page goes
    // by itself, and that is a movement of the reader's.
    void linkActivated(const QUrl &target);
    void citationHovered(const QStringList &keys); // none when the pointer leaves it
    void linkHovered(const QString &target);
    void patched(quint64 serial); // acknowledged by the page, laid out
    void painted(quint64 serial); // a frame with it was presented
    void lost(const QString &reason); // the renderer died and could not be brought back

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Galley

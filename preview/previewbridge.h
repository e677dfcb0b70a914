// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

namespace Galley {

// The channel between the program and the page's isolated world: every message has its one name here and in
// resources/page/channel.js. What the page says is as trustworthy as the article: it is checked by whoever listens.
class PreviewBridge : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS: // to the page
    void patchSent(const QJsonObject &patch); // previewPatch
    void htmlSent(const QJsonObject &html); // previewHtml
    void namesSent(const QJsonObject &names); // PreviewNames::take
    void targetsSent(const QJsonObject &targets); // PreviewTargets::take
    void lookSent(const QJsonObject &look); // {theme, variables: {name: value}}
    void scrollSent(const QJsonObject &request); // {request, id, fraction} or {request, edge: "start" | "end"}
    void settleSent(int token);
    void pingSent(int token);

    // From the page.
    void becameReady();
    void acknowledged(quint64 serial);
    void resyncRequested();
    void htmlRequested(const QJsonArray &blocks); // ids, for previewHtml
    void painted(quint64 serial);
    void moved(const QJsonObject &movement); // {id, fraction, edge, serial, request}: by the reader
    void placeChosen(const QJsonObject &place); // {id, fraction}
    void linkActivated(const QString &target); // as written in the article
    void linkHovered(const QString &target);
    void citationHovered(const QString &keys); // separated by blanks; empty when the pointer leaves
    void settled(int token);
    void answered(int token);

public: // called by the page
    Q_INVOKABLE void ready() { Q_EMIT becameReady(); }
    Q_INVOKABLE void acknowledge(double serial) { Q_EMIT acknowledged(serialFrom(serial)); }
    Q_INVOKABLE void resync() { Q_EMIT resyncRequested(); }
    Q_INVOKABLE void needHtml(const QJsonArray &blocks) { Q_EMIT htmlRequested(blocks); }
    Q_INVOKABLE void reportPainted(double serial) { Q_EMIT painted(serialFrom(serial)); }
    Q_INVOKABLE void reportMovement(const QJsonObject &movement) { Q_EMIT moved(movement); }
    Q_INVOKABLE void choosePlace(const QJsonObject &place) { Q_EMIT placeChosen(place); }
    Q_INVOKABLE void activateLink(const QString &target) { Q_EMIT linkActivated(target); }
    Q_INVOKABLE void hoverLink(const QString &target) { Q_EMIT linkHovered(target); }
    Q_INVOKABLE void hoverCitation(const QString &keys) { Q_EMIT citationHovered(keys); }
    Q_INVOKABLE void reportSettled(int token) { Q_EMIT settled(token); }
    Q_INVOKABLE void pong(int token) { Q_EMIT answered(token); }

private:
    static quint64 serialFrom(double said); // 0, which no snapshot has, for what is no serial
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/remote/remoteanswers.h"

#include <QObject>
#include <QTimer>

namespace Galley {

// What all windows know of addresses on the web, kept in a file of the cache folder. Losing that file costs a check, no
// more. GUI thread; the disk is waited for elsewhere.
class RemoteStore : public QObject
{
    Q_OBJECT
public:
    explicit RemoteStore(const QString &file, QObject *parent = nullptr); // empty: nothing is kept
    static QString usualFile();

    const RemoteAnswersPtr &answers() const { return m_answers; } // never null
    void load();
    void add(const QString &remoteAddress, const RemoteAnswer &answer); // told soon, with what else comes until then
    void tell(); // now

Q_SIGNALS:
    void changed(const Galley::RemoteAnswersPtr &answers);
    void saved();

private:
    void merge(const RemoteAnswers &more);
    void save();

    QString m_file;
    RemoteAnswersPtr m_answers;
    RemoteAnswers m_added; // not told yet
    QTimer m_soon;
    QTimer m_later; // many changes are saved at once
    bool m_saving = false;
};

} // namespace Galley

Q_DECLARE_METATYPE(Galley::RemoteAnswersPtr)

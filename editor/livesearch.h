// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"
#include "editor/search.h"

#include <QObject>
#include <QTimer>

namespace Galley {

class TextSource;

// The matches of a pattern in the text as it changes. Long texts are searched on a worker, newest wins. GUI thread.
class LiveSearch : public QObject
{
    Q_OBJECT
public:
    explicit LiveSearch(TextSource *source, QObject *parent = nullptr);
    ~LiveSearch() override; // stops the worker, without waiting for it

    void setPattern(const SearchPattern &pattern); // an empty one ends the search
    const SearchPattern &pattern() const;

    const SearchResult &result() const; // of the text as it was when it was last searched
    bool isCurrent() const; // it is of the newest text and pattern
    int indexOf(SourceRange match) const; // -1 when it is none of the matches

    // The newest text, ready to be searched. To make that of a long one takes longer than a frame, unless isReady(): then
    // the last search has brought it along.
    const QString &searchedText() const;
    bool isReady() const;

    static constexpr qsizetype limit = 1000;

Q_SIGNALS:
    void changed();

private:
    void restart();
    void searchElsewhere();
    void take(const SearchResult &result);

    TextSource *m_source;
    SearchPattern m_pattern;
    SearchResult m_result;
    QTimer m_restart; // after the key that changed the text has been dealt with
    StopToken m_stop;
    bool m_isCurrent = true;
    mutable QString m_text;
    mutable bool m_textIsCurrent = false;
};

} // namespace Galley

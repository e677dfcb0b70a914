// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself, watched from inside: says "editor" when the pane has painted its text, "preview" when the page has
// presented a frame with the article, and "settled" when the text is all there in its colours and the page at rest.

#include "app/application.h"
#include "editor/panehighlighter.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>
#include <utility>

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

// Panes are made deep inside the program; their first event gives them away.
class Observer : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Polish)
            return false;
        if (auto *pane = qobject_cast<Galley::TextPane *>(watched)) {
            connect(pane, &Galley::TextPane::painted, this, [pane] {
                if (pane->document()->characterCount() > 1)
                    say("editor");
            });
            connect(pane->highlighter(), &Galley::PaneHighlighter::finished, this, [this, pane] {
                if (pane->document()->characterCount() > 1 && pane->source()->isWhole())
                    settle(m_coloured);
            });
        }
        if (auto *preview = qobject_cast<Galley::PreviewPane *>(watched))
            connect(preview, &Galley::PreviewPane::painted, this, [this, preview] {
                say("preview");
                if (!std::exchange(m_asked, true))
                    preview->whenSettled([this] { settle(m_pageSettled); });
            });
        return false;
    }

private:
    void settle(bool &part)
    {
        part = true;
        if (m_coloured && m_pageSettled)
            say("settled");
    }

    bool m_asked = false;
    bool m_coloured = false;
    bool m_pageSettled = false;
};

void observe()
{
    QCoreApplication::instance()->installEventFilter(new Observer(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(observe)

int main(int argc, char **argv)
{
    return Galley::runGalley(argc, argv);
}

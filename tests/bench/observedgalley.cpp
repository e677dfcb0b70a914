// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself, watched from inside: says "editor" when the pane has painted its text, and "preview" when the
// page has presented a frame with the article.

#include "app/application.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>

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
        if (auto *pane = qobject_cast<Galley::TextPane *>(watched))
            connect(pane, &Galley::TextPane::painted, this, [pane] {
                if (pane->document()->characterCount() > 1)
                    say("editor");
            });
        else if (auto *preview = qobject_cast<Galley::PreviewPane *>(watched))
            connect(preview, &Galley::PreviewPane::painted, this, [] { say("preview"); });
        return false;
    }
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

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interruptedsavesoffer.h"

#include "app/article.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/saving/diskthreads.h"
#include "app/saving/interruptedsaves.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "document/text/linediff.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::InterruptedSaves)
};

void forgetLater(const InterruptedSave &save)
{
    diskThreads().start([save] { forgetInterruptedSave(save); });
}

void offer(MainWindow *window, const InterruptedSave &save);

// The kept text as one undo step over the file's.
void takeKeptText(MainWindow *window, const InterruptedSave &save)
{
    TextSource *source = window->workbench()->pane()->source();
    const DecodedText kept = decode(save.bytes);
    if (!source->apply({source->revision(), editsBetween(source->text(), SourceText(kept.text)), {}}))
        return offer(window, save); // the file is still being opened
    QObject::connect(window->article(), &Article::saved, window, [save] { forgetLater(save); }, Qt::SingleShotConnection);
}

void offer(MainWindow *window, const InterruptedSave &save)
{
    const QPointer<MainWindow> there(window);
    const QString message = Texts::tr("Saving “%1” was interrupted before the new text reached the file. Galley has kept that text.");
    window->workbench()->messageBar()->display(MessageBar::Tone::Warning, message.arg(QFileInfo(save.path).fileName()),
        {{Texts::tr("&Use the kept text"),
             [there, save] {
                 if (there)
                     takeKeptText(there, save);
             }},
            {Texts::tr("&Discard it"), [save] { forgetLater(save); }}});
}

} // namespace

void offerInterruptedSaves(Windows *windows)
{
    runOnDisk(
        windows, [] { return settleInterruptedSaves(); },
        [windows](const QList<InterruptedSave> &saves) {
            for (const InterruptedSave &save : saves)
                offer(windows->open({save.path, 0}), save);
        });
}

} // namespace Galley

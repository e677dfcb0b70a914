// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/showversions.h"

#include "app/article.h"
#include "app/history/articlehistory.h"
#include "app/history/versionsdialog.h"
#include "app/mainwindow.h"
#include "app/saving/diskthreads.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "document/text/linediff.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QPointer>

namespace Galley {

void showVersions(MainWindow &window)
{
    VersionKeeper *keeper = window.windows()->versionKeeper();
    Article *article = window.article();
    TextSource *source = window.workbench()->pane()->source();
    auto *dialog = new VersionsDialog(article->displayName(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal); // the text stays the one that the differences are from
    dialog->setCurrent(source->text(), article->file().format);
    if (article->isReadOnly())
        dialog->forbidRestoring(VersionsDialog::tr("The article is open for reading only"));
    QObject::connect(dialog, &VersionsDialog::restoreRequested, &window, [source](const SourceText &text, const QString &label) {
        source->apply({source->revision(), editsBetween(source->text(), text), label});
    });
    dialog->show();
    const auto list = [folder = keeper->folder(), path = article->path(), text = source->text(), format = article->file().format] {
        return listVersions(folder, path, text, format);
    };
    keeper->after([list, dialog = QPointer(dialog)] { // the one just saved is to be among them
        const auto handBack = [dialog, listing = list()] {
            if (dialog)
                dialog->setListing(listing);
        };
        if (QObject *home = homeOfResults())
            QMetaObject::invokeMethod(home, handBack, Qt::QueuedConnection);
    });
}

} // namespace Galley

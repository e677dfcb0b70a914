// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importflow.h"

#include "app/article.h"
#include "app/documentfile.h"
#include "app/fileflow.h"
#include "app/import/importdialog.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/saving/diskthreads.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "document/import/importproposal.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace Galley {

ImportFlow::ImportFlow(MainWindow *window) : QObject(window), m_window(window)
{
    connect(window->article(), &Article::fileChanged, this, &ImportFlow::awaitFacts);
    connect(window->article()->session(), &DocumentSession::factsReady, this, &ImportFlow::considerOffer);
}

void ImportFlow::importFile()
{
    const QString current = m_window->windowFilePath();
    const QString folder
        = current.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(current).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import article text"), folder,
        tr("Texts (*.txt *.text *.md *.markdown)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    runOnDisk(
        this, [path] { return readDocumentFile(path); },
        [this, path](const DocumentFile &file) {
            if (!file.error.isEmpty() || file.fault == DecodingFault::Binary)
                m_window->files()->tellOpenError(path, file.error.isEmpty() ? tr("It is not a text. Choose another file.") : file.error);
            else
                review(file.text.toString());
        });
}

void ImportFlow::importClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_window->workbench()->messageBar()->display(
            MessageBar::Tone::Note, tr("There is no text on the clipboard. Copy the article first, then try again."));
        return;
    }
    review(text);
}

void ImportFlow::importThisText()
{
    auto *dialog = new ImportDialog(m_window->workbench()->pane()->source()->text().toString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { put(m_window, dialog->result()); });
    dialog->open();
}

void ImportFlow::review(const QString &text)
{
    auto *dialog = new ImportDialog(text, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { put(m_window->article()->isPristine() ? m_window : m_window->windows()->openUntitled(), dialog->result()); });
    dialog->open();
}

void ImportFlow::put(MainWindow *window, const QString &result)
{
    TextPane *pane = window->workbench()->pane();
    TextSource *source = pane->source();
    source->apply({source->revision(), {{{0, source->text().length()}, result}}, tr("Import article text")});
    pane->setSelection({0, 0});
    window->workbench()->setFocus();
}

void ImportFlow::awaitFacts()
{
    const QString path = m_window->article()->path();
    const bool again = std::exchange(m_wasReadOnly, m_window->article()->isReadOnly());
    m_waits = !path.isEmpty() && (path != m_considered || again);
    m_considered = path;
}

void ImportFlow::considerOffer(const DocumentSnapshotPtr &snapshot)
{
    if (!m_waits)
        return;
    m_waits = false;
    MessageBar *bar = m_window->workbench()->messageBar();
    const Article *article = m_window->article();
    const QString protection = m_window->files()->protectionNote(); // it goes along with the offer
    const bool isTaken = bar->isVisible() && !bar->isGoing() && (protection.isEmpty() || bar->message() != protection);
    if (article->isReadOnly())
        return;
    m_wasReadOnly = false;
    if (article->isModified() || isTaken || !deservesImport(*snapshot))
        return;
    QString offer = tr("“%1” has no Markdown headings. Galley can find its title, sections and lists.").arg(article->displayName());
    QList<MessageBar::Remedy> remedies{{tr("Import article &text…"), [this] { importThisText(); }}};
    if (!protection.isEmpty()) {
        offer += u' ' + protection;
        remedies.append({FileFlow::tr("&Save as…"), [this] { m_window->files()->saveAs(); }});
    }
    bar->display(MessageBar::Tone::Note, offer, remedies);
}

bool deservesImport(const DocumentSnapshot &snapshot)
{
    constexpr qsizetype longest = 2'000'000; // units; the offer is made on the GUI thread
    if (!snapshot.isParsed() || snapshot.source().length() > longest || !snapshot.outline().isEmpty()
        || !snapshot.frontMatter().values.isEmpty())
        return false;
    const QList<PlacedLink> &links = snapshot.links();
    const bool marked = std::any_of(links.begin(), links.end(), [](const PlacedLink &placed) {
        return placed.link.kind == LinkKind::Inline || placed.link.kind == LinkKind::Reference || placed.link.kind == LinkKind::Image;
    });
    if (marked)
        return false;
    const ImportProposal proposal = proposeImport(snapshot.source().toString());
    return std::any_of(proposal.decisions.begin(), proposal.decisions.end(),
        [](const ImportDecision &decision) { return decision.kind == ImportKind::SectionHeading; });
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an article is saved while its writer goes on.
#include "app/article.h"
#include "app/saving/diskthreads.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTextDocument>

namespace Galley {

void Article::save(OutsideChange outside)
{
    saveAs(m_file.path, outside);
}

void Article::saveAs(const QString &path, OutsideChange outside)
{
    if (const auto refused = refusal()) {
        Q_EMIT saveFailed(path, *refused);
        return;
    }
    if (isSaving())
        m_ordered = Ordered{path, outside};
    else
        startSave(path, outside);
}

// What was not read as it is must not be written, neither over the file nor elsewhere.
std::optional<SaveResult> Article::refusal() const
{
    SaveResult refused;
    if (!m_file.canBeSavedOver()) {
        refused.failure = SaveResult::Failure::NotDecoded;
        refused.message = tr("What is shown is not all that the file holds, so saving would damage it. Choose its encoding first.");
    } else if (!isWhole()) {
        refused.failure = SaveResult::Failure::NotWhole;
        refused.message = tr("It is still being opened. Save it when that is done.");
    } else {
        return {};
    }
    return refused;
}

void Article::startSave(const QString &path, OutsideChange outside)
{
    SaveOrder order;
    order.path = QFileInfo(path).absoluteFilePath();
    order.text = m_pane->source()->text();
    order.format = m_file.format;
    order.outside = order.path == m_file.path ? outside : OutsideChange::Overwrite;
    order.knownHash = m_file.isNew ? QByteArray() : m_file.hash;
    Q_EMIT aboutToSave(order.path, order.text);
    m_inFlight = InFlight{order.path, order.text, m_pane->source()->revision()};
    Q_EMIT savingChanged(true);
    runOnDisk(this, [order] { return runSave(order); }, [this](const SaveReport &report) { finishSave(report); });
}

void Article::finishSave(const SaveReport &report)
{
    const InFlight save = *m_inFlight;
    m_inFlight.reset();
    const auto next = std::exchange(m_ordered, {});
    if (report.result) {
        takeSaved(save, report);
        Q_EMIT saved(save.path, report.bytes);
    } else {
        if (report.result.holds == SaveResult::Holds::New && save.path == m_file.path)
            m_file.hash = report.hash; // it is ours, if not known to be on the disk for good
        Q_EMIT saveFailed(save.path, report.result);
    }
    if (next && report.result)
        startSave(next->path, next->outside);
    else
        Q_EMIT savingChanged(false);
}

void Article::takeSaved(const InFlight &save, const SaveReport &report)
{
    m_file.path = save.path;
    m_file.hash = report.hash;
    m_file.isNew = false;
    m_file.isWritable = true;
    markSaved(save);
    applyReadOnly();
    Q_EMIT fileChanged();
}

// The pane's document can take only the text it has now for saved. What was typed during the save makes it modified for
// good then, also where undo leads to a text that was saved before this one.
void Article::markSaved(const InFlight &save)
{
    QTextDocument *document = m_pane->document();
    const bool current = m_pane->source()->revision() == save.revision;
    m_savedEarlier = current ? std::optional<SourceText>() : save.text;
    if (!current) {
        const QScopedValueRollback marking(m_marking, true);
        document->setModified(false);
        document->setModified(true);
    } else {
        document->setModified(false);
    }
}

// Neither the text that was saved last nor the one it was read from is on the disk any more, so undo leads to none.
void Article::acknowledge(const DocumentFile &file)
{
    m_file.hash = file.hash;
    m_file.isNew = file.isNew;
    m_savedEarlier.reset();
    {
        const QScopedValueRollback marking(m_marking, true);
        m_pane->document()->setModified(false);
        m_pane->document()->setModified(true);
    }
    followModification(true);
    Q_EMIT fileChanged();
}

void Article::moveTo(const QString &path)
{
    m_file.path = QFileInfo(path).absoluteFilePath();
    Q_EMIT fileChanged();
}

void Article::useEncoding(const EncodingChoice &choice)
{
    m_file.format.encoding = choice.encoding;
    m_file.format.eightBit = choice.eightBit;
    m_file.format.byteOrderMark = m_file.format.byteOrderMark && choice.encoding != Encoding::EightBit;
    m_pane->document()->setModified(true);
    Q_EMIT fileChanged();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filereading.h"

#include "app/saving/diskthreads.h"
#include "app/saving/interruptedsaves.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMutex>
#include <QWaitCondition>

#include <chrono>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr auto brief = 40ms; // a stall nobody notices
constexpr auto patience = 250ms; // with a window that is long in coming
constexpr qint64 large = 512 * 1024; // bytes; takes some milliseconds

} // namespace

struct FileReading::Shared
{
    mutable QMutex mutex;
    QWaitCondition progressed;
    std::optional<QString> head;
    std::optional<DocumentFile> file;
    FileReading *listener = nullptr; // null before announce() and after the end
    const StopToken stop = StopToken::make();
    bool goesOn = false;

    void putHead(const QString &text, qint64 size)
    {
        const QDeadlineTimer deadline(patience);
        const QMutexLocker locked(&mutex);
        head = text;
        progressed.wakeAll();
        tell([text](FileReading *reading) { Q_EMIT reading->headRead(text); });
        while (size > large && !goesOn && progressed.wait(&mutex, deadline)) { }
    }
    void putFile(const DocumentFile &read)
    {
        const QMutexLocker locked(&mutex);
        file = read;
        progressed.wakeAll();
        tell([read](FileReading *reading) { Q_EMIT reading->finished(read); });
    }
    template <typename Tell> void tell(Tell what) const
    {
        if (FileReading *to = listener)
            QMetaObject::invokeMethod(to, [to, what] { what(to); }, Qt::QueuedConnection);
    }
};

FileReading::FileReading(const QString &path, const std::optional<EncodingChoice> &encoding, QObject *parent)
    : QObject(parent), m_path(path), m_encoding(encoding), m_shared(std::make_shared<Shared>())
{
    diskThreads().start([shared = m_shared, path, encoding] {
        ReadOptions options;
        options.encoding = encoding;
        options.lineLimit = longestLine;
        options.head = [shared](const QString &head, qint64 size) { shared->putHead(head, size); };
        options.stop = shared->stop;
        const DocumentFile file = readDocumentFile(path, options);
        shared->putFile(file);
        if (!file.isNew && file.error.isEmpty())
            removeAbandonedTemporaries(QFileInfo(file.path).absolutePath());
    });
}

FileReading::~FileReading()
{
    m_shared->stop.stop();
    const QMutexLocker locked(&m_shared->mutex);
    m_shared->listener = nullptr;
    m_shared->goesOn = true;
    m_shared->progressed.wakeAll();
}

bool FileReading::waitBriefly() const
{
    const QDeadlineTimer deadline(brief);
    const QMutexLocker locked(&m_shared->mutex);
    while (!m_shared->file && !m_shared->head && m_shared->progressed.wait(&m_shared->mutex, deadline)) { }
    return m_shared->file.has_value();
}

bool FileReading::isRead() const
{
    const QMutexLocker locked(&m_shared->mutex);
    return m_shared->file.has_value();
}

DocumentFile FileReading::file() const
{
    const QMutexLocker locked(&m_shared->mutex);
    return m_shared->file.value_or(DocumentFile());
}

void FileReading::goOn()
{
    const QMutexLocker locked(&m_shared->mutex);
    m_shared->goesOn = true;
    m_shared->progressed.wakeAll();
}

void FileReading::announce()
{
    const QMutexLocker locked(&m_shared->mutex);
    m_shared->listener = this;
    if (m_shared->file)
        m_shared->tell([read = *m_shared->file](FileReading *reading) { Q_EMIT reading->finished(read); });
    else if (m_shared->head)
        m_shared->tell([head = *m_shared->head](FileReading *reading) { Q_EMIT reading->headRead(head); });
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safesave.h"
#include "app/saving/interruptedsaves.h"
#include "tests/faults/faultorders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <dlfcn.h>
#include <unistd.h>

namespace Galley {

// What stands in memory is looked up, so that a test without the shim says so instead of failing to start.
struct Faults
{
    decltype(&galley_faults) order = reinterpret_cast<decltype(&galley_faults)>(dlsym(RTLD_DEFAULT, "galley_faults"));
    decltype(&galley_record) record = reinterpret_cast<decltype(&galley_record)>(dlsym(RTLD_DEFAULT, "galley_record"));
    decltype(&galley_note) note = reinterpret_cast<decltype(&galley_note)>(dlsym(RTLD_DEFAULT, "galley_note"));

    bool isThere() const { return order && record && note; }
    long stop() const
    {
        const galley_fault_orders none = {};
        return order(&none);
    }
};

enum class SceneKind { Existing, New, Linked, Twin };

// A folder with an article to be saved, of some kind, and a folder for guard copies.
class SaveScene
{
public:
    SaveScene(SceneKind kind, const QByteArray &before) : m_kind(kind), m_before(before)
    {
        QDir(root()).mkdir(QStringLiteral("articles"));
        QDir(root()).mkdir(QStringLiteral("state"));
        reset();
    }

    // As it was at first.
    void reset() const
    {
        QDir(articles()).removeRecursively();
        QDir(guards()).removeRecursively();
        QDir(root()).mkdir(QStringLiteral("articles"));
        QDir(root()).mkpath(guards());
        if (m_kind != SceneKind::New)
            write(target(), m_before);
        if (m_kind == SceneKind::Linked)
            QFile::link(QStringLiteral("real.md"), path());
        if (m_kind == SceneKind::Twin) {
            const QByteArray twin = QFile::encodeName(articles() + QStringLiteral("/twin.md"));
            [[maybe_unused]] const int linked = ::link(QFile::encodeName(target()).constData(), twin.constData());
        }
    }

    SaveResult save(const QByteArray &bytes) const { return saveSafely(path(), bytes, systemDisk(), guards()); }
    QList<InterruptedSave> startAgain() const
    {
        removeAbandonedTemporaries(articles());
        return settleInterruptedSaves(guards());
    }

    QByteArray contents() const { return read(target()); }
    bool isThere() const { return QFile::exists(target()); }
    const QByteArray &before() const { return m_before; }
    QStringList litter() const
    {
        QStringList found;
        for (const QString &folder : {articles(), guards()})
            found += QDir(folder).entryList({QStringLiteral(".galley-*")}, QDir::Files | QDir::Hidden);
        return found;
    }

    QString root() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }
    QString articles() const { return root() + QStringLiteral("/articles"); }
    QString guards() const { return root() + QStringLiteral("/state/saving"); }
    QString path() const { return articles() + QStringLiteral("/article.md"); }
    QString target() const { return m_kind == SceneKind::Linked ? articles() + QStringLiteral("/real.md") : path(); }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
    SceneKind m_kind;
    QByteArray m_before;
};

// A text whose every part tells which one it is of.
inline QByteArray articleText(int number, qsizetype size)
{
    QByteArray text;
    while (text.size() < size)
        text += "text " + QByteArray::number(number) + ", byte " + QByteArray::number(text.size()) + '\n';
    return text.first(size);
}

} // namespace Galley

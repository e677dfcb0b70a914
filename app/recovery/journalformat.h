// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"
#include "document/text/textencoding.h"

#include <QByteArray>
#include <QString>

namespace Galley {

// What a journalled text was made from.
struct JournalBase
{
    QString path; // absolute; empty for an untitled article
    QByteArray hash; // of the file's bytes; empty when there was no file
    FileFormat format;

    friend bool operator==(const JournalBase &, const JournalBase &) = default;
};

// The bytes of a journal: a header, then records, each with a checksum over itself and everything before it. So a
// journal that was cut off, or in which a bit has changed, loses what comes from there on and nothing else.
//
// header: magic (8 bytes), version (4). record: payload's length (4), kind (1), checksum (8), payload. Numbers are
// big-endian, texts UTF-16 with their length before them.
class JournalEncoder
{
public:
    // Header and whole text; begins anew. As each record holds a checksum of those before it, the calls come in the
    // order of the bytes: not as operands of one sum.
    QByteArray begin(const JournalBase &base, const SourceText &text);
    QByteArray edits(const QList<TextEdit> &edits); // of the text so far; lines take their ends over as in LineEnds
    QByteArray base(const JournalBase &base, const SourceText &text); // the file is another, the text is not saved there
    QByteArray saved(const JournalBase &base, const SourceText &text); // the text so far is in that file, on the disk
    QByteArray draft(); // kept on purpose: to be opened again unasked

private:
    QByteArray header();
    QByteArray text(const JournalBase &base, const SourceText &text);
    QByteArray record(quint8 kind, const QByteArray &payload);
    QByteArray m_chain;
};

enum class JournalHealth {
    Whole,
    EndLost, // what could be read is sound
    Unreadable, // nothing could be read
    Foreign, // not a journal
    Newer, // of a version that this program does not know
};

struct JournalContents
{
    JournalHealth health = JournalHealth::Unreadable;
    qsizetype lostBytes = 0;
    JournalBase base;
    SourceText text;
    qsizetype lastChange = -1; // where in the text the last edit ends; -1 where that is not known
    bool hasText = false;
    bool isSaved = false; // nothing was changed since the text was brought to the disk
    bool isDraft = false;
};

// Never fails, whatever the bytes are.
JournalContents readJournal(QByteArrayView bytes);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/journalformat.h"

#include <optional>

namespace Galley::JournalRecords {

inline constexpr char magic[] = "GalleyJ\n";
inline constexpr qsizetype magicSize = 8;
inline constexpr quint32 version = 1;
inline constexpr qsizetype headerSize = magicSize + 4;
inline constexpr qsizetype checksumSize = 8;
inline constexpr qsizetype frameSize = 4 + 1 + checksumSize;
inline constexpr qsizetype pieceUnits = 64 * 1024; // of a whole text in one record

enum Kind : quint8 { TextStart = 1, TextPiece, TextEnd, Edits, Base, Saved, Draft };

// Each checksum goes into the next, so that records cannot change places.
QByteArray checksum(QByteArrayView chain, quint8 kind, QByteArrayView payload);

QByteArray packBase(const JournalBase &base, const SourceText &text);
// Nothing for one that speaks of more line ends than there can be.
std::optional<JournalBase> unpackBase(const QByteArray &payload, qsizetype mostLineEnds);
QByteArray packEdits(const QList<TextEdit> &edits);
std::optional<QList<TextEdit>> unpackEdits(const QByteArray &payload);

} // namespace Galley::JournalRecords

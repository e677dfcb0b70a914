// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/parsedmarkdown.h"
#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

// The text of an inline run as the inline parser sees it, with the way back to the block's source, which must outlive it.
class RunText
{
public:
    RunText(QStringView blockText, const InlineRun &run);

    QStringView text() const { return m_text; }
    SourceRange toSource(SourceRange range) const; // an empty range stays the default one

private:
    struct Segment
    {
        qsizetype start; // in the text
        qsizetype source; // in the block
    };

    void appendLineEnd(qsizetype next);
    void append(QStringView blockText, SourceRange source);
    qsizetype sourceAt(qsizetype position) const;

    void join(QStringView blockText, const InlineRun &run);

    QString m_joined; // of several pieces
    QStringView m_text;
    QList<Segment> m_segments;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/importedtext.h"

#include "document/import/importwriter.h"
#include "document/import/renderedtext.h"
#include "document/markdown/parsedmarkdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What two texts must have in common to say the same: everything but white space and brackets, which a placeholder may
// get. What no UTF-8 can hold is one character.
QString essence(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool paired = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (paired)
            result += text.sliced(i++, 2);
        else if (c.isNull() || c.isSurrogate())
            result += QChar::ReplacementCharacter;
        else if (!c.isSpace() && c != u'[' && c != u']')
            result += c;
    }
    return result;
}

// A placeholder shows what it stands for, not what is written; so that it can be compared it is none for a moment.
QString withoutPlaceholders(QString text)
{
    static const QRegularExpression keyword(u"\\b(INTERNAL_LINK|IMAGE_SLOT|CTA_SLOT):"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(keyword, u"\\1;"_s);
}

// Marks the decisions of the blocks whose rendered text is not what it should be; false when there are none.
bool markMisread(const WrittenImport &written, std::vector<bool> *guarded)
{
    const QString text = withoutPlaceholders(written.text);
    const auto parsed = parseMarkdown(text, 0, {});
    bool any = false;
    qsizetype decision = 0;
    for (const ParsedBlock &block : parsed->blocks) {
        const qsizetype first = decision;
        QString expected;
        for (; decision < written.lines.size() && written.lines[decision] < block.firstLine + std::max(block.lines, 1); ++decision)
            expected += written.shown[decision];
        if (essence(withoutPlaceholders(expected)) == essence(renderedText(block.html)))
            continue;
        for (qsizetype i = first; i < decision; ++i) {
            any |= !(*guarded)[size_t(i)];
            (*guarded)[size_t(i)] = true;
        }
    }
    return any;
}

} // namespace

QString importedText(const ImportProposal &proposal)
{
    constexpr int rounds = 3; // a misread line can make a neighbour's block its own
    std::vector<bool> guarded(size_t(proposal.decisions.size()), false);
    WrittenImport written = writeImport(proposal, guarded);
    for (int round = 0; round < rounds && markMisread(written, &guarded); ++round)
        written = writeImport(proposal, guarded);
    return written.text;
}

} // namespace Galley

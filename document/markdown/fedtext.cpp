// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/fedtext.h"

#include "document/text/unitbits.h"

#include <cstring>

namespace Galley {

namespace {

constexpr char16_t firstGuard = 0x1cc0; // Sundanese punctuation: about as rare as characters get
constexpr char16_t lastGuard = 0x1cc7;

// Offsets behind the brackets, colons and at signs that a backslash escapes.
std::vector<qsizetype> escapedMarks(const QByteArray &bytes)
{
    std::vector<qsizetype> marks;
    const char *begin = bytes.constData();
    const char *end = begin + bytes.size();
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(std::memchr(at, '\\', static_cast<size_t>(end - at)));
        if (!at || at + 1 >= end)
            break;
        if (at[1] == '[' || at[1] == ']' || at[1] == ':' || at[1] == '@')
            marks.push_back(at + 2 - begin);
        at += 2;
    }
    return marks;
}

// Qt writes a question mark for a lone surrogate, which might be syntax.
QByteArray encoded(QStringView text)
{
    if (!holdsAny(text, [](char16_t unit) { return (unit & 0xf800) == 0xd800; }) || text.isValidUtf16())
        return text.toUtf8();
    QString sound = text.toString();
    for (qsizetype i = 0; i < sound.size(); ++i) {
        if (sound[i].isHighSurrogate() && i + 1 < sound.size() && sound[i + 1].isLowSurrogate())
            ++i;
        else if (sound[i].isSurrogate())
            sound[i] = QChar::ReplacementCharacter;
    }
    return sound.toUtf8();
}

qsizetype utf16Length(std::string_view utf8)
{
    qsizetype length = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) != 0x80)
            length += byte >= 0xf0 ? 2 : 1;
    }
    return length;
}

} // namespace

FedText::FedText(QStringView text) : m_text(text), m_bytes(encoded(text))
{
    if (m_bytes.contains('\r'))
        m_bytes.replace('\r', ' ');
    if (m_bytes.contains('\0'))
        m_bytes.replace(QByteArrayView("\0", 1), QByteArrayView("\xef\xbf\xbd", 3));
    guardEscapes();
    indexLines();
}

void FedText::guardEscapes()
{
    const std::vector<qsizetype> marks = escapedMarks(m_bytes);
    if (marks.empty())
        return;
    char16_t guard = firstGuard;
    while (guard <= lastGuard && m_text.contains(QChar(guard)))
        ++guard;
    if (guard > lastGuard)
        return;
    const QByteArray utf8 = QString(QChar(guard)).toUtf8();
    m_guard.assign(utf8.constData(), static_cast<size_t>(utf8.size()));
    QByteArray guarded;
    guarded.reserve(m_bytes.size() + qsizetype(marks.size()) * utf8.size());
    qsizetype done = 0;
    for (const qsizetype mark : marks) {
        guarded.append(m_bytes.constData() + done, mark - done).append(utf8);
        done = mark;
    }
    guarded.append(m_bytes.constData() + done, m_bytes.size() - done);
    m_bytes = guarded;
}

void FedText::indexLines()
{
    for (qsizetype at = 0; at < m_text.size();) {
        m_positions.push_back(at);
        const qsizetype end = m_text.indexOf(u'\n', at);
        m_endsOpen = end < 0;
        at = m_endsOpen ? m_text.size() : end + 1;
    }
    m_positions.push_back(m_text.size());
    m_offsets.reserve(m_positions.size());
    for (qsizetype at = 0; at < m_bytes.size();) {
        m_offsets.push_back(at);
        const qsizetype end = m_bytes.indexOf('\n', at);
        at = end < 0 ? m_bytes.size() : end + 1;
    }
    m_offsets.push_back(m_bytes.size());
}

std::string_view FedText::line(int line) const
{
    if (line < 1 || line > lineCount())
        return {};
    const auto index = static_cast<size_t>(line - 1);
    const bool open = line == lineCount() && m_endsOpen;
    const qsizetype length = m_offsets[index + 1] - m_offsets[index] - (open ? 0 : 1);
    return bytes().substr(static_cast<size_t>(m_offsets[index]), static_cast<size_t>(length));
}

bool FedText::isBlank(int line) const
{
    return this->line(line).find_first_not_of(" \t") == std::string_view::npos;
}

SourceRange FedText::lineRange(int line) const
{
    const bool open = line == lineCount() && m_endsOpen;
    return {lineStart(line), lineStart(line + 1) - (open ? 0 : 1)};
}

qsizetype FedText::position(int line, size_t byteColumn) const
{
    const std::string_view before = this->line(line).substr(0, byteColumn);
    if (m_guard.empty() || before.find(m_guard) == std::string_view::npos)
        return lineStart(line) + utf16Length(before);
    return lineStart(line) + utf16Length(plain(before));
}

std::string FedText::plain(std::string_view text) const
{
    if (m_guard.empty())
        return std::string(text);
    std::string result;
    size_t done = 0;
    for (size_t at = text.find(m_guard); at != std::string_view::npos; at = text.find(m_guard, done)) {
        result.append(text, done, at - done);
        done = at + m_guard.size();
    }
    return result.append(text, done);
}

QString FedText::toString(std::string_view text) const
{
    if (m_guard.empty())
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    const std::string clean = plain(text);
    return QString::fromUtf8(clean.data(), qsizetype(clean.size()));
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <memory>

class QThread;

namespace Galley {

// What a stretch of Markdown source is, as far as the pane shows it.
enum class SourceRole : quint8 {
    Text,
    Marker,
    Heading,
    Emphasis,
    Strong,
    StrongEmphasis,
    Strikethrough,
    Code,
    LinkText,
    LinkTarget,
    CheckBox,
    Quote,
    Comment,
    Markup,
    Keyword,
    Literal,
    Number,
    MetadataKey,
    Metadata
};

struct RoleRun
{
    int start = 0;
    int length = 0;
    SourceRole role = SourceRole::Text;
    friend bool operator==(const RoleRun &, const RoleRun &) = default;
};

// Where a line leaves off, for the next to start from. Only equality means anything; states of one scanner only.
enum class ScanState : int { TopOfText = 0 };

struct ScannedLine
{
    QList<RoleRun> runs; // in order; what is not covered is plain text
    ScanState after = ScanState::TopOfText;
    bool isCode = false; // fenced code with its fences, or front matter
};

// Reads Markdown source line by line. Making one takes about a tenth of a second: make it on a worker, then move it.
// After that it belongs to one thread.
class MarkdownScanner
{
public:
    MarkdownScanner();
    ~MarkdownScanner();

    void moveToThread(QThread *thread);
    ScannedLine scan(QStringView line, ScanState before);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Galley

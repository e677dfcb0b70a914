// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusbar.h"

#include "app/encodingdialog.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestCounted = 1024 * 1024; // UTF-16 units of a selection, counted on the GUI thread

QString formatName(const FileFormat &format)
{
    const QString name = encodingName({format.encoding, format.eightBit});
    return format.encoding == Encoding::Utf8 && format.byteOrderMark ? name + u" BOM"_s : name;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent), m_counts(new QToolButton(this)), m_problems(new QToolButton(this)), m_format(new QLabel(this)),
      m_settle(new QTimer(this))
{
    setSizeGripEnabled(false);
    m_counts->setAutoRaise(true);
    m_settle->setSingleShot(true);
    m_settle->setInterval(60);
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setIconSize({14, 14});
    addWidget(m_counts);
    addWidget(m_problems);
    addPermanentWidget(m_format);
    m_format->setContentsMargins(0, 0, 8, 0);
    connect(m_counts, &QToolButton::clicked, this, &StatusBar::showNextCount);
    connect(m_settle, &QTimer::timeout, this, [this] {
        m_selection.reset();
        if (m_selected.length() <= longestCounted)
            m_selection = countText(m_text.text(m_selected));
        updateCounts();
    });
    connect(m_problems, &QToolButton::clicked, this, &StatusBar::problemsActivated);
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::updateProblems);
    updateCounts();
    updateFormat();
    updateProblems();
}

void StatusBar::setStatistics(const std::optional<TextStatistics> &statistics)
{
    if (statistics == m_statistics)
        return;
    m_statistics = statistics;
    updateCounts();
}

void StatusBar::setSelection(const SourceText &text, SourceRange selected)
{
    if (selected.isEmpty() && m_selected.isEmpty())
        return;
    m_text = selected.isEmpty() ? SourceText() : text;
    m_selected = selected;
    m_settle->start();
}

void StatusBar::setFormat(const FileFormat &format)
{
    m_fileFormat = format;
    updateFormat();
}

void StatusBar::setLanguage(const QString &name)
{
    if (name == m_language)
        return;
    m_language = name;
    updateFormat();
}

void StatusBar::setProblems(int count, const QIcon &icon)
{
    m_problemCount = count;
    m_problems->setIcon(icon);
    updateProblems();
}

void StatusBar::updateProblems()
{
    const QString text = tr("%Ln problem(s)", nullptr, m_problemCount);
    if (currentMessage().isEmpty()) // else it would stand in the message, which has hidden it
        m_problems->setVisible(m_problemCount > 0);
    m_problems->setText(text);
    m_problems->setAccessibleName(text);
    m_problems->setToolTip(tr("Show the problems of the article"));
}

QString StatusBar::counts() const
{
    return m_counts->text();
}

void StatusBar::showNextCount()
{
    m_count = m_count == Count::WordsAndTime ? Count::Words : m_count == Count::Words ? Count::Characters : Count::WordsAndTime;
    updateCounts();
}

void StatusBar::updateCounts()
{
    const bool selected = !m_selected.isEmpty();
    const std::optional<TextStatistics> &found = selected ? m_selection : m_statistics;
    if (!found) {
        showUncounted();
        return;
    }
    const TextStatistics &counted = *found;
    const QString words = tr("%Ln word(s)", nullptr, counted.words);
    const QString characters = tr("%Ln character(s)", nullptr, counted.characters);
    QString text = m_count == Count::Characters ? characters : words;
    if (m_count == Count::WordsAndTime)
        text = tr("%1 · %2").arg(words, selected ? characters : tr("%n min", "reading time", counted.readingMinutes()));
    if (selected)
        text = tr("%1 selected").arg(text);
    m_counts->setText(text);
    m_counts->setAccessibleName(tr("Counts: %1").arg(text));
    m_counts->setToolTip(tr("%1, %2, %3 of reading. Click for the next count.")
            .arg(words, characters, tr("%n minute(s)", nullptr, counted.readingMinutes())));
}

void StatusBar::showUncounted()
{
    const QString text = m_selected.isEmpty() ? tr("Too long to be counted") : tr("Selection too long to be counted");
    m_counts->setText(text);
    m_counts->setAccessibleName(tr("Counts: %1").arg(text));
    m_counts->setToolTip(tr("Words and characters are not counted in a text of this length."));
}

void StatusBar::updateFormat()
{
    QStringList parts{u"Markdown"_s, formatName(m_fileFormat)};
    if (m_fileFormat.lineEnds.isMixed())
        parts.append(tr("mixed line ends"));
    else if (m_fileFormat.lineEnds.usual() == LineEnd::CrLf)
        parts.append(u"CRLF"_s);
    else if (m_fileFormat.lineEnds.usual() == LineEnd::Cr)
        parts.append(u"CR"_s);
    if (!m_language.isEmpty())
        parts.append(m_language);
    const QString text = parts.join(u" · "_s);
    m_format->setText(text);
    m_format->setAccessibleName(tr("File: %1").arg(text));
    m_format->setToolTip(tr("Kind of text, encoding and line ends of the file, and the article's language"));
}

void StatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateCounts();
        updateFormat();
        updateProblems();
    }
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/statistics.h"
#include "document/text/textencoding.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace Galley {

// Counts at the left, of the selection while there is one; what kind of file at the right. A click on the counts goes
// on to the next of them.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    enum class Count { WordsAndTime, Words, Characters };

    explicit StatusBar(QWidget *parent = nullptr);

    void setStatistics(const std::optional<TextStatistics> &statistics); // nothing: the text is too long to be read
    void setSelection(const SourceText &text, SourceRange selected); // counted once it has come to rest
    void setFormat(const FileFormat &format);
    void setLanguage(const QString &name);
    void setProblems(int count, const QIcon &icon); // errors and warnings; nothing is shown of none
    QString counts() const;

Q_SIGNALS:
    void problemsActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNextCount();
    void updateCounts();
    void showUncounted();
    void updateFormat();
    void updateProblems();

    QToolButton *m_counts;
    QToolButton *m_problems;
    QLabel *m_format;
    QTimer *m_settle;
    std::optional<TextStatistics> m_statistics = TextStatistics();
    std::optional<TextStatistics> m_selection;
    SourceText m_text;
    SourceRange m_selected;
    FileFormat m_fileFormat;
    QString m_language;
    int m_problemCount = 0;
    Count m_count = Count::WordsAndTime;
};

} // namespace Galley

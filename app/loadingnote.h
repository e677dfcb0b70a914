// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Galley {

class Article;
class TextSource;

// Tells how far a text has been opened that takes its time; not to be seen otherwise.
class LoadingNote : public QWidget
{
    Q_OBJECT
public:
    LoadingNote(Article *article, TextSource *source, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void tell();
    void retranslate();

    Article *m_article;
    QLabel *m_text;
    QProgressBar *m_bar;
    QTimer m_tellings;
    qsizetype m_loaded = 0;
    qsizetype m_whole = 0; // 0: not known
};

} // namespace Galley

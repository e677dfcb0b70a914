// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Galley {

class Article;
class TextSource;

// Tells how far a long text has been opened; not to be seen otherwise.
class LoadingNote : public QWidget
{
    Q_OBJECT
public:
    LoadingNote(Article *article, TextSource *source, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showProgress(qsizetype loaded, qsizetype whole);
    void retranslate();

    Article *m_article;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace Galley

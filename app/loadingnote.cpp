// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loadingnote.h"

#include "app/article.h"
#include "editor/textsource.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace Galley {

namespace {

constexpr int barWidth = 140;
constexpr int barHeight = 6;

} // namespace

LoadingNote::LoadingNote(Article *article, TextSource *source, QWidget *parent)
    : QWidget(parent), m_article(article), m_text(new QLabel), m_bar(new QProgressBar)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    m_bar->setFixedWidth(barWidth);
    m_bar->setFixedHeight(barHeight);
    m_bar->setTextVisible(false);
    connect(article, &Article::fileChanged, this, &LoadingNote::follow);
    connect(article, &Article::becameWhole, this, &LoadingNote::follow);
    connect(source, &TextSource::loadProgressed, this, &LoadingNote::showProgress);
    retranslate();
    hide();
}

void LoadingNote::follow()
{
    if (!m_article->isWhole() && isHidden())
        m_bar->setRange(0, 0); // how much there is to read is not known yet
    setVisible(!m_article->isWhole());
}

void LoadingNote::showProgress(qsizetype loaded, qsizetype whole)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(int(loaded * 100 / std::max<qsizetype>(whole, 1)));
}

void LoadingNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoadingNote::retranslate()
{
    m_text->setText(tr("Opening…"));
    m_bar->setAccessibleName(tr("How much of the article has been opened"));
}

} // namespace Galley

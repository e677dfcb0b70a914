// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loadingnote.h"

#include "app/article.h"
#include "editor/textsource.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace std::chrono_literals;

namespace Galley {

namespace {

constexpr int barWidth = 140;
constexpr int barHeight = 6;
// What opens sooner is not spoken of. A bar paints itself whenever it is told a value, which would take longer than a slice.
constexpr auto betweenTellings = 100ms;

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
    connect(source, &TextSource::loadProgressed, this, [this](qsizetype loaded, qsizetype whole) {
        m_loaded = loaded;
        m_whole = whole;
    });
    m_tellings.setInterval(betweenTellings);
    connect(&m_tellings, &QTimer::timeout, this, &LoadingNote::tell);
    retranslate();
    hide();
}

void LoadingNote::follow()
{
    if (m_article->isWhole()) {
        m_tellings.stop();
        hide();
    } else if (!m_tellings.isActive()) {
        m_loaded = 0;
        m_whole = 0;
        m_tellings.start();
    }
}

// Without a range the bar says that it is not known yet how much there is to read.
void LoadingNote::tell()
{
    m_bar->setRange(0, m_whole > 0 ? 100 : 0);
    m_bar->setValue(m_whole > 0 ? int(m_loaded * 100 / m_whole) : 0);
    show();
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

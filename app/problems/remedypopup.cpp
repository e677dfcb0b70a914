// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/remedypopup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int popupWidth = 440;
constexpr int mostRows = 9;
constexpr int rowHeight = 26;

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setMargin(8);
    return label;
}

} // namespace

RemedyPopup::RemedyPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_sentence(wrappingLabel(this)), m_list(new QListWidget(this)), m_preview(wrappingLabel(this))
{
    setObjectName("remedyPopup"_L1);
    m_sentence->setObjectName("remedySentence"_L1);
    m_preview->setObjectName("remedyPreview"_L1);
    setFrameShape(QFrame::StyledPanel);
    m_sentence->setTextFormat(Qt::PlainText);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What can be done"));
    m_list->installEventFilter(this);
    setFocusProxy(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list);
    layout->addWidget(m_preview);

    connect(m_list, &QListWidget::currentRowChanged, this, &RemedyPopup::showPreview);
    connect(m_list, &QListWidget::itemClicked, this, [this] { run(m_list->currentRow()); });
}

void RemedyPopup::popUp(const QString &sentence, const QList<Remedy> &remedies, const QRect &place)
{
    m_remedies = remedies;
    m_sentence->setText(sentence);
    m_list->clear();
    for (const Remedy &remedy : remedies) {
        auto *item = new QListWidgetItem(remedy.title, m_list);
        item->setSizeHint(QSize(popupWidth, rowHeight));
        item->setToolTip(remedy.title);
    }
    m_list->setFixedHeight(rowHeight * std::clamp(int(remedies.size()), 1, mostRows) + 4);
    m_list->setCurrentRow(0);
    fit(place);
    show();
    m_list->setFocus();
}

void RemedyPopup::fit(const QRect &place)
{
    // Tall enough for the tallest preview, so that walking the list moves nothing.
    m_preview->setMinimumHeight(0); // that of what was shown last: a label is never told lower
    int tallest = 0;
    for (int row = 0; row < int(m_remedies.size()); ++row) {
        showPreview(row);
        tallest = std::max(tallest, m_preview->text().isEmpty() ? 0 : m_preview->heightForWidth(popupWidth));
    }
    showPreview(m_list->currentRow());
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int room = std::max(60, screen.height() / 3);
    m_preview->setFixedHeight(std::min(tallest, room));
    m_preview->setVisible(tallest > 0);
    const int height = m_sentence->heightForWidth(popupWidth) + m_list->height() + (tallest > 0 ? m_preview->height() : 0) + 2 * frameWidth();
    QRect frame(place.left(), place.bottom() + 4, popupWidth, height);
    if (frame.bottom() > screen.bottom() && place.top() - 4 - height >= screen.top())
        frame.moveBottom(place.top() - 4);
    frame.moveLeft(std::clamp(frame.left(), screen.left(), std::max(screen.left(), screen.right() - popupWidth)));
    layout()->activate(); // for the same reason
    setGeometry(frame);
}

void RemedyPopup::showPreview(int row)
{
    const bool known = row >= 0 && row < m_remedies.size() && m_remedies.at(row).preview;
    m_preview->setText(known ? m_remedies.at(row).preview() : QString());
}

void RemedyPopup::run(int row)
{
    if (row < 0 || row >= m_remedies.size())
        return;
    const auto order = m_remedies.at(row).run;
    close();
    if (order)
        order();
}

bool RemedyPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(m_list->currentRow());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Galley

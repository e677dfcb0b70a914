// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinedelegate.h"

#include "app/iconset.h"
#include "app/panels/evidencetexts.h"
#include "app/panels/outlinemodel.h"
#include "app/problems/findingtitles.h"
#include "app/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int rowHeight = 26;
constexpr int margin = 4;
constexpr int farMargin = 8;
constexpr int iconSize = 12;

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.86);
    else
        font.setPixelSize(std::max(1, int(font.pixelSize() * 0.86)));
    return font;
}

SectionEvidence evidenceFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool folded = (option.state & QStyle::State_Children) && !(option.state & QStyle::State_Open);
    return index.data(folded ? OutlineModel::TotalRole : OutlineModel::EvidenceRole).value<SectionEvidence>();
}

} // namespace

OutlineDelegate::OutlineDelegate(QObject *parent) : QStyledItemDelegate(parent), m_theme(&theme(ThemeName::Light))
{
    setTheme(*m_theme);
}

void OutlineDelegate::setTheme(const Theme &next)
{
    m_theme = &next;
    m_icons = {tintedIcon(severityIconName(Severity::Error), next.error), tintedIcon(severityIconName(Severity::Warning), next.warning),
        tintedIcon(severityIconName(Severity::Note), next.note)};
}

void OutlineDelegate::setDetail(Detail detail)
{
    m_detail = detail;
    Q_EMIT sizeHintChanged({});
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int second = m_detail == Detail::Everything ? QFontMetrics(smaller(option.font)).height() + margin : 0;
    return {size.width(), std::max(rowHeight, QFontMetrics(option.font).height() + 2 * margin) + second};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const SectionEvidence evidence = evidenceFor(item, index);
    painter->save();
    QRect line = item.rect.adjusted(margin, 0, -farMargin, 0);
    if (m_detail == Detail::Everything)
        line.setHeight(line.height() - QFontMetrics(smaller(item.font)).height() - margin);
    const QRect below(line.left(), line.bottom() - margin + 1, line.width(), item.rect.bottom() - line.bottom());
    line.setRight(line.right() - paintFindings(*painter, item, evidence, line));
    const bool chosen = (item.state & QStyle::State_Selected) && (item.state & QStyle::State_HasFocus);
    painter->setPen(chosen ? m_theme->accent : m_theme->text);
    painter->setFont(item.font);
    painter->drawText(QStyle::visualRect(item.direction, item.rect, line),
        int(Qt::AlignVCenter | QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
        item.fontMetrics.elidedText(title, Qt::ElideRight, line.width()));
    if (m_detail == Detail::Everything)
        paintFigures(*painter, item, evidence, below);
    painter->restore();
}

// Returns the room it took.
int OutlineDelegate::paintFindings(QPainter &painter, const QStyleOptionViewItem &option, const SectionEvidence &evidence, QRect line) const
{
    if (evidence.findings == 0 || !evidence.worst)
        return 0;
    const QString count = option.locale.toString(evidence.findings);
    const QFont font = smaller(option.font);
    const int width = QFontMetrics(font).horizontalAdvance(count);
    const QRect text(line.right() - width + 1, line.top(), width, line.height());
    const QRect icon(text.left() - iconSize - margin, line.center().y() - iconSize / 2, iconSize, iconSize);
    m_icons.at(size_t(*evidence.worst)).paint(&painter, QStyle::visualRect(option.direction, option.rect, icon));
    painter.setFont(font);
    painter.setPen(m_theme->muted);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text), int(Qt::AlignCenter), count);
    return width + iconSize + 2 * margin;
}

// What is missing comes first, so that it is seen in a narrow panel too.
void OutlineDelegate::paintFigures(QPainter &painter, const QStyleOptionViewItem &option, const SectionEvidence &evidence, QRect line) const
{
    if (evidence.words == 0)
        return;
    const QFont font = smaller(option.font);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int align = int(Qt::AlignTop | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const auto draw = [&](const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, line), align,
            metrics.elidedText(text, Qt::ElideRight, std::max(0, line.width())));
        line.setLeft(line.left() + metrics.horizontalAdvance(text));
    };
    QStringList figures = evidenceFigures(evidence);
    if (const QString claims = claimsText(evidence); !claims.isEmpty()) {
        draw(figures.takeFirst() + u" · "_s, m_theme->muted);
        draw(claims, m_theme->warning);
        if (!figures.isEmpty())
            draw(u" · "_s, m_theme->muted);
    }
    if (line.width() > 0)
        draw(figures.join(u" · "_s), m_theme->muted);
}

} // namespace Galley

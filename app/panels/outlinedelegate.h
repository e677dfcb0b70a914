// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace Galley {

struct SectionEvidence;
struct Theme;

// Draws a heading with the number of findings in its section at the right and, when asked to, a line below with what
// the section holds. A folded row stands for everything in it.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Detail { Findings, Everything };

    explicit OutlineDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme);
    void setDetail(Detail detail);
    Detail detail() const { return m_detail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintFindings(QPainter &painter, const QStyleOptionViewItem &option, const SectionEvidence &evidence, QRect line) const;
    void paintFigures(QPainter &painter, const QStyleOptionViewItem &option, const SectionEvidence &evidence, QRect line) const;

    const Theme *m_theme;
    Detail m_detail = Detail::Everything;
    std::array<QIcon, 3> m_icons; // by severity
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/iconset.h"

#include "app/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::array sizes{16, 24, 32, 48, 64}; // 16 px at scale factors up to 4

QPixmap drawn(QSvgRenderer &renderer, int size, const QColor &color)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    const QString file = u":/galley/icons/%1.svg"_s.arg(name);
    if (name.isEmpty() || !QFile::exists(file))
        return {};
    QSvgRenderer renderer(file);
    QColor faint = theme.muted;
    faint.setAlphaF(0.45F);
    QIcon icon;
    for (const int size : sizes) {
        icon.addPixmap(drawn(renderer, size, theme.muted), QIcon::Normal, QIcon::Off);
        icon.addPixmap(drawn(renderer, size, theme.accent), QIcon::Normal, QIcon::On);
        icon.addPixmap(drawn(renderer, size, theme.text), QIcon::Active, QIcon::Off);
        icon.addPixmap(drawn(renderer, size, faint), QIcon::Disabled, QIcon::Off);
    }
    return icon;
}

} // namespace Galley

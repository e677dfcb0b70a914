// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/iconset.h"

#include "app/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct IconColors
{
    QColor usual;
    QColor on;
    QColor pointedAt;
    QColor disabled;

    QColor of(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return disabled;
        if (state == QIcon::On)
            return on;
        return mode == QIcon::Active ? pointedAt : usual;
    }
};

QPixmap drawn(const QString &file, QSize size, const QColor &color)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

// Draws when it is asked to: a start shows none of the menus' icons, and any scale of the screen is served exactly.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const QString &file, const IconColors &colors) : m_file(file), m_colors(colors) { }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_file, m_colors); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor color = m_colors.of(mode, state);
        const QSize pixels = (QSizeF(size) * scale).toSize();
        const QString key = u"galley-icon %1 %2 %3x%4"_s.arg(m_file, color.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
        QPixmap pixmap;
        if (!pixels.isEmpty() && !QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(m_file, pixels, color);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
    }

private:
    QString m_file;
    IconColors m_colors;
};

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    const QString file = u":/galley/icons/%1.svg"_s.arg(name);
    if (name.isEmpty() || !QFile::exists(file))
        return {};
    QColor faint = theme.muted;
    faint.setAlphaF(0.45F);
    return QIcon(new ThemedIconEngine(file, {theme.muted, theme.accent, theme.text, faint}));
}

QIcon tintedIcon(const QString &name, const QColor &color)
{
    const QString file = u":/galley/icons/%1.svg"_s.arg(name);
    return QFile::exists(file) ? QIcon(new ThemedIconEngine(file, {color, color, color, color})) : QIcon();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Galley {

// A text that somebody might make to hold up whoever reads it, in any size.
struct BadInput
{
    QString name;
    int count = 0; // of what it is made of, where it is as large as must be borne
    std::function<QString(int count)> make;
};

QList<BadInput> badArticles();
QList<BadInput> badInlines(); // what goes on and on inside of paragraphs

// What may lie beside an article; each is read by one reader.
QList<BadInput> badLinkMaps();
QList<BadInput> badSitemaps();

} // namespace Galley

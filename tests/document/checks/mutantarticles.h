// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

struct Language
{
    QString contents;
    QStringList headings; // the title first
    QStringList sentences;
};

// Articles of the tests' own, in many languages and scripts.
const QList<Language> &languages();
QString articleIn(const Language &language);

// Those of the folder that GALLEY_PUBLIC_ARTICLES names, or none.
QStringList publicArticles();

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

// Random Markdown, the same for a seed everywhere.
class Soup
{
public:
    Soup(quint32 seed, QStringList morsels) : m_random(seed), m_morsels(std::move(morsels)) { }

    QString text(int morsels)
    {
        QString result;
        for (int i = 0; i < morsels; ++i)
            result += m_morsels[qsizetype(m_random() % quint32(m_morsels.size()))];
        return result;
    }

private:
    std::mt19937 m_random;
    QStringList m_morsels;
};

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

namespace Galley {

// An article in which every line that shows something holds its own number, as L0042: so that the page can be asked what
// it shows without a word about how the page keeps lines.
class SyncArticle
{
public:
    QByteArray text()
    {
        for (int section = 1; section <= 24; ++section) {
            add("## Section ");
            add();
            paragraph();
            switch (section % 6) {
            case 0:
                picture(section);
                break;
            case 1:
                table();
                break;
            case 2:
                code();
                break;
            case 3:
                list();
                break;
            case 4:
                wrapped();
                break;
            default:
                quote();
            }
            paragraph();
        }
        return m_lines.join('\n') + '\n';
    }

    static QByteArray image(int width, int height)
    {
        const QByteArray size = "width=\"" + QByteArray::number(width) + "\" height=\"" + QByteArray::number(height) + '"';
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + "><rect " + size + " fill=\"teal\"/></svg>";
    }
    static constexpr int images = 24;

private:
    QByteArray number() const { return 'L' + QByteArray::number(m_lines.size() + 1).rightJustified(4, '0'); }
    QByteArray words(int most)
    {
        QByteArray text;
        for (int left = 3 + int(m_random.bounded(most)); left > 0; --left)
            text += QByteArray(" word") + QByteArray(int(m_random.bounded(6)), 'e');
        return text;
    }
    void add(const QByteArray &line) { m_lines += line + number(); }
    void add() { m_lines += QByteArray(); }

    void paragraph()
    {
        m_lines += number() + words(120) + '.';
        add();
    }
    void picture(int section)
    {
        m_lines += "![" + number() + "](image" + QByteArray::number(section) + ".svg)";
        add();
    }
    void table()
    {
        m_lines += "| " + number() + " | b |";
        m_lines += "|---|---|";
        for (int row = 0; row < 9; ++row)
            m_lines += "| " + number() + " |" + words(row % 3 == 0 ? 40 : 2) + " |";
        add();
    }
    void code()
    {
        m_lines += "```";
        for (int line = 0; line < 25; ++line)
            m_lines += "code " + number();
        m_lines += "```";
        add();
    }
    void list()
    {
        for (int item = 0; item < 8; ++item) {
            m_lines += "- " + number() + words(item % 2 == 0 ? 50 : 3);
            if (item % 3 == 0)
                m_lines += "  1. " + number() + words(20);
        }
        add();
    }
    void wrapped()
    {
        for (int line = 0; line < 7; ++line)
            m_lines += number() + words(9);
        add();
    }
    void quote()
    {
        m_lines += "> " + number() + words(60);
        m_lines += ">";
        m_lines += "> " + number() + words(5);
        add();
    }

    QByteArrayList m_lines;
    QRandomGenerator m_random{7};
};

} // namespace Galley

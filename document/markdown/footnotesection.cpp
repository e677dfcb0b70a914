// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/footnotesection.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void appendBackReferences(QString &html, int number, int marks)
{
    for (int mark = 1; mark <= marks; ++mark) {
        html += " <a href=\"#"_L1 + footnoteMarkId({number, mark}) + "\" class=\"footnote-backref\">"_L1 + QChar(u'\u21a9');
        if (mark > 1)
            html += "<sup>"_L1 + QString::number(mark) + "</sup>"_L1;
        html += "</a>"_L1;
    }
}

} // namespace

QString footnoteId(int number)
{
    return "user-content-fn:"_L1 + QString::number(number);
}

QString footnoteMarkId(FootnoteMark mark)
{
    const QString id = "user-content-fnref:"_L1 + QString::number(mark.note);
    return mark.mark > 1 ? id + u':' + QString::number(mark.mark) : id;
}

QString footnoteMarkHtml(FootnoteMark mark)
{
    return footnoteMarkStart.toString() + "<a href=\"#"_L1 + footnoteId(mark.note) + "\" id=\""_L1 + footnoteMarkId(mark) + "\">"_L1
        + QString::number(mark.note) + "</a></sup>"_L1;
}

QString footnoteSection(const QList<FootnoteNote> &notes)
{
    constexpr auto paragraphEnd = "</p>\n"_L1;
    QString html = u"<section class=\"footnotes\" dir=\"auto\">\n<ol>\n"_s;
    for (int i = 0; i < notes.size(); ++i) {
        const QString &note = notes[i].html;
        const qsizetype end = note.size() - (note.endsWith(paragraphEnd) ? paragraphEnd.size() : 0);
        html += "<li id=\""_L1 + footnoteId(i + 1) + "\">\n"_L1;
        html += QStringView(note).first(end);
        appendBackReferences(html, i + 1, notes[i].markCount);
        html += QStringView(note).sliced(end);
        html += "</li>\n"_L1;
    }
    return html + "</ol>\n</section>\n"_L1;
}

} // namespace Galley

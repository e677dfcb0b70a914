// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/changepreview.h"

#include "app/theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype around = 28; // units shown before and after a change
constexpr qsizetype longest = 160; // of one side of a change

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ChangePreview)
};

QString shortened(QString text)
{
    if (text.size() > longest)
        text = text.left(longest / 2) + u'…' + text.right(longest / 2);
    return text;
}

// Line ends are part of what changes, so they are shown.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"↵ "_s);
}

QString marked(const QString &text, const QColor &color, QLatin1StringView decoration)
{
    if (text.isEmpty())
        return {};
    return u"<span style=\"color:%1; text-decoration:%2\">%3</span>"_s.arg(color.name(), decoration, escaped(shortened(text)));
}

QString placePreview(const DocumentSnapshot &snapshot, const TextEdit &edit, const Theme &theme)
{
    const qsizetype length = snapshot.source().length();
    QString before = snapshot.text({std::max<qsizetype>(0, edit.range.start - around), edit.range.start});
    QString after = snapshot.text({edit.range.end, std::min(length, edit.range.end + around)});
    before = before.mid(before.lastIndexOf(u'\n') + 1); // its own line tells enough
    after = after.left(after.indexOf(u'\n'));
    return u"<p style=\"margin:0 0 4px 0\">%1%2%3%4</p>"_s.arg(escaped(before),
        marked(snapshot.text(edit.range), theme.error, "line-through"_L1), marked(edit.replacement, theme.accent, "underline"_L1), escaped(after));
}

} // namespace

QString changePreview(const DocumentSnapshot &snapshot, const EditBatch &batch, const Theme &theme, int most)
{
    QString html;
    const qsizetype shown = std::min<qsizetype>(most, batch.edits.size());
    for (const TextEdit &edit : batch.edits.first(shown))
        html += placePreview(snapshot, edit, theme);
    const int more = int(batch.edits.size() - shown);
    if (more > 0)
        html += u"<p style=\"margin:0; color:%1\">%2</p>"_s.arg(
            theme.muted.name(), Texts::tr("and %Ln more place(s)", nullptr, more).toHtmlEscaped());
    return html;
}

} // namespace Galley

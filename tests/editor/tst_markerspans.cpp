// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markerspans.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMarkerSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QStringList>("inside");
        const auto add = [](const char *name, const QString &text, const QString &marker, const QStringList &inside) {
            QTest::newRow(name) << text << marker << inside;
        };
        add("none", u"a b"_s, u"**"_s, {});
        add("bold", u"**a** **b**"_s, u"**"_s, {u"a"_s, u"b"_s});
        add("italic", u"*a* _b_"_s, u"*"_s, {u"a"_s, u"b"_s});
        add("both", u"***a***"_s, u"*"_s, {u"a"_s});
        add("spaces do not open", u"2 * 3 * 4"_s, u"*"_s, {});
        add("not over a blank line", u"*a\n\nb*"_s, u"*"_s, {});
        add("over a line end", u"*a\nb*"_s, u"*"_s, {u"a\nb"_s});
        add("escaped", u"\\*a*"_s, u"*"_s, {});
        add("in code", u"`*a*`"_s, u"*"_s, {});
        add("code", u"`a` ``b ` c``"_s, u"`"_s, {u"a"_s, u"b ` c"_s});
        add("unclosed code", u"`a *b*"_s, u"*"_s, {u"b"_s});
        add("strikethrough", u"~~a~~"_s, u"~~"_s, {u"a"_s});
        add("words with underscores", u"a_b_c"_s, u"*"_s, {});
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, marker);
        QStringList inside;
        for (const MarkerSpan &span : markerSpans(text, marker))
            inside.append(text.sliced(span.inside().start, span.inside().length()));
        QTEST(inside, "inside");
    }
};

QTEST_APPLESS_MAIN(TestMarkerSpans)
#include "tst_markerspans.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/completionquery.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCompletionQuery : public QObject
{
    Q_OBJECT

    // Kind, what is typed, the file of an anchor, what closes it; the caret is where the broken bar is.
    static QString found(QString line)
    {
        const qsizetype caret = line.indexOf(u'¦');
        line.remove(caret, 1);
        const auto query = completionQueryAt(line, caret);
        static const char *const kinds[] = {"target", "image", "anchor", "label", "page", "slug", "key"};
        if (!query)
            return u"-"_s;
        const QString written = line.sliced(query->typed.start, query->typed.length());
        return QStringList{QLatin1StringView(kinds[int(query->kind)]), written == query->words ? written : written + u"→"_s + query->words,
            query->path, query->closing + (query->opening.isEmpty() ? QString() : u" from "_s + query->opening)}
            .join(u' ');
    }

private Q_SLOTS:
    void queries_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("target") << u"a [b](¦"_s << u"target   )"_s;
        QTest::newRow("half a target") << u"a [b](fi¦ c"_s << u"target fi  )"_s;
        QTest::newRow("encoded") << u"[b](my%20f¦"_s << u"target my%20f→my f  )"_s;
        QTest::newRow("pointed") << u"[b](<my f¦"_s << u"target my f  >)"_s;
        QTest::newRow("image") << u"![b](pi¦)"_s << u"image pi  )"_s;
        QTest::newRow("nested") << u"[![b](pi¦"_s << u"image pi  )"_s;
        QTest::newRow("behind an image") << u"[![b](pi)](ta¦"_s << u"target ta  )"_s;
        QTest::newRow("escaped exclamation mark") << u"\\![b](pi¦"_s << u"target pi  )"_s;
        QTest::newRow("anchor") << u"[b](#an¦"_s << u"anchor an  )"_s;
        QTest::newRow("anchor of a file") << u"[b](my%20f.md#an¦"_s << u"anchor an my f.md )"_s;
        QTest::newRow("label") << u"[b][la¦"_s << u"label la  ]"_s;
        QTest::newRow("label of two words") << u"[b][my la¦"_s << u"label my la  ]"_s;
        QTest::newRow("page") << u"see [[pa¦"_s << u"page pa  ]]"_s;
        QTest::newRow("page with text") << u"see [[pa|te¦"_s << u"-"_s;
        QTest::newRow("slug") << u"[INTERNAL_LINK: sl¦"_s << u"slug sl  ]"_s;
        QTest::newRow("slug as target") << u"[a](INTERNAL_LINK:sl¦)"_s << u"slug sl  )"_s;
        QTest::newRow("slug in brackets as target") << u"[a]([internal_link:sl¦"_s << u"slug sl  ])"_s;
        QTest::newRow("key") << u"As @mo¦"_s << u"key @mo→mo  ] from [@"_s;
        QTest::newRow("key at the start") << u"@¦"_s << u"key @→  ] from [@"_s;
        QTest::newRow("key in brackets") << u"[see @mo¦]"_s << u"key mo  "_s;
        QTest::newRow("second key") << u"[@a;@b¦"_s << u"key b  "_s;
        QTest::newRow("key without its author") << u"so -@mo¦"_s << u"key -@mo→mo  ] from [-@"_s;
        QTest::newRow("the same in brackets") << u"so [-@mo¦]"_s << u"key mo  "_s;
        QTest::newRow("key behind brackets") << u"[a] (@mo¦"_s << u"key @mo→mo  ] from [@"_s;
        QTest::newRow("key of signs") << u"@doe:2004/x_y.1¦"_s << u"key @doe:2004/x_y.1→doe:2004/x_y.1  ] from [@"_s;
        QTest::newRow("mail") << u"me@x¦"_s << u"-"_s;
        QTest::newRow("mail with a hyphen") << u"me-@x¦"_s << u"-"_s;
        QTest::newRow("key ended") << u"@mo says¦"_s << u"-"_s;
        QTest::newRow("escaped key") << u"\\@mo¦"_s << u"-"_s;
        QTest::newRow("key in code") << u"`@mo¦`"_s << u"-"_s;
        QTest::newRow("in a table") << u"| [a](fi¦ | b |"_s << u"target fi  )"_s;
        QTest::newRow("in a heading") << u"## On [a](¦"_s << u"target   )"_s;
        QTest::newRow("brackets in the text") << u"[a [b] c](fi¦"_s << u"target fi  )"_s;
        QTest::newRow("nothing opened") << u"b](fi¦"_s << u"-"_s;
        QTest::newRow("escaped") << u"[b\\](fi¦"_s << u"-"_s;
        QTest::newRow("escaped backslash") << u"[b\\\\](fi¦"_s << u"target fi  )"_s;
        QTest::newRow("title") << u"[b](fi \"t¦"_s << u"-"_s;
        QTest::newRow("ended") << u"[b](fi) c¦"_s << u"-"_s;
        QTest::newRow("address") << u"[b](https://x¦"_s << u"-"_s;
        QTest::newRow("footnote") << u"[a][^b¦"_s << u"-"_s;
        QTest::newRow("in code") << u"`[a](fi¦`"_s << u"-"_s;
        QTest::newRow("in code of two") << u"``[a](f`i¦ ``"_s << u"-"_s;
        QTest::newRow("behind code") << u"`x` [a](fi¦"_s << u"target fi  )"_s;
        QTest::newRow("in math") << u"$[a](fi¦$"_s << u"-"_s;
        QTest::newRow("prices") << u"$5 and [a](fi¦ $6"_s << u"target fi  )"_s;
        QTest::newRow("empty line") << u"¦"_s << u"-"_s;
    }
    void queries()
    {
        QFETCH(QString, line);
        QTEST(found(line), "expected");
    }

    void bearsAnything()
    {
        for (const QString &piece :
            {u"["_s, u"]("_s, u"]["_s, u"[["_s, u"`"_s, u"$"_s, u"\\"_s, u"[INTERNAL_LINK:"_s, u"![a]("_s, u"@"_s, u"[@"_s}) {
            const QString line = piece.repeated(20000);
            for (const qsizetype caret : {qsizetype(0), line.size() / 2, line.size()})
                (void)completionQueryAt(line, caret);
        }
    }

    // A key costs the same in a line of any length.
    void readsAStretchOnly()
    {
        const QString longLine = u"word `code` [text](target) $m$ "_s.repeated(200000);
        const QString shortLine = longLine.left(5000);
        const auto query = completionQueryAt(longLine + u"[a](fi"_s, longLine.size() + 6);
        QVERIFY(query);
        QCOMPARE(query->typed, (SourceRange{longLine.size() + 4, longLine.size() + 6}));
        QVERIFY(completionQueryAt(shortLine + u"[a](fi"_s, shortLine.size() + 6));
    }
};

QTEST_GUILESS_MAIN(TestCompletionQuery)
#include "tst_completionquery.moc"

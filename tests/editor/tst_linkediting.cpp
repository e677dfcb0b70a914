// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linkediting.h"

#include "tests/editor/marked.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("https") << u"https://example.org/a?b#c"_s << true;
        QTest::newRow("with spaces around") << u"  http://example.org \n"_s << true;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
        QTest::newRow("words") << u"see https://example.org"_s << false;
        QTest::newRow("two") << u"https://a.org https://b.org"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("relative") << u"a/b.md"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void singleUrl()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(Galley::singleUrl(text), isOne ? text.trimmed() : QString());
    }

    void pasteOverSelection_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("after");
        const QString url = u"https://example.org/x"_s;
        QTest::newRow("selection") << u"see |this| now"_s << url << u"see [this](https://example.org/x)| now"_s;
        QTest::newRow("no selection") << u"see |"_s << url << u"see |"_s;
        QTest::newRow("not an address") << u"|a|"_s << u"words"_s << u"|a|"_s;
        QTest::newRow("several lines") << u"|a\nb|"_s << url << u"|a\nb|"_s;
        QTest::newRow("selected address is replaced") << u"|https://a.org|"_s << url << u"|https://a.org|"_s;
        QTest::newRow("in a link") << u"[a |b| c](x)"_s << url << u"[a |b| c](x)"_s;
        QTest::newRow("in code") << u"`a |b| c`"_s << url << u"`a |b| c`"_s;
        QTest::newRow("lone bracket") << u"|a]b|"_s << url << u"[a\\]b](https://example.org/x)|"_s;
        QTest::newRow("paired brackets") << u"|a[b]|"_s << url << u"[a[b]](https://example.org/x)|"_s;
        QTest::newRow("parentheses") << u"|a|"_s << u"https://a.org/b_(c)"_s << u"[a](<https://a.org/b_(c)>)|"_s;
    }
    void pasteOverSelection()
    {
        QFETCH(QString, before);
        QFETCH(QString, pasted);
        QFETCH(QString, after);
        QCOMPARE(
            afterPlan(before, [&pasted](QStringView text, SourceRange selection) { return linkOverSelection(text, selection, pasted); }),
            after);
    }

    void insert_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("after");
        QTest::newRow("selection") << u"a |b| c"_s << QString() << u"a [b](|) c"_s;
        QTest::newRow("selection and address") << u"|b|"_s << u"https://a.org"_s << u"[b](|https://a.org|)"_s;
        QTest::newRow("nothing") << u"a |"_s << QString() << u"a [|]()"_s;
        QTest::newRow("address only") << u"|"_s << u"https://a.org"_s << u"[|](https://a.org)"_s;
        QTest::newRow("selected address") << u"|https://a.org|"_s << u"https://b.org"_s << u"[|](https://a.org)"_s;
        QTest::newRow("in a link") << u"[a|](b)"_s << QString() << u"[a|](b)"_s;
    }
    void insert()
    {
        QFETCH(QString, before);
        QFETCH(QString, url);
        QFETCH(QString, after);
        QCOMPARE(afterPlan(before, [&url](QStringView text, SourceRange selection) { return insertedLink(text, selection, url); }), after);
    }

    void drops_data()
    {
        using Kind = DroppedLink::Kind;
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("after");
        const QString url = u"https://a.org/b"_s;
        QTest::newRow("address") << u"see | now"_s << int(Kind::Address) << url << u"see <https://a.org/b>| now"_s;
        QTest::newRow("on a selection") << u"see |this]| now"_s << int(Kind::Address) << url << u"see [this\\]](https://a.org/b)| now"_s;
        QTest::newRow("on lines") << u"|a\nb|"_s << int(Kind::Address) << url << u"a\nb<https://a.org/b>|"_s;
        QTest::newRow("file") << u"|"_s << int(Kind::File) << u"a%20b.csv"_s << u"[na\\[me](a%20b.csv)|"_s;
        QTest::newRow("picture beside a selection") << u"|a|"_s << int(Kind::Image) << u"b.png"_s << u"a![na\\[me](b.png)|"_s;
        QTest::newRow("in a link") << u"[a | b](c)"_s << int(Kind::Address) << url << u"[a https://a.org/b| b](c)"_s;
        QTest::newRow("in code") << u"`a | b`"_s << int(Kind::File) << u"b.csv"_s << u"`a b.csv| b`"_s;
        QTest::newRow("before code") << u"|`a`"_s << int(Kind::File) << u"b.csv"_s << u"[na\\[me](b.csv)|`a`"_s;
    }
    void drops()
    {
        QFETCH(QString, before);
        QFETCH(int, kind);
        QFETCH(QString, target);
        QFETCH(QString, after);
        const DroppedLink link{DroppedLink::Kind(kind), target, u"na[me"_s};
        QCOMPARE(afterPlan(before, [&](QStringView text, SourceRange selection) { return droppedLinks(text, selection, {link}, DroppedInto::Text); }),
            after);
    }

    void target_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"x [a|](b/c.md) y"_s << u"b/c.md"_s;
        QTest::newRow("title") << u"[a](b| \"t\")"_s << u"b"_s;
        QTest::newRow("pointed") << u"[a](<b c|>)"_s << u"b c"_s;
        QTest::newRow("parentheses") << u"[a|](b(c)d)"_s << u"b(c)d"_s;
        QTest::newRow("image in a link") << u"[![a|](b)](c)"_s << u"b"_s;
        QTest::newRow("outside") << u"[a](b) |x"_s << QString();
        QTest::newRow("unclosed") << u"[a|](b"_s << QString();
        QTest::newRow("in code") << u"`[a|](b)`"_s << QString();
    }
    void target()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Marked at = Marked::from(text);
        const auto found = linkTargetAt(at.text, at.selection.start);
        QCOMPARE(found ? at.text.sliced(found->start, found->length()) : QString(), expected);
    }
};

QTEST_APPLESS_MAIN(TestLinkEditing)
#include "tst_linkediting.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatting.h"

#include "tests/editor/marked.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFormatting : public QObject
{
    Q_OBJECT

private:
    static QString toggled(const QString &shown, const QString &marker)
    {
        return afterPlan(shown, [&marker](QStringView text, SourceRange selection) { return toggleMarker(text, selection, marker); });
    }
    static void check(const char *name, const QString &marker, const QString &before, const QString &after)
    {
        QTest::newRow(name) << marker << before << after;
    }

private Q_SLOTS:
    void toggles_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        check("wrap", u"**"_s, u"a |b| c"_s, u"a **|b|** c"_s);
        check("unwrap inside", u"**"_s, u"a **|b|** c"_s, u"a |b| c"_s);
        check("unwrap with markers", u"**"_s, u"a |**b**| c"_s, u"a |b| c"_s);
        check("unwrap part", u"**"_s, u"a **b |c| d** e"_s, u"a b |c| d e"_s);
        check("spaces stay out", u"**"_s, u"a| b |c"_s, u"a **|b|** c"_s);
        check("word at caret", u"**"_s, u"one tw|o three"_s, u"one **tw|o** three"_s);
        check("caret at word start", u"*"_s, u"one |two"_s, u"one *|two*"_s);
        check("word with apostrophe", u"*"_s, u"don|'t"_s, u"*don|'t*"_s);
        check("unwrap at caret", u"**"_s, u"one **tw|o** three"_s, u"one tw|o three"_s);
        check("empty pair", u"**"_s, u"a | b"_s, u"a **|** b"_s);
        check("empty text", u"`"_s, u"|"_s, u"`|`"_s);
        check("empty markers", u"**"_s, u"a **|** b"_s, u"a | b"_s);
        check("empty markers alone", u"`"_s, u"`|`"_s, u"|"_s);
        check("empty markers of another kind", u"*"_s, u"**|**"_s, u"***|***"_s);
        check("italic in bold", u"*"_s, u"**a |b| c**"_s, u"**a *|b|* c**"_s);
        check("bold is not italic", u"*"_s, u"**|b|**"_s, u"***|b|***"_s);
        check("italic out of both", u"*"_s, u"***|b|***"_s, u"**|b|**"_s);
        check("bold out of both", u"**"_s, u"***|b|***"_s, u"*|b|*"_s);
        check("underscores", u"*"_s, u"_|b|_"_s, u"|b|"_s);
        check("double underscores", u"**"_s, u"__|b|__"_s, u"|b|"_s);
        check("snake case", u"*"_s, u"a_b_c |d|"_s, u"a_b_c *|d|*"_s);
        check("inner span is absorbed", u"**"_s, u"|a **b** c|"_s, u"**|a b c|**"_s);
        check("inner span at the start", u"**"_s, u"|**a** b|"_s, u"**|a b|**"_s);
        check("strikethrough", u"~~"_s, u"|b|"_s, u"~~|b|~~"_s);
        check("strikethrough off", u"~~"_s, u"~~|b|~~"_s, u"|b|"_s);
        check("code", u"`"_s, u"|x|"_s, u"`|x|`"_s);
        check("code off", u"`"_s, u"`|x|`"_s, u"|x|"_s);
        check("code with a backtick", u"`"_s, u"|a ` b|"_s, u"``|a ` b|``"_s);
        check("code that is a backtick", u"`"_s, u"|`|"_s, u"`` |`| ``"_s);
        check("code with backticks off", u"`"_s, u"`` |`| ``"_s, u"|`|"_s);
        check("markers in code do not count", u"**"_s, u"`**` |a| `**`"_s, u"`**` **|a|** `**`"_s);
        check("two lines of a paragraph", u"**"_s, u"|one\ntwo|"_s, u"**|one\ntwo|**"_s);
        check("two paragraphs", u"**"_s, u"|one\n\ntwo|"_s, u"**|one**\n\n**two|**"_s);
        check("two paragraphs off", u"**"_s, u"**|one**\n\n**two|**"_s, u"|one\n\ntwo|"_s);
        check("one of two is bold", u"**"_s, u"|**one**\n\ntwo|"_s, u"|**one**\n\n**two|**"_s);
        check("list items", u"**"_s, u"|- one\n- two|"_s, u"- **|one**\n- **two|**"_s);
        check("task and heading", u"*"_s, u"|# one\n- [ ] two|"_s, u"# *|one*\n- [ ] *two|*"_s);
        check("quote", u"*"_s, u"|> one|"_s, u"> *|one|*"_s);
        check("only spaces", u"**"_s, u"a|  |b"_s, u"a  **|b**"_s);
        check("escaped star", u"*"_s, u"\\*|a|\\*"_s, u"\\**|a|*\\*"_s);
        check("emoji word", u"**"_s, u"|👩‍💻|"_s, u"**|👩‍💻|**"_s);
    }
    void toggles()
    {
        QFETCH(QString, marker);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(toggled(before, marker), after);
    }

    void bearsAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markers only") << u"****``~~__\n**\n\n`"_s;
        QTest::newRow("unclosed") << u"**a `b *c\n- \n> > \n1. *"_s;
        QTest::newRow("backslash at the end") << u"a *b\\"_s;
        QTest::newRow("surrogates") << QString(QChar(0xd800)) + u"**"_s + QChar(0xdc00);
    }
    void bearsAnything()
    {
        QFETCH(QString, text);
        for (const QString &marker : {u"**"_s, u"*"_s, u"`"_s, u"~~"_s}) {
            for (qsizetype start = 0; start <= text.size(); ++start) {
                for (qsizetype end = start; end <= text.size(); ++end) {
                    const EditPlan plan = toggleMarker(text, {start, end}, marker);
                    QVERIFY(isWellFormed(plan.edits, text.size()));
                    const QString after = applyEdits(text, plan.edits);
                    QVERIFY(plan.selection.start >= 0 && plan.selection.start <= plan.selection.end && plan.selection.end <= after.size());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFormatting)
#include "tst_formatting.moc"

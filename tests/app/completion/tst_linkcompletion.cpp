// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/linkcompletion.h"

#include "app/completion/completionpopup.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/app/snapshotof.h"
#include "tests/document/bibliography/surroundingswith.h"

#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkCompletion : public QObject
{
    Q_OBJECT

    struct Bench
    {
        explicit Bench(const QString &text) : completion(&pane, nullptr)
        {
            pane.resize(600, 400);
            pane.show();
            pane.setFocus();
            pane.source()->load(SourceText(text));
            completion.setSnapshot(snapshotOf(text));
            pane.setSelection({text.size(), text.size()});
        }
        void knowBibliography()
        {
            SnapshotInput input;
            input.text = pane.source()->text();
            input.surroundings = surroundingsWith(u"@book{moxon1683, author = {Moxon, J}, title = {Mechanick Exercises}}"
                                                  "@book{g, author = {Gaskell, P}, year = 1972}@book{(odd)}"_s);
            completion.setSnapshot(buildSnapshot(input));
        }
        void type(const QString &text)
        {
            for (const QChar c : text)
                QTest::keyClick(&pane, c.toLatin1());
        }
        QString text() const { return pane.source()->text().toString(); }
        QStringList offered() const
        {
            QStringList rows;
            if (const auto *list = pane.window()->findChild<QListWidget *>(); list && completion.isOffering())
                for (int row = 0; row < list->count(); ++row)
                    rows.append(list->item(row)->text());
            return rows;
        }

        TextPane pane;
        LinkCompletion completion;
    };

private Q_SLOTS:
    void completes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        QTest::newRow("anchor") << u"# Making it\n\n# Other\n\n[a]"_s << u"(#mak"_s << u"# Making it\n\n# Other\n\n[a](#making-it)"_s;
        QTest::newRow("heading without sign") << u"# Making it\n\n# Other\n\n[a]"_s << u"(oth"_s
                                              << u"# Making it\n\n# Other\n\n[a](#other)"_s;
        QTest::newRow("label") << u"[one]: x\n[two]: y\n\n[a]"_s << u"[t"_s << u"[one]: x\n[two]: y\n\n[a][two]"_s;
    }
    void completes()
    {
        QFETCH(QString, before);
        QFETCH(QString, typed);
        Bench bench(before);
        bench.type(typed);
        QTRY_VERIFY(bench.completion.isOffering());
        QTRY_COMPARE(bench.offered().size(), 1);
        QTest::keyClick(&bench.pane, Qt::Key_Tab);
        QTEST(bench.text(), "after");
        QVERIFY(!bench.completion.isOffering());
        bench.pane.undo(); // one step: what was typed is there again, and nothing opens
        QCOMPARE(bench.text(), before + typed);
        QVERIFY(!bench.completion.isOffering());
    }

    void completesKeys_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after"); // the bar is the caret
        QTest::newRow("outside brackets") << u"So "_s << u"@mox"_s << u"So [@moxon1683¦]"_s;
        QTest::newRow("in brackets") << u"So [see "_s << u"@mox"_s << u"So [see @moxon1683¦"_s;
        QTest::newRow("by author") << u""_s << u"@gaskell"_s << u"[@g¦]"_s;
        QTest::newRow("by title") << u"So "_s << u"-@exerc"_s << u"So [-@moxon1683¦]"_s;
        QTest::newRow("by year") << u"["_s << u"@1972"_s << u"[@g¦"_s;
        QTest::newRow("in braces") << u"["_s << u"@odd"_s << u"[@{(odd)}¦"_s;
    }
    void completesKeys()
    {
        QFETCH(QString, before);
        QFETCH(QString, typed);
        Bench bench(before);
        bench.knowBibliography();
        bench.type(typed);
        QTRY_COMPARE(bench.offered().size(), 1);
        QTest::keyClick(&bench.pane, Qt::Key_Tab);
        QString text = bench.text();
        text.insert(bench.pane.textCursor().position(), u'¦');
        QTEST(text, "after");
        bench.pane.undo();
        QCOMPARE(bench.text(), before + typed);
    }

    void offersTheMostUsedFirst()
    {
        Bench bench(u"[@moxon1683] [@g] @g\n\n"_s);
        bench.knowBibliography();
        bench.type(u"@"_s);
        QTRY_COMPARE(bench.offered(), (QStringList{u"g"_s, u"moxon1683"_s, u"(odd)"_s}));
        QTest::keyClick(&bench.pane, Qt::Key_Escape);
        bench.type(u" me@m"_s);
        QVERIFY(!bench.completion.isOffering());
    }

    void tellsOnceThatThereIsNothingToCite()
    {
        Bench bench(u""_s);
        QSignalSpy told(&bench.completion, &LinkCompletion::told);
        bench.type(u"@a "_s);
        QCOMPARE(told.size(), 0);
        bench.type(u"[@a; @b"_s);
        QCOMPARE(told.size(), 1);
    }

    void completesFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"my other file.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Bench bench(u"[a]"_s);
        bench.completion.setArticlePath(folder.filePath(u"article.md"_s));
        bench.type(u"(oth"_s);
        QTRY_COMPARE(bench.offered(), QStringList{u"my other file.md"_s});
        QTest::keyClick(&bench.pane, Qt::Key_Return);
        QCOMPARE(bench.text(), u"[a](my%20other%20file.md)"_s);
    }

    void walksAndFilters()
    {
        Bench bench(u"# One\n\n# Once\n\n# Two\n\n[a]"_s);
        bench.type(u"(#"_s);
        QTRY_COMPARE(bench.offered(), (QStringList{u"one"_s, u"once"_s, u"two"_s}));
        bench.type(u"on"_s);
        QTRY_COMPARE(bench.offered(), (QStringList{u"one"_s, u"once"_s}));
        QTest::keyClick(&bench.pane, Qt::Key_Backspace);
        QTRY_COMPARE(bench.offered(), (QStringList{u"one"_s, u"once"_s, u"two"_s}));
        QTest::keyClick(&bench.pane, Qt::Key_Down);
        QTest::keyClick(&bench.pane, Qt::Key_Enter);
        QVERIFY(bench.text().endsWith(u"[a](#once)"_s));
    }

    void escapeLeavesTheText()
    {
        Bench bench(u"# One\n\n# Once\n\n[a]"_s);
        bench.type(u"(#o"_s);
        QTRY_VERIFY(bench.completion.isOffering());
        QTest::keyClick(&bench.pane, Qt::Key_Escape);
        QVERIFY(!bench.completion.isOffering());
        QVERIFY(bench.text().endsWith(u"[a](#o"_s));
        bench.type(u"n"_s);
        QCoreApplication::processEvents();
        QVERIFY(!bench.completion.isOffering()); // not again at the same place
    }

    void neverInCode_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("fence") << u"# One\n\n```\n[a]"_s;
        QTest::newRow("front matter") << u"---\ntitle: x\nlink: [a]"_s;
        QTest::newRow("span") << u"# One\n\n`x [a]"_s;
    }
    void neverInCode()
    {
        QFETCH(QString, before);
        const bool isSpan = before.contains(u"`x"_s);
        Bench bench(isSpan ? before + u"`"_s : before);
        if (isSpan)
            bench.pane.setSelection({before.size(), before.size()});
        bench.type(u"(#o"_s);
        QCoreApplication::processEvents();
        QVERIFY(!bench.completion.isOffering());
    }

    void closesWithTheCaret()
    {
        Bench bench(u"# One\n\n# Once\n\n[a]"_s);
        bench.type(u"(#o"_s);
        QTRY_VERIFY(bench.completion.isOffering());
        bench.pane.setSelection({0, 0});
        QVERIFY(!bench.completion.isOffering());
    }

    void keepsWhatClosesAlready()
    {
        Bench bench(u"# One\n\n# Once\n\n[a]()"_s);
        const qsizetype caret = bench.text().size() - 1;
        bench.pane.setSelection({caret, caret});
        bench.type(u"#onc"_s);
        QTRY_VERIFY(bench.completion.isOffering());
        QTest::keyClick(&bench.pane, Qt::Key_Return);
        QVERIFY(bench.text().endsWith(u"[a](#once)"_s));
        QCOMPARE(bench.pane.caret(), bench.text().size());
    }
};

QTEST_MAIN(TestLinkCompletion)
#include "tst_linkcompletion.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applybatch.h"

#include "app/article.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestApplyBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes()
    {
        TextPane pane;
        Article article(&pane);
        article.startUntitled(SourceText(u"one two three"), {});
        QTRY_VERIFY(article.session()->isUpToDate());
        const Revision planned = pane.source()->revision();
        const auto outcome
            = [&](const QList<TextEdit> &edits) { return applyBatch(pane, *article.session(), {planned, edits, u"Swap"_s}); };
        QVERIFY(outcome({}) == BatchOutcome::Nothing);

        // The text has changed elsewhere: the plan follows it, and the caret stays with its word.
        QTextCursor caret = pane.textCursor();
        caret.setPosition(0);
        caret.insertText(u"zero "_s);
        caret.setPosition(15);
        pane.setTextCursor(caret);
        QVERIFY(outcome({{{4, 7}, u"twenty"_s}}) == BatchOutcome::Applied);
        QCOMPARE(pane.source()->text().toString(), u"zero one twenty three"_s);
        QCOMPARE(pane.textCursor().position(), 18);
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), u"zero one two three"_s);

        // It has changed at the very place.
        QTextCursor word = pane.textCursor();
        word.setPosition(10);
        word.insertText(u"x"_s);
        QVERIFY(outcome({{{4, 7}, u"twenty"_s}}) == BatchOutcome::Outdated);
        pane.setReadOnly(true);
        QVERIFY(outcome({{{0, 3}, u"1"_s}}) == BatchOutcome::ReadOnly);
        QCOMPARE(pane.source()->text().toString(), u"zero one txwo three"_s);
    }
};

QTEST_MAIN(TestApplyBatch)
#include "tst_applybatch.moc"

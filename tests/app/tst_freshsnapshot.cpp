// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freshsnapshot.h"

#include "app/article.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFreshSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The session's where that is of this text; else one that is, of the same surroundings.
    void isOfThisText()
    {
        TextPane pane;
        Article article(&pane);
        article.startUntitled(SourceText(u"# One\n"), {});
        QTRY_VERIFY(article.session()->isUpToDate());
        QCOMPARE(freshSnapshot(*article.session(), *pane.source()), article.session()->current());
        QTextCursor cursor = pane.textCursor();
        cursor.movePosition(QTextCursor::End);
        for (int i = 0; i < 50; ++i) {
            cursor.insertText(u"\n## Part %1\n"_s.arg(i));
            const DocumentSnapshotPtr fresh = freshSnapshot(*article.session(), *pane.source());
            QCOMPARE(fresh->revision(), pane.source()->revision());
            QCOMPARE(fresh->source().toString(), pane.source()->text().toString());
            QCOMPARE(fresh->outline().size(), i + 2);
            QCOMPARE(fresh->surroundings(), article.session()->current()->surroundings());
        }
    }
};

QTEST_MAIN(TestFreshSnapshot)
#include "tst_freshsnapshot.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loadingnote.h"

#include "app/article.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QProgressBar>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLoadingNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Seen while the text is not all there; how far it is, as soon as that is known.
    void follows()
    {
        TextPane pane;
        Article article(&pane);
        LoadingNote note(&article, pane.source());
        QVERIFY(note.isHidden());
        article.startUntitled(SourceText(u"short"), {});
        QVERIFY(note.isHidden());
        article.await(u"/x/a.md"_s);
        QTRY_VERIFY(!note.isHidden());
        const auto *bar = note.findChild<QProgressBar *>();
        QCOMPARE(bar->maximum(), 0); // how much there is to read is not known yet
        QVERIFY(!bar->accessibleName().isEmpty());
        Q_EMIT pane.source()->loadProgressed(50, 200);
        QTRY_COMPARE(bar->value(), 25);
        QCOMPARE(bar->maximum(), 100);
        Q_EMIT pane.source()->loadProgressed(0, 0);
        QTRY_COMPARE(bar->maximum(), 0);
        DocumentFile file;
        file.path = u"/x/a.md"_s;
        file.text = SourceText(u"the text");
        article.show(file);
        QTRY_VERIFY(note.isHidden());
    }

    // Nothing flashes up for what is there at once.
    void saysNothingOfWhatIsQuick()
    {
        TextPane pane;
        Article article(&pane);
        LoadingNote note(&article, pane.source());
        article.await(u"/x/a.md"_s);
        QVERIFY(note.isHidden());
        DocumentFile file;
        file.path = u"/x/a.md"_s;
        file.text = SourceText(u"the text");
        article.show(file);
        QVERIFY(article.isWhole());
        QVERIFY(note.isHidden());
    }
};

QTEST_MAIN(TestLoadingNote)
#include "tst_loadingnote.moc"

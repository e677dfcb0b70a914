// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/conflictbar.h"

#include "app/article.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QWidget window;
    TextPane pane{&window};
    Article article{&pane};
    ConflictBar bar{&window};

    explicit Desk(const QString &text)
    {
        bar.attach(&article, &pane);
        window.show();
        article.startUntitled(SourceText(text), {});
    }
    QString text() const { return pane.source()->text().toString(); }
};

QString conflict(int number)
{
    return u"<!-- conflict %1: mine -->\nm%1\n<!-- conflict %1: theirs -->\nt%1\n<!-- conflict %1: end -->\n"_s.arg(number);
}

} // namespace

class TestConflictBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatATextWasOpenedWith()
    {
        Desk desk(u"a\n"_s + conflict(1) + u"b\n"_s + conflict(2));
        QTRY_COMPARE(desk.bar.conflictCount(), 2);
        QVERIFY(desk.bar.isVisible());
    }

    void staysAwayFromOtherTexts()
    {
        Desk desk(u"a\n<!-- a comment -->\n"_s);
        QTRY_VERIFY(desk.article.session()->isUpToDate());
        desk.bar.look();
        QVERIFY(!desk.bar.isVisible());
    }

    void walks()
    {
        Desk desk(u"a\n"_s + conflict(1) + u"b\n"_s + conflict(2));
        const qsizetype first = 2;
        const qsizetype second = 2 + conflict(1).size() + 2;
        desk.bar.showNext();
        QCOMPARE(desk.pane.caret(), first);
        desk.bar.showNext();
        QCOMPARE(desk.pane.caret(), second);
        desk.bar.showNext();
        QCOMPARE(desk.pane.caret(), first);
        desk.bar.showPrevious();
        QCOMPARE(desk.pane.caret(), second);
    }

    void resolvesTheOneAtTheCaret()
    {
        Desk desk(u"a\n"_s + conflict(1) + u"b\n"_s + conflict(2) + u"c"_s);
        desk.bar.showNext();
        desk.bar.showNext();
        desk.bar.resolve(ConflictSide::Theirs);
        QCOMPARE(desk.text(), u"a\n"_s + conflict(1) + u"b\nt2\nc"_s);
        desk.bar.resolve(ConflictSide::Both); // the only one left
        QCOMPARE(desk.text(), u"a\nm1\nt1\nb\nt2\nc"_s);
        QVERIFY(!desk.bar.isVisible());
        desk.pane.undo();
        QCOMPARE(desk.text(), u"a\n"_s + conflict(1) + u"b\nt2\nc"_s);
    }
};

QTEST_MAIN(TestConflictBar)
#include "tst_conflictbar.moc"

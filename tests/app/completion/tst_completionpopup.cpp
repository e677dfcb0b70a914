// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/completionpopup.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCompletionPopup : public QObject
{
    Q_OBJECT

    static QList<CompletionItem> items(int count)
    {
        QList<CompletionItem> items;
        for (int i = 0; i < count; ++i)
            items.append({u"i%1"_s.arg(i), u"n%1"_s.arg(i), u"d%1"_s.arg(i)});
        return items;
    }

    std::unique_ptr<QWidget> m_window;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    // Who types steers it; the first is chosen, and single steps go round the ends.
    void steers()
    {
        auto *popup = new CompletionPopup(m_window.get());
        QVERIFY(popup->isHidden() && !popup->current());
        QCOMPARE(popup->focusPolicy(), Qt::NoFocus);
        QSignalSpy spoken(popup, &CompletionPopup::currentChanged);
        popup->display(items(20), {10, 10, 100, 20});
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->current()->insert, u"i0"_s);
        QCOMPARE(spoken.last().first().toString(), u"n0, d0"_s);
        popup->go(CompletionPopup::Step::Previous);
        QCOMPARE(popup->current()->insert, u"i19"_s);
        popup->go(CompletionPopup::Step::Next);
        QCOMPARE(popup->current()->insert, u"i0"_s);
        popup->go(CompletionPopup::Step::PreviousPage);
        QCOMPARE(popup->current()->insert, u"i0"_s);
        popup->go(CompletionPopup::Step::NextPage);
        popup->go(CompletionPopup::Step::NextPage);
        popup->go(CompletionPopup::Step::NextPage);
        QCOMPARE(popup->current()->insert, u"i19"_s);
        popup->display(items(3), {10, 10, 100, 20});
        QCOMPARE(popup->current()->insert, u"i0"_s);
        QVERIFY(!popup->findChild<QListWidget *>()->accessibleName().isEmpty());
    }

    void aClickChooses()
    {
        auto *popup = new CompletionPopup(m_window.get());
        popup->display(items(3), {10, 10, 100, 20});
        QSignalSpy chosen(popup, &CompletionPopup::chosen);
        auto *list = popup->findChild<QListWidget *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(popup->current()->insert, u"i2"_s);
    }

    // Below the line, or above it where there is no room; within the window and never over the line.
    void places_data()
    {
        QTest::addColumn<QRect>("line");
        QTest::newRow("at the top") << QRect(10, 0, 100, 20);
        QTest::newRow("at the bottom") << QRect(10, 380, 100, 20);
        QTest::newRow("at the right") << QRect(590, 100, 10, 20);
    }
    void places()
    {
        QFETCH(QRect, line);
        auto *popup = new CompletionPopup(m_window.get());
        popup->display(items(8), line);
        QVERIFY(!popup->geometry().intersects(line));
        QVERIFY2(m_window->rect().contains(popup->geometry()), QTest::toString(popup->geometry()));
    }

    void nothingToShow()
    {
        auto *popup = new CompletionPopup(m_window.get());
        popup->display({}, {10, 10, 100, 20});
        QVERIFY(!popup->current());
        popup->go(CompletionPopup::Step::Next);
        popup->go(CompletionPopup::Step::PreviousPage);
        QVERIFY(!popup->current());
    }
};

QTEST_MAIN(TestCompletionPopup)
#include "tst_completionpopup.moc"

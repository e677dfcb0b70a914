// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems.h"

#include "app/article.h"
#include "app/problems/remedypopup.h"
#include "document/checks/fix.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class ProblemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void walksFromTheCaretAndRound();
    void putsRightInOneStep();
    void putsAllOfAKindRight();
    void saysWhenThereIsNothing();

private:
    void open(const QString &text);
    RemedyPopup::Remedy remedy(const QString &part) const;
    QString text() const { return m_pane->source()->text().toString(); }

    std::unique_ptr<QWidget> m_window;
    TextPane *m_pane = nullptr;
    Article *m_article = nullptr;
    Problems *m_problems = nullptr;
};

void ProblemsTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 400);
    m_pane = new TextPane(m_window.get());
    m_pane->resize(700, 400);
    m_article = new Article(m_pane, m_window.get());
    m_problems = new Problems(m_article, m_pane, m_window.get());
    connect(m_article->session(), &DocumentSession::factsReady, m_problems, &Problems::setSnapshot);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ProblemsTest::open(const QString &text)
{
    Revision found{};
    const auto context = std::make_unique<QObject>();
    connect(m_problems, &Problems::findingsReady, context.get(),
        [&found](const DocumentSnapshotPtr &snapshot) { found = snapshot->revision(); });
    m_article->startUntitled(SourceText(text), {});
    QTRY_COMPARE(found, m_article->session()->newestRevision());
}

RemedyPopup::Remedy ProblemsTest::remedy(const QString &part) const
{
    const auto *popup = m_window->findChild<RemedyPopup *>();
    for (const RemedyPopup::Remedy &remedy : popup ? popup->remedies() : QList<RemedyPopup::Remedy>()) {
        if (remedy.title.contains(part))
            return remedy;
    }
    return {};
}

void ProblemsTest::walksFromTheCaretAndRound()
{
    open(u"# T\n\n[a](#x)\n\n[b](#y)\n"_s);
    QList<qsizetype> places;
    connect(m_problems, &Problems::jumpRequested, this, [&](const Location &location) {
        places.append(location.range.start);
        m_pane->setSelection({location.range.start, location.range.start});
    });
    m_problems->go(Problems::Direction::Next);
    m_problems->go(Problems::Direction::Next);
    m_problems->go(Problems::Direction::Next);
    m_problems->go(Problems::Direction::Previous);
    QCOMPARE(places.size(), 4);
    QVERIFY(places.at(0) < places.at(1));
    QCOMPARE(places.at(2), places.at(0));
    QCOMPARE(places.at(3), places.at(1));
}

void ProblemsTest::putsRightInOneStep()
{
    const QString before = u"# T\n\nA study found the the same.\n"_s;
    open(before);
    m_pane->setSelection({24, 24});
    m_problems->offerRemedies();
    const RemedyPopup::Remedy remove = remedy(u"second"_s);
    QVERIFY(remove.run);
    QVERIFY(!remove.preview().isEmpty());
    remove.run();
    QCOMPARE(text(), u"# T\n\nA study found the same.\n"_s);
    m_pane->undo();
    QCOMPARE(text(), before);
}

void ProblemsTest::putsAllOfAKindRight()
{
    open(u"# T\n\nThe the one and two two.\n\nThree three.\n"_s);
    m_pane->setSelection({7, 7});
    m_problems->offerRemedies();
    const RemedyPopup::Remedy all = remedy(u"All"_s);
    QVERIFY(all.run);
    all.run();
    QCOMPARE(text(), u"# T\n\nThe one and two.\n\nThree.\n"_s);
    m_pane->undo();
    QVERIFY(text().contains(u"two two"_s) && text().contains(u"Three three"_s));
}

void ProblemsTest::saysWhenThereIsNothing()
{
    open(u"# T\n\nAll is well.\n"_s);
    QSignalSpy told(m_problems, &Problems::told);
    QSignalSpy jumps(m_problems, &Problems::jumpRequested);
    m_problems->go(Problems::Direction::Next);
    m_problems->offerRemedies();
    QCOMPARE(told.count(), 2);
    QCOMPARE(jumps.count(), 0);
}

QTEST_MAIN(ProblemsTest)
#include "tst_problems.moc"

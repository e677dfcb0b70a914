// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sectionmover.h"

#include "app/article.h"
#include "app/panels/outlinepanel.h"
#include "app/sectionmovedialog.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSectionMover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 500);
        m_pane = new TextPane(m_window.get());
        m_pane->setGeometry(260, 0, 640, 500);
        m_outline = new OutlinePanel(m_window.get());
        m_outline->setGeometry(0, 0, 260, 500);
        m_article = new Article(m_pane, m_window.get());
        m_mover = new SectionMover(m_article, m_pane, m_outline, m_window.get());
        connect(m_article->session(), &DocumentSession::factsReady, m_outline, &OutlinePanel::setSnapshot);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void movesAtOnceWhereNothingElseChanges()
    {
        const QString before = u"# T\n\n## A\n\na words\n\n## B\n\nb\n"_s;
        open(before, before.indexOf(u"words"_s));
        m_mover->step(SectionStep::Down);
        QVERIFY(!dialog());
        QCOMPARE(text(), u"# T\n\n## B\n\nb\n\n## A\n\na words\n"_s);
        QVERIFY(QStringView(text()).sliced(m_pane->caret()).startsWith(u"words")); // the caret stays in its word
        m_mover->step(SectionStep::Up); // at once, before the session has followed
        QCOMPARE(text(), before);
        m_mover->step(SectionStep::Demote);
        QCOMPARE(text(), u"# T\n\n### A\n\na words\n\n## B\n\nb\n"_s);
        QVERIFY(QStringView(text()).sliced(m_pane->caret()).startsWith(u"words"));
    }

    void oneStepToUndo()
    {
        open(withToc, withToc.size());
        m_mover->step(SectionStep::Up);
        QVERIFY(dialog());
        QCOMPARE(text(), withToc); // nothing happens before it is answered
        dialog()->accept();
        QCOMPARE(text(), u"# T\n\n## Contents\n\n- [B](#b)\n- [A](#a)\n\n## B\n\nb\n\n## A\n\na\n"_s);
        m_pane->undo();
        QCOMPARE(text(), withToc);
        QVERIFY(!m_pane->document()->isUndoAvailable());
    }

    void remembersWhatWasChosen()
    {
        open(withToc, withToc.size());
        m_mover->step(SectionStep::Up);
        dialog()->findChild<QCheckBox *>()->setChecked(false);
        dialog()->accept();
        QVERIFY(text().contains(u"- [A](#a)\n- [B](#b)"_s));
        QTRY_VERIFY(!dialog());
        m_pane->undo();
        m_pane->setSelection({withToc.size(), withToc.size()});
        m_mover->step(SectionStep::Up);
        QVERIFY(!dialog()->findChild<QCheckBox *>()->isChecked());
        dialog()->reject();
        QCOMPARE(text(), withToc);
    }

    void aLongArticleIsPlannedElsewhere()
    {
        QString before = u"# T\n\n"_s;
        for (int i = 0; i < 4000; ++i)
            before += u"## S%1\n\nSome words of section %1, and some more of them.\n\n"_s.arg(i);
        open(before, before.indexOf(u"## S7\n"_s));
        const QSignalSpy told(m_mover, &SectionMover::told);
        m_mover->step(SectionStep::Up);
        QCOMPARE(text(), before); // it is under way
        QCOMPARE(told.count(), 1);
        QTRY_VERIFY(text() != before);
        QVERIFY(text().indexOf(u"## S7\n"_s) < text().indexOf(u"## S6\n"_s));
        const QString moved = text();
        m_mover->step(SectionStep::Up);
        m_pane->insertPlainText(u"x"_s); // the writer goes on: what was ordered is of another text
        const QString typed = text();
        m_mover->step(SectionStep::Down);
        QTRY_VERIFY(text() != typed);
        QCOMPARE(text().size(), moved.size() + 1);
    }

    void dropsWhatWasDragged()
    {
        open(u"# T\n\n## A\n\n## B\n\nb\n"_s, 0);
        Q_EMIT m_outline->dropRequested({m_pane->source()->revision(), 2, 1, -1});
        QTRY_COMPARE(text(), u"# T\n\n## A\n\n### B\n\nb\n"_s);
        const QSignalSpy told(m_mover, &SectionMover::told);
        Q_EMIT m_outline->dropRequested({Revision{12345}, 2, 1, -1}); // of another text
        QTRY_COMPARE(told.count(), 1);
    }

    void saysWhyNot()
    {
        const QSignalSpy told(m_mover, &SectionMover::told);
        open(u"no heading\n"_s, 0);
        m_mover->step(SectionStep::Up);
        QCOMPARE(told.count(), 1);
        open(u"# T\n"_s, 0);
        for (const SectionStep step : {SectionStep::Up, SectionStep::Down, SectionStep::Promote})
            m_mover->step(step);
        QCOMPARE(told.count(), 4);
        open(u"## A\n\n## B\n\n```\nopen\n"_s, 12);
        m_mover->step(SectionStep::Up);
        QCOMPARE(told.count(), 5);
        m_pane->setReadOnly(true);
        open(u"# A\n\n# B\n"_s, 0);
        m_pane->setReadOnly(true);
        m_mover->step(SectionStep::Down);
        QCOMPARE(told.count(), 6);
        m_pane->setReadOnly(false);
    }

private:
    void open(const QString &text, qsizetype caret)
    {
        m_article->startUntitled(SourceText(text), {});
        QTRY_VERIFY(m_article->session()->isUpToDate());
        m_pane->setSelection({caret, caret});
        m_pane->setFocus();
    }
    QString text() const { return m_pane->source()->text().toString(); }
    SectionMoveDialog *dialog() const { return m_window->findChild<SectionMoveDialog *>(); }

    const QString withToc = u"# T\n\n## Contents\n\n- [A](#a)\n- [B](#b)\n\n## A\n\na\n\n## B\n\nb\n"_s;
    std::unique_ptr<QWidget> m_window;
    TextPane *m_pane = nullptr;
    OutlinePanel *m_outline = nullptr;
    Article *m_article = nullptr;
    SectionMover *m_mover = nullptr;
};

QTEST_MAIN(TestSectionMover)
#include "tst_sectionmover.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citationrepairs.h"

#include "app/article.h"
#include "app/compare/comparedialog.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitationRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_pane = new TextPane(m_window.get());
        m_article = new Article(m_pane, m_window.get());
        m_repairs = new CitationRepairs(m_article, m_pane, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_article->startUntitled(SourceText(before), {});
        QTRY_VERIFY(m_article->session()->isUpToDate());
    }

    void showsFirstAndChangesThen()
    {
        m_repairs->preview(CitationRepair::Renumber);
        QVERIFY(dialog());
        QCOMPARE(text(), before);
        take();
        QCOMPARE(text(), u"# A\n\nSo [1], [2].\n\n## Sources\n\n1. Two\n2. One\n"_s);
        m_pane->undo();
        QCOMPARE(text(), before);
    }

    void dropsANumber()
    {
        m_repairs->previewDrop(2);
        take();
        QVERIFY(!text().contains(u"[2]"_s));
    }

    void closingChangesNothing()
    {
        m_repairs->previewSourceRemoval(1);
        dialog()->close();
        QCOMPARE(text(), before);
    }

    void saysThatThereIsNothingToDo()
    {
        const QSignalSpy told(m_repairs, &CitationRepairs::told);
        m_repairs->preview(CitationRepair::NormaliseGroups);
        m_repairs->preview(CitationRepair::AddSources);
        m_repairs->previewDrop(99);
        QCOMPARE(told.count(), 3);
        QVERIFY(!dialog());
    }

private:
    QString text() const { return m_pane->source()->text().toString(); }
    CompareDialog *dialog() const { return m_window->findChild<CompareDialog *>(); }
    void take() const
    {
        for (QAbstractButton *button : dialog()->findChild<QDialogButtonBox *>()->buttons())
            if (dialog()->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::ActionRole)
                return button->click();
        QFAIL("nothing is offered");
    }

    const QString before = u"# A\n\nSo [2], [1].\n\n## Sources\n\n1. One\n2. Two\n"_s;
    std::unique_ptr<QWidget> m_window;
    TextPane *m_pane = nullptr;
    Article *m_article = nullptr;
    CitationRepairs *m_repairs = nullptr;
};

QTEST_MAIN(TestCitationRepairs)
#include "tst_citationrepairs.moc"

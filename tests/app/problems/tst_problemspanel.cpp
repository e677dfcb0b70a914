// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemspanel.h"

#include "app/theme.h"
#include "document/checks/findings.h"
#include "tests/app/snapshotof.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Galley;
using namespace Qt::StringLiterals;

class ProblemsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClickAsksToGoThere();
    void theMenuKeyAsksWhatCanBeDone();
    void leavesOutSeverities();
    void filtersByText();
    void aKindFoundThousandsOfTimesStaysClosed();
    void isReachedByAssistiveTools();

private:
    int shownRows() const;

    std::unique_ptr<ProblemsPanel> m_panel;
    QTreeView *m_tree = nullptr;
};

void ProblemsPanelTest::init()
{
    m_panel = std::make_unique<ProblemsPanel>();
    m_panel->setTheme(theme(ThemeName::Light));
    m_panel->resize(260, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    const auto snapshot = snapshotOf(u"# T\n\n[a](#x) and [b](#y)\n\nThe the word.\n"_s);
    m_panel->setFindings(snapshot, findFindings(*snapshot));
    m_tree = m_panel->findChild<QTreeView *>();
}

int ProblemsPanelTest::shownRows() const
{
    int rows = 0;
    for (int row = 0; row < m_tree->model()->rowCount(); ++row)
        rows += m_tree->model()->rowCount(m_tree->model()->index(row, 0));
    return rows;
}

void ProblemsPanelTest::aClickAsksToGoThere()
{
    QSignalSpy jumps(m_panel.get(), &ProblemsPanel::jumpRequested);
    const QModelIndex kind = m_tree->model()->index(0, 0);
    QVERIFY(m_tree->isExpanded(kind));
    const QRect row = m_tree->visualRect(m_tree->model()->index(1, 0, kind));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(jumps.count(), 1);
    QVERIFY(jumps.first().first().value<Location>().range.start >= 17);
}

void ProblemsPanelTest::theMenuKeyAsksWhatCanBeDone()
{
    QList<qsizetype> asked;
    connect(m_panel.get(), &ProblemsPanel::remediesRequested, this, [&](const QList<Finding> &findings) { asked.append(findings.size()); });
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    Q_EMIT m_tree->customContextMenuRequested({-1, -1});
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0, m_tree->model()->index(0, 0)));
    Q_EMIT m_tree->customContextMenuRequested({-1, -1});
    QCOMPARE(asked, (QList<qsizetype>{2, 1}));
}

void ProblemsPanelTest::leavesOutSeverities()
{
    const int all = shownRows();
    int hidden = 0;
    for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (!button->isCheckable())
            continue;
        const int before = shownRows();
        button->click();
        hidden += before - shownRows();
    }
    QCOMPARE(hidden, all);
    QCOMPARE(shownRows(), 0);
}

void ProblemsPanelTest::filtersByText()
{
    m_panel->findChild<QLineEdit *>()->setText(u"#y"_s);
    QCOMPARE(shownRows(), 1);
    m_panel->findChild<QLineEdit *>()->setText(u"no such words"_s);
    QCOMPARE(shownRows(), 0);
}

void ProblemsPanelTest::aKindFoundThousandsOfTimesStaysClosed()
{
    const auto snapshot = snapshotOf(u"# T\n\n[a](#x)\n\n"_s + u"word "_s.repeated(4000) + u'\n');
    m_panel->setFindings(snapshot, {});
    m_panel->setFindings(snapshot, findFindings(*snapshot));
    const QAbstractItemModel *model = m_tree->model();
    QCOMPARE(model->rowCount(), 2);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex kind = model->index(row, 0);
        QCOMPARE(m_tree->isExpanded(kind), model->rowCount(kind) < 1000);
    }
    m_tree->expand(model->index(1, 0));
    QVERIFY(m_tree->visualRect(model->index(0, 0, model->index(1, 0))).isValid());
}

void ProblemsPanelTest::isReachedByAssistiveTools()
{
    QVERIFY(!m_panel->accessibleName().isEmpty());
    QVERIFY(!m_tree->accessibleName().isEmpty());
    for (QToolButton *button : m_panel->findChildren<QToolButton *>())
        QVERIFY(!button->isCheckable() || !button->accessibleName().isEmpty());
}

QTEST_MAIN(ProblemsPanelTest)
#include "tst_problemspanel.moc"

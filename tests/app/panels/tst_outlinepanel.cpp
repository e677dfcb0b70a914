// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinepanel.h"

#include "app/theme.h"
#include "document/checks/findings.h"
#include "tests/app/snapshotof.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestOutlinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<OutlinePanel>();
        m_panel->resize(260, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_tree = m_panel->findChild<QTreeView *>();
        const auto snapshot = snapshotOf(u"# T\n\n## A\n\nSo [9].\n\n## B\n\n[x](#nowhere)\n"_s);
        m_panel->setSnapshot(snapshot);
        m_panel->setFindings(snapshot, findFindings(*snapshot));
    }

    void showsWhatSectionsHold()
    {
        const QModelIndex second = m_tree->model()->index(1, 0, m_tree->model()->index(0, 0));
        QTRY_COMPARE(second.data(OutlineModel::EvidenceRole).value<SectionEvidence>().links, 1);
        QCOMPARE(second.data(OutlineModel::EvidenceRole).value<SectionEvidence>().findings, 1);
    }

    void detailTakesRoom()
    {
        const QModelIndex title = m_tree->model()->index(0, 0);
        const int tall = m_tree->visualRect(title).height();
        m_panel->setDetail(OutlineDelegate::Detail::Findings);
        QVERIFY(m_tree->visualRect(title).height() < tall);
        m_panel->setDetail(OutlineDelegate::Detail::Everything);
        QCOMPARE(m_tree->visualRect(title).height(), tall);
    }

    void paintsInAnyThemeAndDirection()
    {
        for (const ThemeName name : allThemes) {
            m_panel->setTheme(theme(name));
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                m_panel->setLayoutDirection(direction);
                QVERIFY(!m_panel->grab().isNull());
            }
        }
    }

    void namesTheFocusedHeading()
    {
        m_panel->activateWindow();
        m_tree->setFocus();
        m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
        QTRY_VERIFY(m_tree->hasFocus());
        QVERIFY(m_panel->focusedHeading());
        QCOMPARE(m_panel->focusedHeading()->range.start, 2);
        m_panel->findChild<QLineEdit *>()->setFocus();
        QVERIFY(!m_panel->focusedHeading());
    }

    void nothingIsDraggedWhileFiltered()
    {
        QVERIFY(m_tree->dragEnabled());
        m_panel->findChild<QLineEdit *>()->setText(u"a"_s);
        QVERIFY(!m_tree->dragEnabled());
        m_panel->findChild<QLineEdit *>()->clear();
        QVERIFY(m_tree->dragEnabled());
    }

    void offersStepsInAMenu()
    {
        QSignalSpy steps(m_panel.get(), &OutlinePanel::stepRequested);
        QSignalSpy details(m_panel.get(), &OutlinePanel::detailChosen);
        Q_EMIT m_tree->customContextMenuRequested(m_tree->visualRect(m_tree->model()->index(0, 0)).center());
        auto *menu = m_panel->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QCOMPARE(steps.count(), 1);
        QVERIFY(steps.first().first().value<SectionStep>() == SectionStep::Up);
        menu->actions().last()->trigger();
        QCOMPARE(details.count(), 1);
        menu->close();
    }

private:
    std::unique_ptr<OutlinePanel> m_panel;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestOutlinePanel)
#include "tst_outlinepanel.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationspanel.h"

#include "app/theme.h"
#include "tests/app/snapshotof.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitationsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<CitationsPanel>();
        m_panel->resize(260, 400);
        m_panel->setTheme(theme(ThemeName::Dark));
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_tree = m_panel->findChild<QTreeView *>();
        m_panel->setSnapshot(snapshotOf(text));
        QTRY_COMPARE(m_tree->model()->rowCount(), 2);
    }

    void goesToTheSourceAndBack()
    {
        QList<qsizetype> places;
        connect(m_panel.get(), &CitationsPanel::jumpRequested, this, [&](const Location &location) { places += location.range.start; });
        const QModelIndex one = m_tree->model()->index(0, 0);
        for (int i = 0; i < 3; ++i)
            Q_EMIT m_tree->clicked(one);
        const qsizetype source = text.indexOf(u"1. First"_s);
        QCOMPARE(places, (QList<qsizetype>{source, 3, source}));
    }

    void tellsStatesAndFlaws()
    {
        const QModelIndex nine = m_tree->model()->index(1, 1);
        QVERIFY(!nine.data().toString().isEmpty());
        const auto shown = [this](int row) {
            return m_tree->model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>().pixmap(16, 16).toImage();
        };
        QVERIFY(shown(0) != shown(1));
    }

    void asksForRepairs()
    {
        QSignalSpy repairs(m_panel.get(), &CitationsPanel::repairRequested);
        QSignalSpy drops(m_panel.get(), &CitationsPanel::dropRequested);
        Q_EMIT m_tree->customContextMenuRequested(m_tree->visualRect(m_tree->model()->index(1, 0)).center());
        const auto *menu = m_panel->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->actions().last()->trigger();
        QCOMPARE(drops.count(), 1);
        QCOMPARE(drops.first().first().toInt(), 9);
        QCOMPARE(repairs.count(), 1);
        QVERIFY(repairs.first().first().value<CitationRepair>() == CitationRepair::ToListLinks);
    }

private:
    const QString text = u"So [1], [9].\n\n## Sources\n\n1. First\n"_s;
    std::unique_ptr<CitationsPanel> m_panel;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestCitationsPanel)
#include "tst_citationspanel.moc"

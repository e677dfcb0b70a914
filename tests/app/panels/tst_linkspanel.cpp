// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linkspanel.h"

#include "app/panels/linksmenu.h"
#include "app/panels/linksmodel.h"
#include "app/panels/linksrenaming.h"
#include "tests/app/snapshotof.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// A panel over a text, and the text as the panel asks it to be.
struct Bench
{
    explicit Bench(const QString &written) : text(written)
    {
        QObject::connect(
            &panel, &LinksPanel::changeRequested, &panel, [this](const EditBatch &batch) { text = applyEdits(text, batch.edits); });
        panel.resize(260, 400);
        panel.show();
        panel.setSnapshot(snapshotOf(text));
        tree = panel.findChild<QTreeView *>();
    }
    QModelIndex cell(int group, int row, int column) const { return tree->model()->index(row, column, tree->model()->index(group, 0)); }
    bool isFilled() const { return tree->model()->rowCount() > 0; }

    QString text;
    LinksPanel panel;
    QTreeView *tree = nullptr;
};

QAction *actionNamed(const QMenu &menu, const QString &start)
{
    for (QAction *action : menu.actions())
        if (QString(action->text()).remove(u'&').startsWith(start))
            return action;
    return nullptr;
}

} // namespace

class TestLinksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsInPlace_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << int(LinksModel::Text) << u"new"_s << u"see [new](b.md)"_s;
        QTest::newRow("target") << int(LinksModel::Target) << u"new file.md"_s << u"see [a](<new file.md>)"_s;
        QTest::newRow("the same") << int(LinksModel::Text) << u"a"_s << u"see [a](b.md)"_s;
    }
    void editsInPlace()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        Bench bench(u"see [a](b.md)"_s);
        QTRY_VERIFY(bench.isFilled());
        QVERIFY(bench.tree->isColumnHidden(LinksModel::Title)); // no room for it
        bench.tree->setCurrentIndex(bench.cell(0, 0, column));
        QTest::keyClick(bench.tree, Qt::Key_F2);
        QPointer<QLineEdit> field = bench.tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(field && !field->accessibleName().isEmpty());
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field); // what was typed is handed over before it goes
        QTEST(bench.text, "expected");
    }

    void nothingChangesUnderTheHands()
    {
        Bench bench(u"see [a](b.md)"_s);
        QTRY_VERIFY(bench.isFilled());
        bench.tree->setCurrentIndex(bench.cell(0, 0, LinksModel::Text));
        bench.tree->edit(bench.tree->currentIndex());
        QPointer<QLineEdit> field = bench.tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"half typ"_s);
        bench.panel.setSnapshot(snapshotOf(u"see [other](b.md) and [c](d)"_s));
        QCoreApplication::processEvents();
        QVERIFY(field);
        QCOMPARE(field->text(), u"half typ"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(bench.cell(0, 0, LinksModel::Text).data().toString(), u"other"_s);
    }

    void menuOutlivesARegrouping()
    {
        SnapshotInput input;
        input.text = SourceText(u"see [a](b.md)"_s);
        auto missing = std::make_shared<Surroundings>();
        missing->articlePath = u"/x/a.md"_s;
        missing->files.insert(u"b.md"_s, {});
        input.surroundings = missing;
        const DocumentSnapshotPtr before = buildSnapshot(input);
        auto there = std::make_shared<Surroundings>(*missing);
        there->files[u"b.md"_s].exists = true;
        input.surroundings = there;
        input.serial = before->serial() + 1;
        const DocumentSnapshotPtr after = buildSnapshot(input, before.get());

        Bench bench(QString{});
        const auto group = [&bench] { return bench.tree->model()->index(0, 0).data().toString(); };
        bench.panel.setSnapshot(before);
        QTRY_VERIFY(group().startsWith(u"No such file"_s));
        Q_EMIT bench.tree->customContextMenuRequested(bench.tree->visualRect(bench.cell(0, 0, 0)).center());
        const QPointer<QMenu> menu = bench.panel.findChild<LinksMenu *>();
        QVERIFY(menu);
        bench.panel.setSnapshot(after);
        QTRY_VERIFY(group().startsWith(u"Found"_s));
        const QSignalSpy jumps(&bench.panel, &LinksPanel::jumpRequested);
        actionNamed(*menu, u"Go to"_s)->trigger();
        QCOMPARE(jumps.count(), 1);
        actionNamed(*menu, u"Edit the target"_s)->trigger();
        const auto *field = bench.tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QCOMPARE(field->text(), u"b.md"_s);
    }

    // Kind and state are told at every width: by icons where words have no room.
    void showsKindAndState_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("words");
        QTest::newRow("side column") << 260 << false;
        QTest::newRow("wider") << 360 << false;
        QTest::newRow("wide") << 500 << true;
        QTest::newRow("very wide") << 800 << true;
    }
    void showsKindAndState()
    {
        QFETCH(int, width);
        QFETCH(bool, words);
        Bench bench(u"see [a](b.md)"_s);
        bench.panel.resize(width, 400);
        QTRY_VERIFY(bench.isFilled());
        QTRY_COMPARE(bench.tree->isColumnHidden(LinksModel::Kind), !words);
        QVERIFY(!bench.tree->isColumnHidden(LinksModel::State));
        QVERIFY(!bench.tree->isColumnHidden(LinksModel::Text) && !bench.tree->isColumnHidden(LinksModel::Target));
        QCOMPARE(bench.tree->columnWidth(LinksModel::State) >= 84, words);
        QVERIFY(bench.tree->columnWidth(LinksModel::State) >= bench.tree->header()->sectionSizeHint(LinksModel::State));
        QVERIFY(bench.tree->columnWidth(LinksModel::Text) >= 80 && bench.tree->columnWidth(LinksModel::Target) >= 80);
        const QRect state = bench.tree->visualRect(bench.cell(0, 0, LinksModel::State));
        QVERIFY(bench.tree->viewport()->rect().contains(state));
    }

    void offersTheCheck()
    {
        Bench bench(u"see [a](https://x.y/z)"_s);
        QAction action(u"Check"_s);
        bench.panel.setCheckAction(&action);
        QTRY_VERIFY(bench.isFilled());
        const QSignalSpy triggered(&action, &QAction::triggered);
        QToolButton *button = nullptr;
        for (QToolButton *tool : bench.panel.findChildren<QToolButton *>())
            button = tool->defaultAction() == &action ? tool : button;
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(triggered.count(), 1);

        const auto snapshot = snapshotOf(u"[a](https://x.y/z#b) [c](d.md)"_s);
        LinksMenu menu(snapshot, snapshot->links().first(), nullptr);
        const QSignalSpy asked(&menu, &LinksMenu::checkRequested);
        actionNamed(menu, u"Check this web link"_s)->trigger();
        QCOMPARE(asked.first().first().toStringList(), QStringList(u"https://x.y/z"_s));
        QVERIFY(!actionNamed(LinksMenu(snapshot, snapshot->links()[1], nullptr), u"Check"_s));
    }

    void tellsWhatIsWrongWithTheTables()
    {
        SnapshotInput input;
        input.text = SourceText(u"[INTERNAL_LINK:a]"_s);
        auto surroundings = std::make_shared<Surroundings>();
        surroundings->faults = {{SurroundingsFault::Kind::TooLarge, u"/x/links.csv"_s, 0, {}},
            {SurroundingsFault::Kind::Malformed, u"/x/sitemap.xml"_s, 3, u"<b>"_s}};
        input.surroundings = surroundings;
        LinksPanel panel;
        panel.show();
        panel.setSnapshot(buildSnapshot(input));
        const auto warning = [&panel] {
            for (const QLabel *label : panel.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"links.csv"_s))
                    return label->text();
            return QString();
        };
        QTRY_VERIFY(warning().startsWith(u"links.csv: it is too large"_s));
        panel.setSnapshot(snapshotOf(u"[INTERNAL_LINK:a]"_s));
        QTRY_VERIFY(warning().isEmpty());
    }

    void goesThere()
    {
        Bench bench(u"# A\n\n[b](#x)"_s);
        QTRY_VERIFY(bench.isFilled());
        const QSignalSpy jumps(&bench.panel, &LinksPanel::jumpRequested);
        bench.tree->setCurrentIndex(bench.cell(0, 0, 0));
        Q_EMIT bench.tree->activated(bench.tree->currentIndex());
        QCOMPARE(jumps.count(), 1);
        QCOMPARE(jumps.first().first().value<Location>().range, (SourceRange{5, 12}));
    }

    void menuOffersWhatFits()
    {
        const auto snapshot = snapshotOf(u"# Making it\n\n[a](#makin-it) <https://x.y> [b][a]\n\n[a]: #making-it\n"_s);
        const LinksMenu broken(snapshot, snapshot->links()[0], nullptr);
        QVERIFY(actionNamed(broken, u"Change to “#making-it”"_s));
        QVERIFY(actionNamed(broken, u"Make it a reference"_s));
        QVERIFY(actionNamed(broken, u"Unlink"_s));
        QVERIFY(!actionNamed(broken, u"Rename the heading"_s));
        const LinksMenu address(snapshot, snapshot->links()[1], nullptr);
        QVERIFY(!actionNamed(address, u"Unlink"_s));
        QVERIFY(actionNamed(address, u"Open the target"_s)->isEnabled());
        const LinksMenu reference(snapshot, snapshot->links()[2], nullptr);
        QVERIFY(actionNamed(reference, u"Move the target into the text"_s));
        QVERIFY(actionNamed(reference, u"Rename the heading"_s));
        for (const LinksMenu *menu : {&broken, &address, &reference}) {
            QSet<QChar> mnemonics;
            for (const QAction *action : menu->actions()) {
                const qsizetype mark = action->text().indexOf(u'&');
                if (mark < 0)
                    continue;
                const QChar letter = action->text().at(mark + 1).toLower();
                QVERIFY2(!mnemonics.contains(letter), qPrintable(action->text()));
                mnemonics.insert(letter);
            }
        }
    }

    void menuAsks()
    {
        const auto snapshot = snapshotOf(u"[a](b.md)"_s);
        LinksMenu menu(snapshot, snapshot->links().first(), nullptr);
        QSignalSpy changes(&menu, &LinksMenu::changeRequested);
        QSignalSpy opened(&menu, &LinksMenu::openRequested);
        actionNamed(menu, u"Unlink"_s)->trigger();
        actionNamed(menu, u"Open"_s)->trigger();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().value<EditBatch>().edits.first().replacement, u"a"_s);
        QCOMPARE(opened.first().first().toUrl(), QUrl(u"b.md"_s));
    }

    void asksForNames()
    {
        const QString text = u"# One\n\n[a](#one)\n"_s;
        const auto snapshot = snapshotOf(text);
        QString renamed;
        QWidget window;
        QInputDialog *dialog = askForName(&window, snapshot, snapshot->links().first(), LinkRename::Heading,
            [&](const EditBatch &batch) { renamed = applyEdits(text, batch.edits); });
        QCOMPARE(dialog->textValue(), u"One"_s);
        dialog->setTextValue(u"Two"_s);
        dialog->accept();
        QCOMPARE(renamed, u"# Two\n\n[a](#two)\n"_s);
    }
};

QTEST_MAIN(TestLinksPanel)
#include "tst_linkspanel.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/windowstage.h"

#include "app/paneldocks.h"
#include "app/panels/linkspanel.h"
#include "app/problems/problems.h"
#include "tests/app/remote/webserver.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

using namespace Galley;
using namespace Qt::StringLiterals;

// The links of an article, in the real window: in the panel, on the page and on the web.
class TestLinks : public QObject
{
    Q_OBJECT

private:
    static QTreeView *tree(const WindowStage &stage) { return stage.window->panels()->links()->findChild<QTreeView *>(); }

    static QString text(const WindowStage &stage) { return stage.pane()->source()->text().toString(); }

    // "group: text>target, …" of each group.
    static QString shown(const WindowStage &stage)
    {
        const QAbstractItemModel *model = tree(stage)->model();
        QStringList groups;
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            QStringList links;
            for (int row = 0; row < model->rowCount(parent); ++row)
                links += model->index(row, 0, parent).data().toString();
            groups += parent.data().toString() + u": "_s + links.join(u", "_s);
        }
        return groups.join(u" | "_s);
    }

    static QModelIndex cell(const WindowStage &stage, const QString &link, int column)
    {
        const QAbstractItemModel *model = tree(stage)->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, link, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0).siblingAtColumn(column);
    }

    // Chooses from the menu of a link.
    static bool choose(const WindowStage &stage, const QString &link, const QString &start)
    {
        const QModelIndex index = cell(stage, link, 0);
        if (!index.isValid())
            return false;
        Q_EMIT tree(stage)->customContextMenuRequested(tree(stage)->visualRect(index).center());
        bool chosen = false;
        for (QMenu *menu : stage.window->panels()->links()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                if (!chosen && QString(action->text()).remove(u'&').startsWith(start)) {
                    action->trigger();
                    chosen = true;
                }
            menu->close();
        }
        return chosen;
    }

private Q_SLOTS:
    void editedAndMendedInThePanel()
    {
        WindowStage stage;
        stage.write(u"other.md"_s, "# Other\n");
        QVERIFY(stage.open("# Making it\n\nsee [a](#makin-it) and [b](othr.md) and [c](x.md \"t\") [d](x.md)\n"));
        QVERIFY(stage.window->panels()->showPanel(u"links"_s));
        QTRY_COMPARE(shown(stage), u"No such file (3): b, c, d | No such heading (1): a"_s);

        QVERIFY(choose(stage, u"a"_s, u"Change to “#making-it”"_s));
        QTRY_COMPARE(shown(stage), u"No such file (3): b, c, d | Found (1): a"_s);
        QVERIFY(choose(stage, u"b"_s, u"Change to “other.md”"_s));
        QTRY_COMPARE(shown(stage), u"No such file (2): c, d | Found (2): a, b"_s);

        tree(stage)->setCurrentIndex(cell(stage, u"c"_s, 1));
        tree(stage)->edit(tree(stage)->currentIndex());
        auto *field = tree(stage)->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"other.md"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(text(stage).contains(u"[c](other.md \"t\")"_s));
        QTRY_COMPARE(shown(stage), u"No such file (1): d | Found (3): a, b, c"_s);

        QVERIFY(choose(stage, u"b"_s, u"Make it a reference"_s));
        QTRY_VERIFY(text(stage).contains(u"]: other.md"_s));
        QTRY_VERIFY(cell(stage, u"b"_s, 0).isValid());
        QTRY_VERIFY(choose(stage, u"b"_s, u"Move the target into the text"_s)); // once the panel knows of the reference
        QTRY_VERIFY(text(stage).contains(u"[b](other.md)"_s));
        QTRY_VERIFY(cell(stage, u"d"_s, 0).isValid());
        const auto unlinked = [&stage] { return text(stage).contains(u"\"t\") d\n"_s); };
        QTRY_VERIFY(unlinked() || (choose(stage, u"d"_s, u"Unlink"_s) && unlinked())); // once the panel knows of the change
        QTRY_COMPARE(shown(stage), u"Found (3): a, b, c"_s);
        stage.action("undo")->trigger();
        QTRY_COMPARE(shown(stage), u"No such file (1): d | Found (3): a, b, c"_s);

        stage.write(u"x.md"_s, "# X\n"); // and files are watched
        QTRY_COMPARE(shown(stage), u"Found (4): a, b, c, d"_s);
    }

    void placeholdersBecomeLinksOnThePage()
    {
        WindowStage stage;
        QVERIFY(stage.open("# One\n\nSee [the rivals](INTERNAL_LINK:two) and [INTERNAL_LINK:two].\n"));
        const QString chips = u"[...document.querySelectorAll('.placeholder')].map(e => e.localName + ' ' + e.textContent).join()"_s;
        QCOMPARE(stage.ask(chips).toString(), u"span the rivals,span two"_s);
        const QString second = stage.write(u"two.md"_s, "---\ntitle: The second\n---\n\n# Two\n");
        QTRY_COMPARE(stage.ask(chips).toString(), u"a the rivals,a The second"_s);
        QTest::keyClicks(stage.pane(), u"x"_s);
        QVERIFY(stage.settle());
        QCOMPARE(stage.ask(chips).toString(), u"a the rivals,a The second"_s);
        stage.action("undo")->trigger();
        const qsizetype windows = stage.window->windows()->all().size();
        stage.ask(u"document.querySelector('a.placeholder').click()"_s);
        QTRY_COMPARE(stage.window->windows()->all().size(), windows + 1);
        QTRY_COMPARE(QFileInfo(stage.window->windows()->all().last()->article()->path()).fileName(), u"two.md"_s);
        QVERIFY(QFile::remove(second));
        QTRY_COMPARE(stage.ask(chips).toString(), u"span the rivals,span two"_s);
    }

    void theWebIsAskedWhenOrdered()
    {
        WebServer server;
        QVERIFY(server.works());
        server.say(u"/there"_s, WebServer::status(200));
        server.say(u"/old"_s, WebServer::redirection(301, u"/there"_s));
        WindowStage stage;
        QVERIFY(stage.open(
            u"# T\n\n[a](%1) [b](%2#x) [c](%3)\n"_s.arg(server.address(u"/there"_s), server.address(u"/old"_s), server.address(u"/gone"_s))
                .toUtf8()));
        QVERIFY(stage.window->panels()->showPanel(u"links"_s));
        QTRY_COMPARE(shown(stage), u"Not checked (3): a, b, c"_s);
        QVERIFY(server.questions().isEmpty());
        QAction *check = stage.action("checkWebLinks");
        check->trigger();
        QVERIFY(check->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(shown(stage), u"Gone (1): c | Moved (1): b | Found (1): a"_s, 30'000);
        QTRY_VERIFY(!check->isChecked());
        QTRY_COMPARE(stage.window->problems()->problemCount(), 1);

        QVERIFY(choose(stage, u"b"_s, u"Use the new address"_s));
        QTRY_VERIFY(text(stage).contains(u"[b](%1#x)"_s.arg(server.address(u"/there"_s))));
        QTRY_COMPARE(shown(stage), u"Gone (1): c | Found (2): a, b"_s);
    }

    void stopsWhenToldTo()
    {
        WebServer server;
        server.say(u"/never"_s, {});
        WindowStage stage;
        QVERIFY(stage.open(u"# T\n\n[a](%1)\n"_s.arg(server.address(u"/never"_s)).toUtf8()));
        QAction *check = stage.action("checkWebLinks");
        check->trigger();
        QTRY_COMPARE(server.questions().size(), 1);
        check->trigger();
        QVERIFY(!check->isChecked());
        check->trigger();
        QVERIFY(check->isChecked());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestLinks>(argc, argv);
}
#include "tst_links.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/outsidechanges.h"

#include "app/article.h"
#include "app/compare/comparedialog.h"
#include "app/messagebar.h"
#include "app/outside/conflictbar.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/app/outside/filesofothers.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// One window's parts, without the window.
struct Desk
{
    QWidget window;
    TextPane pane{&window};
    MessageBar bar{&window};
    ConflictBar conflicts{&window};
    Article article{&pane};
    OutsideChanges outside{{&article, &pane, &bar, &conflicts, nullptr}, &window};

    explicit Desk(const QString &path)
    {
        outside.watch()->setPatience({.settle = 20, .empty = 500, .missing = 60, .poll = 100'000});
        conflicts.attach(&article, &pane);
        window.resize(600, 400);
        pane.resize(600, 300);
        window.show();
        article.show(readDocumentFile(path));
    }
    QString text() const { return pane.source()->text().toString(); }
    void type(const QString &text) const { pane.source()->apply({pane.source()->revision(), {{{0, 0}, text}}, {}}); }
    void choose(const QString &text) const
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    bool save()
    {
        QSignalSpy saved(&article, &Article::saved);
        QSignalSpy failed(&article, &Article::saveFailed);
        article.save();
        return QTest::qWaitFor([&] { return !saved.isEmpty() || !failed.isEmpty(); }) && !saved.isEmpty();
    }
};

const QByteArray base = "# T\n\none\n\ntwo\n\nthree\n";

} // namespace

class TestOutsideChanges : public QObject
{
    Q_OBJECT

private:
    FilesOfOthers m_files;
    int m_number = 0;
    QString m_name;

private Q_SLOTS:
    void init()
    {
        m_name = u"article%1.md"_s.arg(++m_number);
        m_files.write(m_name, base);
    }

    void cleanTextIsTakenOver()
    {
        Desk desk(m_files.path(m_name));
        desk.pane.setSelection({12, 12}); // in “two”
        QSignalSpy reloaded(&desk.article, &Article::reloaded);
        QStringList texts;
        connect(desk.pane.source(), &TextSource::textChanged, &desk.window, [&] { texts.append(desk.text()); });
        m_files.empty(m_name);
        m_files.write(m_name, "# T\n\nmore\n\none\n\ntwo\n\nthree\n");
        QTRY_COMPARE(reloaded.size(), 1);
        QCOMPARE(desk.text(), u"# T\n\nmore\n\none\n\ntwo\n\nthree\n"_s);
        QCOMPARE(texts.size(), 1); // never an empty flash
        QCOMPARE(desk.pane.caret(), 18);
        QVERIFY(!desk.article.isModified());
        QVERIFY(desk.bar.message().isEmpty());
        desk.pane.undo();
        QCOMPARE(desk.text(), QString::fromUtf8(base));
        QVERIFY(desk.article.isModified());
    }

    void editedTextIsAskedAbout()
    {
        Desk desk(m_files.path(m_name));
        desk.type(u"mine\n"_s);
        m_files.replace(m_name, "theirs\n");
        QTRY_VERIFY(desk.outside.isUndecided());
        QVERIFY(desk.bar.message().contains(m_name));
        QVERIFY(desk.text().startsWith(u"mine\n"_s));
        QVERIFY(!desk.save());
        QCOMPARE(m_files.read(m_name), "theirs\n"_ba);
        QTRY_VERIFY(!desk.bar.message().isEmpty());
    }

    void reload()
    {
        Desk desk(m_files.path(m_name));
        desk.type(u"mine\n"_s);
        m_files.write(m_name, "theirs\n");
        QTRY_VERIFY(desk.outside.isUndecided());
        desk.choose(u"Reload"_s);
        QCOMPARE(desk.text(), u"theirs\n"_s);
        QVERIFY(!desk.article.isModified());
        desk.pane.undo();
        QVERIFY(desk.text().startsWith(u"mine\n"_s)); // nothing is lost
    }

    void keepMine()
    {
        Desk desk(m_files.path(m_name));
        desk.type(u"mine\n"_s);
        m_files.write(m_name, "theirs\n");
        QTRY_VERIFY(desk.outside.isUndecided());
        desk.choose(u"Keep mine"_s);
        QVERIFY(desk.article.isModified());
        desk.pane.undo();
        QVERIFY(desk.article.isModified()); // the text that was read is not in the file either
        desk.pane.redo();
        QVERIFY(desk.save());
        QCOMPARE(m_files.read(m_name), "mine\n" + base);
    }

    void mergeTakesBoth()
    {
        Desk desk(m_files.path(m_name));
        desk.type(u"mine\n"_s);
        m_files.write(m_name, QByteArray(base).replace("three", "THREE"));
        QTRY_VERIFY(desk.outside.isUndecided());
        desk.choose(u"Merge"_s);
        QTRY_COMPARE(desk.text(), u"mine\n# T\n\none\n\ntwo\n\nTHREE\n"_s);
        QVERIFY(desk.article.isModified());
        QVERIFY(desk.save());
        desk.pane.undo();
        QCOMPARE(desk.text(), u"mine\n"_s + QString::fromUtf8(base)); // one step
    }

    void mergeShowsConflicts()
    {
        Desk desk(m_files.path(m_name));
        const TextSource *source = desk.pane.source();
        desk.pane.source()->apply({source->revision(), {{{10, 13}, u"MINE"_s}}, {}});
        m_files.write(m_name, QByteArray(base).replace("two", "THEIRS"));
        QTRY_VERIFY(desk.outside.isUndecided());
        desk.choose(u"Merge"_s);
        QTRY_COMPARE(desk.conflicts.conflictCount(), 1);
        QVERIFY(desk.conflicts.isVisible());
        QVERIFY(desk.text().contains(u"MINE"_s) && desk.text().contains(u"THEIRS"_s));
        desk.conflicts.resolve(ConflictSide::Theirs);
        QCOMPARE(desk.text(), u"# T\n\none\n\nTHEIRS\n\nthree\n"_s);
        QVERIFY(!desk.conflicts.isVisible());
    }

    void compareOffersTheSame()
    {
        Desk desk(m_files.path(m_name));
        desk.type(u"mine\n"_s);
        m_files.write(m_name, "theirs\n");
        QTRY_VERIFY(desk.outside.isUndecided());
        desk.choose(u"Compare"_s);
        auto *dialog = desk.window.findChild<CompareDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->view()->comparison());
        QVERIFY(dialog->view()->comparison()->differences > 0);
        dialog->close();
        QTRY_VERIFY(!desk.bar.message().isEmpty()); // nothing was chosen
        QVERIFY(desk.outside.isUndecided());
    }

    void sameTextIsNoConflict()
    {
        Desk desk(m_files.path(m_name));
        desk.type(u"x"_s);
        QSignalSpy reloaded(&desk.article, &Article::reloaded);
        m_files.write(m_name, "x" + base);
        QTRY_COMPARE(reloaded.size(), 1);
        QVERIFY(!desk.article.isModified());
        QVERIFY(desk.bar.message().isEmpty());
    }

    void deletedFileIsMadeAgainOnlyWhenAsked()
    {
        Desk desk(m_files.path(m_name));
        m_files.remove(m_name);
        QTRY_VERIFY(!desk.bar.message().isEmpty());
        QCOMPARE(desk.text(), QString::fromUtf8(base));
        QVERIFY(desk.article.isModified()); // closing has to ask
        QVERIFY(!desk.save());
        QVERIFY(!QFile::exists(m_files.path(m_name)));
        QTRY_VERIFY(!desk.bar.message().isEmpty());
        desk.choose(u"Save here again"_s);
        QTRY_COMPARE(m_files.read(m_name), base);
        QTRY_VERIFY(!desk.article.isModified());
    }

    void comesBack()
    {
        Desk desk(m_files.path(m_name));
        m_files.remove(m_name);
        QTRY_VERIFY(desk.article.isModified());
        m_files.write(m_name, base);
        QTRY_VERIFY(!desk.article.isModified());
        QTRY_VERIFY(desk.bar.message().isEmpty());
    }

    void renamedFileIsFollowed()
    {
        Desk desk(m_files.path(m_name));
        QSignalSpy looked(desk.outside.watch(), &OutsideWatch::looked);
        QVERIFY(looked.wait());
        QVERIFY(QFile::rename(m_files.path(m_name), m_files.path(u"renamed.md"_s)));
        QTRY_VERIFY(desk.bar.message().contains(u"renamed.md"_s));
        desk.choose(u"Use the new name"_s);
        QCOMPARE(desk.article.path(), m_files.path(u"renamed.md"_s));
        QVERIFY(!desk.article.isModified());
    }

    void thousandSavesAreSilent()
    {
        Desk desk(m_files.path(m_name));
        int bars = 0;
        connect(desk.outside.watch(), &OutsideWatch::found, &desk.window, [&] { ++bars; });
        for (int i = 0; i < 1000; ++i) {
            desk.type(u"x"_s);
            QVERIFY(desk.save());
        }
        QSignalSpy looked(desk.outside.watch(), &OutsideWatch::looked);
        desk.outside.watch()->look();
        QVERIFY(looked.wait());
        QCOMPARE(bars, 0);
        QVERIFY(desk.bar.message().isEmpty());
    }
};

QTEST_MAIN(TestOutsideChanges)
#include "tst_outsidechanges.moc"

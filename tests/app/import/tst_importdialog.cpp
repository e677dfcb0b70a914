// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importdialog.h"

#include "app/import/decisionsmodel.h"
#include "app/import/importflow.h"
#include "app/import/importtexts.h"
#include "app/import/renderedresult.h"
#include "document/snapshotbuilder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString article = u"On Salt\nSalt is old, and it keeps what is kept in it.\nWhere It Comes From\nFrom the sea it comes, and from the "
                        u"mines.\n- Sea: It dries.\n- Mines: They are deep.\n"_s;

DocumentSnapshotPtr snapshotOf(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    return buildSnapshot(input);
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheResult();
    void takesOtherDecisions();
    void editsByKeyboard();
    void showsUncertainOnes();
    void deserves_data();
    void deserves();
};

void TestImportDialog::showsTheResult()
{
    ImportDialog dialog(article);
    QSignalSpy rendered(&dialog, &ImportDialog::rendered);
    QVERIFY(rendered.wait());
    const auto *shown = dialog.findChild<RenderedResult *>();
    QVERIFY(shown->toPlainText().startsWith(u"On Salt\n"_s));
    QVERIFY(dialog.result().contains(u"## Where It Comes From\n"_s));
    QVERIFY(dialog.result().contains(u"- **Sea:** It dries.\n"_s));
}

void TestImportDialog::takesOtherDecisions()
{
    ImportDialog dialog(article);
    DecisionsModel *model = dialog.decisions();
    QVERIFY(model->setData(model->index(2, DecisionsModel::Level), 3));
    QVERIFY(dialog.result().contains(u"### Where"_s));
    QVERIFY(model->setData(model->index(2, DecisionsModel::Kind), int(ImportKind::Paragraph)));
    QVERIFY(dialog.result().contains(u"\n\nWhere"_s));
    QVERIFY(!model->setData(model->index(2, DecisionsModel::Level), 3));
    QVERIFY(!model->setData(model->index(2, DecisionsModel::Text), u"x"_s));
    QCOMPARE(model->proposal().decisions[2].confidence, 1.0);
}

void TestImportDialog::editsByKeyboard()
{
    ImportDialog dialog(article);
    dialog.show();
    auto *table = dialog.findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(dialog.decisions()->index(1, DecisionsModel::Kind));
    QTest::keyClick(table, Qt::Key_F2);
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(box);
    box->setCurrentIndex(int(ImportKind::Quote));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(dialog.result().contains(u"> Salt is old"_s));
}

void TestImportDialog::showsUncertainOnes()
{
    ImportDialog dialog(article);
    auto *table = dialog.findChild<QTableView *>();
    dialog.findChild<QCheckBox *>()->setChecked(true);
    for (int row = 0; row < dialog.decisions()->rowCount(); ++row)
        QCOMPARE(table->isRowHidden(row), dialog.decisions()->proposal().decisions[row].confidence >= certainEnough);
}

void TestImportDialog::deserves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    QTest::newRow("plain article") << article << true;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("Markdown") << u"# On Salt\n\nSalt is old.\n"_s << false;
    QTest::newRow("links") << article + u"See [this](that.md).\n"_s << false;
    QTest::newRow("a note") << u"Buy salt.\nAnd pepper.\n"_s << false;
}

void TestImportDialog::deserves()
{
    QFETCH(QString, text);
    QTEST(deservesImport(*snapshotOf(text)), "expected");
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "tests/app/menus/menustage.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestInsertMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const MenuStage stage;
        QCOMPARE(stage.entriesWith("insertLink"),
            (QStringList{u"insertLink Ctrl+K"_s, u"insertImage Ctrl+Shift+I"_s, u"-"_s, u"insertTable Ctrl+Shift+T"_s,
                u"insertCodeBlock Ctrl+Shift+C"_s, u"insertRule Ctrl+Shift+R"_s}));
    }

    void letters() { QCOMPARE(MenuStage::entriesWithoutLetter("insertLink"), QStringList()); }

    // Each is one step to undo.
    void inserts_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("contains");
        QTest::newRow("link") << "insertLink"_ba << u"[word]()"_s;
        QTest::newRow("table") << "insertTable"_ba << u"| Column | "_s;
        QTest::newRow("code") << "insertCodeBlock"_ba << u"```"_s;
        QTest::newRow("rule") << "insertRule"_ba << u"\n---\n"_s;
    }
    void inserts()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, contains);
        QGuiApplication::clipboard()->clear();
        const MenuStage stage("word\n");
        stage.pane()->setSelection({0, 4});
        stage.choose(entry.constData());
        QVERIFY2(stage.text().contains(contains), qPrintable(stage.text()));
        QVERIFY(stage.text().contains("word"_L1));
        stage.pane()->undo();
        QCOMPARE(stage.text(), u"word\n"_s);
        QVERIFY(!stage.pane()->document()->isUndoAvailable());
    }

    // By a path that leads there from the article.
    void images_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("target");
        QTest::newRow("beside the article") << u"a picture.png"_s << u"](a%20picture.png)"_s;
        QTest::newRow("with brackets") << u"a(1).png"_s << u"](a%281%29.png)"_s;
    }
    void images()
    {
        QFETCH(QString, file);
        QFETCH(QString, target);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        MenuStage stage("word\n");
        const QString path = stage.write(file, "not really one");
        stage.putCaret(4);
        answerNext<QFileDialog>(stage.window, [path](QFileDialog *dialog) {
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            static_cast<QDialog *>(dialog)->accept();
        });
        stage.choose("insertImage");
        QVERIFY2(stage.text().contains("!["_L1), qPrintable(stage.text()));
        QVERIFY2(stage.text().contains(target), qPrintable(stage.text()));
    }

    void noImageChosen()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const MenuStage stage("word\n");
        answerNext(stage.window, [](QDialog *dialog) { dialog->reject(); });
        stage.choose("insertImage");
        QCOMPARE(stage.text(), u"word\n"_s);
    }

    void whatCanOnlyBeReadStays()
    {
        const MenuStage stage("word\n");
        stage.pane()->setReadOnly(true);
        for (const char *entry : {"insertLink", "insertTable", "insertCodeBlock", "insertRule"})
            stage.choose(entry);
        QCOMPARE(stage.text(), u"word\n"_s);
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestInsertMenu>(argc, argv);
}
#include "tst_insertmenu.moc"

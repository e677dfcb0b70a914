// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importflow.h"

#include "app/article.h"
#include "app/documentfile.h"
#include "app/import/importdialog.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QString article = u"On Salt\nSalt is old, and it keeps what is kept in it.\nWhere It Comes From\nFrom the sea it comes.\n"_s;
const QString imported
    = u"# On Salt\n\nSalt is old, and it keeps what is kept in it.\n\n## Where It Comes From\n\nFrom the sea it comes.\n"_s;

QString textOf(MainWindow *window)
{
    return window->workbench()->pane()->source()->text().toString();
}

} // namespace

class TestImportFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOneUndoStep();
    void takesTheClipboard();
    void tellsOfAnEmptyClipboard();
    void offersItself_data();
    void offersItself();
    void offersItselfForProtectedFiles();
    void offersItselfOnceTheEncodingIsChosen();

private:
    Windows::Options options() const
    {
        Windows::Options result;
        result.settingsFile = m_folder.filePath(u"settings"_s);
        result.session = Windows::Session::None;
        return result;
    }

    QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestImportFlow::isOneUndoStep()
{
    Windows windows(options());
    MainWindow *window = windows.open({write(u"plain.txt"_s, article), 0});
    window->importing()->importThisText();
    auto *dialog = window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QCOMPARE(textOf(window), imported);
    window->workbench()->pane()->undo();
    QCOMPARE(textOf(window), article);
    QVERIFY(!window->isWindowModified());
}

void TestImportFlow::takesTheClipboard()
{
    Windows windows(options());
    MainWindow *window = windows.openHidden();
    QGuiApplication::clipboard()->setText(article);
    window->importing()->importClipboard();
    auto *dialog = window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QCOMPARE(textOf(window), imported);
}

void TestImportFlow::tellsOfAnEmptyClipboard()
{
    Windows windows(options());
    MainWindow *window = windows.openHidden();
    QGuiApplication::clipboard()->setText(u" \n"_s);
    window->importing()->importClipboard();
    QVERIFY(!window->findChild<ImportDialog *>());
    QVERIFY(!window->workbench()->messageBar()->message().isEmpty());
}

void TestImportFlow::offersItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("offered");
    QTest::newRow("plain article") << article << true;
    QTest::newRow("Markdown") << imported << false;
}

void TestImportFlow::offersItself()
{
    QFETCH(QString, text);
    QFETCH(bool, offered);
    Windows windows(options());
    MainWindow *window = windows.open({write(u"offered.txt"_s, text), 0});
    QTRY_VERIFY(window->article()->session()->current() && window->article()->session()->current()->source().toString() == text);
    if (offered)
        QTRY_VERIFY(window->workbench()->messageBar()->message().contains(u"offered.txt"_s));
    else
        QVERIFY(window->workbench()->messageBar()->message().isEmpty());
}

void TestImportFlow::offersItselfForProtectedFiles()
{
    const QString path = write(u"protected.txt"_s, article);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    Windows windows(options());
    MainWindow *window = windows.open({path, 0});
    const MessageBar *bar = window->workbench()->messageBar();
    QTRY_VERIFY(bar->message().contains(u"Markdown"_s));
    QVERIFY2(bar->message().contains(u"write-protected"_s), qPrintable(bar->message()));
    window->importing()->importThisText();
    auto *dialog = window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QCOMPARE(textOf(window), imported);
    QVERIFY(window->isWindowModified());
}

void TestImportFlow::offersItselfOnceTheEncodingIsChosen()
{
    const QString path = m_folder.filePath(u"encoded.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QString(article).replace(u"sea"_s, u"s\u00e9a"_s).toLatin1());
    file.close();
    Windows windows(options());
    MainWindow *window = windows.open({path, 0});
    const MessageBar *bar = window->workbench()->messageBar();
    QTRY_VERIFY(window->article()->file().fault == DecodingFault::InvalidSequence && window->article()->session()->isUpToDate());
    QVERIFY(!bar->message().contains(u"Markdown"_s));
    ReadOptions chosen;
    chosen.encoding = EncodingChoice{Encoding::EightBit, "ISO-8859-1"};
    window->show(readDocumentFile(path, chosen), 0);
    QTRY_VERIFY(bar->message().contains(u"Markdown"_s));
}

QTEST_MAIN(TestImportFlow)
#include "tst_importflow.moc"

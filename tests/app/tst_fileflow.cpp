// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileflow.h"

#include "app/article.h"
#include "app/filereading.h"
#include "app/messagebar.h"
#include "app/recentfiles.h"
#include "app/settings.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(const QString &path)
    {
        article.show(readDocumentFile(path));
        flow.tellStateOfFile();
    }
    QStringList remedies() const
    {
        QStringList texts;
        for (const QPushButton *button : messages.findChildren<QPushButton *>())
            texts.append(button->text().remove(u'&'));
        return texts;
    }

    QTemporaryDir folder;
    QWidget window;
    TextPane pane;
    Article article{&pane};
    MessageBar messages;
    Settings settings{folder.filePath(u"galley.ini"_s)};
    RecentFiles recent{&settings};
    FileFlow flow{&article, &messages, &recent, &window};
};

} // namespace

class TestFileFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saves()
    {
        Stage stage;
        const QString path = stage.write(u"a.md"_s, "one\n");
        stage.open(path);
        const QSignalSpy told(&stage.flow, &FileFlow::told);
        stage.pane.insertPlainText(u"new "_s);
        QVERIFY(stage.flow.saveAndWait() == FileFlow::Outcome::Saved);
        QCOMPARE(Stage::read(path), "new one\n"_ba);
        QCOMPARE(told.size(), 1);
        QCOMPARE(stage.recent.paths(), QStringList{path});
        QVERIFY(stage.flow.waitForSave() == FileFlow::Outcome::Saved); // there is none under way
    }

    // What went wrong stands there with what can be done, and goes when it was done.
    void failuresAreToldUntilTheyAreMended()
    {
        Stage stage;
        QVERIFY(QDir(stage.folder.path()).mkdir(u"sub"_s));
        const QString path = stage.write(u"sub/a%1.md"_s, "one\n");
        stage.open(path);
        stage.pane.insertPlainText(u"new "_s);
        QVERIFY(QDir(stage.folder.filePath(u"sub"_s)).removeRecursively());
        stage.article.saveAs(path, OutsideChange::Overwrite);
        QVERIFY(stage.flow.waitForSave() == FileFlow::Outcome::NotSaved);
        QVERIFY2(stage.messages.message().startsWith(u"“a%1.md” was not saved. "_s), qPrintable(stage.messages.message()));
        QCOMPARE(stage.remedies(), (QStringList{u"Try again"_s, u"Save as…"_s}));
        QVERIFY(stage.article.isModified());
        QVERIFY(stage.recent.paths().isEmpty());

        QVERIFY(QDir(stage.folder.path()).mkdir(u"sub"_s));
        const QSignalSpy saved(&stage.article, &Article::saved);
        stage.article.saveAs(path, OutsideChange::Overwrite);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(stage.messages.message().isEmpty() || stage.messages.isHidden());
        QCOMPARE(Stage::read(path), "new one\n"_ba);
    }

    void whatWasNotDecodedIsNotSaved()
    {
        Stage stage;
        const QByteArray bytes = "good \xff bad";
        const QString path = stage.write(u"a.md"_s, bytes);
        stage.open(path);
        QVERIFY(!stage.messages.message().isEmpty());
        QCOMPARE(stage.remedies(), QStringList{u"Choose an encoding…"_s});
        QVERIFY(stage.flow.saveAndWait() == FileFlow::Outcome::NotSaved);
        QCOMPARE(Stage::read(path), bytes);
    }

    // Who takes no encoding after all can still choose one.
    void theOfferOfEncodingsComesBack()
    {
        Stage stage;
        stage.open(stage.write(u"a.md"_s, "good \xff bad"));
        const QString message = stage.messages.message();
        bool left = false;
        QTimer whenOpen;
        connect(&whenOpen, &QTimer::timeout, this, [&left] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                left = true;
                dialog->reject();
            }
        });
        whenOpen.start(0);
        stage.messages.findChild<QPushButton *>()->click();
        QTRY_VERIFY(left && !stage.messages.isHidden());
        QCOMPARE(stage.messages.message(), message);
        QCOMPARE(stage.remedies(), QStringList{u"Choose an encoding…"_s});
    }

    void statesOfFiles()
    {
        Stage stage;
        stage.open(stage.write(u"plain.md"_s, "one\n"));
        QVERIFY(stage.messages.isHidden());
        stage.open(stage.folder.filePath(u"new.md"_s));
        QVERIFY(stage.messages.message().contains("is a new file"_L1));
        const QString closed = stage.write(u"closed.md"_s, "one\n");
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner));
        stage.open(closed);
        QVERIFY(stage.messages.message().contains("write-protected"_L1));
        QCOMPARE(stage.remedies(), QStringList{u"Save as…"_s});
    }

    // Until it has been read, whoever types is told why that is of no use.
    void awaits()
    {
        Stage stage;
        const QString path = stage.write(u"slow.md"_s, "one\n");
        QSignalSpy read(&stage.flow, &FileFlow::fileRead);
        stage.flow.await(std::make_unique<FileReading>(path), 7);
        QVERIFY(stage.article.isAwaited());
        stage.flow.tellWhyReadOnly();
        QVERIFY(stage.messages.message().contains("is still being opened"_L1));
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read.first().first().value<DocumentFile>().text.toString(), u"one\n"_s);
        QCOMPARE(read.first().last().toInt(), 7);
        QCOMPARE(stage.recent.paths(), QStringList{path});
    }

    void awaitsInVain()
    {
        Stage stage;
        const QSignalSpy read(&stage.flow, &FileFlow::fileRead);
        stage.flow.await(std::make_unique<FileReading>(stage.folder.path()), 0); // no file
        QTRY_VERIFY(stage.messages.message().contains("was not opened"_L1));
        QVERIFY(stage.messages.message().contains(stage.folder.path()));
        QVERIFY(read.isEmpty());
        QVERIFY(!stage.article.isAwaited() && stage.article.path().isEmpty());
        QVERIFY(stage.recent.paths().isEmpty());
    }

    void filters()
    {
        const QStringList filters = articleFileFilter().split(u";;"_s);
        QCOMPARE(filters.size(), 2);
        QVERIFY(filters.first().contains("*.md"_L1));
        QVERIFY(filters.last().contains("(*)"_L1));
    }
};

QTEST_MAIN(TestFileFlow)
#include "tst_fileflow.moc"

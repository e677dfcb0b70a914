// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interruptedsavesoffer.h"

#include "app/messagebar.h"
#include "app/safesave.h"
#include "app/saving/guardcopy.h"
#include "tests/app/menus/menustage.h"

#include <QDir>
#include <QPushButton>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// As a program leaves it that was killed before it wrote to the file.
void leave(const QString &article, const QByteArray &before, const QByteArray &after)
{
    QDir().mkpath(usualGuardFolder());
    QFile copy(usualGuardFolder() + u"/.galley-1a.tmp"_s);
    const QByteArray bytes = GuardCopy{diskName(article), before, after}.toBytes();
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
        qFatal("cannot write");
}

qsizetype copies()
{
    return QDir(usualGuardFolder()).entryList(QDir::Files | QDir::Hidden).size();
}

QPushButton *remedy(const MainWindow *window, const QString &text)
{
    for (QPushButton *button : window->workbench()->messageBar()->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestInterruptedSavesOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(usualGuardFolder()).removeRecursively(); }
    void cleanup() { QDir(usualGuardFolder()).removeRecursively(); }

    // One step to undo; the copy stays until the text is in its file.
    void theKeptText()
    {
        MenuStage stage;
        const QString path = stage.write(u"one.md"_s, "old text\n");
        leave(path, "old text\n", "new words\n");
        offerInterruptedSaves(&stage.windows);
        QTRY_COMPARE(stage.windows.all().size(), 2);
        MainWindow *window = stage.windows.all().last();
        QTRY_VERIFY(window->workbench()->messageBar()->message().contains(u"“one.md” was interrupted"_s));
        const TextSource *source = window->workbench()->pane()->source();
        QCOMPARE(source->text().toString(), u"old text\n"_s);
        QPushButton *use = remedy(window, u"Use the kept text"_s);
        QVERIFY(use);
        use->click();
        QCOMPARE(source->text().toString(), u"new words\n"_s);
        QCOMPARE(copies(), 1);
        window->workbench()->pane()->undo();
        QCOMPARE(source->text().toString(), u"old text\n"_s);
        window->workbench()->pane()->redo();
        window->article()->save();
        QTRY_COMPARE(copies(), 0);
        QCOMPARE(MenuStage::read(path), "new words\n"_ba);
    }

    void notWanted()
    {
        MenuStage stage;
        const QString path = stage.write(u"one.md"_s, "old text\n");
        leave(path, "old text\n", "new words\n");
        offerInterruptedSaves(&stage.windows);
        QTRY_COMPARE(stage.windows.all().size(), 2);
        QTRY_VERIFY(remedy(stage.windows.all().last(), u"Discard it"_s));
        remedy(stage.windows.all().last(), u"Discard it"_s)->click();
        QTRY_COMPARE(copies(), 0);
        QCOMPARE(MenuStage::read(path), "old text\n"_ba);
    }

    // What was done before the kill is no matter for a question.
    void nothingToAsk()
    {
        MenuStage stage;
        const QString path = stage.write(u"one.md"_s, "new words\n");
        leave(path, "old text\n", "new words\n");
        offerInterruptedSaves(&stage.windows);
        QTRY_COMPARE(copies(), 0);
        QCOMPARE(stage.windows.all().size(), 1);
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestInterruptedSavesOffer>(argc, argv);
}
#include "tst_interruptedsavesoffer.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/versionsdialog.h"

#include "app/compare/compareview.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const VersionsDialog &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

} // namespace

class TestVersionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsPreviewsAndRestores()
    {
        const QTemporaryDir root;
        VersionStore store(root.path(), root.filePath(u"a.md"_s));
        store.keep("one two three\n", VersionReason::Opened);
        store.keep("one two\n", VersionReason::Saved);
        VersionsDialog dialog(u"a.md"_s);
        dialog.setCurrent(SourceText(u"one\n"_s), {});
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>()->text().contains("Looking for"_L1));
        QVERIFY(!button(dialog, u"Restore"_s)->isEnabled());
        dialog.setListing(listVersions(root.path(), root.filePath(u"a.md"_s), SourceText(u"one\n"_s), {}));
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(1), u"2"_s);
        QVERIFY(list->topLevelItem(1)->text(2).startsWith(u'+'));

        list->setCurrentItem(list->topLevelItem(1));
        auto *comparison = dialog.findChild<CompareView *>();
        QTRY_VERIFY(comparison->comparison() && comparison->comparison()->left.length() == 14);
        QCOMPARE(comparison->comparison()->left.toString(), u"one two three\n"_s);
        button(dialog, u"Show differences"_s)->click();
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"one two three\n"_s);

        const QSignalSpy restores(&dialog, &VersionsDialog::restoreRequested);
        button(dialog, u"Restore"_s)->click();
        QCOMPARE(restores.count(), 1);
        QCOMPARE(restores.first().first().value<SourceText>().toString(), u"one two three\n"_s);
    }

    void restoresNothingIntoWhatIsForReading()
    {
        const QTemporaryDir root;
        VersionStore store(root.path(), root.filePath(u"a.md"_s));
        store.keep("one two three\n", VersionReason::Opened);
        const VersionListing listing = listVersions(root.path(), root.filePath(u"a.md"_s), SourceText(u"one\n"_s), {});
        VersionsDialog dialog(u"a.md"_s);
        dialog.setCurrent(SourceText(u"one\n"_s), {});
        dialog.setListing(listing);
        QTRY_VERIFY(button(dialog, u"Restore"_s)->isEnabled());
        dialog.forbidRestoring(u"It can only be read"_s);
        QVERIFY(!button(dialog, u"Restore"_s)->isEnabled());
        dialog.setListing(listing);
        QTRY_VERIFY(button(dialog, u"Show differences"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Restore"_s)->isEnabled());
        QCOMPARE(button(dialog, u"Restore"_s)->toolTip(), u"It can only be read"_s);
    }

    void saysWhichIsDamaged()
    {
        const QTemporaryDir root;
        VersionStore store(root.path(), root.filePath(u"a.md"_s));
        store.keep("one two three\n", VersionReason::Saved);
        const VersionListing listing = listVersions(root.path(), root.filePath(u"a.md"_s), SourceText(), {});
        for (const QFileInfo &folder : QDir(root.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList({u"*.z"_s}))
                QVERIFY(QFile::resize(file.filePath(), file.size() / 2));
        }
        VersionsDialog dialog(u"a.md"_s);
        dialog.setListing(listing);
        QTRY_VERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains("damaged"_L1));
        QVERIFY(!button(dialog, u"Restore"_s)->isEnabled());
    }

    void saysWhenThereAreNone()
    {
        const QTemporaryDir root;
        VersionsDialog dialog(u"a.md"_s);
        dialog.setCurrent(SourceText(u"one\n"_s), {});
        dialog.setListing(listVersions(root.path(), root.filePath(u"a.md"_s), SourceText(u"one\n"_s), {}));
        QCOMPARE(dialog.count(), 0);
        QVERIFY(!button(dialog, u"Restore"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>()->text().contains("no earlier versions"_L1));
    }
};

QTEST_MAIN(TestVersionsDialog)
#include "tst_versionsdialog.moc"

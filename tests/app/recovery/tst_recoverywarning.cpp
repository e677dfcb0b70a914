// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverywarning.h"

#include "app/article.h"
#include "app/messagebar.h"
#include "app/recovery/articlejournal.h"
#include "app/recovery/recoverytexts.h"
#include "editor/textpane.h"
#include "tests/app/recovery/faultydisk.h"

#include <QLabel>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRecoveryWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Said once above the pane, and in the status bar for as long as it is so.
    void says()
    {
        const QTemporaryDir folder;
        FaultyJournalDisk disk;
        TextPane pane;
        Article article(&pane);
        Journals journals({.folder = folder.path(), .disk = &disk, .retryInterval = std::chrono::milliseconds(1)});
        ArticleJournal journal(&journals, &article, pane.source());
        MessageBar messages;
        QStatusBar status;
        RecoveryWarning warning(&journal, &messages, &status);
        warning.setParent(nullptr);
        article.startUntitled();
        const auto *label = status.findChild<QLabel *>(u"recoveryOff"_s);
        QVERIFY(label && label->isHidden() && !label->accessibleName().isEmpty());
        disk.failing = 1;
        disk.persistent = true;
        disk.error = -ENOSPC;
        QTest::keyClicks(&pane, u"a"_s);
        QTRY_VERIFY(!label->isHidden());
        QCOMPARE(messages.message(), recoveryOffText(-ENOSPC));
        QCOMPARE(label->toolTip(), messages.message());

        // It goes when recovery works again, but another message stays.
        messages.display(MessageBar::Tone::Note, u"Another"_s);
        journals.post([&disk] { disk.failing = 0; });
        QTRY_VERIFY(label->isHidden());
        QCOMPARE(messages.message(), u"Another"_s);
        journals.post([&disk] { disk.failing = disk.calls + 1; });
        QTest::keyClicks(&pane, u"b"_s);
        QTRY_VERIFY(!label->isHidden());
        QCOMPARE(messages.message(), recoveryOffText(-ENOSPC));
        journals.post([&disk] { disk.failing = 0; });
        QTRY_VERIFY(label->isHidden());
        QTRY_COMPARE(messages.message(), QString());
        QVERIFY(journals.flush(std::chrono::seconds(10)));
    }
};

QTEST_MAIN(TestRecoveryWarning)
#include "tst_recoverywarning.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverytexts.h"

#include "app/recovery/recoveryfolder.h"

#include <QSet>
#include <QTest>

#include <cerrno>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRecoveryTexts : public QObject
{
    Q_OBJECT

    static RecoveredText text(JournalHealth health, BaseState base, const QString &path)
    {
        RecoveredText made;
        made.contents.health = health;
        made.contents.hasText = health == JournalHealth::Whole || health == JournalHealth::EndLost;
        made.contents.lostBytes = 17;
        made.contents.base.path = path;
        made.base = base;
        return made;
    }

private Q_SLOTS:
    void names()
    {
        QCOMPARE(recoveredName(text(JournalHealth::Whole, BaseState::Same, u"/a/b.md"_s)), u"b.md"_s);
        QCOMPARE(recoveredName(text(JournalHealth::Whole, BaseState::Untitled, {})), u"Untitled"_s);
        QCOMPARE(recoveredName(text(JournalHealth::Foreign, BaseState::Untitled, u"/a/b.md"_s)), u"Unreadable recovery file"_s);
    }

    // Each state of the journal and of the file is told, in sentences.
    void states()
    {
        QSet<QString> told;
        for (const auto health :
            {JournalHealth::Whole, JournalHealth::EndLost, JournalHealth::Unreadable, JournalHealth::Foreign, JournalHealth::Newer}) {
            for (const auto base : {BaseState::Untitled, BaseState::Same, BaseState::Changed, BaseState::Gone}) {
                const QString state = recoveredState(text(health, base, u"/a/b.md"_s));
                QVERIFY(state.size() > 20 && state.endsWith(u'.'));
                told.insert(state);
            }
        }
        QCOMPARE(told.size(), 4 + 4 + 3);
        QVERIFY(recoveredState(text(JournalHealth::EndLost, BaseState::Same, u"/a/b.md"_s)).contains("17"_L1));
    }

    void whyRecoveryIsOff()
    {
        for (int error = 1; error < 140; ++error)
            QVERIFY(recoveryOffText(-error).startsWith("Recovery is off: "_L1) && recoveryOffText(-error).endsWith(u'.'));
        QVERIFY(recoveryOffText(-ENOSPC).contains("full"_L1));
        QVERIFY(recoveryOffText(-EROFS) != recoveryOffText(-EIO));
    }
};

QTEST_GUILESS_MAIN(TestRecoveryTexts)
#include "tst_recoverytexts.moc"

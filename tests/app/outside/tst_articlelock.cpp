// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/articlelock.h"

#include "app/article.h"
#include "app/messagebar.h"
#include "editor/textpane.h"
#include "tests/app/outside/filesofothers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleLock : public QObject
{
    Q_OBJECT

private:
    FilesOfOthers m_files;

    QStringList lockFiles() const { return QDir(m_files.path(u"locks"_s)).entryList(QDir::Files); }

private Q_SLOTS:
    void holdsAndReleases()
    {
        const QString path = m_files.write(u"a.md"_s, "one\n");
        {
            TextPane pane;
            MessageBar bar;
            Article article(&pane);
            const ArticleLock lock(m_files.path(u"locks"_s), &article, &bar);
            QSignalSpy looked(&lock, &ArticleLock::looked);
            article.show(readDocumentFile(path));
            QVERIFY(looked.wait());
            QVERIFY(!lockFiles().isEmpty());
            QVERIFY(!lock.otherHolder());
            article.startUntitled();
            QTRY_VERIFY(lockFiles().isEmpty());
            article.show(readDocumentFile(path));
            QTRY_VERIFY(!lockFiles().isEmpty());
        }
        QTRY_VERIFY(lockFiles().isEmpty());
    }

    // Whatever the disk has done of it by then.
    void closedWhileTaking()
    {
        const QString path = m_files.write(u"c.md"_s, "one\n");
        for (int round = 0; round < 20; ++round) {
            TextPane pane;
            MessageBar bar;
            Article article(&pane);
            const ArticleLock lock(m_files.path(u"locks"_s), &article, &bar);
            article.show(readDocumentFile(path));
            if (round % 2 == 1)
                QTRY_VERIFY(!lockFiles().isEmpty());
        }
        QTRY_VERIFY(lockFiles().isEmpty());
    }

    void warnsOfAnother()
    {
        const QString path = m_files.write(u"b.md"_s, "one\n");
        ProgramIdentity other = ProgramIdentity::own();
        other.host = u"another-computer"_s;
        const FileLocks locks(m_files.path(u"locks"_s));
        locks.takeOver(locks.namesFor(path), other);
        TextPane pane;
        MessageBar bar;
        Article article(&pane);
        const ArticleLock lock(m_files.path(u"locks"_s), &article, &bar);
        QSignalSpy looked(&lock, &ArticleLock::looked);
        article.show(readDocumentFile(path));
        QVERIFY(looked.wait());
        QVERIFY(lock.otherHolder());
        QVERIFY(bar.message().contains(u"another-computer"_s));
    }
};

QTEST_MAIN(TestArticleLock)
#include "tst_articlelock.moc"

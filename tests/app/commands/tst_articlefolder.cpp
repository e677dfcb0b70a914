// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/articlefolder.h"

#include "tests/app/commands/commandrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsArticles()
    {
        const QStringList inside{u"b.md"_s, u"a.markdown"_s, u"UPPER.MD"_s, u"deep/er/c.md"_s, u"with space %1.md"_s, u"deep/a.md"_s};
        for (const QString &name : inside)
            written(m_folder.filePath(name), "# T\n");
        const QStringList outside{u"notes.txt"_s, u"md"_s, u"a.md.bak"_s, u".hidden.md"_s, u".git/a.md"_s, u"deep/.cache/er/a.md"_s};
        for (const QString &name : outside)
            written(m_folder.filePath(name), "# T\n");
        QDir(m_folder.path()).mkdir(u"folder.md"_s);
        QStringList expected;
        for (const QString &name : inside)
            expected += m_folder.filePath(name);
        expected.sort();
        QCOMPARE(articlesIn(m_folder.path()), expected);
    }

    // Neither to files, which would be mended twice, nor to folders, which may lead in a circle.
    void followsNoLinks()
    {
        const QTemporaryDir folder;
        const QString file = written(folder.filePath(u"in/a.md"_s), "x");
        QFile::link(file, folder.filePath(u"in/b.md"_s));
        QFile::link(folder.path(), folder.filePath(u"in/round"_s));
        QFile::link(u"/nowhere/at/all.md"_s, folder.filePath(u"in/c.md"_s));
        QCOMPARE(articlesIn(folder.path()), QStringList{file});
    }

    void nothingThere()
    {
        const QTemporaryDir folder;
        QCOMPARE(articlesIn(folder.path()), QStringList());
        QCOMPARE(articlesIn(folder.filePath(u"gone"_s)), QStringList());
        QCOMPARE(articlesIn(written(folder.filePath(u"a.md"_s), "x")), QStringList());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestArticleFolder)
#include "tst_articlefolder.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/surroundingsmemory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSurroundingsMemory : public QObject
{
    Q_OBJECT

    using Trust = SurroundingsMemory::Trust;

    static QString write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %ls", qUtf16Printable(path));
        return path;
    }

private Q_SLOTS:
    void pagesAreReadAgainWhenTheyChange_data()
    {
        QTest::addColumn<Trust>("trust");
        QTest::addColumn<bool>("follows");
        QTest::newRow("checked") << Trust::Checked << true;
        QTest::newRow("blind") << Trust::Blind << false;
    }
    void pagesAreReadAgainWhenTheyChange()
    {
        QFETCH(Trust, trust);
        QFETCH(bool, follows);
        const QTemporaryDir folder;
        write(folder.filePath(u"a.md"_s), "# A\n");
        SurroundingsMemory memory(trust);
        const FolderPages first = memory.pagesOf(folder.path());
        QVERIFY(first.pages.find(u"a"_s) && !first.pages.find(u"x"_s));
        QVERIFY(memory.pagesOf(folder.path()).pages == first.pages);
        write(folder.filePath(u"links.csv"_s), "x,https://x.y\n"); // one that was missed
        QCOMPARE(memory.pagesOf(folder.path()).pages.find(u"x"_s) != nullptr, follows);
        write(folder.filePath(u"links.csv"_s), "y,https://x.y/longer\n"); // one that was read
        QCOMPARE(memory.pagesOf(folder.path()).pages.find(u"y"_s) != nullptr, follows);
        QFile::remove(folder.filePath(u"links.csv"_s));
        QVERIFY(!memory.pagesOf(folder.path()).pages.find(u"y"_s));
    }

    void anchors()
    {
        const QTemporaryDir folder;
        const QString path = write(folder.filePath(u"a.md"_s), "# One\n\n<a id=\"two\"></a>\n");
        SurroundingsMemory memory(Trust::Checked);
        QSet<QString> found;
        QVERIFY(memory.readAnchors(path, &found));
        QCOMPARE(found, (QSet<QString>{u"one"_s, u"two"_s}));
        write(path, "# Another\n");
        QVERIFY(memory.readAnchors(path, &found));
        QCOMPARE(found, QSet<QString>{u"another"_s});
        QVERIFY(!memory.readAnchors(folder.filePath(u"gone.md"_s), &found));
        QVERIFY(!memory.readAnchors(folder.path(), &found));
        const StopToken stop = StopToken::make();
        stop.stop();
        write(path, "# A third one\n");
        QVERIFY(!memory.readAnchors(path, &found, stop));
        QVERIFY(memory.readAnchors(path, &found)); // a search that was stopped leaves nothing behind
        QCOMPARE(found, QSet<QString>{u"a-third-one"_s});
    }

    void rules()
    {
        const QTemporaryDir folder;
        SurroundingsMemory memory(Trust::Checked);
        const QString path = folder.filePath(u".galley.yaml"_s);
        QVERIFY(memory.rulesOf(folder.path()).ignoredAddresses.isEmpty());
        write(path, "ignore-links: [a.org]\n");
        QCOMPARE(memory.rulesOf(folder.path()).ignoredAddresses, QStringList{u"a.org"_s});
        write(path, "ignore-links: [longer.org]\n");
        QCOMPARE(memory.rulesOf(folder.path()).ignoredAddresses, QStringList{u"longer.org"_s});
    }

    // The same object as long as nothing changes, so that those who hold it can tell.
    void bibliographies()
    {
        const QTemporaryDir folder;
        const QString path = write(folder.filePath(u"refs.bib"_s), "@book{a, title = {A}}\n");
        SurroundingsMemory memory(Trust::Checked);
        const BibliographyOrder order{folder.path(), {u"refs.bib"_s}, {}};
        QStringList looked;
        const BibliographyPtr first = memory.bibliographyOf(order, &looked);
        QVERIFY(first && looked.contains(path));
        QCOMPARE(memory.bibliographyOf(order, &looked), first);
        write(path, "@book{b, title = {Another}}\n");
        const BibliographyPtr second = memory.bibliographyOf(order, &looked);
        QVERIFY(second != first);
        QVERIFY(!memory.bibliographyOf({}, &looked)); // an article without a place of which nothing is known
        const StopToken stop = StopToken::make();
        stop.stop();
        QVERIFY(!memory.bibliographyOf(order, &looked, stop));
    }

    void manyAtOnce()
    {
        const QTemporaryDir folder;
        QStringList paths;
        for (int i = 0; i < 20; ++i)
            paths += write(folder.filePath(u"%1.md"_s.arg(i)), "# Heading " + QByteArray::number(i) + "\n");
        SurroundingsMemory memory(Trust::Checked);
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread)
                threads.emplace_back([&] {
                    for (int i = 0; i < paths.size(); ++i) {
                        QSet<QString> anchors;
                        right += memory.readAnchors(paths[i], &anchors) && anchors == QSet<QString>{u"heading-%1"_s.arg(i)};
                        right += memory.pagesOf(folder.path()).pages.count() == 20;
                    }
                });
        }
        QCOMPARE(right, 2 * 4 * 20);
    }
};

QTEST_GUILESS_MAIN(TestSurroundingsMemory)
#include "tst_surroundingsmemory.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/filefinder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFileFinder : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    FileFinder finder() { return {m_folder.filePath(u"articles"_s), std::make_shared<FolderListings>()}; }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(u"articles/images"_s));
        for (const QString &path : {u"articles/One.md"_s, u"articles/images/view.png"_s, u"above.md"_s}) {
            QFile file(folder.filePath(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void finds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QString>("actualCase");
        QTest::newRow("file") << u"One.md"_s << true << QString();
        QTest::newRow("below") << u"images/view.png"_s << true << QString();
        QTest::newRow("from the root") << u"/images/view.png"_s << true << QString();
        QTest::newRow("above") << u"../above.md"_s << true << QString();
        QTest::newRow("folder") << u"images"_s << true << QString();
        QTest::newRow("none") << u"two.md"_s << false << QString();
        QTest::newRow("below a file") << u"One.md/x"_s << false << QString();
    }
    void finds()
    {
        QFETCH(QString, path);
        const FileFinder::Found found = finder().find(path);
        QTEST(found.exists, "exists");
        QTEST(found.actualCase, "actualCase");
        QCOMPARE(found.folder, path == u"images"_s);
    }

    void tellsTheTrueCase()
    {
        QCOMPARE(finder().find(u"one.MD"_s).actualCase, u"One.md"_s);
        QCOMPARE(finder().find(u"Images/View.png"_s).actualCase, u"images/view.png"_s);
    }

    void guesses()
    {
        QCOMPARE(finder().similarTo(u"Ome.md"_s).value(0), u"One.md"_s);
        QCOMPARE(finder().similarTo(u"view.png"_s).value(0), u"images/view.png"_s);
        QVERIFY(finder().similarTo(u"something-else-entirely.txt"_s).isEmpty());
        QVERIFY(finder().similarTo(QString()).size() <= 3);
    }
};

QTEST_APPLESS_MAIN(TestFileFinder)
#include "tst_filefinder.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storagewarning.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestStorageWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhenAllIsWell()
    {
        const QTemporaryDir root;
        QCOMPARE(storageWarning(root.filePath(u"config/galley.ini"_s), root.filePath(u"state/recovery"_s)), QString());
        QVERIFY(QDir(root.filePath(u"state/recovery"_s)).isEmpty());
        QCOMPARE(storageWarning(QString(), QString()), QString());
    }

    void namesWhatTakesNothing()
    {
        const QTemporaryDir root;
        QFile blocker(root.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const QString inFile = root.filePath(u"file/below"_s);
        QVERIFY(storageWarning(inFile, root.filePath(u"state"_s)).contains(u"Preferences"_s));
        QVERIFY(storageWarning(root.filePath(u"galley.ini"_s), inFile).contains(u"Recovery is off"_s));
        const QString both = storageWarning(inFile, inFile);
        QVERIFY(both.contains(u"Preferences"_s) && both.contains(u"Recovery is off"_s));
        QVERIFY(!storageWarning(u"/proc/galley/galley.ini"_s, u"/proc/galley"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStorageWarning)
#include "tst_storagewarning.moc"

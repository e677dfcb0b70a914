// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPrivateFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForItsOwnerAlone()
    {
        const QTemporaryDir root;
        const QString folder = root.filePath(u"state/galley/recovery"_s);
        QVERIFY(makePrivateFolder(folder));
        constexpr auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(folder).permissions() & others, QFile::Permissions());
        QVERIFY(makePrivateFolder(folder)); // is there already
        QVERIFY(makePrivateFolder(folder + u"/inner/"_s));
    }

    void tellsThatItCannot()
    {
        const QTemporaryDir root;
        QFile blocker(root.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(!makePrivateFolder(blocker.fileName()));
        QVERIFY(!makePrivateFolder(blocker.fileName() + u"/below/it"_s));
        QVERIFY(!makePrivateFolder(u"/proc/galley/recovery"_s));
    }
};

QTEST_GUILESS_MAIN(TestPrivateFolder)
#include "tst_privatefolder.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/folderrules.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class FolderRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheFile();
    void keepsWhatItSays();
    void refusesWhatItCannotRead();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void FolderRulesTest::makesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".galley.yaml"_s);
    QVERIFY(switchOffInFolder(path, FindingKind::DoubledWord).written);
    QVERIFY(read(path).contains("doubled-word"));
    QVERIFY(switchOffInFolder(path, FindingKind::TocOrder).written);
    QVERIFY(read(path).contains("doubled-word") && read(path).contains("toc-order"));
}

void FolderRulesTest::keepsWhatItSays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".galley.yaml"_s);
    write(path, "# ours\noff:\n  - link-case\n");
    QVERIFY(switchOffInFolder(path, FindingKind::DoubledWord).written);
    QVERIFY(read(path).startsWith("# ours\n"));
    QVERIFY(read(path).contains("link-case") && read(path).contains("doubled-word"));
}

void FolderRulesTest::refusesWhatItCannotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".galley.yaml"_s);
    const QByteArray undecodable = "off: [\xff\xfe]\n";
    write(path, undecodable);
    const FolderRuleResult result = switchOffInFolder(path, FindingKind::DoubledWord);
    QVERIFY(!result.written && result.message.contains(path));
    QCOMPARE(read(path), undecodable);
    QVERIFY(!switchOffInFolder(folder.path(), FindingKind::DoubledWord).written);
}

QTEST_GUILESS_MAIN(FolderRulesTest)
#include "tst_folderrules.moc"

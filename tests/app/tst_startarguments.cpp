// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startarguments.h"

#include "app/diskaccess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Galley;
using namespace Qt::StringLiterals;
using Wish = StartArguments::Wish;

class TestStartArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<StartArguments>("start");
        QTest::newRow("nothing") << QStringList() << StartArguments{};
        QTest::newRow("file") << QStringList{u"a.md"_s} << StartArguments{Wish::Open, {{u"a.md"_s, 0}}, {}};
        QTest::newRow("file and line") << QStringList{u"a.md:12"_s, u"b.md"_s}
                                       << StartArguments{Wish::Open, {{u"a.md"_s, 12}, {u"b.md"_s, 0}}, {}};
        QTest::newRow("line nought") << QStringList{u"a.md:0"_s} << StartArguments{Wish::Open, {{u"a.md"_s, 1}}, {}};
        QTest::newRow("no line") << QStringList{u"a.md:x"_s} << StartArguments{Wish::Open, {{u"a.md:x"_s, 0}}, {}};
        QTest::newRow("a line too large to count")
            << QStringList{u"a.md:99999999999"_s} << StartArguments{Wish::Open, {{u"a.md:99999999999"_s, 0}}, {}};
        QTest::newRow("help") << QStringList{u"a.md"_s, u"--help"_s} << StartArguments{Wish::Help, {{u"a.md"_s, 0}}, {}};
        QTest::newRow("version") << QStringList{u"-v"_s} << StartArguments{Wish::Version, {}, {}};
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << StartArguments{Wish::Error, {}, u"--nonsense"_s};
        QTest::newRow("dashes end options") << QStringList{u"--"_s, u"--help"_s} << StartArguments{Wish::Open, {{u"--help"_s, 0}}, {}};
    }
    void parses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(StartArguments, start);
        QVERIFY(parseStart(arguments) == start);
    }

    void namesAreBytes()
    {
        const char *const arguments[] = {"galley", "caf\xe9.md", "two\nlines.md", "ż.md", "\xff\xfe"};
        const QStringList decoded = decodedArguments(5, arguments);
        QCOMPARE(decoded.size(), 4);
        for (int i = 0; i < decoded.size(); ++i)
            QCOMPARE(diskName(decoded.at(i)), QByteArray(arguments[i + 1]));
        QVERIFY(decodedArguments(0, nullptr).isEmpty());
    }

    void aNameOfBytesMayEndInDigits()
    {
        const QTemporaryDir folder;
        const QByteArray name = QFile::encodeName(folder.path()) + "/caf\xe9:7";
        const int file = systemDisk().createNew(name, 0600);
        QVERIFY(file >= 0);
        systemDisk().close(file);
        QCOMPARE(parseFilePlace(pathOf(name)), (FilePlace{pathOf(name), 0}));
        QCOMPARE(parseFilePlace(pathOf(name + ":8")), (FilePlace{pathOf(name), 8}));
        std::remove(name.constData()); // the folder's own removal has no word for it
    }

    void aNameMayEndInDigits()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes:7"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(parseFilePlace(file.fileName()), (FilePlace{file.fileName(), 0}));
    }
};

QTEST_GUILESS_MAIN(TestStartArguments)
#include "tst_startarguments.moc"

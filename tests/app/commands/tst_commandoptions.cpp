// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandoptions.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCommandOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void helpNamesEverything();
    void errorLines();
};

static CommandSyntax syntax()
{
    return {.name = u"try"_s,
        .usage = u"FILE [--json] [-o OUT]"_s,
        .what = u"Tries."_s,
        .options = {{u"--json"_s, {}, u"as JSON"_s}, {u"-o"_s, u"OUT"_s, u"where to"_s}, {u"--off"_s, u"ID"_s, u"not these"_s},
            {.name = u"--mend"_s, .valueName = u"ID"_s, .what = u"mend"_s, .valueMayLack = true}},
        .mostFiles = 1};
}

void TestCommandOptions::parses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected"); // files, options, or the error

    QTest::newRow("file") << QStringList{u"a.md"_s} << u"a.md"_s;
    QTest::newRow("standard input") << QStringList{u"-"_s} << u"-"_s;
    QTest::newRow("flag behind the file") << QStringList{u"a.md"_s, u"--json"_s} << u"a.md --json="_s;
    QTest::newRow("value apart") << QStringList{u"-o"_s, u"x"_s, u"a.md"_s} << u"a.md -o=x"_s;
    QTest::newRow("value attached") << QStringList{u"--off=b,c"_s, u"a.md"_s} << u"a.md --off=b,c"_s;
    QTest::newRow("a value of dashes") << QStringList{u"-o"_s, u"-"_s, u"a.md"_s} << u"a.md -o=-"_s;
    QTest::newRow("only files behind two dashes") << QStringList{u"--"_s, u"--json"_s} << u"--json"_s;
    QTest::newRow("help wins") << QStringList{u"--help"_s} << u"help"_s;
    QTest::newRow("no file") << QStringList{} << u"galley: no file is given; name one, or - for standard input"_s;
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s} << u"galley: b: one file too many; name only one"_s;
    QTest::newRow("unknown") << QStringList{u"--jso"_s, u"a"_s} << u"galley: --jso: no such option; see galley try --help"_s;
    QTest::newRow("unknown with a value") << QStringList{u"--fix=all"_s, u"a"_s}
                                          << u"galley: --fix: no such option; see galley try --help"_s;
    QTest::newRow("a flag with a value") << QStringList{u"--json=1"_s, u"a"_s}
                                         << u"galley: --json: this option takes no value; see galley try --help"_s;
    QTest::newRow("a value missing") << QStringList{u"a"_s, u"-o"_s} << u"galley: -o: its value is missing; see galley try --help"_s;
    QTest::newRow("a value that may lack") << QStringList{u"--mend"_s, u"a"_s} << u"a --mend="_s;
    QTest::newRow("a value that may lack, given") << QStringList{u"--mend=x"_s, u"a"_s} << u"a --mend=x"_s;
    QTest::newRow("a value that may lack, empty")
        << QStringList{u"--mend="_s, u"a"_s} << u"galley: --mend: its value is missing; see galley try --help"_s;
    QTest::newRow("a line end in an option") << QStringList{u"--a\nb"_s} << u"galley: --a b: no such option; see galley try --help"_s;
}

void TestCommandOptions::parses()
{
    QFETCH(QStringList, arguments);
    const CommandOptions options = parseCommand(syntax(), arguments);
    QString told = options.help ? u"help"_s : options.error.isEmpty() ? options.files.join(u' ') : options.error;
    for (auto it = options.values.begin(); it != options.values.end() && options.error.isEmpty(); ++it)
        told += u" %1=%2"_s.arg(it.key(), it.value());
    QTEST(told, "expected");
}

void TestCommandOptions::helpNamesEverything()
{
    const QString help = helpFor(syntax());
    const QStringList parts{u"galley try FILE"_s, u"Tries."_s, u"--json"_s, u"-o OUT"_s, u"where to"_s, u"--mend[=ID]"_s, u"--help"_s};
    for (const QString &part : parts)
        QVERIFY2(help.contains(part), qPrintable(part));
    QVERIFY(help.endsWith(u'\n'));
}

void TestCommandOptions::errorLines()
{
    QCOMPARE(asErrorLine(u"This is a folder. Choose a file in it."_s), u"this is a folder; choose a file in it"_s);
    QCOMPARE(asErrorLine(u""_s), u""_s);
}

QTEST_GUILESS_MAIN(TestCommandOptions)
#include "tst_commandoptions.moc"

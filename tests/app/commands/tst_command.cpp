// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "tests/app/commands/commandrun.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names();
    void inspectsAsJson();
    void inspectsTheBibliography();
    void checksCitationsByKey();
    void knowsTheSamplesSources();
    void countsInUnitsOfTheFile();
    void inspectsForPeople();
    void errors_data();
    void errors();
    void failsWhenOutputIsFull();
    void renders();
    void rendersToAFile();
    void printsATableOfContents();
    void checks();
    void checksFolders();
    void checksEachFileOnce();
    void fixesSafely();
    void fixesWhatIsNamed();
    void keepsLineEndsWhenFixing();
    void fixesNoStandardInput();
    void tellsFaultsOfOtherFiles();
    void offersFixesInJson();
    void updatesTheTableOfContents();
    void helpForEach();

private:
    struct Outcome
    {
        int status = -1;
        QString output;
        QString errors;
    };
    static Outcome run(const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
};

TestCommand::Outcome TestCommand::run(const QStringList &arguments, const QByteArray &input)
{
    const CommandRun run = runTyped(arguments, input);
    return {run.status, QString::fromUtf8(run.output), run.errors};
}

QString TestCommand::write(const QString &name, const QByteArray &content)
{
    return written(m_folder.filePath(name), content);
}

void TestCommand::names()
{
    for (const QString &name : {u"inspect"_s, u"check"_s, u"toc"_s, u"render"_s})
        QVERIFY(isCommand(name));
    for (const QString &name : {u""_s, u"Inspect"_s, u"inspect.md"_s, u"screenshot"_s})
        QVERIFY(!isCommand(name));
    QVERIFY(!runCommandLine({u"article.md"_s}).has_value());
    QVERIFY(!runCommandLine({}).has_value());
}

void TestCommand::inspectsAsJson()
{
    write(u"other.md"_s, "# Other\n");
    const QString path = write(u"article.md"_s,
        "---\ntitle: T\n---\n# Title\n\n## Contents\n\n- [One](#one)\n- Two\n\n## One\n\n"
        "See [other](other.md#other) and [gone](gone.md) [12].\n\n[INTERNAL_LINK:x-y]\n");
    const Outcome outcome = run({u"inspect"_s, path, u"--json"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(json.keys(),
        (QStringList{
            u"bibliography"_s, u"citations"_s, u"findings"_s, u"frontMatter"_s, u"links"_s, u"outline"_s, u"statistics"_s, u"toc"_s}));
    QCOMPARE(json["statistics"_L1].toObject().keys(), (QStringList{u"characters"_s, u"readingMinutes"_s, u"words"_s}));
    QCOMPARE(json["frontMatter"_L1].toObject(), (QJsonObject{{u"title"_s, u"T"_s}}));
    QCOMPARE(json["outline"_L1][2].toObject(),
        (QJsonObject{{u"level"_s, 2}, {u"title"_s, u"One"_s}, {u"anchor"_s, u"one"_s}, {u"line"_s, 11}, {u"range"_s, QJsonArray{60, 66}}}));
    QCOMPARE(json["toc"_L1]["line"_L1].toInt(), 6);
    QCOMPARE(json["toc"_L1]["entries"_L1][1].toObject(),
        (QJsonObject{{u"text"_s, u"Two"_s}, {u"state"_s, u"heading-missing"_s}, {u"anchor"_s, u""_s}, {u"line"_s, 9}}));
    QStringList links;
    for (const QJsonValue &link : json["links"_L1].toArray())
        links += link["kind"_L1].toString() + u' ' + link["target"_L1].toString() + u' ' + link["state"_L1].toString();
    QCOMPARE(links,
        (QStringList{
            u"inline #one ok"_s, u"inline other.md#other ok"_s, u"inline gone.md file-missing"_s, u"placeholder x-y unresolved"_s}));
    const QJsonObject citation = json["citations"_L1][0].toObject();
    QCOMPARE(citation["kind"_L1], u"number"_s);
    QCOMPARE(citation["keys"_L1], QJsonArray{u"12"_s});
    QCOMPARE(citation["state"_L1], u"source-missing"_s);
    const QJsonObject finding = json["findings"_L1][0].toObject();
    QCOMPARE(finding.keys(),
        (QStringList{u"arguments"_s, u"column"_s, u"fixes"_s, u"id"_s, u"line"_s, u"message"_s, u"range"_s, u"severity"_s}));
    QCOMPARE(finding["id"_L1], u"toc-entry-without-heading"_s);
    QCOMPARE(finding["column"_L1], 3);
    QCOMPARE(finding["arguments"_L1], (QJsonArray{u"Two"_s, u""_s}));
    const QJsonObject fix = finding["fixes"_L1][0].toObject();
    QCOMPARE(fix.keys(), (QStringList{u"id"_s, u"safe"_s, u"title"_s}));
    QCOMPARE(fix["id"_L1], u"remove-toc-entry"_s);
    QCOMPARE(fix["safe"_L1], false);
    QCOMPARE(QJsonDocument::fromJson(run({u"inspect"_s, u"-"_s, u"--json"_s}, "text").output.toUtf8())["toc"_L1].isNull(), true);
}

void TestCommand::inspectsTheBibliography()
{
    write(u"keys/refs.bib"_s, "@book{one, title = {One}}\n@article{two, title = {Two}}\n@book{three, title = x}\n@book{one}\n");
    const QString path = write(u"keys/article.md"_s, "---\nbibliography: refs.bib\n---\n# T\n\nSo [@one; @gone].\n");
    const QJsonDocument json = QJsonDocument::fromJson(run({u"inspect"_s, path, u"--json"_s}).output.toUtf8());
    QStringList entries;
    for (const QJsonValue &entry : json["bibliography"_L1].toArray())
        entries += entry["key"_L1].toString() + u' ' + entry["type"_L1].toString() + u' ' + entry["title"_L1].toString() + u' '
            + entry["state"_L1].toString();
    QCOMPARE(entries,
        (QStringList{u"one book One ok"_s, u"two article-journal Two unused"_s, u"three book x broken"_s, u"one book  duplicate"_s}));
    QCOMPARE(json["bibliography"_L1][0].toObject().keys(), (QStringList{u"key"_s, u"state"_s, u"title"_s, u"type"_s}));
    QCOMPARE(json["citations"_L1][0]["state"_L1], u"source-missing"_s);
    const Outcome text = run({u"inspect"_s, path});
    QVERIFY2(text.output.contains(u"@two  Two  [unused]"_s), qPrintable(text.output));
}

void TestCommand::checksCitationsByKey()
{
    write(u"keys2/refs.bib"_s, "@book{smith2004, title = {One}}\n\n@book{open, title = {x\n\n@book{smith2004}\n");
    const QString path = write(u"keys2/article.md"_s, "---\nbibliography: refs.bib\n---\n# T\n\nSo [@smith2005]. Ask @joe.\n");
    const Outcome outcome = run({u"check"_s, path});
    QCOMPARE(outcome.status, 1);
    const QStringList parts{u":6:6: error: The bibliography has no entry “smith2005”. [citation-key-unknown]"_s, u":6:23: note: "_s,
        u":2:15: warning: "_s, u"refs.bib:3"_s, u"[bibliography-entry-broken]"_s, u"refs.bib:5"_s, u"[bibliography-key-duplicate]"_s};
    for (const QString &part : parts)
        QVERIFY2(outcome.output.contains(part), qPrintable(outcome.output));
    QCOMPARE(run({u"check"_s, u"--fix"_s, path}).status, 1); // no fix of a key is safe
    QVERIFY(contentOf(path).contains("@smith2005"));
    run({u"check"_s, u"--fix=citation-key-unknown"_s, path});
    QVERIFY(contentOf(path).contains("[@smith2004]"));
    const QString missing = write(u"keys3/article.md"_s, "---\nbibliography: gone.bib\n---\n# T\n\nFine.\n");
    QVERIFY(run({u"check"_s, missing}).output.contains(u"[bibliography-entry-broken]"_s));
}

void TestCommand::knowsTheSamplesSources()
{
    const QString sample = QStringLiteral(GALLEY_TEST_DATA "/../resources/sample/article.md");
    const QJsonDocument json = QJsonDocument::fromJson(run({u"inspect"_s, sample, u"--json"_s}).output.toUtf8());
    QCOMPARE(json["bibliography"_L1].toArray().size(), 4);
    for (const QJsonValue &entry : json["bibliography"_L1].toArray())
        QCOMPARE(entry["state"_L1], u"ok"_s);
    for (const QJsonValue &citation : json["citations"_L1].toArray())
        QVERIFY(citation["kind"_L1] != u"key"_s || citation["state"_L1] == u"ok"_s);
}

void TestCommand::countsInUnitsOfTheFile()
{
    const QJsonDocument json = QJsonDocument::fromJson(
        run({u"inspect"_s, u"-"_s, u"--json"_s}, "\xEF\xBB\xBF# A\r\n\r\nx\r\n\r\n## \xF0\x9F\x98\x80 B\r\n").output.toUtf8());
    QCOMPARE(json["outline"_L1][0]["range"_L1].toArray(), (QJsonArray{0, 3}));
    QCOMPARE(json["outline"_L1][1]["range"_L1].toArray(), (QJsonArray{12, 19}));
    QCOMPARE(json["outline"_L1][1]["line"_L1].toInt(), 5);
}

void TestCommand::inspectsForPeople()
{
    const Outcome outcome = run({u"inspect"_s, u"-"_s}, "# Title\n\n[a](#title) the the\n");
    QCOMPARE(outcome.status, 0);
    const QStringList parts{u"Words: 4"_s, u"Title  #title"_s, u"ok: 1"_s, u"[doubled-word]"_s};
    for (const QString &part : parts)
        QVERIFY2(outcome.output.contains(part), qPrintable(outcome.output));
}

void TestCommand::errors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");

    QTest::newRow("invalid UTF-8") << QByteArray("ab\xff") << u"not valid UTF-8 at byte 2"_s;
    QTest::newRow("binary") << QByteArray(64, '\0') << u"binary"_s;
}

void TestCommand::errors()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const QString path = write(u"wrong.md"_s, content);
    for (const QString &name : {u"inspect"_s, u"check"_s, u"toc"_s, u"render"_s}) {
        for (const QString &file : {path, u"-"_s, m_folder.filePath(u"missing.md"_s), u"/dev/null"_s}) {
            const Outcome outcome = run({name, file}, content);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.errors.startsWith(u"galley: %1: "_s.arg(file)), qPrintable(outcome.errors));
            QCOMPARE(outcome.errors.count(u'\n'), 1);
            QVERIFY(outcome.errors.contains(u"; "_s));
            QVERIFY((file != path && file != u'-') || outcome.errors.contains(expected));
        }
        if (name != "check"_L1)
            QVERIFY(run({name, m_folder.path()}).errors.contains("folder"_L1));
        QCOMPARE(run({name, u"--unknown"_s, path}).status, 2);
        QCOMPARE(run({name}).status, 2);
    }
}

void TestCommand::failsWhenOutputIsFull()
{
#ifdef Q_OS_LINUX
    QBuffer in;
    QBuffer err;
    QFile full(u"/dev/full"_s);
    in.setData("# A\n");
    QVERIFY(in.open(QIODevice::ReadOnly) && err.open(QIODevice::WriteOnly) && full.open(QIODevice::WriteOnly));
    QCOMPARE(runCommand({u"render"_s, u"-"_s}, {in, full, err}), 2);
    QVERIFY(!err.data().isEmpty());
#endif
}

void TestCommand::renders()
{
    const Outcome outcome = run({u"render"_s, u"-"_s}, "# A b\n\n<script>x</script>\n\n```cpp\nint main();\n```\n");
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("id=\"user-content-a-b\""_L1));
    QVERIFY(!outcome.output.contains("<script"_L1));
    QVERIFY2(outcome.output.contains("class=\"hl-"_L1), qPrintable(outcome.output));
}

void TestCommand::rendersToAFile()
{
    const QString out = m_folder.filePath(u"out.html"_s);
    QCOMPARE(run({u"render"_s, u"-"_s, u"-o"_s, out}, "text\n").status, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), run({u"render"_s, u"-"_s}, "text\n").output);
    const Outcome outcome = run({u"render"_s, u"-"_s, u"-o"_s, m_folder.filePath(u"nowhere/out.html"_s)}, "text\n");
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.errors.startsWith("galley: "_L1) && outcome.errors.contains("nowhere/out.html: "_L1));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"nowhere"_s)));
}

void TestCommand::printsATableOfContents()
{
    QCOMPARE(run({u"toc"_s, u"-"_s}, "# T\n\n## A\n\n### B\n").output, u"- [A](#a)\n  - [B](#b)\n"_s);
    QCOMPARE(run({u"toc"_s, u"-"_s}, "text\n").output, QString());
}

void TestCommand::checks()
{
    QCOMPARE(run({u"check"_s, u"-"_s}, "# T\n\nFine.\n").status, 0);
    QCOMPARE(run({u"check"_s, u"-"_s}, "# T\n\n## A\n\n## A\n").status, 0); // a note
    const Outcome outcome = run({u"check"_s, u"-"_s}, "# T\n\n[a](#b) the the\n");
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.startsWith("-:3:1: error: "_L1));
    QVERIFY(outcome.output.contains("-:3:9: warning: "_L1));
    QCOMPARE(run({u"check"_s, u"-"_s, u"--off"_s, u"doubled-word,link-anchor-missing"_s}, "# T\n\n[a](#b) the the\n").status, 0);
    QVERIFY(!run({u"check"_s, u"-"_s, u"--only=doubled-word"_s}, "# T\n\n[a](#b) the the\n").output.contains("link-anchor-missing"_L1));
    QCOMPARE(run({u"check"_s, u"-"_s, u"--off=nothing-such"_s}, "x").status, 2);
}

void TestCommand::checksFolders()
{
    const QString one = write(u"folder/one.md"_s, "# T\n\nthe the\n");
    const QString two = write(u"folder/deep/two.markdown"_s, "# T\n\n## A\n\n## A\n");
    write(u"folder/.hidden/three.md"_s, "the the\n");
    write(u"folder/.four.md"_s, "the the\n");
    write(u"folder/notes.txt"_s, "the the\n");
    QFile::link(one, m_folder.filePath(u"folder/five.md"_s));
    const Outcome outcome = run({u"check"_s, u"--json"_s, m_folder.filePath(u"folder"_s)});
    QCOMPARE(outcome.status, 1);
    const QJsonObject json = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(json["files"_L1].toArray().size(), 2);
    QCOMPARE(json["files"_L1][0]["file"_L1].toString(), two);
    QCOMPARE(json["files"_L1][1]["findings"_L1][0]["id"_L1], u"doubled-word"_s);
    QCOMPARE(json["counts"_L1].toObject(), (QJsonObject{{u"error"_s, 0}, {u"warning"_s, 1}, {u"note"_s, 1}}));
}

void TestCommand::checksEachFileOnce()
{
    const QString path = write(u"once/a.md"_s, "# T\n\nthe the\n");
    const QString again = m_folder.filePath(u"once/../once/a.md"_s);
    const Outcome outcome = run({u"check"_s, u"--json"_s, path, again, m_folder.filePath(u"once"_s)});
    const QJsonArray files = QJsonDocument::fromJson(outcome.output.toUtf8())["files"_L1].toArray();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0]["file"_L1], path);
}

void TestCommand::fixesSafely()
{
    const QByteArray text = "# T\n\n## Contents\n\n- [One](#uno)\n\n## One\n\nSo [[1], [2] it is .\n\n## Sources\n\n1. x\n2. y\n";
    const QString path = write(u"fix/safe.md"_s, text);
    QCOMPARE(run({u"check"_s, u"--fix"_s, path}).status, 1);
    const QByteArray expected = "# T\n\n## Contents\n\n- [One](#one)\n\n## One\n\nSo [1, 2] it is .\n\n## Sources\n\n1. x\n2. y\n";
    QCOMPARE(contentOf(path), expected);
    const QByteArray once = contentOf(path);
    QCOMPARE(run({u"check"_s, u"--fix"_s, path}).status, 1);
    QCOMPARE(contentOf(path), once);
}

void TestCommand::fixesWhatIsNamed()
{
    const QString path = write(u"fix/named.md"_s, "# T\n\nIt is so . And the the .\n");
    QCOMPARE(run({u"check"_s, u"--fix=citation-lost-mark"_s, path}).status, 1);
    QCOMPARE(contentOf(path), "# T\n\nIt is so. And the the.\n");
    QCOMPARE(run({u"check"_s, u"--fix=doubled-word"_s, path}).status, 0);
    QCOMPARE(contentOf(path), "# T\n\nIt is so. And the.\n");
    QCOMPARE(run({u"check"_s, u"--fix=nothing-such"_s, path}).status, 2);
}

void TestCommand::keepsLineEndsWhenFixing()
{
    const QString path = write(u"fix/ends.md"_s, "\xEF\xBB\xBF# T\r\n\r\nIt is the the.\nAnd so\r\n");
    QCOMPARE(run({u"check"_s, u"--fix=doubled-word"_s, path}).status, 0);
    QCOMPARE(contentOf(path), "\xEF\xBB\xBF# T\r\n\r\nIt is the.\nAnd so\r\n");
}

void TestCommand::fixesNoStandardInput()
{
    const Outcome outcome = run({u"check"_s, u"--fix"_s, u"-"_s}, "# T\n");
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.errors.startsWith("galley: -: "_L1));
}

void TestCommand::tellsFaultsOfOtherFiles()
{
    const QString path = write(u"faults/a.md"_s, "# T\n\nSee [INTERNAL_LINK:there].\n");
    write(u"faults/links.csv"_s, "there,https://x.y\n\"broken\n");
    write(u"faults/.galley.yaml"_s, "off: [nonsense]\n");
    const Outcome outcome = run({u"check"_s, path});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.errors.contains("links.csv: line 2: "_L1), qPrintable(outcome.errors));
    QVERIFY2(outcome.errors.contains(".galley.yaml: "_L1), qPrintable(outcome.errors));
}

void TestCommand::offersFixesInJson()
{
    const Outcome outcome = run({u"check"_s, u"--json"_s, u"-"_s}, "# T\n\nThe the.\n");
    const QJsonObject json = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    const QJsonObject fix = json["files"_L1][0]["findings"_L1][0]["fixes"_L1][0].toObject();
    QCOMPARE(fix["id"_L1], u"remove-repeated-word"_s);
    QCOMPARE(fix["safe"_L1], false);
    QVERIFY(!fix["title"_L1].toString().isEmpty());
}

void TestCommand::updatesTheTableOfContents()
{
    const QString path = write(u"toc/a.md"_s, "# T\n\n## Contents\n\n- [One](#one)\n\n## One\n\n## Two\n");
    const QByteArray expected = "# T\n\n## Contents\n\n- [One](#one)\n- [Two](#two)\n\n## One\n\n## Two\n";
    QCOMPARE(run({u"toc"_s, u"--write"_s, path}).status, 0);
    QCOMPARE(contentOf(path), expected);
    QCOMPARE(run({u"toc"_s, u"--write"_s, path}).status, 0);
    QCOMPARE(contentOf(path), expected);
    QCOMPARE(run({u"toc"_s, u"--write"_s, write(u"toc/none.md"_s, "# T\n")}).status, 2);
    QCOMPARE(run({u"toc"_s, u"--write"_s, u"-"_s}, "# T\n").status, 2);
    const QByteArray plain = "T\n\nContents\n\n- One\n- Two\n\nOne\n\ntext\n"; // that is to be imported first
    const QString plainPath = write(u"toc/plain.md"_s, plain);
    QCOMPARE(run({u"toc"_s, u"--write"_s, plainPath}).status, 2);
    QCOMPARE(contentOf(plainPath), plain);
}

void TestCommand::helpForEach()
{
    for (const QString &name : {u"inspect"_s, u"check"_s, u"toc"_s, u"render"_s}) {
        const Outcome outcome = run({name, u"--help"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.contains(u"galley "_s + name));
        QVERIFY(outcome.errors.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"

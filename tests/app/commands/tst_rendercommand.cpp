// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rendercommand.h"

#include "tests/app/commands/commandrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestRenderCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("absent");
        QTest::newRow("heading") << "# A & b\n"_ba << "A &amp; b</h1>"_ba << "A & b"_ba;
        QTest::newRow("front matter is no page") << "---\ntitle: Secret\n---\n\nText\n"_ba << "Text"_ba << "Secret"_ba;
        QTest::newRow("script") << "<script>alert(1)</script>\n\nok\n"_ba << "ok"_ba << "<script"_ba;
        QTest::newRow("handler") << "<b onclick=\"x()\">ok</b>\n"_ba << "ok"_ba << "onclick"_ba;
        QTest::newRow("address that runs") << "[a](javascript:x)\n"_ba << "a"_ba << "href=\"javascript"_ba;
        QTest::newRow("not ASCII") << "\xE2\x82\xAC \xF0\x9F\x98\x80\n"_ba << "\xE2\x82\xAC \xF0\x9F\x98\x80"_ba << "?"_ba;
        QTest::newRow("colours") << "```cpp\nint x;\n```\n"_ba << "class=\"hl-"_ba << "```"_ba;
    }
    void renders()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, absent);
        const CommandRun run = render(text);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains(part) && !run.output.contains(absent), run.output.constData());
    }

    void nothing()
    {
        const CommandRun run = render("");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output.trimmed(), ""_ba);
    }

    void replacesAFile()
    {
        const QTemporaryDir folder;
        const QString out = written(folder.filePath(u"out.html"_s), QByteArray(100'000, 'x'));
        const CommandRun run = render("text\n", out);
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.isEmpty());
        QCOMPARE(contentOf(out), render("text\n").output);
        QCOMPARE(render("text\n", folder.path()).status, 2);
    }

private:
    static CommandRun render(const QByteArray &text, const QString &out = {})
    {
        CommandOptions options;
        options.files = {u"-"_s};
        if (!out.isEmpty())
            options.values.insert(u"-o"_s, out);
        return runWith(runRender, options, text);
    }
};

QTEST_GUILESS_MAIN(TestRenderCommand)
#include "tst_rendercommand.moc"

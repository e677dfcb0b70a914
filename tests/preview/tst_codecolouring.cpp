// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/codecolouring.h"

#include "preview/codelanguages.h"

#include <QRegularExpression>
#include <QTest>
#include <QtConcurrent>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestCodeColouring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("info");
        QTest::addColumn<bool>("known");
        for (const char *name : {"js", "ts", "sh", "c++", "py", "yml", "Python", "cpp", "rust", "rs", "go", "java", "json", "html", "css",
                 "sql", "md", "bash", "c", "rb", "{.python .numbered}", "python title=\"x\"", "language-js", "diff", "tsx"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"", "text", "plain", "nosuchlanguage", "../../etc", "{}", "   "})
            QTest::newRow(qPrintable(u"unknown: "_s + QString::fromLatin1(name))) << QString::fromLatin1(name) << false;
    }

    void languages()
    {
        QFETCH(QString, info);
        QTEST(!syntaxColouring()(u"x = 1 // a \"b\"\n", info).isNull(), "known");
    }

    void html_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        QTest::newRow("python") << u"py"_s << u"return 1\n"_s
                                << u"<span class=\"hl-controlflow\">return</span> <span class=\"hl-decval\">1</span>\n"_s;
        QTest::newRow("escaped")
            << u"json"_s << u"[\"<a&b>\"]"_s
            << u"<span class=\"hl-others\">[</span><span class=\"hl-string\">&quot;&lt;a&amp;b&gt;&quot;</span><span class=\"hl-others\">]</span>"_s;
        QTest::newRow("empty") << u"py"_s << u""_s << u""_s;
        QTest::newRow("state over lines") << u"c"_s << u"/* a\nb */"_s
                                          << u"<span class=\"hl-comment\">/* a</span>\n<span class=\"hl-comment\">b */</span>"_s;
    }

    void html()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QTEST(syntaxColouring()(code, language), "expected");
    }

    // Whatever it colours, the text is the same.
    void textIsKept_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("blank lines") << u"\n\n a\n\n"_s;
        QTest::newRow("controls") << QString(u"a\u0001\t\r\nb"_s);
        QTest::newRow("astral") << u"s = \"\U0001F600\" # \U0001F600"_s;
        QTest::newRow("long line") << u"x = 1 + "_s.repeated(3000);
        QTest::newRow("unclosed") << u"\"\"\" never closed < & >"_s;
    }

    void textIsKept()
    {
        QFETCH(QString, code);
        QString html = syntaxColouring()(code, u"python");
        static const QRegularExpression tag(u"</?span[^>]*>"_s);
        html.remove(tag).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
        QCOMPARE(html, code);
    }

    void manyThreads()
    {
        const CodeColouring colouring = syntaxColouring();
        QList<int> numbers(200);
        std::iota(numbers.begin(), numbers.end(), 0);
        const auto colour
            = [&colouring](int number) { return colouring(u"def f%1(): pass\n"_s.arg(number % 50), number % 2 ? u"py" : u"js"); };
        const QStringList together = QtConcurrent::blockingMapped<QStringList>(numbers, colour);
        for (int number : numbers)
            QCOMPARE(together.at(number), colour(number));
    }
};

QTEST_GUILESS_MAIN(TestCodeColouring)
#include "tst_codecolouring.moc"

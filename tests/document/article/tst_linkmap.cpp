// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkmap.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void longChainsAreFollowedOnce();
    void bearsAnything();
};

// One line for each page, then one for each fault: its kind and line.
static QString told(const ReadPages &read)
{
    QStringList lines;
    for (const KnownPage &page : read.pages)
        lines += page.slug + u" → "_s + page.target + (page.title.isEmpty() ? QString() : u" “"_s + page.title + u'”');
    for (const SurroundingsFault &fault : read.faults)
        lines += u"! %1 %2 %3"_s.arg(int(fault.kind)).arg(fault.line).arg(fault.detail);
    return lines.join(u'\n');
}

void TestLinkMap::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QByteArray() << u""_s;
    QTest::newRow("named columns") << QByteArray("title,URL,slug\r\nA title,https://x.y/a,/a/\r\n") << u"a → https://x.y/a “A title”"_s;
    QTest::newRow("columns in order") << QByteArray("a;https://x.y/a;\"A; \"\"title\"\"\"") << u"a → https://x.y/a “A; \"title\"”"_s;
    QTest::newRow("tabs") << QByteArray("slug\turl\na\tb.md\n\nc\td.md") << u"a → b.md\nc → d.md"_s;
    QTest::newRow("Latin-1") << QByteArray("slug,url,title\ncaf\xe9,x,Caf\xe9\n") << u"café → x “Café”"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfslug,url\na,b\n") << u"a → b"_s;
    const auto utf16 = [](const QString &text) { return QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()); };
    QTest::newRow("UTF-16") << utf16(u"\ufeffslug,url,title\r\ncaf\u00e9,x,\u6c37\r\n"_s) << u"caf\u00e9 → x “\u6c37”"_s;
    QTest::newRow("UTF-16 with half a character")
        << utf16(u"\ufeffslug,url\na,b\nc,d\n"_s) + 'x' << u"a → b\nc → d\n! 3 4 slug or url is missing"_s;
    QTest::newRow("missing url") << QByteArray("slug,url\na\nb,c\n") << u"b → c\n! 3 2 slug or url is missing"_s;
    QTest::newRow("open quote") << QByteArray("a,\"b\nc,d\n") << u"c → d\n! 3 1 a quotation mark is out of place"_s;
    QTest::newRow("text behind a quote") << QByteArray("a,\"b\"x\nc,d\n") << u"c → d\n! 3 1 a quotation mark is out of place"_s;
    QTest::newRow("alias") << QByteArray("a,INTERNAL_LINK:b\nb,[INTERNAL_LINK: C]\nc,x.md\n") << u"a → x.md\nb → x.md\nc → x.md"_s;
    QTest::newRow("circle") << QByteArray("a,INTERNAL_LINK:b\nb,INTERNAL_LINK:a\nd,INTERNAL_LINK:a\nc,x\n") << u"c → x\n! 6 1 a"_s;
    QTest::newRow("itself") << QByteArray("a,INTERNAL_LINK:a\n") << u"! 6 1 a"_s;
    QTest::newRow("alias of nothing") << QByteArray("a,INTERNAL_LINK:z\n") << u"! 3 1 it leads to a slug that is not in the table"_s;
    QTest::newRow("binary") << QByteArray(100, '\0') << u"! 2 0 "_s;
}

void TestLinkMap::reads()
{
    QFETCH(QByteArray, bytes);
    QTEST(told(readLinkMap(bytes)), "expected");
}

void TestLinkMap::longChainsAreFollowedOnce()
{
    QByteArray bytes;
    constexpr int count = 50000;
    for (int i = 0; i < count; ++i)
        bytes += "s" + QByteArray::number(i) + ",INTERNAL_LINK:s" + QByteArray::number(i + 1) + "\n";
    QCOMPARE(readLinkMap(bytes + "s50000,x\n").pages.size(), count + 1);
    QCOMPARE(readLinkMap(bytes + "s50000,INTERNAL_LINK:s0\n").pages.size(), 0);
}

void TestLinkMap::bearsAnything()
{
    readLinkMap(QByteArray("\"").repeated(200000));
    readLinkMap(QByteArray("\"a\n").repeated(100000));
    readLinkMap(QByteArray(",").repeated(200000));
}

QTEST_GUILESS_MAIN(TestLinkMap)
#include "tst_linkmap.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// The guard of the architecture has eyes of its own: these are what it sees.
class TestSourceTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("line comment") << u"a; // b\nc;"_s << u"a;     \nc;"_s;
        QTest::newRow("comment at the end") << u"a //"_s << u"a   "_s;
        QTest::newRow("block comment") << u"a/*b\nc*/d"_s << u"a   \n   d"_s;
        QTest::newRow("open block comment") << u"a/*b"_s << u"a   "_s;
        QTest::newRow("string") << u"f(\"g()\")"_s << u"f(\"   \")"_s;
        QTest::newRow("escaped quote") << u"\"a\\\"b\"c"_s << u"\"    \"c"_s;
        QTest::newRow("comment in a string") << u"\"//\" x"_s << u"\"  \" x"_s;
        QTest::newRow("character") << u"'\"' x"_s << u"' ' x"_s;
        QTest::newRow("digit separator") << u"1'000'000 + x"_s << u"1'000'000 + x"_s;
        QTest::newRow("open string") << u"\"abc\nd"_s << u"\"   \nd"_s;
    }
    void codeOnly()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(withoutCommentsAndLiterals(text), expected);
    }

    void rawStringsAreLiterals()
    {
        const QString code = withoutCommentsAndLiterals(u"f(R\"x(\")\" call() )x\", g())"_s);
        QVERIFY(code.startsWith("f("_L1));
        QVERIFY(!code.contains("call"_L1));
        QVERIFY(code.endsWith(", g())"_L1));
    }

    void findsInclusions()
    {
        const QList<Inclusion> expected{{u"a/b.h"_s, true, 1}, {u"QList"_s, false, 3}};
        QCOMPARE(inclusions(u"#include \"a/b.h\"\n\n #  include <QList>\n// #include <no>\n"_s), expected);
    }

    void findsPlaces()
    {
        const SourceFile file{u"a/b.cpp"_s, u"x\ntr(\ny tr("_s};
        QCOMPARE(places(file, file.text, u"\\btr\\("_s), QStringList({u"a/b.cpp:2"_s, u"a/b.cpp:3"_s}));
    }

    void readsTheCheckout()
    {
        const QList<SourceFile> files = sourceFiles({u"document"_s});
        QVERIFY(files.size() > 20);
        QVERIFY(std::ranges::all_of(files, [](const SourceFile &file) { return file.folder() == u"document"_s; }));
    }
};

QTEST_GUILESS_MAIN(TestSourceTree)
#include "tst_sourcetree.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/fedtext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void positionsComeBack();
    void guards_data();
    void guards();
};

void TestFedText::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("one") << u"a"_s << QStringList{u"a"_s};
    QTest::newRow("ended") << u"a\n"_s << QStringList{u"a"_s};
    QTest::newRow("blank") << u"\n\n"_s << QStringList{QString(), QString()};
    QTest::newRow("wide") << u"ü日\n😀"_s << QStringList{u"ü日"_s, u"😀"_s};
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b\nc"_s << QStringList{u"a\ufffdb"_s, u"c"_s};
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u"b\n"_s + QChar(0xdc00) << QStringList{u"\ufffdb"_s, u"\ufffd"_s};
    QTest::newRow("other separators") << u"a\u2028b\rc"_s << QStringList{u"a\u2028b c"_s};
}

void TestFedText::lines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    const FedText fed(text);
    QCOMPARE(fed.lineCount(), lines.size());
    for (int line = 1; line <= fed.lineCount(); ++line) {
        QCOMPARE(fed.toString(fed.line(line)), lines[line - 1]);
        QCOMPARE(fed.lineRange(line).length(), lines[line - 1].size());
        QCOMPARE(fed.position(line, fed.line(line).size()), fed.lineRange(line).end);
    }
    QCOMPARE(fed.lineStart(fed.lineCount() + 1), text.size());
    QVERIFY(fed.line(0).empty());
    QVERIFY(fed.line(fed.lineCount() + 1).empty());
}

// The position of each byte of an escaped, wide, broken text.
void TestFedText::positionsComeBack()
{
    const QString text = u"x\n\\[ü\\]日😀"_s + QChar(0) + u"\\@z"_s;
    const FedText fed(text);
    const QString line = text.sliced(2);
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i].isLowSurrogate())
            continue;
        const FedText before(line.first(i) + u"\n"_s);
        QCOMPARE(fed.position(2, before.line(1).size()), 2 + i);
    }
}

void TestFedText::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // a middle dot for each guard
    QTest::newRow("none") << u"[12] a@b \\* \\"_s << u"[12] a@b \\* \\"_s;
    QTest::newRow("brackets") << u"\\[12\\] \\@x"_s << u"\\[·12\\]· \\@·x"_s;
    QTest::newRow("colons") << u"\\:x\\: y:"_s << u"\\:·x\\:· y:"_s;
    QTest::newRow("escaped backslash") << u"\\\\[12]"_s << u"\\\\[12]"_s;
    QTest::newRow("first guard is taken") << u"\u1cc0\\[x"_s << u"\u1cc0\\[·x"_s;
    QTest::newRow("all are taken") << u"\u1cc0\u1cc1\u1cc2\u1cc3\u1cc4\u1cc5\u1cc6\u1cc7\\[x"_s
                                   << u"\u1cc0\u1cc1\u1cc2\u1cc3\u1cc4\u1cc5\u1cc6\u1cc7\\[x"_s;
}

void TestFedText::guards()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const FedText fed(text);
    QString shown = QString::fromUtf8(fed.bytes().data(), qsizetype(fed.bytes().size()));
    if (!fed.guard().empty())
        shown.replace(QString::fromUtf8(fed.guard().data(), qsizetype(fed.guard().size())), u"·"_s);
    QCOMPARE(shown, expected);
    QCOMPARE(fed.toString(fed.bytes()), text);
}

QTEST_GUILESS_MAIN(TestFedText)
#include "tst_fedtext.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insertions.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// The text after it, with «» around what is selected then.
QString shown(const QString &text, const Insertion &insertion)
{
    QString after = applyEdits(text, insertion.batch.edits);
    after.insert(insertion.selectAfter.end, u'»');
    after.insert(insertion.selectAfter.start, u'«');
    return after;
}

} // namespace

class TestInsertions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("caret");
        QTest::addColumn<QString>("after");
        const QString table = u"| «Col» |     |\n| --- | --- |\n|     |     |"_s;
        QTest::newRow("empty") << u""_s << 0 << table + u'\n';
        QTest::newRow("after a line") << u"one"_s << 1 << u"one\n\n"_s + table + u'\n';
        QTest::newRow("between paragraphs") << u"one\n\ntwo"_s << 4 << u"one\n\n"_s + table + u"\n\ntwo"_s;
        QTest::newRow("in a paragraph's first line") << u"one\ntwo"_s << 0 << u"one\n\n"_s + table + u"\n\ntwo"_s;
    }
    void tables()
    {
        QFETCH(QString, text);
        QFETCH(int, caret);
        QFETCH(QString, after);
        QCOMPARE(shown(text, planTable(SourceText(text), {}, {caret, caret}, u"Col"_s)), after);
    }

    void codeBlocks()
    {
        QCOMPARE(shown(u"a\nb\nc"_s, planCodeBlock(SourceText(u"a\nb\nc"_s), {}, {2, 3})), u"a\n\n```«»\nb\n```\n\nc"_s);
        const QString fenced = u"```\nx\n```"_s;
        QCOMPARE(shown(fenced, planCodeBlock(SourceText(fenced), {}, {0, fenced.size()})), u"````«»\n```\nx\n```\n````\n"_s);
    }

    void images()
    {
        QCOMPARE(shown(u"see cat here"_s, planImage(SourceText(u"see cat here"_s), {}, {4, 7}, u"images/cat.png"_s)),
            u"see ![«cat»](images/cat.png) here"_s);
    }

    void targets_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("target");
        QTest::newRow("beside") << u"/a/b/cat.png"_s << u"/a/b"_s << u"cat.png"_s;
        QTest::newRow("above") << u"/a/cat.png"_s << u"/a/b"_s << u"../cat.png"_s;
        QTest::newRow("space and parentheses") << u"/a/my cat (1).png"_s << u"/a"_s << u"my%20cat%20%281%29.png"_s;
        QTest::newRow("no folder") << u"/a/cat.png"_s << u""_s << u"/a/cat.png"_s;
    }
    void targets()
    {
        QFETCH(QString, file);
        QFETCH(QString, folder);
        QFETCH(QString, target);
        QCOMPARE(linkTargetFor(file, folder), target);
    }
};

QTEST_GUILESS_MAIN(TestInsertions)
#include "tst_insertions.moc"

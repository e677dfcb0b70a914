// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/tocheadings.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTocHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("headings"); // of each entry; "-" where none is found
        const QString start = u"Title\n\nContents\n- First part\n- Second part\n\n"_s;
        QTest::newRow("the same words") << start + u"First part\nWords that end here.\nSecond part\nMore of them.\n"_s
                                        << u"First part|Second part"_s;
        QTest::newRow("case and colon aside") << start + u"FIRST PART:\nWords that end here.\nsecond part\nMore of them.\n"_s
                                              << u"FIRST PART:|second part"_s;
        QTest::newRow("numbered") << start + u"1. First part\nWords that end here.\n2. Second part\nMore of them.\n"_s
                                  << u"First part|Second part"_s;
        QTest::newRow("similar words") << start + u"The first part\n\nWords that end here.\n\nSecond part\n\nMore of them.\n"_s
                                       << u"The first part|Second part"_s;
        QTest::newRow("one is missing") << start + u"First part\nWords that end here, and go on for a while.\n"_s << u"First part|-"_s;
        QTest::newRow("in bullets and quotes") << start
                + u"Words that stand here, and end.\n- First part\n> Second part\nWords that end here, and go on for a while.\n"_s
                                               << u"-|-"_s;
        QTest::newRow("before the contents") << u"Title\nFirst part\nWords that end here.\nSecond part\nMore of them.\nContents\n"
                                                "- First part\n- Second part\n"_s
                                             << u"First part|Second part"_s;
        QTest::newRow("pages") << u"Title\n\nContents\n- First part .... 2\n- Second part .... 5\n\nFirst part\nWords that end here.\n"
                                  "Second part\nMore of them.\n"_s
                               << u"First part|Second part"_s;
        QTest::newRow("the same twice") << u"T\n\nContents\n- Same\n- Same\n\nSame\nWords that end here.\nSame\nMore words, which end.\n"_s
                                        << u"Same|Same"_s;
    }
    void finds()
    {
        QFETCH(QString, text);
        const QList<ImportLine> lines = readImportLines(text, LineBreaks::OneLineEach);
        const auto toc = findPlainToc(lines);
        if (!toc)
            QSKIP("no table of contents is found there");
        const TocHeadings found = findTocHeadings(lines, *toc);
        QCOMPARE(found.lines.size(), toc->end - toc->firstEntry());
        QCOMPARE(found.confidence.size(), found.lines.size());
        QStringList headings;
        QSet<int> taken;
        for (qsizetype i = 0; i < found.lines.size(); ++i) {
            const int line = found.lines[i];
            headings += line < 0 ? u"-"_s : lines[line].text;
            QVERIFY(line < toc->title || line >= toc->end);
            QVERIFY(line < 0 || !taken.contains(line)); // no line is two headings
            QVERIFY((line < 0) == (found.confidence[i] == 0) && found.confidence[i] <= 1);
            taken.insert(line);
        }
        QTEST(headings.join(u'|'), "headings");
    }
};

QTEST_GUILESS_MAIN(TestTocHeadings)
#include "tst_tocheadings.moc"

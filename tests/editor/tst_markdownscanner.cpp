// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markdownscanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMarkdownScanner : public QObject
{
    Q_OBJECT

private:
    // The roles of a text, unit by unit: "#" marker, "H" heading, and so on; "." is plain.
    static QString roles(MarkdownScanner &scanner, const QString &text)
    {
        static const QString letters = u".#HiboscLtxQ-<kng:m"_s;
        QStringList lines;
        ScanState state = ScanState::TopOfText;
        for (const QString &line : text.split(u'\n')) {
            const ScannedLine scanned = scanner.scan(line, state);
            QString shown(line.size(), u'.');
            for (const RoleRun &run : scanned.runs) {
                for (int i = run.start; i < run.start + run.length; ++i)
                    shown[i] = letters.at(int(run.role));
            }
            lines.append(shown);
            state = scanned.after;
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void scans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("heading") << u"# A b ##"_s << u"#HHHHH##"_s;
        QTest::newRow("emphasis") << u"a *b* **c** ***d*** ~~e~~"_s << u"..#i#.##b##.###o###.##s##"_s;
        QTest::newRow("code") << u"`a`"_s << u"#c#"_s;
        QTest::newRow("link") << u"[a](b)"_s << u"#L####"_s;
        QTest::newRow("image") << u"![a](b)"_s << u"##L####"_s;
        QTest::newRow("item") << u"- a"_s << u"##."_s;
        QTest::newRow("task") << u"- [ ] a"_s << u"##xxx.."_s;
        QTest::newRow("quotes") << u"> > a"_s << u"###QQ"_s;
        QTest::newRow("setext") << u"a\n==="_s << u".\n###"_s;
        QTest::newRow("fence") << u"```cpp\nint a\n```\n*b*"_s << u"######\nkkkcc\n###\n#i#"_s;
        QTest::newRow("front matter") << u"---\na: b\n---"_s << u"mmm\n::mm\nmmm"_s;
        QTest::newRow("colon in the first line") << u"A: b\nc: d"_s << u"....\n...."_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void scans()
    {
        QFETCH(QString, text);
        QTEST(roles(m_scanner, text), "expected");
    }

    void statesAreEqualWhereTheyMeanTheSame()
    {
        const ScanState blank = m_scanner.scan({}, ScanState::TopOfText).after;
        const ScanState fence = m_scanner.scan(u"```", blank).after;
        QVERIFY(fence != blank);
        QVERIFY(m_scanner.scan(u"```", blank).isCode);
        QVERIFY(m_scanner.scan(u"a", fence).isCode);
        QCOMPARE(m_scanner.scan(u"a", fence).after, fence);
        QCOMPARE(m_scanner.scan({}, m_scanner.scan(u"```", fence).after).after, blank);
    }

private:
    MarkdownScanner m_scanner;
};

QTEST_GUILESS_MAIN(TestMarkdownScanner)
#include "tst_markdownscanner.moc"

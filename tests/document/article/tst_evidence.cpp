// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/evidence.h"

#include "document/checks/findings.h"
#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString shown(const SectionEvidence &evidence)
{
    return u"%1w %2c %3l %4i %5f%6"_s.arg(evidence.words)
               .arg(evidence.citations)
               .arg(evidence.links)
               .arg(evidence.imagesWithoutText)
               .arg(evidence.findings)
               .arg(evidence.worst ? QString(u"ewn"_s.at(int(*evidence.worst))) : QString())
        + (evidence.claims > 0 ? u" claims"_s : u""_s);
}

QString check(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    QStringList lines;
    for (const SectionEvidence &evidence : evidenceOf(*snapshot, findFindings(*snapshot)))
        lines += shown(evidence);
    return lines.join(u'\n');
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("no heading") << u"Words [1](x).\n"_s << u""_s;
        QTest::newRow("its own text only") << u"# One\n\na b\n\n## Two\n\nc\n"_s << u"3w 0c 0l 0i 0f\n2w 0c 0l 0i 0f"_s;
        QTest::newRow("links") << u"# A\n\n[x](#a) <https://example.org> [INTERNAL_LINK:slug] text\n"_s << u"3w 0c 3l 0i 1fw"_s;
        QTest::newRow("images") << u"# A\n\n![](a.png) ![shown](b.png)\n"_s << u"1w 0c 0l 1i 1fw"_s;
        QTest::newRow("citing and not") << u"# A\n\nSo it is [1].\n\n## B\n\nAnd so.\n\n## Sources\n\n1. One\n"_s
                                        << u"4w 1c 0l 0i 0f\n3w 0c 0l 0i 0f\n2w 0c 0l 0i 0f"_s;
        QTest::newRow("footnotes support") << u"# A\n\nSo[^1].\n\n## B\n\nAnd.\n\n[^1]: Note\n"_s << u"2w 1c 0l 0i 0f\n3w 0c 0l 0i 0f"_s;
        QTest::newRow("nested headings") << u"# A\n\n> # q\n\nb\n"_s << u"3w 0c 0l 0i 0f\n0w 0c 0l 0i 0f"_s;
    }
    void counts()
    {
        QFETCH(QString, text);
        QTEST(check(text), "expected");
    }

    void claims_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<bool>("claims");
        const QString talk = u"I went down to the river that day and thought of nothing much. "_s;
        const QString rivers = u"那天我沿着河边走了很久没有想什么特别的事情只是看着水慢慢地流过去。"_s;
        QTest::newRow("too short") << u"Some 42 % do."_s << false;
        QTest::newRow("nothing claimed") << talk.repeated(5) << false;
        QTest::newRow("figures") << talk.repeated(4) + u"Some 42 % do."_s << true;
        QTest::newRow("a small number") << talk.repeated(4) + u"We were 3."_s << false;
        QTest::newRow("a year") << talk.repeated(4) + u"It was 2019."_s << true;
        QTest::newRow("a study") << talk.repeated(4) + u"A study says so."_s << true;
        QTest::newRow("a quotation") << talk.repeated(4) + u"“Nobody knows why it has stopped,” she says."_s << true;
        QTest::newRow("figures in code") << talk.repeated(4) + u"\n\n    x = 2019\n"_s << false;
        QTest::newRow("cited") << talk.repeated(4) + u"A study says so [1]."_s << false;
        QTest::newRow("Chinese, short") << u"研究说有12块石头。"_s << false;
        QTest::newRow("Chinese") << rivers.repeated(4) + u"研究说有12块石头。"_s << true;
    }
    void claims()
    {
        QFETCH(QString, section);
        QTEST(check(u"# A\n\n%1\n"_s.arg(section)).endsWith(u" claims"_s), "claims");
    }

    void lostMarksClaim()
    {
        const QString evidence = check(u"# A\n\nAccording to a study, 40 % of them gained strong abilities .\n"_s);
        QVERIFY2(evidence.endsWith(u" claims"_s), qPrintable(evidence));
    }

    void addsUp()
    {
        SectionEvidence sum{.words = 1, .findings = 1, .worst = Severity::Note};
        sum += SectionEvidence{.words = 2, .citations = 3, .findings = 2, .worst = Severity::Error, .claims = 1};
        sum += SectionEvidence{};
        QCOMPARE(shown(sum), u"3w 3c 0l 0i 3fe claims"_s);
    }

    void isLinear()
    {
        QString text = u"# T\n"_s;
        for (int i = 0; i < 20000; ++i)
            text += u"\n## S%1\n\nText [%1] of 3 %.\n"_s.arg(i);
        QCOMPARE(check(text).count(u'\n'), 20000);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/faulttext.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFaultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultHasItsSentence()
    {
        using Kind = SurroundingsFault::Kind;
        QSet<QString> told;
        for (const Kind kind :
            {Kind::Unreadable, Kind::TooLarge, Kind::NotText, Kind::Malformed, Kind::UnknownRule, Kind::DuplicateSlug, Kind::Circle}) {
            SurroundingsFault fault;
            fault.kind = kind;
            fault.file = u"/a/100%2 %1.csv"_s;
            fault.detail = u"de%1tail"_s;
            const QString alone = faultText(fault);
            fault.line = 7;
            const QString text = faultText(fault);
            QVERIFY2(alone.startsWith(fault.file + u": "_s) && text.startsWith(fault.file + u": line 7: "_s), qPrintable(text));
            QCOMPARE(alone.sliced(fault.file.size()), u": "_s + text.sliced(fault.file.size() + 10));
            QVERIFY2(text.contains(u"; "_s), qPrintable(text)); // what to do
            QCOMPARE(text.contains(fault.detail), kind >= Kind::Malformed);
            told.insert(text);
        }
        QCOMPARE(told.size(), 7);
    }

    void bibliography()
    {
        using Kind = BibliographyFault::Kind;
        QSet<QString> told;
        const int kinds = 20;
        for (int kind = 0; kind < kinds; ++kind) {
            BibliographyFault fault;
            fault.kind = Kind(kind);
            fault.detail = u"wh%1ere"_s;
            const QString text = faultText(fault);
            QVERIFY(!text.isEmpty() && !text.contains(u'\n') && text.front().isLower() && !text.endsWith(u'.'));
            told.insert(text);
            fault.detail.clear();
            QVERIFY(!faultText(fault).isEmpty());
        }
        QVERIFY2(told.size() >= kinds - 1, qPrintable(QString::number(told.size())));
    }

    void whereItIs()
    {
        BibliographyFault fault;
        fault.kind = BibliographyFault::Kind::BraceNotClosed;
        QCOMPARE(faultText(fault), u"a brace is not closed"_s);
        fault.detail = u"title = {x"_s;
        QCOMPARE(faultText(fault), u"a brace is not closed at “title = {x”"_s);
        fault.kind = BibliographyFault::Kind::FileMissing;
        QCOMPARE(faultText(fault), u"the file does not exist"_s);
    }
};

QTEST_GUILESS_MAIN(TestFaultText)
#include "tst_faulttext.moc"

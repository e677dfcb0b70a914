// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/fixtext.h"

#include <QHash>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFixText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // No two kinds read the same with the same arguments, but those that do the same to the text.
    void eachKindHasItsText()
    {
        QHash<QString, QString> told;
        for (int kind = 0; kind <= int(FixKind::ReplaceKey); ++kind) {
            Fix fix;
            fix.kind = FixKind(kind);
            fix.arguments = {u"12"_s, u"b%1"_s};
            const QString text = fixText(fix);
            QVERIFY2(!text.isEmpty() && text.front().isUpper() && !text.endsWith(u'.'), qPrintable(fix.id()));
            QVERIFY2(!text.contains(u"%2"_s) && text.count(u"%1"_s) == text.count(u"b%1"_s), qPrintable(text));
            const QString other = told.value(text);
            const bool alike = fix.kind == FixKind::RemoveRepeatedNumber || fix.kind == FixKind::NumberHeading
                || fix.kind == FixKind::KeepPlaceholderText;
            QVERIFY2(other.isEmpty() || alike, qPrintable(fix.id() + u' ' + other));
            told.insert(text, fix.id());
        }
    }

    void texts_data()
    {
        QTest::addColumn<FixKind>("kind");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("text");
        QTest::newRow("no text is left") << FixKind::RemoveLink << QStringList{u""_s} << u"Remove it"_s;
        QTest::newRow("a text is left") << FixKind::RemoveLink << QStringList{u"x"_s} << u"Keep only the text “x”"_s;
        QTest::newRow("placeholders") << FixKind::ResolvePlaceholder << QStringList{u"%2"_s, u"%1"_s}
                                      << u"Make it a link to “%2” that reads “%1”"_s;
        QTest::newRow("heading") << FixKind::SetHeadingLevel << QStringList{u"100%2"_s, u"3"_s} << u"Make “100%2” a heading of level 3"_s;
        QTest::newRow("key") << FixKind::ReplaceKey << QStringList{u"smith2004"_s} << u"Change the key to “smith2004”"_s;
        QTest::newRow("word") << FixKind::RemoveRepeatedWord << QStringList{u"the"_s} << u"Remove the second “the”"_s;
    }
    void texts()
    {
        QFETCH(FixKind, kind);
        QFETCH(QStringList, arguments);
        Fix fix;
        fix.kind = kind;
        fix.arguments = arguments;
        QTEST(fixText(fix), "text");
    }
};

QTEST_GUILESS_MAIN(TestFixText)
#include "tst_fixtext.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/losstexts.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLossTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<Loss>("loss");
        QTest::addColumn<QString>("text");
        QTest::newRow("heading") << Loss{LossKind::Heading, u"Results"_s, 1, {}} << u"Heading: Results"_s;
        QTest::newRow("link") << Loss{LossKind::Link, u"https://x.y/a%20b"_s, 1, {}} << u"Link: https://x.y/a%20b"_s;
        QTest::newRow("image") << Loss{LossKind::Image, u"a.png"_s, 1, {}} << u"Image: a.png"_s;
        QTest::newRow("citation") << Loss{LossKind::Citation, u"@key"_s, 1, {}} << u"Citation: @key"_s;
        QTest::newRow("number") << Loss{LossKind::Number, u"12%"_s, 1, {}} << u"Number: 12%"_s;
        QTest::newRow("twice") << Loss{LossKind::Number, u"100"_s, 2, {}} << u"Number: 100 (2 times)"_s;
        QTest::newRow("placeholders") << Loss{LossKind::Heading, u"100%2 %1 %L2"_s, 3, {}} << u"Heading: 100%2 %1 %L2 (3 times)"_s;
        QTest::newRow("often") << Loss{LossKind::Number, u"1"_s, 12345, {}} << u"Number: 1 (%1 times)"_s.arg(QLocale().toString(12345));
    }
    void texts()
    {
        QFETCH(Loss, loss);
        QTEST(lossText(loss), "text");
    }
};

QTEST_GUILESS_MAIN(TestLossTexts)
#include "tst_losstexts.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibliographyEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortForms_data()
    {
        QTest::addColumn<PersonName>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("family") << PersonName{.family = u"Smith"_s, .given = u"A"_s} << u"Smith"_s;
        QTest::newRow("particle") << PersonName{.family = u"Gogh"_s, .nonDroppingParticle = u"van"_s} << u"van Gogh"_s;
        QTest::newRow("the other particle") << PersonName{.family = u"Humboldt"_s, .droppingParticle = u"von"_s} << u"von Humboldt"_s;
        QTest::newRow("institution") << PersonName{.literal = u"NASA"_s} << u"NASA"_s;
        QTest::newRow("nobody") << PersonName() << QString();
    }
    void shortForms()
    {
        QFETCH(PersonName, name);
        QTEST(name.shortForm(), "shown");
        QVERIFY(!name.isOthers());
        QVERIFY(PersonName{.literal = u"others"_s}.isOthers());
    }

    // Authors, else editors, else translators.
    void creators()
    {
        BibliographyEntry entry;
        QVERIFY(entry.creators().isEmpty());
        entry.names[u"translator"_s] = {{.family = u"T"_s}};
        QCOMPARE(entry.creators().first().family, u"T"_s);
        entry.names[u"editor"_s] = {{.family = u"E"_s}};
        QCOMPARE(entry.creators().first().family, u"E"_s);
        entry.names[u"author"_s] = {{.family = u"A"_s}, {.family = u"B"_s}};
        QCOMPARE(entry.creators().size(), 2);
        QCOMPARE(entry.creators().first().family, u"A"_s);
    }

    void asCsl()
    {
        BibliographyEntry entry;
        entry.key = u"k\"ey"_s;
        entry.type = u"book"_s;
        entry.fields.insert(u"title"_s, u"A \u00e4"_s);
        entry.names[u"author"_s]
            = {{.family = u"F"_s, .given = u"G"_s, .droppingParticle = u"de"_s, .suffix = u"Jr."_s}, {.literal = u"others"_s}};
        entry.dates[u"issued"_s] = dateFromText(u"2004-05/2005");
        entry.dates[u"accessed"_s] = dateFromText(u"in press");
        const QJsonObject item = cslItem(entry);
        QCOMPARE(item["id"_L1], u"k\"ey"_s);
        QCOMPARE(item["title"_L1], u"A \u00e4"_s);
        QCOMPARE(item["author"_L1][0].toObject(),
            (QJsonObject{{u"family"_s, u"F"_s}, {u"given"_s, u"G"_s}, {u"dropping-particle"_s, u"de"_s}, {u"suffix"_s, u"Jr."_s}}));
        QCOMPARE(item["issued"_L1]["date-parts"_L1].toArray(), (QJsonArray{QJsonArray{2004, 5}, QJsonArray{2005}}));
        QCOMPARE(item["accessed"_L1]["literal"_L1], u"in press"_s);
        QVERIFY(!item.contains("editor"_L1));
    }
};

QTEST_GUILESS_MAIN(TestBibliographyEntry)
#include "tst_bibliographyentry.moc"

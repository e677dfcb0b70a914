// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/personnames.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPersonNames : public QObject
{
    Q_OBJECT

    // "given|particle|family|suffix", institutions in braces.
    static QString shown(const PersonName &name)
    {
        if (!name.literal.isEmpty())
            return u'{' + name.literal + u'}';
        const QString particle = name.droppingParticle.isEmpty() ? name.nonDroppingParticle : name.droppingParticle;
        return QStringList{name.given, particle, name.family, name.suffix}.join(u'|');
    }
    static QString shown(const QList<PersonName> &names)
    {
        QStringList texts;
        for (const PersonName &name : names)
            texts += shown(name);
        return texts.join(u"; "_s);
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("last, first") << u"Moxon, Joseph"_s << u"Joseph||Moxon|"_s;
        QTest::newRow("first last") << u"Donald E. Knuth"_s << u"Donald E.||Knuth|"_s;
        QTest::newRow("one word") << u"Aristotle"_s << u"||Aristotle|"_s;
        QTest::newRow("several") << u"Moxon, Joseph and Philip Gaskell\n  AND Doe, Jane"_s
                                 << u"Joseph||Moxon|; Philip||Gaskell|; Jane||Doe|"_s;
        QTest::newRow("particle") << u"Ludwig van Beethoven"_s << u"Ludwig|van|Beethoven|"_s;
        QTest::newRow("particles") << u"Charles Louis de la Vall{\\'e}e Poussin"_s << u"Charles Louis|de la|Vallée Poussin|"_s;
        QTest::newRow("particle, first") << u"von der Leyen, Ursula"_s << u"Ursula|von der|Leyen|"_s;
        QTest::newRow("junior") << u"King, Jr., Martin Luther"_s << u"Martin Luther||King|Jr."_s;
        QTest::newRow("accent first") << u"{\\'E}mile Zola"_s << u"Émile||Zola|"_s;
        QTest::newRow("two family names in braces") << u"Federico {Garc{\\'i}a Lorca}"_s << u"Federico||García Lorca|"_s;
        QTest::newRow("institution") << u"{Barnes and Noble} and {NASA}"_s << u"{Barnes and Noble}; {NASA}"_s;
        QTest::newRow("others") << u"Doe, Jane and others"_s << u"Jane||Doe|; {others}"_s;
        QTest::newRow("in a name") << u"Anderson, Andy and Sandy Andrews"_s << u"Andy||Anderson|; Sandy||Andrews|"_s;
        QTest::newRow("named parts") << u"family=Hulst, given=Jan, prefix=van der, useprefix=true"_s << u"Jan|van der|Hulst|"_s;
        QTest::newRow("tie") << u"D.~E. Knuth"_s << u"D. E.||Knuth|"_s;
        QTest::newRow("nothing") << u" "_s << u""_s;
        QTest::newRow("only and") << u" and and and "_s << u""_s;
        QTest::newRow("only commas") << u",,"_s << u""_s;
        QTest::newRow("open brace") << u"{Moxon and Gaskell"_s << u"||Moxon and Gaskell|"_s;
    }
    void reads()
    {
        QFETCH(QString, value);
        QTEST(shown(namesFromBibtex(value)), "expected");
    }

    void keepsParticles()
    {
        const PersonName name = namesFromBibtex(u"van Gogh, Vincent", Particles::Kept).first();
        QCOMPARE(name.nonDroppingParticle, u"van"_s);
        QCOMPARE(name.shortForm(), u"van Gogh"_s);
    }

    void readsRis_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("last, first") << u"Moxon, Joseph"_s << u"Joseph||Moxon|"_s;
        QTest::newRow("with a suffix") << u"King, Martin, Jr."_s << u"Martin||King|Jr."_s;
        QTest::newRow("institution") << u" NASA "_s << u"{NASA}"_s;
    }
    void readsRis()
    {
        QFETCH(QString, value);
        QTEST(shown(nameFromRis(value)), "expected");
    }

    void bearsAnything()
    {
        for (const QString &piece : {u" and "_s, u"{"_s, u"}"_s, u","_s, u"a=b,"_s, u"van "_s, u"~"_s, u"\\"_s, u"A"_s})
            (void)namesFromBibtex(piece.repeated(20'000));
    }
};

QTEST_APPLESS_MAIN(TestPersonNames)
#include "tst_personnames.moc"

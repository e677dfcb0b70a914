// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLanguageChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void available()
    {
        const QStringList codes = availableLanguages();
        QCOMPARE(codes.first(), u"en"_s);
        for (const QString &code : {u"en"_s, u"de"_s, u"pl"_s})
            QCOMPARE(codes.count(code), 1);
    }

    void names_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"English"_s;
        QTest::newRow("German") << u"de"_s << u"Deutsch"_s;
        QTest::newRow("Polish") << u"pl"_s << u"Polski"_s;
        QTest::newRow("nonsense") << u"???"_s << u"???"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void names()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QCOMPARE(languageName(code), name);
    }

    void effective_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("chosen") << u"pl"_s << QStringList{u"de"_s} << u"pl"_s;
        QTest::newRow("the system's") << QString() << QStringList{u"de-AT"_s, u"en"_s} << u"de"_s;
        QTest::newRow("the system's second") << QString() << QStringList{u"xx"_s, u"pl_PL"_s} << u"pl"_s;
        QTest::newRow("none of the system's") << QString() << QStringList{u"xx"_s} << u"en"_s;
        QTest::newRow("a choice that is gone") << u"xx"_s << QStringList{u"de"_s} << u"en"_s;
        QTest::newRow("nothing") << QString() << QStringList() << u"en"_s;
    }
    void effective()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, system);
        QFETCH(QString, language);
        QCOMPARE(effectiveLanguage(choice, system), language);
    }

    void switching()
    {
        Languages languages;
        const auto word = [] { return QCoreApplication::translate("Galley::MenuBar", "&File"); };
        languages.use(u"de"_s);
        QCOMPARE(languages.current(), u"de"_s);
        QCOMPARE(word(), u"&Datei"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        languages.use(u"en"_s);
        QCOMPARE(word(), u"&File"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

QTEST_GUILESS_MAIN(TestLanguageChoice)
#include "tst_languages.moc"

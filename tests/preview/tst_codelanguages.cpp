// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/codelanguages.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCodeLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("info");
        QTest::addColumn<QString>("language");
        QTest::newRow("plain") << u"cpp"_s << u"cpp"_s;
        QTest::newRow("capitals") << u" C++ "_s << u"c++"_s;
        QTest::newRow("more behind") << u"python {.numbered}"_s << u"python"_s;
        QTest::newRow("attached") << u"js{1,3}"_s << u"js"_s;
        QTest::newRow("Pandoc") << u"{.python .numbered}"_s << u"python"_s;
        QTest::newRow("a name of a file") << u"rust:main.rs"_s << u"rust"_s;
        QTest::newRow("class") << u"language-go"_s << u"go"_s;
        QTest::newRow("plain text") << u"Text"_s << u""_s;
        QTest::newRow("plain text by its class") << u"language-plaintext"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("only signs") << u"{{..}"_s << u""_s;
        QTest::newRow("sharp") << u"C#"_s << u"c#"_s;
    }
    void languages()
    {
        QFETCH(QString, info);
        QTEST(codeLanguage(info), "language");
    }

    void names()
    {
        QCOMPARE(codeLanguageNames(u"py"_s), (QStringList{u"Python"_s, u"py"_s}));
        QCOMPARE(codeLanguageNames(u"unheard-of"_s), QStringList{u"unheard-of"_s});
        QCOMPARE(codeLanguageNames(QString()), QStringList{QString()});
    }
};

QTEST_GUILESS_MAIN(TestCodeLanguages)
#include "tst_codelanguages.moc"

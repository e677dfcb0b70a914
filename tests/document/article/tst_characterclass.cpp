// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/characterclass.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCharacterClass : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codePoints()
    {
        const QString text = u"a\U0001F600"_s;
        QCOMPARE(codePointAt(text, 0), U'a');
        QCOMPARE(codePointAt(text, 1), U'\U0001F600');
        QCOMPARE(codePointBefore(text, 3), U'\U0001F600');
        QCOMPARE(codePointBefore(text, 1), U'a');
        QCOMPARE(codePointAt(text, 3), char32_t(0));
        QCOMPARE(codePointBefore(text, 0), char32_t(0));
        QCOMPARE(codePointAt(QString(), 0), char32_t(0));
        QCOMPARE(unitsOf(U'a'), 1);
        QCOMPARE(unitsOf(U'\U0001F600'), 2);
    }

    void classes_data()
    {
        QTest::addColumn<char32_t>("character");
        QTest::addColumn<bool>("word");
        QTest::addColumn<bool>("unspaced");
        QTest::newRow("letter") << U'a' << true << false;
        QTest::newRow("digit") << U'7' << true << false;
        QTest::newRow("Devanagari vowel sign") << U'\u093F' << true << false;
        QTest::newRow("Han") << U'\u6F22' << true << true;
        QTest::newRow("Hiragana") << U'\u3042' << true << true;
        QTest::newRow("Hangul") << U'\uAC00' << true << true;
        QTest::newRow("Thai") << U'\u0E01' << true << true;
        QTest::newRow("Han beyond sixteen bits") << U'\U00020000' << true << true;
        QTest::newRow("Arabic") << U'\u0627' << true << false;
        QTest::newRow("full stop") << U'.' << false << false;
        QTest::newRow("nothing") << char32_t(0) << false << false;
    }
    void classes()
    {
        QFETCH(char32_t, character);
        QTEST(isWordCharacter(character), "word");
        QTEST(isUnspacedScript(character), "unspaced");
    }

    void accents()
    {
        QCOMPARE(withoutAccents(u"été ŁÓDŹ ΐ й"_s), u"ete ŁODZ ι и"_s);
        QCOMPARE(withoutAccents(u"kış i\u0307ki"_s), u"kis iki"_s);
        QCOMPARE(withoutAccents(u"สารบัญ हिन्दी"_s), u"สารบัญ हिन्दी"_s.normalized(QString::NormalizationForm_D));
        QCOMPARE(withoutAccents(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(TestCharacterClass)
#include "tst_characterclass.moc"

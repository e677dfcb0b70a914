// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/emojitable.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEmojiTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A search by halves relies on the order.
    void isSortedPairsOfCodeAndEmoji()
    {
        const QStringList words = QString::fromUtf8(emojiTable()).split(u' ', Qt::SkipEmptyParts);
        QVERIFY(words.size() > 3000);
        QCOMPARE(words.size() % 2, 0);
        QCOMPARE(words.join(u' ') + u' ', QString::fromUtf8(emojiTable()));
        static const QRegularExpression code(u"\\A[a-z0-9_+-]{1,40}\\z"_s);
        QByteArray previous;
        for (qsizetype each = 0; each < words.size(); each += 2) {
            QVERIFY2(code.match(words[each]).hasMatch(), qPrintable(words[each]));
            QVERIFY2(previous < words[each].toUtf8(), qPrintable(words[each]));
            previous = words[each].toUtf8();
        }
    }

    // What is shown is written into HTML.
    void emojiAreNoMarkup()
    {
        const QStringList words = QString::fromUtf8(emojiTable()).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype each = 1; each < words.size(); each += 2) {
            QVERIFY2(words[each].size() <= 20, qPrintable(words[each]));
            for (const QChar c : words[each])
                QVERIFY2(c.unicode() >= 0x80 || c.isDigit() || c == u'#' || c == u'*', qPrintable(words[each]));
        }
    }
};

QTEST_GUILESS_MAIN(TestEmojiTable)
#include "tst_emojitable.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/latextext.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLatexText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"A  plain\n title"_s << u"A plain title"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("accent on a letter") << uR"(G\"odel)"_s << u"Gödel"_s;
        QTest::newRow("accent with braces") << uR"(G\"{o}del, G{\"o}del, {G{\"{o}}del})"_s << u"Gödel, Gödel, Gödel"_s;
        QTest::newRow("accent by a letter") << uR"(Dvo\v{r}\'ak, \c{c}a, \c ca, \H{o}, \k{a}, \r{u}, \u{g})"_s
                                            << u"Dvořák, ça, ça, ő, ą, ů, ğ"_s;
        QTest::newRow("dotless i") << uR"(na\"{\i}ve, na{\"\i}ve, \'\i{}n)"_s << u"naïve, naïve, ín"_s;
        QTest::newRow("two accents") << uR"(Nguy\~{\^e}n)"_s << u"Nguyễn"_s;
        QTest::newRow("accent over nothing") << uR"(a\"{}b)"_s << u"ab"_s;
        QTest::newRow("letters") << uR"(Stra{\ss}e, \O re, {\AE}on, \L{}\'od\'z, \ae{}on, {\oe}uvre, \aa)"_s
                                 << u"Straße, Øre, Æon, Łódź, æon, œuvre, å"_s;
        QTest::newRow("escaped signs") << uR"(Hartley \& Marks, 5\,\%, \$3, a\_b, \#1, \{x\})"_s
                                       << u"Hartley & Marks, 5 %, $3, a_b, #1, {x}"_s;
        QTest::newRow("dashes") << u"1--2 --- x"_s << u"1–2 — x"_s;
        QTest::newRow("quotation marks") << u"``so'' and `so'"_s << u"“so” and `so'"_s;
        QTest::newRow("opened in Spanish") << u"?`que? !`si!"_s << u"¿que? ¡si!"_s;
        QTest::newRow("tie") << u"D.~E. Knuth"_s << u"D. E. Knuth"_s;
        QTest::newRow("protected case") << u"The {DNA} of {{\\TeX}}"_s << u"The DNA of TeX"_s;
        QTest::newRow("formatted") << uR"(\emph{Moby} \textbf{Dick} \textit{\textsc{x}} {\em y})"_s << u"Moby Dick x y"_s;
        QTest::newRow("link") << uR"(see \url{http://x.y/a} and \href{http://x.y}{this})"_s << u"see http://x.y/a and this"_s;
        QTest::newRow("unknown command") << uR"(a \foo{b} \bar c)"_s << u"a b c"_s;
        QTest::newRow("greek") << uR"(The $\alpha$ and $\Omega$, $x \le y$)"_s << u"The α and Ω, x ≤y"_s;
        QTest::newRow("scripts") << uR"(CO$_2$, $10^{-3}$, H\textsubscript{2}O, 1\textsuperscript{st})"_s << u"CO₂, 10⁻³, H₂O, 1st"_s;
        QTest::newRow("a dollar") << u"it costs 3\\$"_s << u"it costs 3$"_s;
        QTest::newRow("broken off") << u"a \\"_s << u"a"_s;
        QTest::newRow("braces out of balance") << u"}{a}}{"_s << u"a"_s;
        QTest::newRow("beyond the first plane") << u"\\emph{𝄞} 😀"_s << u"𝄞 😀"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"a"_s + QChar(0xd800) + u"b"_s;
    }
    void reads()
    {
        QFETCH(QString, latex);
        QTEST(latexText(latex), "expected");
    }

    void verbatim_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("expected");
        QTest::newRow("address") << u"https://x.y/~me/a--b_c?d=1&e=%20"_s << u"https://x.y/~me/a--b_c?d=1&e=%20"_s;
        QTest::newRow("escaped") << uR"(https://x.y/a\_b\%20\#c\&d)"_s << u"https://x.y/a_b%20#c&d"_s;
        QTest::newRow("url") << uR"( {\url{https://x.y/a}} )"_s << u"https://x.y/a"_s;
        QTest::newRow("doi") << u"10.1002/(SICI)1097-4636(199802)39:2<266::AID>3.0.CO;2-E"_s
                             << u"10.1002/(SICI)1097-4636(199802)39:2<266::AID>3.0.CO;2-E"_s;
    }
    void verbatim()
    {
        QFETCH(QString, latex);
        QTEST(latexVerbatim(latex), "expected");
    }

    void bearsAnything()
    {
        for (const QString &piece :
            {u"\\\""_s, u"{"_s, u"}"_s, u"\\"_s, u"$^{"_s, u"\\href{"_s, u"\\textsuperscript{"_s, u"\\v"_s, u"^"_s}) {
            (void)latexText(piece.repeated(20'000));
            (void)latexVerbatim(piece.repeated(20'000));
        }
    }
};

QTEST_APPLESS_MAIN(TestLatexText)
#include "tst_latextext.moc"

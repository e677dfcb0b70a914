// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/latexsymbols.h"

#include <QHash>

namespace Galley {

namespace {

struct Symbol
{
    const char16_t *command;
    const char16_t *text;
};

constexpr Symbol symbols[] = {
    // Letters
    {u"ss", u"ß"},
    {u"SS", u"ẞ"},
    {u"ae", u"æ"},
    {u"AE", u"Æ"},
    {u"oe", u"œ"},
    {u"OE", u"Œ"},
    {u"o", u"ø"},
    {u"O", u"Ø"},
    {u"aa", u"å"},
    {u"AA", u"Å"},
    {u"l", u"ł"},
    {u"L", u"Ł"},
    {u"i", u"ı"},
    {u"j", u"ȷ"},
    {u"dh", u"ð"},
    {u"DH", u"Ð"},
    {u"th", u"þ"},
    {u"TH", u"Þ"},
    {u"dj", u"đ"},
    {u"DJ", u"Đ"},
    {u"ng", u"ŋ"},
    {u"NG", u"Ŋ"},
    {u"textschwa", u"ə"},
    // Punctuation and signs
    {u"textendash", u"–"},
    {u"textemdash", u"—"},
    {u"textquoteleft", u"‘"},
    {u"textquoteright", u"’"},
    {u"lq", u"‘"},
    {u"rq", u"’"},
    {u"textquotedblleft", u"“"},
    {u"textquotedblright", u"”"},
    {u"quotedblbase", u"„"},
    {u"glqq", u"„"},
    {u"grqq", u"“"},
    {u"quotesinglbase", u"‚"},
    {u"guillemotleft", u"«"},
    {u"guillemotright", u"»"},
    {u"guilsinglleft", u"‹"},
    {u"guilsinglright", u"›"},
    {u"flqq", u"«"},
    {u"frqq", u"»"},
    {u"textquotesingle", u"'"},
    {u"textquotedbl", u"\""},
    {u"ldots", u"…"},
    {u"dots", u"…"},
    {u"textellipsis", u"…"},
    {u"cdots", u"⋯"},
    {u"textexclamdown", u"¡"},
    {u"textquestiondown", u"¿"},
    {u"textbackslash", u"\\"},
    {u"textasciitilde", u"~"},
    {u"textasciicircum", u"^"},
    {u"textunderscore", u"_"},
    {u"textbar", u"|"},
    {u"textless", u"<"},
    {u"textgreater", u">"},
    {u"textbraceleft", u"{"},
    {u"textbraceright", u"}"},
    {u"textdollar", u"$"},
    {u"textbullet", u"•"},
    {u"textperiodcentered", u"·"},
    {u"copyright", u"©"},
    {u"textcopyright", u"©"},
    {u"textregistered", u"®"},
    {u"texttrademark", u"™"},
    {u"pounds", u"£"},
    {u"textsterling", u"£"},
    {u"euro", u"€"},
    {u"texteuro", u"€"},
    {u"textyen", u"¥"},
    {u"textcent", u"¢"},
    {u"S", u"§"},
    {u"textsection", u"§"},
    {u"P", u"¶"},
    {u"dag", u"†"},
    {u"ddag", u"‡"},
    {u"textdegree", u"°"},
    {u"degree", u"°"},
    {u"textordfeminine", u"ª"},
    {u"textordmasculine", u"º"},
    {u"textonehalf", u"½"},
    {u"textmu", u"µ"},
    {u"textnumero", u"№"},
    {u"slash", u"/"},
    {u"quad", u" "},
    {u"qquad", u" "},
    {u"newline", u" "},
    {u"TeX", u"TeX"},
    {u"LaTeX", u"LaTeX"},
    {u"BibTeX", u"BibTeX"},
    // Math
    {u"alpha", u"α"},
    {u"beta", u"β"},
    {u"gamma", u"γ"},
    {u"delta", u"δ"},
    {u"epsilon", u"ε"},
    {u"varepsilon", u"ε"},
    {u"zeta", u"ζ"},
    {u"eta", u"η"},
    {u"theta", u"θ"},
    {u"vartheta", u"ϑ"},
    {u"iota", u"ι"},
    {u"kappa", u"κ"},
    {u"lambda", u"λ"},
    {u"mu", u"μ"},
    {u"nu", u"ν"},
    {u"xi", u"ξ"},
    {u"pi", u"π"},
    {u"rho", u"ρ"},
    {u"sigma", u"σ"},
    {u"varsigma", u"ς"},
    {u"tau", u"τ"},
    {u"upsilon", u"υ"},
    {u"phi", u"φ"},
    {u"varphi", u"φ"},
    {u"chi", u"χ"},
    {u"psi", u"ψ"},
    {u"omega", u"ω"},
    {u"Gamma", u"Γ"},
    {u"Delta", u"Δ"},
    {u"Theta", u"Θ"},
    {u"Lambda", u"Λ"},
    {u"Xi", u"Ξ"},
    {u"Pi", u"Π"},
    {u"Sigma", u"Σ"},
    {u"Upsilon", u"Υ"},
    {u"Phi", u"Φ"},
    {u"Psi", u"Ψ"},
    {u"Omega", u"Ω"},
    {u"times", u"×"},
    {u"cdot", u"·"},
    {u"pm", u"±"},
    {u"mp", u"∓"},
    {u"div", u"÷"},
    {u"le", u"≤"},
    {u"leq", u"≤"},
    {u"ge", u"≥"},
    {u"geq", u"≥"},
    {u"neq", u"≠"},
    {u"ne", u"≠"},
    {u"approx", u"≈"},
    {u"sim", u"∼"},
    {u"equiv", u"≡"},
    {u"to", u"→"},
    {u"rightarrow", u"→"},
    {u"leftarrow", u"←"},
    {u"leftrightarrow", u"↔"},
    {u"Rightarrow", u"⇒"},
    {u"infty", u"∞"},
    {u"partial", u"∂"},
    {u"nabla", u"∇"},
    {u"sum", u"∑"},
    {u"prod", u"∏"},
    {u"int", u"∫"},
    {u"in", u"∈"},
    {u"subset", u"⊂"},
    {u"cup", u"∪"},
    {u"cap", u"∩"},
    {u"forall", u"∀"},
    {u"exists", u"∃"},
    {u"circ", u"∘"},
    {u"ell", u"ℓ"},
    {u"hbar", u"ℏ"},
    {u"prime", u"′"},
    {u"star", u"⋆"},
    {u"ast", u"∗"},
    {u"sqrt", u"√"},
    {u"odot", u"⊙"},
    {u"perp", u"⊥"},
};

struct Accent
{
    char16_t command;
    char16_t mark;
};

constexpr Accent accents[] = {
    {u'`', 0x300},
    {u'\'', 0x301},
    {u'^', 0x302},
    {u'~', 0x303},
    {u'=', 0x304},
    {u'u', 0x306},
    {u'.', 0x307},
    {u'"', 0x308},
    {u'h', 0x309},
    {u'r', 0x30a},
    {u'H', 0x30b},
    {u'v', 0x30c},
    {u'd', 0x323},
    {u'c', 0x327},
    {u'k', 0x328},
    {u'b', 0x331},
    {u't', 0x361},
};

} // namespace

QStringView latexSymbol(QStringView command)
{
    static const QHash<QStringView, QStringView> known = [] {
        QHash<QStringView, QStringView> table;
        for (const Symbol &symbol : symbols)
            table.insert(QStringView(symbol.command), QStringView(symbol.text));
        return table;
    }();
    return known.value(command);
}

QChar latexAccent(QStringView command)
{
    if (command.size() != 1)
        return {};
    for (const Accent &accent : accents)
        if (command.front() == QChar(accent.command))
            return QChar(accent.mark);
    return {};
}

QChar superscriptOf(QChar c)
{
    static constexpr QStringView plain = u"0123456789+-=()ni";
    static constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? QChar() : raised[at];
}

QChar subscriptOf(QChar c)
{
    static constexpr QStringView plain = u"0123456789+-=()";
    static constexpr QStringView lowered = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? QChar() : lowered[at];
}

} // namespace Galley

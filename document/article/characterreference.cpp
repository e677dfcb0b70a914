// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/characterreference.h"

#include <QHash>

namespace Galley {

namespace {

// Name and character by turns. What is not here stays as it is written.
constexpr QStringView named = u"AElig Æ AMP & Aacute Á Acirc Â Agrave À Alpha Α Amacr Ā Aogon Ą Aring Å Atilde Ã Auml Ä Beta Β COPY © "
                              u"Cacute Ć Ccaron Č Ccedil Ç Chi Χ Dagger ‡ Dcaron Ď Delta Δ ETH Ð Eacute É Ecaron Ě Ecirc Ê Egrave È "
                              u"Emacr Ē Eogon Ę Epsilon Ε Eta Η Euml Ë GT > Gamma Γ Gbreve Ğ Iacute Í Icirc Î Idot İ Igrave Ì Imacr Ī "
                              u"Iota Ι Iuml Ï Kappa Κ LT < Lambda Λ Lstrok Ł Mu Μ Nacute Ń Ncaron Ň NonBreakingSpace \u00a0 Ntilde Ñ "
                              u"Nu Ν OElig Œ Oacute Ó Ocirc Ô Odblac Ő Ograve Ò Omacr Ō Omega Ω Omicron Ο Oslash Ø Otilde Õ Ouml Ö "
                              u"Phi Φ Pi Π Prime ″ Psi Ψ QUOT \" REG ® Rcaron Ř Rho Ρ Sacute Ś Scaron Š Scedil Ş Sigma Σ THORN Þ Tau Τ "
                              u"Tcaron Ť Theta Θ Uacute Ú Ucirc Û Udblac Ű Ugrave Ù Umacr Ū Upsilon Υ Uring Ů Uuml Ü Xi Ξ Yacute Ý "
                              u"Yuml Ÿ Zacute Ź Zcaron Ž Zdot Ż ZeroWidthSpace \u200b Zeta Ζ aacute á acirc â acute ´ aelig æ agrave à "
                              u"alefsym ℵ alpha α amacr ā amp & and ∧ ang ∠ aogon ą apos ' aring å ast * asymp ≈ atilde ã auml ä "
                              u"bdquo „ beta β brvbar ¦ bsol \\ bull • cacute ć cap ∩ ccaron č ccedil ç cedil ¸ cent ¢ check ✓ chi χ "
                              u"circ ˆ clubs ♣ colon : comma , commat @ cong ≅ copy © crarr ↵ cross ✗ cup ∪ curren ¤ dArr ⇓ dagger † "
                              u"darr ↓ dash ‐ dcaron ď deg ° delta δ diams ♦ divide ÷ dollar $ eacute é ecaron ě ecirc ê egrave è "
                              u"emacr ē empty ∅ emsp \u2003 ensp \u2002 eogon ę epsilon ε equals = equiv ≡ eta η eth ð euml ë euro € "
                              u"excl ! exist ∃ fnof ƒ forall ∀ frac12 ½ frac13 ⅓ frac14 ¼ frac15 ⅕ frac18 ⅛ frac23 ⅔ frac34 ¾ frac38 ⅜ "
                              u"frac58 ⅝ frac78 ⅞ frasl ⁄ gamma γ gbreve ğ ge ≥ grave ` gt > hArr ⇔ half ½ harr ↔ hearts ♥ hellip … "
                              u"horbar ― hyphen ‐ iacute í icirc î iexcl ¡ igrave ì imacr ī image ℑ imath ı infin ∞ inodot ı int ∫ "
                              u"iota ι iquest ¿ isin ∈ iuml ï kappa κ lArr ⇐ lambda λ lang 〈 laquo « larr ← lbrace { lbrack [ lceil ⌈ "
                              u"lcub { ldquo “ le ≤ lfloor ⌊ lowast ∗ lowbar _ loz ◊ lpar ( lrm \u200e lsaquo ‹ lsqb [ lsquo ‘ lstrok ł "
                              u"lt < macr ¯ mdash — micro µ middot · minus − mu μ nabla ∇ nacute ń nbsp \u00a0 ncaron ň ndash – ne ≠ "
                              u"ni ∋ not ¬ notin ∉ nsub ⊄ ntilde ñ nu ν num # oacute ó ocirc ô odblac ő oelig œ ograve ò oline ‾ "
                              u"omacr ō omega ω omicron ο oplus ⊕ or ∨ ordf ª ordm º oslash ø otilde õ otimes ⊗ ouml ö para ¶ part ∂ "
                              u"percnt % period . permil ‰ perp ⊥ phi φ phone ☎ pi π piv ϖ plus + plusmn ± pound £ prime ′ prod ∏ "
                              u"prop ∝ psi ψ quest ? quot \" rArr ⇒ radic √ rang 〉 raquo » rarr → rbrace } rbrack ] rcaron ř rceil ⌉ "
                              u"rcub } rdquo ” real ℜ reg ® rfloor ⌋ rho ρ rlm \u200f rpar ) rsaquo › rsqb ] rsquo ’ sacute ś sbquo ‚ "
                              u"scaron š scedil ş sdot ⋅ sect § semi ; shy \u00ad sigma σ sigmaf ς sim ∼ sol / spades ♠ star ☆ starf ★ "
                              u"sub ⊂ sube ⊆ sum ∑ sup ⊃ sup1 ¹ sup2 ² sup3 ³ supe ⊇ szlig ß tau τ tcaron ť there4 ∴ theta θ thetasym ϑ "
                              u"thinsp \u2009 thorn þ tilde ˜ times × trade ™ uArr ⇑ uacute ú uarr ↑ ucirc û udblac ű ugrave ù umacr ū "
                              u"uml ¨ upsih ϒ upsilon υ uring ů uuml ü verbar | vert | weierp ℘ xi ξ yacute ý yen ¥ yuml ÿ zacute ź "
                              u"zcaron ž zdot ż zeta ζ zwj \u200d zwnj \u200c ";

const QHash<QStringView, QChar> &namedReferences()
{
    static const QHash<QStringView, QChar> table = [] {
        QHash<QStringView, QChar> result;
        qsizetype start = 0;
        for (qsizetype space = named.indexOf(u' '); space > 0; space = named.indexOf(u' ', start)) {
            result.insert(named.sliced(start, space - start), named[space + 1]);
            start = space + 3;
        }
        return result;
    }();
    return table;
}

constexpr qsizetype longestName = 32;

CharacterReference numeric(QStringView text, qsizetype position)
{
    const bool hexadecimal = position + 2 < text.size() && (text[position + 2] == u'x' || text[position + 2] == u'X');
    const qsizetype start = position + (hexadecimal ? 3 : 2);
    const qsizetype end = text.sliced(std::min(start, text.size())).left(8).indexOf(u';') + start;
    bool isNumber = false;
    const uint code = end > start ? text.sliced(start, end - start).toUInt(&isNumber, hexadecimal ? 16 : 10) : 0;
    if (!isNumber || !text[start].isLetterOrNumber())
        return {};
    const bool valid = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = valid ? char32_t(code) : U'\ufffd';
    return {end + 1 - position, QString::fromUcs4(&character, 1)};
}

} // namespace

CharacterReference characterReferenceAt(QStringView text, qsizetype position)
{
    if (position + 2 >= text.size() || text[position] != u'&')
        return {};
    if (text[position + 1] == u'#')
        return numeric(text, position);
    const qsizetype length = text.sliced(position + 1).left(longestName).indexOf(u';');
    if (length <= 0)
        return {};
    const auto found = namedReferences().constFind(text.sliced(position + 1, length));
    return found == namedReferences().constEnd() ? CharacterReference{} : CharacterReference{length + 2, QString(*found)};
}

QString withReferencesResolved(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const CharacterReference reference = characterReferenceAt(text, i);
        if (reference.length > 0)
            result += reference.text;
        else
            result += text[i];
        i += std::max<qsizetype>(reference.length, 1);
    }
    return result;
}

} // namespace Galley

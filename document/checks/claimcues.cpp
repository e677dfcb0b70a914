// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/claimcues.h"

#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Whole words, and beginnings of words where a language bends their ends.
QString spacedWords()
{
    static const QStringList words{
        uR"(stud(?:y|ies)|analys[ei]s|according to|reports?|reported|surveys?|research(?:ers)?|found that)"_s, // English
        uR"(Studien?|laut|Analysen?|Umfragen?|Forschung(?:en)?|zufolge|Untersuchung(?:en)?)"_s, // German
        uR"(badani[ae]|badań|badaczy|według|analiz[ay]|rapor(?:t|tu|cie)|sondaż(?:u|e)?)"_s, // Polish
        uR"(études?|selon|d[’']après|enquêtes?|sondages?|chercheurs?)"_s, // French
        uR"(estudios?|según|investigación|encuestas?|informes?)"_s, // Spanish
        uR"((?:uno|lo|gli) stud(?:io|i)|secondo (?:un[ao']?|il|la|lo|gli|i)|ricerc(?:a|he|atori)|sondaggi[o]?)"_s, // Italian
        uR"(estudos?|pesquisas?|de acordo com|segundo (?:uma?|os?|as?))"_s, // Portuguese
        uR"(onderzoek(?:en|ers)?|volgens)"_s, // Dutch
        uR"(исследовани\w*|согласно|по данным|опрос\w*)"_s, // Russian
        uR"(дослідженн\w*|згідно|за даними|опитуванн\w*)"_s, // Ukrainian
        uR"(μελέτ\w*|έρευν\w*|σύμφωνα με)"_s, // Greek
        uR"(araştırma\w*|göre)"_s, // Turkish
        uR"(undersökning\w*|enligt|forskare|forskning\w*|undersøgelse\w*|ifølge)"_s, // Swedish, Danish, Norwegian
        uR"(studi[ei]|podle|výzkum\w*|průzkum\w*)"_s, // Czech
        uR"(tutkimu\w*|mukaan)"_s, // Finnish
        uR"(nghiên cứu|khảo sát|theo (?:một|báo cáo))"_s, // Vietnamese
        uR"(دراسة|وفقا|وفقًا|بحسب|تقرير|استطلاع)"_s, // Arabic
        uR"(מחקר\w*|לפי|על פי|סקר)"_s, // Hebrew
        uR"(अध्ययन|के अनुसार|शोध|सर्वेक्षण)"_s}; // Hindi
    return words.join(u'|');
}

} // namespace

bool mentionsResearch(QStringView text)
{
    static const QRegularExpression signs(
        uR"((?<![\p{L}\p{M}\p{N}])(?:%1)(?![\p{L}\p{M}\p{N}])|研究|调查|調査|調查|根据|據|报告|報告|によると|によれば|연구|조사|따르면)"_s
            .arg(spacedWords()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return signs.matchView(text).hasMatch();
}

bool quotesSomebody(QStringView text)
{
    static const QRegularExpression quotation(
        uR"x([“„][^“”„\n]{20,}[”“]|[«»][^«»\n]{20,}[«»]|[「『][^「」『』\n]{8,}[」』]|(?<!\S)"[^"\n]{20,}"(?![\p{L}\p{N}]))x"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return quotation.matchView(text).hasMatch();
}

} // namespace Galley

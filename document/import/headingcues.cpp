// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/headingcues.h"

#include "document/article/characterclass.h"
#include "document/article/tocpages.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 110; // columns; a wide character takes two
constexpr qsizetype longestKey = 300;

bool isWide(QChar c)
{
    return (c >= u'\u1100' && c <= u'\u115f') || (c >= u'\u2e80' && c <= u'\ua4cf') || (c >= u'\uac00' && c <= u'\ud7a3')
        || (c >= u'\uf900' && c <= u'\ufaff') || (c >= u'\uff00' && c <= u'\uff60') || c.isHighSurrogate();
}

qsizetype columnsOf(QStringView text)
{
    return text.size() + std::count_if(text.begin(), text.end(), isWide);
}

// "so it is.[3][12]" without the numbers; "[edit]" stays.
QStringView withoutNumberGroups(QStringView text)
{
    const auto isNumber = [](QChar c) { return c.isDigit() || c.isSpace() || u",;-–"_s.contains(c); };
    while (text.endsWith(u']') || text.endsWith(u'】')) {
        const qsizetype open = text.lastIndexOf(text.back() == u']' ? u'[' : u'【');
        const QStringView group = open < 0 ? text : text.sliced(open + 1).chopped(1);
        if (open < 0 || group.isEmpty() || !std::all_of(group.begin(), group.end(), isNumber))
            break;
        text = text.first(open).trimmed();
    }
    return text;
}

bool endsLikeSentence(QStringView text)
{
    text = withoutNumberGroups(text);
    while (!text.isEmpty() && u"\"'”’»)]*_"_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && u".,;:!…。，；：、！।॥؛،۔።"_s.contains(text.back());
}

bool endsWithQuestion(QStringView text)
{
    return u"?？؟"_s.contains(text.back());
}

// Most of the long words begin with a capital letter, in scripts that have them.
bool isTitleCase(QStringView text)
{
    constexpr qsizetype longWord = 4;
    int words = 0;
    int capital = 0;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < longWord || (!word.front().isUpper() && !word.front().isLower()))
            continue;
        ++words;
        capital += word.front().isUpper();
    }
    return words > 0 && capital * 10 >= words * 7;
}

// Lines that stand alone as headings do: captions, names of authors, dates.
bool isAside(QStringView text)
{
    static const QRegularExpression aside(
        uR"(^(?:(?:by|von|par|por|di|przez|autor(?:ka)?:?|written by|photo(?:graph)?s? by)\s+\p{Lu}|(?:figure|fig\.?|table|image|photo|source|credit|abbildung|abb\.?|tabelle|quelle|foto|rysunek|rys\.?|tabela|źródło|chart|exhibit)\s*\d*\s*[:.]|(?:published|updated|posted|last updated|veröffentlicht|aktualisiert|opublikowano)\b)|\b\d+[- ]min(?:ute)?s?\b|^\p{L}+\.? \d{1,2}, \d{4}$|^\d{1,2}\.? \p{L}+ \d{4}$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$|^(?:https?://|www\.|\[|@|[—–])\S*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return aside.matchView(text).hasMatch();
}

// No letter that has a capital is small, and there are a few.
bool isInCapitals(QStringView text)
{
    constexpr int fewest = 3;
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        capitals += c.isUpper();
    }
    return capitals >= fewest;
}

// "Chapter 3", "PART ONE": how long it is; 0 where a text does not begin so.
qsizetype wordedNumber(QStringView text)
{
    static const QRegularExpression worded(
        uR"(^(?:chapter|part|book|act|section|kapitel|teil|abschnitt|rozdział|część|chapitre|partie|capítulo|parte|глава|часть)\s+(?:\d+|[IVXLC]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|un|deux|trois|quatre|uno|dos|tres|cuatro|первая|вторая|третья|четвёртая|pierwsza|druga|trzecia|czwarta|pierwszy|drugi|trzeci|czwarty)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return worded.matchView(text).capturedLength();
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

} // namespace

HeadingNumber headingNumber(QStringView text)
{
    static const QRegularExpression figures(
        uR"(^(\d{1,3}(?:\.\d{1,3}){0,5})(?:[.)]|(?<=\.\d)|(?<=\.\d\d)|(?<=\d)(?=\s+\p{Lu}))\s+(?=\S))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression roman(uR"(^(?=[IVXLC])(?:X{0,4}|XL|L)(?:IX|IV|V?I{0,3})[.)]\s+(?=\S))"_s);
    const QStringView start = text.first(std::min(text.size(), longestKey));
    if (const auto match = figures.matchView(start); match.hasMatch())
        return {int(match.capturedView(1).count(u'.')) + 1, match.capturedLength()};
    if (const auto match = roman.matchView(start); match.hasMatch())
        return {1, match.capturedLength()};
    if (wordedNumber(start) > 0)
        return {1, 0};
    return {};
}

bool isBareNumber(QStringView text)
{
    if (text.size() > longestKey)
        return false;
    const qsizetype length = wordedNumber(text);
    const QStringView rest = text.sliced(length).trimmed();
    return length > 0 && (rest.isEmpty() || rest == u"." || rest == u":");
}

QString headingKey(QStringView text)
{
    QStringView rest = text.first(std::min(text.size(), longestKey));
    rest = rest.sliced(headingNumber(rest).length);
    rest = rest.first(pageStart(rest)).trimmed();
    // What stands behind each heading of an encyclopaedia.
    static const QRegularExpression editLink(
        uR"(\s*\[\s*(?:edit|bearbeiten|edytuj|modifier|editar|modifica|bewerken|redigera|править|редагувати|编辑|編輯|編集|편집|עריכה|sửa)\b[^\[\]]{0,40}\]$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (rest.endsWith(u']'))
        rest.chop(editLink.matchView(rest).capturedLength());
    while (!rest.isEmpty() && u".:?!：？！"_s.contains(rest.back()))
        rest.chop(1);
    QString key = withoutAccents(rest.toString().simplified()).toCaseFolded();
    key.replace(QChar(u'\u2019'), QChar(u'\''));
    return key;
}

double headingLikelihood(const ImportLine &line)
{
    const QString &text = line.text;
    if (line.mark == LineMark::Hashes || line.underline > 0)
        return text.size() <= longestHeading * 2 && hasLetter(text) ? 0.95 : 0;
    if (line.mark == LineMark::Bullet || line.mark == LineMark::Quote || columnsOf(text) > longestHeading || !hasLetter(text)
        || endsLikeSentence(text) || isAside(text) || isMessageField(text) || isTableRow(text) || text.front().isLower()
        || u"“\"«„‘✓✔✗✘☐☑☒"_s.contains(text.front()))
        return 0;
    if (line.mark == LineMark::Number || headingNumber(text).parts > 0 || !line.emphasis.isEmpty() || isInCapitals(text))
        return 0.85;
    if (isTitleCase(text))
        return 0.8;
    return endsWithQuestion(text) ? 0.65 : 0.6;
}

bool isTableRow(QStringView text)
{
    if (text.startsWith(u'|'))
        return true;
    const QStringView entry = text.first(pageStart(text));
    const qsizetype number = headingNumber(entry.first(std::min(entry.size(), longestKey))).length;
    static const QRegularExpression outline(uR"(^\d{1,3}(?:\.\d{1,3})*\.?\t+)"_s); // "1<tab>Title", as word processors number
    const auto match = outline.matchView(entry);
    return entry.sliced(std::max(number, match.hasMatch() ? match.capturedLength() : 0)).contains(u'\t');
}

bool isMessageField(QStringView text)
{
    static const QRegularExpression field(
        uR"(^(?:from|to|cc|bcc|subject|date|reply-to|sent|von|an|betreff|datum|gesendet|od|do|temat|data|de|à|objet|para|asunto|fecha|da|a|oggetto|от|кому|тема|дата):\s+\S)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return field.matchView(text.first(std::min(text.size(), longestKey))).hasMatch();
}

QStringView speakerOf(QStringView text)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 30;
    const qsizetype colon = text.first(std::min(text.size(), longest + 2)).indexOf(u": ");
    const QStringView name = colon < shortest ? QStringView() : text.first(colon);
    const auto isPart = [](QChar c) { return c.isLetter() || c.isMark() || c == u' ' || c == u'.' || c == u'-'; };
    return std::all_of(name.begin(), name.end(), isPart) ? name : QStringView();
}

bool isProse(const ImportLine &line)
{
    constexpr qsizetype shortest = 60; // columns
    return line.mark == LineMark::None && line.underline == 0
        && (columnsOf(line.text) >= longestHeading || (columnsOf(line.text) >= shortest && endsLikeSentence(line.text))
            || (endsLikeSentence(line.text) && !line.text.endsWith(u':'))
            || (endsWithQuestion(line.text) && columnsOf(line.text) >= shortest));
}

} // namespace Galley

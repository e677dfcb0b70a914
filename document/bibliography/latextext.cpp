// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/latextext.h"

#include "document/bibliography/latexsymbols.h"

#include <QVarLengthArray>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// One pass. An accent waits for the next letter, so its argument need not be looked for.
class LatexReader
{
public:
    enum class Text { Prose, Verbatim };
    LatexReader(QStringView latex, Text text) : m_latex(latex), m_isProse(text == Text::Prose) { m_out.reserve(latex.size()); }

    QString read()
    {
        while (m_at < m_latex.size())
            step();
        return m_isProse ? m_out.normalized(QString::NormalizationForm_C).simplified() : m_out.trimmed();
    }

private:
    enum class Script { None, Raised, Lowered };

    QChar at(qsizetype position) const { return position < m_latex.size() ? m_latex[position] : QChar(); }

    void step()
    {
        const QChar c = m_latex[m_at];
        if (c == u'\\')
            readCommand();
        else if (c == u'{' || c == u'}')
            readBrace(c);
        else if (m_isProse)
            readProse(c);
        else
            put(c);
    }

    void put(QChar c)
    {
        ++m_at;
        m_out += c;
        if (c.isHighSurrogate() && at(m_at).isLowSurrogate())
            m_out += m_latex[m_at++];
        finishAccents();
    }

    void put(QStringView text)
    {
        m_out += text;
        finishAccents();
    }

    // The innermost accent stands nearest to the letter; a dotless i gets its dot back in form only.
    void finishAccents()
    {
        if (m_accents.isEmpty())
            return;
        if (m_out.endsWith(u'ı') || m_out.endsWith(u'ȷ'))
            m_out.back() = m_out.endsWith(u'ı') ? u'i' : u'j';
        while (!m_accents.isEmpty()) {
            m_out += m_accents.last();
            m_accents.removeLast();
        }
    }

    void readBrace(QChar c)
    {
        ++m_at;
        if (c == u'}') {
            m_accents.clear(); // `\"{}`: over nothing
            m_script = Script::None;
        }
    }

    void readProse(QChar c)
    {
        if (c.isSpace() && !m_accents.isEmpty())
            ++m_at;
        else if (c == u'~')
            replace(1, u" "_s);
        else if (c == u'-' && at(m_at + 1) == u'-')
            at(m_at + 2) == u'-' ? replace(3, u"—"_s) : replace(2, u"–"_s);
        else if (c == u'`' && at(m_at + 1) == u'`')
            replace(2, u"“"_s);
        else if (c == u'\'' && at(m_at + 1) == u'\'')
            replace(2, u"”"_s);
        else if (c == u'?' && at(m_at + 1) == u'`')
            replace(2, u"¿"_s);
        else if (c == u'!' && at(m_at + 1) == u'`')
            replace(2, u"¡"_s);
        else if (c == u'$')
            toggleMath();
        else if (m_isMath && (c == u'^' || c == u'_'))
            readScript(c);
        else if (m_script != Script::None)
            putScript(c);
        else
            put(c);
    }

    void replace(qsizetype length, const QString &text)
    {
        m_at += length;
        put(QStringView(text));
    }

    void toggleMath()
    {
        ++m_at;
        m_isMath = !m_isMath;
        m_script = Script::None;
    }

    void readScript(QChar c)
    {
        const bool braced = at(m_at + 1) == u'{';
        beginScript(c == u'^' ? Script::Raised : Script::Lowered, braced ? 2 : 1);
        m_endsAtOnce = !braced;
    }

    void beginScript(Script script, qsizetype length)
    {
        m_at += length;
        m_script = script;
        m_endsAtOnce = false;
    }

    void putScript(QChar c)
    {
        const QChar moved = m_script == Script::Raised ? superscriptOf(c) : subscriptOf(c);
        if (m_endsAtOnce)
            m_script = Script::None;
        if (moved.isNull())
            return put(c);
        ++m_at;
        m_out += moved;
    }

    void readCommand()
    {
        const qsizetype start = m_at + 1;
        qsizetype end = start;
        while (isAsciiLetter(at(end)))
            ++end;
        if (end == start)
            return readSign(at(start));
        const QStringView name = m_latex.sliced(start, end - start);
        m_at = end;
        if (m_isProse && name.size() == 1 && !latexAccent(name).isNull() && takesArgument()) {
            m_accents.append(latexAccent(name));
            return;
        }
        while (at(m_at).isSpace())
            ++m_at; // it ends the name
        if (const QStringView symbol = latexSymbol(name); !symbol.isEmpty())
            put(symbol);
        else if ((name == u"textsuperscript" || name == u"textsubscript") && at(m_at) == u'{')
            beginScript(name == u"textsuperscript" ? Script::Raised : Script::Lowered, 1);
        else if (name == u"href" && at(m_at) == u'{')
            skipGroup();
    }

    bool takesArgument() const
    {
        const QChar next = at(m_at);
        return next == u'{' || next == u'\\' || next.isSpace();
    }

    void readSign(QChar sign)
    {
        m_at += 2;
        if (sign.isNull())
            return;
        const QChar accent = m_isProse ? latexAccent(QStringView(&sign, 1)) : QChar();
        if (!accent.isNull())
            m_accents.append(accent);
        else if (sign == u'\\' || sign == u' ' || sign == u',' || sign == u';' || sign == u':')
            m_out += u' ';
        else if (sign != u'-' && sign != u'/' && sign != u'!' && sign != u'(' && sign != u')') // hints for breaking and spacing
            put(QStringView(&sign, 1));
    }

    void skipGroup()
    {
        int depth = 0;
        while (m_at < m_latex.size()) {
            const QChar c = m_latex[m_at++];
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            if (depth == 0)
                return;
        }
    }

    QStringView m_latex;
    bool m_isProse;
    qsizetype m_at = 0;
    QString m_out;
    QVarLengthArray<QChar, 4> m_accents; // that wait for their letter, outermost first
    bool m_isMath = false;
    Script m_script = Script::None;
    bool m_endsAtOnce = false; // the script, with its first character
};

} // namespace

QString latexText(QStringView latex)
{
    return LatexReader(latex, LatexReader::Text::Prose).read();
}

QString latexVerbatim(QStringView latex)
{
    return LatexReader(latex, LatexReader::Text::Verbatim).read();
}

} // namespace Galley

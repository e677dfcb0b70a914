// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/codecolouring.h"

#include "preview/codelanguages.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QCache>
#include <QMetaEnum>
#include <QMutex>
#include <QStringTokenizer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Repository;

namespace Galley {

namespace {

constexpr qsizetype cacheBytes = 8 * 1024 * 1024;
constexpr qsizetype longestLine = 10'000; // longer ones are data, not code
constexpr qsizetype longestCode = 512 * 1024;

QString escaped(QStringView text)
{
    QString html;
    html.reserve(text.size() + 16);
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'&':
            html += "&amp;"_L1;
            break;
        case u'<':
            html += "&lt;"_L1;
            break;
        case u'>':
            html += "&gt;"_L1;
            break;
        case u'"':
            html += "&quot;"_L1;
            break;
        default:
            html += character;
        }
    }
    return html;
}

// "hl-controlflow" of Theme::ControlFlow; nothing for plain text.
QString className(const Format &format)
{
    const auto style = format.textStyle();
    if (style == KSyntaxHighlighting::Theme::Normal)
        return {};
    const char *key = QMetaEnum::fromType<KSyntaxHighlighting::Theme::TextStyle>().valueToKey(style);
    return key ? "hl-"_L1 + QString::fromLatin1(key).toLower() : QString();
}

class HtmlHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit HtmlHighlighter(const Definition &definition) { setDefinition(definition); }

    QString highlight(QStringView code)
    {
        KSyntaxHighlighting::State state;
        m_html.reserve(code.size() * 3);
        bool first = true;
        for (const QStringView line : QStringTokenizer(code, u'\n')) {
            if (!std::exchange(first, false))
                m_html += u'\n';
            m_line = line;
            m_written = 0;
            if (line.size() <= longestLine)
                state = highlightLine(line, state);
            writeUpTo(line.size());
        }
        return std::exchange(m_html, {});
    }

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        if (length <= 0 || offset < m_written)
            return;
        const QString name = className(format);
        if (name.isEmpty())
            return;
        writeUpTo(offset);
        m_html += "<span class=\""_L1 + name + "\">"_L1;
        writeUpTo(qsizetype(offset) + length);
        m_html += "</span>"_L1;
    }

private:
    void writeUpTo(qsizetype end)
    {
        m_html += escaped(m_line.sliced(m_written, end - m_written));
        m_written = end;
    }

    QString m_html;
    QStringView m_line;
    qsizetype m_written = 0;
};

Repository &repositoryOfThisThread()
{
    thread_local const std::unique_ptr<Repository> repository = std::make_unique<Repository>();
    return *repository;
}

Definition definitionFor(const QString &language)
{
    const Repository &repository = repositoryOfThisThread();
    for (const QString &name : codeLanguageNames(language)) {
        if (const Definition definition = repository.definitionForName(name); definition.isValid())
            return definition;
    }
    return repository.definitionForFileName(u"code."_s + language);
}

struct CacheKey
{
    QString code;
    QString language;
    friend bool operator==(const CacheKey &, const CacheKey &) = default;
};

size_t qHash(const CacheKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.code, key.language);
}

// Shared by all threads: what one coloured, the next need not.
class ColouredCode
{
public:
    QString find(const CacheKey &key)
    {
        const QMutexLocker lock(&m_mutex);
        const QString *html = m_cache.object(key);
        return html ? *html : QString();
    }

    void insert(const CacheKey &key, const QString &html)
    {
        const QMutexLocker lock(&m_mutex);
        m_cache.insert(key, new QString(html), (key.code.size() + html.size()) * qsizetype(sizeof(QChar)));
    }

private:
    QMutex m_mutex;
    QCache<CacheKey, QString> m_cache{cacheBytes};
};

QString colour(ColouredCode &cache, QStringView code, QStringView language)
{
    const QString name = codeLanguage(language);
    if (name.isEmpty() || code.size() > longestCode)
        return {};
    const CacheKey key{code.toString(), name};
    if (const QString html = cache.find(key); !html.isNull())
        return html;
    const Definition definition = definitionFor(name);
    if (!definition.isValid())
        return {};
    QString html = HtmlHighlighter(definition).highlight(code);
    if (html.isNull())
        html = u""_s;
    cache.insert(key, html);
    return html;
}

} // namespace

CodeColouring syntaxColouring()
{
    static ColouredCode cache;
    return [](QStringView code, QStringView language) { return colour(cache, code, language); };
}

} // namespace Galley

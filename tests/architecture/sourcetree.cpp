// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Walks over C++ far enough to tell code from comments and literals.
class CodeWalker
{
public:
    explicit CodeWalker(QString text) : m_text(std::move(text)) { }

    QString codeOnly()
    {
        while (m_at < m_text.size())
            step();
        return m_text;
    }

private:
    bool startsWith(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }

    void blankUpTo(qsizetype end)
    {
        for (; m_at < std::min(end, m_text.size()); ++m_at)
            if (m_text[m_at] != u'\n')
                m_text[m_at] = u' ';
    }

    void blankThrough(const QString &closing, qsizetype from)
    {
        const qsizetype end = m_text.indexOf(closing, from);
        blankUpTo(end < 0 ? m_text.size() : end + closing.size());
    }

    void blankLiteral(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        ++m_at;
        blankUpTo(end);
        ++m_at;
    }

    bool isDigitSeparator() const
    {
        return m_at > 0 && m_text[m_at - 1].isDigit() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetterOrNumber();
    }

    void step()
    {
        if (startsWith(u"//")) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            blankUpTo(end < 0 ? m_text.size() : end);
        } else if (startsWith(u"/*")) {
            blankThrough(u"*/"_s, m_at + 2);
        } else if (startsWith(u"R\"")) {
            const qsizetype open = m_text.indexOf(u'(', m_at);
            blankThrough(u')' + m_text.sliced(m_at + 2, std::max<qsizetype>(open - m_at - 2, 0)) + u'"', open);
        } else if (m_text[m_at] == u'"') {
            blankLiteral(u'"');
        } else if (m_text[m_at] == u'\'' && !isDigitSeparator()) {
            blankLiteral(u'\'');
        } else {
            ++m_at;
        }
    }

    QString m_text;
    qsizetype m_at = 0;
};

int lineOf(const QString &text, qsizetype position)
{
    return 1 + int(QStringView(text).first(position).count(u'\n'));
}

} // namespace

QString checkoutRoot()
{
    return QDir::cleanPath(QStringLiteral(GALLEY_TEST_DATA "/.."));
}

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &nameFilters)
{
    const QDir root(checkoutRoot());
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator each(root.filePath(folder), nameFilters, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QList<Inclusion> inclusions(const QString &text)
{
    static const QRegularExpression directive(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QList<Inclusion> found;
    for (auto match = directive.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        found.append({one.captured(2), one.captured(1) == "\""_L1, lineOf(text, one.capturedStart(1))});
    }
    return found;
}

QString withoutCommentsAndLiterals(const QString &text)
{
    return CodeWalker(text).codeOnly();
}

QStringList places(const SourceFile &file, const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(u"%1:%2"_s.arg(file.path).arg(lineOf(text, match.next().capturedStart())));
    return found;
}

} // namespace Galley
